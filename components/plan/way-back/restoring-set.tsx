import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { LEVERS } from '@/lib/content/levers';
import { wayBack as words } from '@/lib/content/screens/way-back';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { RestoringSet, Task } from '@/lib/review';
import { outcomeText } from '../outcome-text';
import { inOrder, stagesOf, type Situated } from '../stages';
import { TaskFacts } from '../task-facts';
import { taskDetail, taskTitle } from '../task-text';

type RestoringSetProps = {
  id: string;
  title: string;
  set: RestoringSet;
  situated: Situated;
  onAdopt: (tasks: Task[]) => void;
  /** The one to look at first. */
  first: boolean;
  locale: Locale;
};

/** One way back: what it leads to and when, and what it is made of. */
export function RestoringSetView(props: RestoringSetProps) {
  const { id, title, set, situated, onAdopt, first, locale } = props;
  const { asOf, profile } = situated;
  const tasks = useMemo(() => inOrder(set.tasks), [set]);
  const stages = useMemo(() => stagesOf(tasks, situated), [tasks, situated]);
  const outcome = outcomeText(set.review.decision, locale);
  return (
    <article
      aria-labelledby={id}
      className={first ? 'border-t-4 border-accent pt-4' : 'border-t border-rule-strong pt-4'}
    >
      <h3 id={id} className="text-note font-semibold text-accent">
        {title}
      </h3>
      <p className="figures mt-1 text-title font-bold text-balance break-keep">
        {fill(words.would, locale, { date: formatDate(set.on, locale), outcome })}
      </p>
      <p className="figures mt-1 text-ink-muted">
        {words.cash[locale]} {formatMoney(set.cash)}
      </p>
      <ol className="mt-3">
        {tasks.map((task, at) => {
          const detail = taskDetail(task, profile.accounts, locale);
          return (
            <li
              key={`${task.code} ${task.subject}`}
              className="grid gap-x-10 gap-y-2 border-t border-rule py-4 md:grid-cols-[3fr_2fr]"
            >
              <div className="min-w-0">
                <p className="figures font-semibold">
                  <Mixed text={taskTitle(task, locale)} locale={locale} />
                </p>
                {detail !== null && (
                  <p className="figures text-note">
                    <Mixed text={detail} locale={locale} />
                  </p>
                )}
                <p className="measure mt-1 text-note text-ink-muted">
                  {LEVERS[task.code].how[locale]}
                </p>
              </div>
              <TaskFacts task={task} stage={stages[at] ?? null} asOf={asOf} locale={locale} />
            </li>
          );
        })}
      </ol>
      <Button
        tone={first ? 'primary' : 'secondary'}
        onClick={() => onAdopt(tasks)}
        className="mt-1"
      >
        {words.adopt[locale]}
        <span className="sr-only">{title}</span>
      </Button>
    </article>
  );
}
