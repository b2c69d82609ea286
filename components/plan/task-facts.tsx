import { EFFORTS } from '@/lib/content/levers';
import { task as words } from '@/lib/content/screens/plan';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { LEVER_EFFORT, type Stage, type Task } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

type TaskFactsProps = { task: Task; stage: Stage | null; asOf: IsoDate; locale: Locale };

/** What a task costs, when the money is there, when it shows, and whose doing it is. */
export function TaskFacts({ task, stage, asOf, locale }: TaskFactsProps) {
  const saves = stage !== null && task.cash > 0 && stage.paidOn > asOf;
  const facts: [string, string][] = [
    [words.cash[locale], task.cash > 0 ? formatMoney(task.cash) : words.noCash[locale]],
    ...(saves ? [[words.payOn[locale], formatDate(stage.paidOn, locale)] as [string, string]] : []),
    ...(stage ? [[words.shows[locale], formatDate(stage.on, locale)] as [string, string]] : []),
    [words.effort[locale], EFFORTS[LEVER_EFFORT[task.code]][locale]],
  ];
  return (
    <dl className="figures text-note md:border-l md:border-rule md:pl-6">
      {facts.map(([term, text]) => (
        <div key={term} className="flex justify-between gap-4 py-0.5">
          <dt className="text-ink-muted">{term}</dt>
          <dd className="text-right">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
