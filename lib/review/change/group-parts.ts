// Stage: change. What can open a group: its candidate members, and the group's facts on the later day
// when only some of them stand as after.

import type { FactGroup, Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import { differingMonths, type LateMonth } from './late-months';
import { keyOf, type Member, type PlainFactId } from './member';
import { copyFact, FACTS_OF, type Readings } from './readings';
import { differing, mixedRecord, pairedRows, TOLD, toldDiffers, type Has, type Rows } from './rows';

/** The lists that each group is read from; groups without one open into their facts. */
const LISTS: Record<FactGroup, readonly (keyof Rows['lists'])[]> = {
  income: [],
  debtService: ['accounts'],
  debtBalances: ['accounts', 'guarantees'],
  utilization: ['accounts'],
  lenders: ['accounts'],
  inquiries: ['inquiries'],
  newAccounts: ['accounts'],
  repayment: ['accounts', 'publicRecords'],
  history: ['accounts'],
  stability: [],
  behaviour: [],
  line: [],
};

export type Parts = {
  candidates: Member[];
  /** Facts on the later day with these members as after; only the group's own are to be used. */
  read: (has: Has) => Facts;
};

function ofFacts(group: FactGroup, { later, after }: Readings): Parts {
  const ids = (FACTS_OF[group] as PlainFactId[]).filter((id) => later[id] !== after[id]);
  return {
    candidates: ids.map((id) => ({ kind: 'fact', id })),
    read: (has) => {
      const facts = { ...later };
      for (const id of ids) if (has(keyOf({ kind: 'fact', id }))) copyFact(facts, after, id);
      return facts;
    },
  };
}

function lateMonthsOf({ laterRecord, afterRecord, day }: Readings) {
  const earlier = new Map(laterRecord.accounts.map((account) => [account.id, account]));
  return new Map(
    afterRecord.accounts.flatMap((account): [string, LateMonth[]][] => {
      const months = differingMonths(earlier.get(account.id), account, day);
      return months.length === 0 ? [] : [[account.id, months]];
    }),
  );
}

function ofRows(group: FactGroup, readings: Readings): Parts {
  const { laterRecord, afterRecord, day } = readings;
  const lateMonths = group === 'repayment' ? lateMonthsOf(readings) : undefined;
  const rows = pairedRows(laterRecord, afterRecord, lateMonths);
  const members = LISTS[group].flatMap((list) =>
    differing<unknown>(rows.lists[list]).map(({ member }) => member),
  );
  const months = [...rows.lateMonths.values()].flat().map(({ member }) => member);
  return {
    candidates: [...months, ...members, ...(toldDiffers(rows) ? [TOLD] : [])],
    read: (has) => readFacts(mixedRecord(rows, has), day),
  };
}

/** The candidates of a group: each row, or each fact, that differs between the two records. */
export const partsOf = (group: FactGroup, readings: Readings): Parts =>
  LISTS[group].length === 0 ? ofFacts(group, readings) : ofRows(group, readings);
