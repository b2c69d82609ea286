// `npm run --silent review:generate -- 1000000`: as many invented profiles, one a line, to try the
// filter on. The same number always gives the same profiles; everything in them is made up.

import { once } from 'node:events';
import { addDays, addMonths, monthOf, type IsoDate } from '../../lib/units/calendar';
import { isMain } from '../steps.mjs';

const AS_OF: IsoDate = '2026-11-23';
const PRODUCTS = ['card', 'revolving', 'instalment', 'mortgage', 'car'] as const;
const KINDS = ['bank', 'internetBank', 'consumerFinance', 'microLoan'] as const;
const LENDERS = ['甲银行', '乙平台', '丙消费金融', '丁小贷', '戊银行', '己银行'] as const;

/** A stream of whole numbers below a bound, the same for the same seed (a linear congruence). */
function numbersFrom(seed: number) {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Draw = ReturnType<typeof numbersFrom>;

const oneOf = <T>(list: readonly T[], draw: Draw) => list[draw(list.length)];

const codesOf = (draw: Draw) =>
  Array.from({ length: 24 }, () => (draw(40) === 0 ? '1' : 'N')).join('');

const accountOf = (index: number, draw: Draw) => ({
  id: `account-${index}`,
  institution: oneOf(LENDERS, draw),
  institutionKind: oneOf(KINDS, draw),
  product: oneOf(PRODUCTS, draw),
  limit: 100_000 * (5 + draw(60)),
  balance: 10_000 * draw(300),
  monthlyPayment: 1000 * draw(300),
  annualRate: 0.04 + draw(20) / 100,
  openedOn: addMonths(AS_OF, -1 - draw(90)),
  repayment: { through: monthOf(AS_OF), codes: codesOf(draw) },
});

/** The profile of this number: 1 to 8 accounts, up to 9 inquiries. */
export function profileNumber(number: number) {
  const draw = numbersFrom(number);
  return {
    version: 1,
    income: { monthlyAverage: 10_000 * (30 + draw(250)), source: 'salary' },
    accounts: Array.from({ length: 1 + draw(8) }, (_, index) => accountOf(index, draw)),
    accountsComplete: true,
    inquiries: Array.from({ length: draw(10) }, () => ({
      on: addDays(AS_OF, -draw(700)),
      institution: oneOf(LENDERS, draw),
      reason: draw(3) === 0 ? 'postLoan' : 'loanApproval',
    })),
    guarantees: [],
    publicRecords: [],
    reviewedAccountId: 'account-0',
  };
}

async function write(count: number): Promise<void> {
  const { stdout } = process;
  stdout.on('error', () => process.exit(0));
  let lines = '';
  for (let number = 0; number < count; number += 1) {
    lines += `${JSON.stringify(profileNumber(number))}\n`;
    if (lines.length < 65_536 && number < count - 1) continue;
    if (!stdout.write(lines)) await once(stdout, 'drain');
    lines = '';
  }
}

if (isMain(import.meta)) await write(Number(process.argv[2] ?? 1000));
