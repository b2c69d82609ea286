// For tests only: a draft with something in every part, and random ones, typed the way people type.

import fc from 'fast-check';
import { blankDraft, type Draft } from './draft';
import type { Field, Table, Typed } from './fields';
import { currency, day, money, month, percent, text, yesNo } from './kinds';
import * as tables from './tables';

export const AS_OF = '2026-11-23';

/** Entries by kind, good ones; the days all agree with each other. */
const GOOD = new Map<unknown, readonly string[]>([
  [money, ['', '3万', '30,000', '3.5w', '0', '１２００元', '88.5']],
  [percent, ['', '18', '7.2%', '0.05', '１５．４％']],
  [day, ['', '2020-01-01', '2020年1月1日', '20200101']],
  [month, ['2026-10', '2026年9月', '202608', '2024.1']],
  [text, ['', '甲银行', ' 乙小贷 ', '<b>', '微粒贷（微众）']],
  [currency, ['', 'CNY', 'usd']],
  [yesNo, ['', 'yes', 'no']],
]);

const ODD = ['-3', 'abc', '2026-02-30', '1e9', '999999999999999', '三', '１２-', '1,2,3', '  '];

function goodTexts({ kind, required }: Field<unknown, unknown>): readonly string[] {
  const texts = GOOD.get(kind) ?? ['', kind.read('3').ok ? '3' : kind.write(kind.standIn)];
  return required ? texts.filter((each) => each !== '') : texts;
}

/** Entries of a part of a draft, each good but for `odd` in a hundred. */
const typed = <T extends Table>(table: T, odd: number): fc.Arbitrary<Typed<T>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(table).map(([key, field]) => [
        key,
        fc.oneof(
          { weight: 100 - odd, arbitrary: fc.constantFrom(...goodTexts(field)) },
          { weight: odd, arbitrary: fc.constantFrom(...ODD) },
        ),
      ]),
    ),
  ) as fc.Arbitrary<Typed<T>>;

const rows = <T>(row: fc.Arbitrary<T>, most = 3) => fc.array(row, { maxLength: most });
const told = fc.constantFrom('', 'none', 'some');

const record = fc.record({
  through: fc.constantFrom('2026-10', '2026-11'),
  codes: fc.string({ unit: fc.constantFrom(...'NNN1 *#/ABCDGMZ'), maxLength: 24 }),
});

const accounts = (odd: number) =>
  rows(fc.tuple(typed(tables.ACCOUNT, odd), record)).map((list) =>
    list.map(([fields, repayment], index) => ({
      ...fields,
      repayment,
      id: `a${index + 1}`,
      balance: fields.closed === 'yes' ? '' : fields.balance,
    })),
  );

/** Random drafts; with `odd` at 0 most of them stand for a profile. */
export const arbitraryDraft = (odd = 0): fc.Arbitrary<Draft> =>
  fc
    .record({
      income: typed(tables.INCOME, odd),
      months: rows(typed(tables.MONTH_ROW, odd)),
      household: typed(tables.HOUSEHOLD, odd),
      accounts: accounts(odd),
      accountsComplete: fc.constantFrom('', 'yes', 'no'),
      inquiries: rows(typed(tables.INQUIRY, odd)),
      guarantees: rows(typed(tables.GUARANTEE, odd)),
      publicRecords: rows(typed(tables.PUBLIC_RECORD, odd)),
      behaviour: typed(tables.BEHAVIOUR, odd),
      business: typed(tables.BUSINESS, odd),
      limitEvent: typed(tables.LIMIT_EVENT, odd),
      earlier: typed(tables.EARLIER, odd),
      told: fc.record({ inquiries: told, guarantees: told, publicRecords: told }),
      trades: fc.constantFrom('', 'yes', 'no'),
    })
    .map(({ months, trades, ...given }) => ({
      ...blankDraft(),
      ...given,
      income: { ...given.income, months },
      business: { ...given.business, receipts: [] },
      limitEvent: {
        ...given.limitEvent,
        accountId: 'a1',
        newLimit: '',
        kind: given.accounts.length > 0 ? given.limitEvent.kind : 'none',
      },
      reviewedAccountId: given.accounts[0]?.id ?? '',
      earlier: { ...given.earlier, balances: [] },
      told: { ...given.told, business: trades },
    }));
