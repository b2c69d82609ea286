// Eleven banks' salary loans as their entry conditions are commonly quoted: data, under letters, since
// no bank publishes its own. Every number rests on `bankScreens`. "No 连2累6" is two rules: no run of
// two, and fewer than six in all.

import type { SourceId } from '@/lib/review';
import { yuan, type Fen } from '@/lib/units/fen';
import type { ScreenFigure } from './figures';

export type ScreenId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K';

/** Open while the figure is at most so much; sums in fen. */
type ScreenRule = { figure: ScreenFigure; atMost: number };

export type BankScreen = {
  id: ScreenId;
  rules: readonly ScreenRule[];
  /** At least so many times the monthly provident-fund base, less what is owed where it says so. */
  amount: { times: number; less: number };
  source: SourceId;
};

const FEN = 1;
const below = (amount: Fen) => amount - FEN;

/** All eleven ask for nothing overdue; a bad debt that still stands is overdue too. */
const NOTHING_OVERDUE: readonly ScreenRule[] = [
  { figure: 'currentDaysPastDue', atMost: 0 },
  { figure: 'unresolvedDerogatoryRecords', atMost: 0 },
];

type Months = 6 | 24 | 36 | 60;
const late = (months: Months, run: number, all?: number): ScreenRule[] => [
  { figure: `longestLateRunLast${months}Months`, atMost: run - 1 },
  ...(all === undefined
    ? []
    : [{ figure: `lateMonthsLast${months}Months`, atMost: all - 1 } as const]),
];
const never = (months: Months): ScreenRule => ({
  figure: `lateMonthsLast${months}Months`,
  atMost: 0,
});
const utilization = (atMost: number): ScreenRule => ({ figure: 'cardUtilization', atMost });
const lenders = (atMost: number): ScreenRule => ({ figure: 'lenderCount', atMost });
const nonBanks = (atMost: number): ScreenRule => ({ figure: 'nonBankLenderCount', atMost });
const cards = (atMost: number): ScreenRule => ({ figure: 'openCards', atMost });
const unsecured = (atMost: number): ScreenRule => ({ figure: 'unsecuredDebt', atMost });
const inquiries = (
  window: 'Last1Month' | `Last${2 | 3 | 6 | 12}Months`,
  atMost: number,
): ScreenRule => ({
  figure: `hardInquiries${window}`,
  atMost,
});

const screen = (
  id: ScreenId,
  times: number,
  less: number,
  rules: readonly ScreenRule[],
): BankScreen => ({
  id,
  rules: [...NOTHING_OVERDUE, ...rules],
  amount: { times, less },
  source: 'bankScreens',
});

export const BANK_SCREENS: readonly BankScreen[] = [
  screen('A', 15, 0, [
    inquiries('Last2Months', 4),
    inquiries('Last3Months', 6),
    utilization(0.7),
    lenders(4),
    nonBanks(2),
    ...late(24, 2, 6),
    unsecured(below(yuan(1_000_000))),
  ]),
  screen('B', 12, 0, [
    inquiries('Last1Month', 3),
    utilization(0.8),
    { figure: 'lateMonthsLast6Months', atMost: 2 },
    ...late(60, 2),
    unsecured(below(yuan(1_000_000))),
  ]),
  screen('C', 24, 1, [
    inquiries('Last1Month', 4),
    inquiries('Last3Months', 5),
    utilization(0.7),
    cards(5),
    ...late(24, 2, 5),
    unsecured(yuan(1_000_000)),
    // 70% of twelve months' base.
    { figure: 'unsecuredDebtToFundBase', atMost: 8.4 },
  ]),
  screen('D', 15, 0, [
    inquiries('Last2Months', 7),
    utilization(0.8),
    lenders(4),
    never(6),
    ...late(24, 2),
    { figure: 'creditLimits', atMost: yuan(1_500_000) },
  ]),
  screen('E', 36, 1, [
    inquiries('Last2Months', 4),
    inquiries('Last6Months', 10),
    utilization(0.7),
    lenders(2),
    nonBanks(0),
    ...late(24, 3, 6),
    unsecured(below(yuan(1_000_000))),
  ]),
  screen('F', 20.4, 0, [
    inquiries('Last3Months', 5),
    utilization(0.8),
    lenders(6),
    ...late(24, 2, 4),
  ]),
  screen('G', 30, 0, [inquiries('Last6Months', 5), utilization(0.7), cards(5), ...late(60, 2, 3)]),
  screen('H', 24, 1, [
    inquiries('Last3Months', 8),
    utilization(0.7),
    nonBanks(5),
    ...late(36, 3, 6),
    unsecured(below(yuan(500_000))),
  ]),
  screen('I', 25, 0.5, [
    inquiries('Last3Months', 5),
    utilization(0.8),
    lenders(4),
    ...late(6, 2, 3),
    ...late(24, 2, 6),
    unsecured(yuan(700_000)),
  ]),
  screen('J', 120, 1, [
    inquiries('Last2Months', 3),
    inquiries('Last6Months', 9),
    utilization(0.8),
    lenders(2),
    ...late(24, 2, 4),
    ...late(60, 3, 12),
    { figure: 'unsecuredDebtToFundBase', atMost: 36 },
  ]),
  screen('K', 48, 1, [
    inquiries('Last1Month', 5),
    inquiries('Last12Months', 19),
    utilization(0.8),
    ...late(60, 3, 6),
  ]),
];
