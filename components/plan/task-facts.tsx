import { FactList, type Fact } from '@/components/ui/fact-list';
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
  const facts: Fact[] = [
    [words.cash[locale], task.cash > 0 ? formatMoney(task.cash) : words.noCash[locale]],
    ...(saves ? [[words.payOn[locale], formatDate(stage.paidOn, locale)] as Fact] : []),
    ...(stage ? [[words.shows[locale], formatDate(stage.on, locale)] as Fact] : []),
    [words.effort[locale], EFFORTS[LEVER_EFFORT[task.code]][locale]],
  ];
  return <FactList facts={facts} />;
}
