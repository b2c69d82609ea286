// Our rates and schedules beside public libraries: what they answer, then how fast.

import { annualCost, scheduleOf, type AnnualCost } from '@/lib/funding';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { HOW_TO_INSTALL } from '../engines/report';
import { duration, type Table } from '../print/table';
import { nanosecondsOf } from '../speed/measure';
import { RATE_FINDERS } from './rates';
import { SCHEDULERS } from './schedules';

const START: IsoDate = '2026-01-31';

/** 9,700 received and twelve payments of 900; one no rate explains; one that two rates do. */
const SERIES = {
  loan: [9700, ...Array.from({ length: 12 }, () => -900)],
  none: [100, -200, 150],
  two: [100, -230, 132],
};

const flowsOf = (amounts: readonly number[]) =>
  amounts.map((amount, month) => ({ on: addMonths(START, month), amount: yuan(amount) }));

const percent = (rate: number) =>
  Number.isFinite(rate) ? `${(rate * 1200).toFixed(2)}%` : `${rate}`;

const ours = (cost: AnnualCost) => (cost.kind === 'rate' ? percent(cost.nominal / 12) : cost.kind);

/** What a library answers, an error by its first words. */
function answerOf(monthly: (amounts: readonly number[]) => number, amounts: readonly number[]) {
  try {
    return percent(monthly(amounts));
  } catch {
    return 'an error';
  }
}

/** The table; it throws where a library finds another rate for a plain loan. */
export async function compareRates(): Promise<Table> {
  const flows = flowsOf(SERIES.loan);
  const time = nanosecondsOf(() => annualCost(flows));
  const all = Object.values(SERIES);
  const rows = [
    [
      'annualCost, three rates, by real days',
      ...all.map((amounts) => ours(annualCost(flowsOf(amounts)))),
      duration(time),
      '1',
    ],
  ];
  for (const [id, load] of Object.entries(RATE_FINDERS)) {
    const finder = await load();
    if (finder === null) {
      rows.push([id, HOW_TO_INSTALL, '', '', '', '']);
      continue;
    }
    const { name, monthly } = finder;
    const answers = all.map((amounts) => answerOf(monthly, amounts));
    const theirs = nanosecondsOf(() => answerOf(monthly, SERIES.loan));
    rows.push([name, ...answers, duration(theirs), (theirs / time).toFixed(2)]);
  }
  return {
    title: 'The rate of a loan, beside public libraries',
    note: 'Monthly rate times twelve: of 9,700 received and twelve payments of 900 (20.31%); of a series that no rate explains; of one that 10% and 20% a month both do. A number in the last two columns of answers is wrong.',
    head: ['library', 'a loan', 'no rate', 'two rates', 'a call', 'times ours'],
    rows,
  };
}

export async function compareSchedules(): Promise<Table> {
  const terms = {
    principal: yuan(12_000),
    annualRate: 0.12,
    months: 12,
    paidOutOn: START,
    repayment: 'equalInstalments',
  } as const;
  const schedule = scheduleOf(terms);
  const time = nanosecondsOf(() => scheduleOf(terms));
  const second = schedule.instalments[1]?.on ?? '';
  const rows = [
    ['scheduleOf, to the fen', (schedule.payment / 100).toFixed(2), second, duration(time), '1'],
  ];
  for (const [id, load] of Object.entries(SCHEDULERS)) {
    const scheduler = await load();
    if (scheduler === null) {
      rows.push([id, HOW_TO_INSTALL, '', '', '']);
      continue;
    }
    const { name, run } = scheduler;
    const { paid, secondDay } = run();
    const theirs = nanosecondsOf(run);
    rows.push([
      name,
      `${Number(paid.toFixed(6))}`,
      secondDay,
      duration(theirs),
      (theirs / time).toFixed(2),
    ]);
  }
  return {
    title: 'A schedule, beside public libraries',
    note: `12,000 at 12% in twelve equal payments from ${START}: what is paid in all, and the second due day. A lender books whole fen.`,
    head: ['library', 'paid in all', 'second due day', 'a schedule', 'times ours'],
    rows,
  };
}
