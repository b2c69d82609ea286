import { describe, expect, it } from 'vitest';
import { accountWith, blankProfile, type Account, type Profile } from '@/lib/review';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { BANK_SCREENS } from './bank-screens';
import { doorsOn, type DoorId } from './doors';
import { standingOn } from './figures';

const AS_OF: IsoDate = '2026-11-23';

const card = (fields: Partial<Account> = {}): Account =>
  accountWith({
    id: 'card',
    institution: '甲银行',
    institutionKind: 'bank',
    product: 'card',
    limit: yuan(20_000),
    balance: yuan(6000),
    openedOn: '2024-01-10',
    daysPastDue: 0,
    repayment: { through: '2026-11', codes: 'N'.repeat(34) },
    ...fields,
  });

const salaried = (accounts: Account[], fields: Partial<Profile> = {}): Profile => ({
  ...blankProfile(),
  income: {
    ...blankProfile().income,
    monthlyAverage: yuan(12_000),
    source: 'salary',
    providentFundBase: yuan(10_000),
  },
  accounts,
  accountsComplete: true,
  inquiries: [],
  publicRecords: [],
  ...fields,
});

const asked = (count: number, daysAgo: number) =>
  Array.from({ length: count }, () => ({
    on: addDays(AS_OF, -daysAgo),
    institution: '乙银行',
    reason: 'loanApproval' as const,
  }));

const doors = (profile: Profile) => doorsOn(standingOn(profile, AS_OF), AS_OF);
const idsOf = (profile: Profile, state: string) =>
  doors(profile)
    .filter((door) => door.state === state)
    .map(({ id }) => id)
    .join('');
const codes = (record: string) => card({ repayment: { through: '2026-11', codes: record } });

describe('eleven screens', () => {
  it('are all open to somebody with one card, never late, and no inquiry', () => {
    expect(idsOf(salaried([card()]), 'open')).toBe('ABCDEFGHIJK');
  });

  it('do not ask somebody without a card how much of it is used', () => {
    const loan = card({ product: 'instalment', limit: null });
    expect(idsOf(salaried([loan]), 'open')).toBe('ABCDEFGHIJK');
  });

  it.each([
    ['anything overdue shuts every door', salaried([card({ daysPastDue: 1 })]), ''],
    [
      'a bad debt that still stands does too',
      salaried([card()], {
        publicRecords: [{ kind: 'badDebt', on: '2025-01-01', resolvedOn: null }],
      }),
      '',
    ],
    [
      '70% of the cards is still inside',
      salaried([card({ balance: yuan(14_000) })]),
      'ABCDEFGHIJK',
    ],
    ['just over 70% is outside five', salaried([card({ balance: yuan(14_001) })]), 'BDFIJK'],
    ['just over 80% is outside all', salaried([card({ balance: yuan(16_001) })]), ''],
    ['four inquiries in a month', salaried([card()], { inquiries: asked(4, 3) }), 'ACDEFGHIK'],
    ['six in three months', salaried([card()], { inquiries: asked(6, 80) }), 'ABDEHJK'],
    ['nine in three months', salaried([card()], { inquiries: asked(9, 80) }), 'BDEJK'],
    [
      'a late month five months ago',
      salaried([codes('N'.repeat(28) + '1' + 'N'.repeat(5))]),
      'ABCEFGHIJK',
    ],
    ['two in a row a year ago', salaried([codes('N'.repeat(20) + '11' + 'N'.repeat(12))]), 'EHK'],
  ])('%s', (_, profile, open) => {
    expect(idsOf(profile, 'open')).toBe(open);
  });

  it('name every fact that shuts a door, each with the figure and its edge', () => {
    const profile = salaried([card({ balance: yuan(15_000) })], { inquiries: asked(5, 20) });
    expect(doors(profile).find(({ id }) => id === 'A')).toMatchObject({
      state: 'shut',
      bars: [
        { figure: 'hardInquiriesLast2Months', have: 5, atMost: 4 },
        { figure: 'cardUtilization', have: 0.75, atMost: 0.7 },
      ],
      missing: [],
    });
  });

  it('name what is missing where nothing known shuts them', () => {
    const untold = salaried([card()], { inquiries: null });
    const door = doors(untold).find(({ id }) => id === 'K');
    expect(door).toEqual({
      id: 'K',
      state: 'unknown',
      bars: [],
      missing: [
        { kind: 'screen', figure: 'hardInquiriesLast1Month' },
        { kind: 'screen', figure: 'hardInquiriesLast12Months' },
      ],
    });
  });

  it('judge five years by two where two already shut, and by a count where it is low enough', () => {
    const short = (record: string, fields: Partial<Account> = {}) =>
      salaried([
        card({
          openedOn: '2012-01-01',
          repayment: { through: '2026-11', codes: record },
          ...fields,
        }),
      ]);
    const stateOf = (profile: Profile, id: DoorId) =>
      doors(profile).find((door) => door.id === id)?.state;
    expect(stateOf(short('N'.repeat(24)), 'G')).toBe('unknown');
    expect(stateOf(short('N'.repeat(12) + '11' + 'N'.repeat(10)), 'G')).toBe('shut');
    expect(stateOf(short('N'.repeat(24), { lateMonthsLast5Years: 1 }), 'G')).toBe('open');
    expect(stateOf(short('N'.repeat(24), { lateMonthsLast5Years: 3 }), 'G')).toBe('shut');
  });

  it('quote no bank’s name and rest on one source', () => {
    expect(BANK_SCREENS.map(({ id }) => id).join('')).toBe('ABCDEFGHIJK');
    expect(new Set(BANK_SCREENS.map(({ source }) => source))).toEqual(new Set(['bankScreens']));
  });
});

describe('owners', () => {
  const owner = (business: Partial<NonNullable<Profile['business']>>): Profile => ({
    ...salaried([card()]),
    business: {
      monthlyNetDrawings: yuan(20_000),
      monthlyReceipts: yuan(100_000),
      receipts: [],
      annualTax: yuan(20_000),
      taxGrade: 'B',
      tradingMonths: 40,
      licensed: true,
      taxMonths: 30,
      statementsMonths: 12,
      counterGuarantee: true,
      ...business,
    },
    income: { ...blankProfile().income, source: 'business' },
  });
  const states = (business: Partial<NonNullable<Profile['business']>>) =>
    doors(owner(business)).map(({ id, state }) => `${id} ${state}`);

  it('get a set of their own instead of salary loans', () => {
    expect(states({})).toEqual([
      'TAX_BASED open',
      'RECEIPTS_BASED unknown',
      'GUARANTEED open',
      'INTERNET_BANK open',
    ]);
  });

  it('are told which of their papers falls short, and which was not told', () => {
    const [tax] = doors(owner({ tradingMonths: 23, taxMonths: null }));
    expect(tax).toMatchObject({
      state: 'shut',
      bars: [{ kind: 'channel', requirement: { fact: 'tradingMonths', atLeast: 24 }, have: 23 }],
      missing: [{ kind: 'channel', fact: 'taxMonths' }],
    });
  });
});
