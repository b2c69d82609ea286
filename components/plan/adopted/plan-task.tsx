import { MAY_BREAK } from '@/components/result/print-classes';
import { Checkbox } from '@/components/ui/checkbox';
import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { LEVERS } from '@/lib/content/levers';
import { REASONS } from '@/lib/content/reasons/reasons';
import { task as words, adopted } from '@/lib/content/screens/plan';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { leverAnswers, type Account, type Review, type Stage } from '@/lib/review';
import type { KeptTask } from '@/lib/storage/kept-plan';
import { outcomeText } from '../outcome-text';
import { TaskFacts } from '../task-facts';
import { taskDetail, taskTitle } from '../task-text';

type PlanTaskProps = {
  id: string;
  task: KeptTask;
  /** `null`: done and in the figures already, or not to be paid for within a year. */
  stage: Stage | null;
  review: Review;
  accounts: readonly Account[];
  onTick: (done: boolean) => void;
  locale: Locale;
};

function answersText(task: KeptTask, review: Review, locale: Locale): string | null {
  const names = leverAnswers(task.code, review)
    .slice(0, 3)
    .map((code) => REASONS[code].title[locale]);
  if (names.length === 0) return null;
  return fill(words.answers, locale, { reasons: names.join(locale === 'en' ? '; ' : '；') });
}

/** One thing of the plan: its tick, what it answers, costs and shows, and the review it leads to. */
export function PlanTask({ id, task, stage, review, accounts, onTick, locale }: PlanTaskProps) {
  const done = task.doneOn !== null;
  const detail = taskDetail(task, accounts, locale);
  const answers = answersText(task, review, locale);
  return (
    <li className={`${MAY_BREAK} border-t border-rule py-4`}>
      <div className="grid gap-x-10 gap-y-2 md:grid-cols-[3fr_2fr]">
        <div className="min-w-0">
          <Checkbox
            id={id}
            checked={done}
            onChange={({ target }) => onTick(target.checked)}
            label={
              <span className={done ? 'figures text-ink-muted' : 'figures font-bold'}>
                <Mixed text={taskTitle(task, locale)} locale={locale} />
              </span>
            }
            hint={
              task.doneOn !== null
                ? fill(adopted.done, locale, { date: formatDate(task.doneOn, locale) })
                : answers
            }
          />
          {detail !== null && (
            <p className="figures pl-9 text-note">
              <Mixed text={detail} locale={locale} />
            </p>
          )}
          {stage && !done && (
            <p className="figures mt-1 pl-9 font-semibold">
              {fill(words.then, locale, {
                outcome: outcomeText(stage.review.decision, locale),
                total: stage.review.scorecard.total,
              })}
            </p>
          )}
          {!done && (
            <Details summary={words.how[locale]} className="pl-9">
              <p className="measure">{LEVERS[task.code].how[locale]}</p>
            </Details>
          )}
        </div>
        {!done && <TaskFacts task={task} stage={stage} asOf={review.asOf} locale={locale} />}
      </div>
    </li>
  );
}
