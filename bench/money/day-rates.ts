// The yearly rate by real days, ours beside the public library that spreadsheets' XIRR is taken from.

import { annualCost } from '@/lib/funding';
import { addMonths, dayNumber, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { installed } from '../engines/engine';
import { HOW_TO_INSTALL } from '../engines/report';
import { duration, type Table } from '../print/table';
import { nanosecondsOf } from '../speed/measure';

type Flow = { on: IsoDate; yuan: number };
type Xirr = (flows: { amount: number; when: Date }[]) => number;

/** What is received, then twelve payments at month ends. */
const loan = (received: number, payment: number): Flow[] =>
  [received, ...Array.from({ length: 12 }, () => -payment)].map((amount, month) => ({
    on: addMonths('2026-01-31', month),
    yuan: amount,
  }));

const SERIES = {
  fees: loan(9700, 900),
  dear: loan(5000, 900),
  none: [
    { on: '2026-01-31', yuan: 100 },
    { on: '2027-01-31', yuan: -200 },
    { on: '2028-01-31', yuan: 150 },
  ],
} satisfies Record<string, Flow[]>;

const percent = (rate: number) => `${(rate * 100).toFixed(4)}%`;

function ours(flows: readonly Flow[]): string {
  const cost = annualCost(flows.map(({ on, yuan: amount }) => ({ on, amount: yuan(amount) })));
  return cost.kind === 'rate' ? percent(cost.xirr) : cost.kind;
}

/** The library's answer; where it finds none it throws. */
function theirs(xirr: Xirr, flows: readonly Flow[]): string {
  try {
    return percent(
      xirr(
        flows.map(({ on, yuan: amount }) => ({ amount, when: new Date(dayNumber(on) * 864e5) })),
      ),
    );
  } catch {
    return 'an error';
  }
}

export async function compareDayRates(): Promise<Table> {
  const all = Object.values(SERIES);
  const time = nanosecondsOf(() => ours(SERIES.fees));
  const rows = [['annualCost, three rates', ...all.map(ours), duration(time), '1']];
  const found = await installed<Xirr | { default: Xirr }>('xirr');
  const xirr = typeof found === 'function' ? found : found?.default;
  if (xirr) {
    const spent = nanosecondsOf(() => theirs(xirr, SERIES.fees));
    const answers = all.map((flows) => theirs(xirr, flows));
    rows.push(['xirr 1.1.0', ...answers, duration(spent), (spent / time).toFixed(2)]);
  } else {
    rows.push(['xirr', HOW_TO_INSTALL, '', '', '', '']);
  }
  return {
    title: 'The yearly rate by days, beside a public library',
    note: 'XIRR over 365 days: 9,700 received on 31 January and twelve payments of 900 at month ends (22.50%); 5,000 received for the same payments; a series that no rate explains.',
    head: ['library', 'a loan', 'a dear loan', 'no rate', 'a call', 'times ours'],
    rows,
  };
}
