import { describe, expect, it, test } from 'vitest';
import type { IsoDate } from '@/lib/units/calendar';
import { bankCard, factsOf } from '../testing/build';

describe('records', () => {
  const record = (resolvedOn: IsoDate | null) => ({
    publicRecords: [{ kind: 'badDebt' as const, on: '2018-01-01' as const, resolvedOn }],
  });

  test.each<[string, IsoDate | null, number, number]>([
    ['an open one never ages', null, 1, 1],
    ['a settled one stays five years', '2021-11-24', 1, 0],
    ['and then leaves', '2021-11-23', 0, 0],
  ])('%s', (_, resolvedOn, derogatory, unresolved) =>
    expect(factsOf([], record(resolvedOn))).toMatchObject({
      derogatoryRecords: derogatory,
      unresolvedDerogatoryRecords: unresolved,
    }),
  );

  it('reads bad debt from a repayment record', () => {
    const facts = factsOf([bankCard({ id: '1', repayment: { through: '2026-11', codes: 'N7B' } })]);
    expect(facts).toMatchObject({ derogatoryRecords: 1, unresolvedDerogatoryRecords: 1 });
  });
});
