import { describe, expect, it } from 'vitest';
import { accountWith, blankProfile, type Account, type Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { brokerReadings, worstLevel } from './broker-bands';
import { doorsOn } from './doors';
import { standingOn } from './figures';
import { oneDoor } from './one-door';

const AS_OF: IsoDate = '2026-11-23';

const loan = (fields: Partial<Account> = {}): Account =>
  accountWith({
    id: 'loan',
    institution: '甲消费金融',
    institutionKind: 'bank',
    product: 'instalment',
    balance: yuan(36_000),
    monthlyPayment: yuan(1500),
    annualRate: 0.18,
    openedOn: '2025-12-20',
    daysPastDue: 0,
    repayment: { through: '2026-11', codes: 'N'.repeat(12) },
    ...fields,
  });

const salaried = (accounts: Account[], base: number | null = 10_000): Profile => ({
  ...blankProfile(),
  income: {
    ...blankProfile().income,
    source: 'salary',
    providentFundBase: base === null ? null : yuan(base),
  },
  accounts,
  accountsComplete: true,
  inquiries: [],
});

function doorFor(profile: Profile, hardship = false) {
  const standing = standingOn(profile, AS_OF);
  return oneDoor(doorsOn(standing, AS_OF), standing, AS_OF, hardship);
}
/** A card that keeps utilization known and low, paid in full. */
const card = loan({
  id: 'card',
  product: 'card',
  institution: '乙银行',
  limit: yuan(10_000),
  balance: yuan(0),
  monthlyPayment: yuan(0),
});

describe('the one door', () => {
  it('replaces a dear loan with less a month and less in all, at the dearest rate quoted', () => {
    expect(doorFor(salaried([card, loan()]))).toMatchObject({
      kind: 'door',
      replaces: ['loan'],
      principal: yuan(36_000),
      rate: 0.06,
      monthly: { now: yuan(1500), then: 109_519 },
    });
  });

  it.each([
    ['while anything is overdue', salaried([card, loan({ daysPastDue: 1 })]), false, 'overdue'],
    ['while money is short', salaried([card, loan()]), true, 'hardship'],
    ['where none is open', { ...salaried([card, loan()]), inquiries: null }, false, 'noneOpen'],
    ['where nothing is owed', salaried([card]), false, 'nothingOwed'],
    ['where a rate is not known', salaried([card, loan({ annualRate: null })]), false, 'notKnown'],
    ['where the fund’s base is not known', salaried([card, loan()], null), false, 'notKnown'],
    [
      'where the debts are cheap already',
      salaried([card, loan({ annualRate: 0.05 })]),
      false,
      'notCheaper',
    ],
    [
      'where it would ask for more a month',
      salaried([card, loan({ monthlyPayment: yuan(700) })]),
      false,
      'notCheaper',
    ],
    ['where its amount does not reach', salaried([card, loan()], 300), false, 'notCheaper'],
  ] as const)('is none %s', (_, profile, hardship, why) => {
    expect(doorFor(profile, hardship)).toEqual({ kind: 'none', why });
  });
});

it('brokers’ bands name the level of each figure, and none where it is not known', () => {
  const full = loan({ id: 'full', product: 'card', limit: yuan(10_000), balance: yuan(8500) });
  const readings = brokerReadings(standingOn(salaried([full]), AS_OF));
  expect(readings.map(({ band, level }) => [band.figure, level])).toEqual([
    ['currentDaysPastDue', 'none'],
    ['hardInquiriesLast3Months', 'none'],
    ['lenderCount', 'none'],
    ['cardUtilization', 'medium'],
    ['debtToIncome', null],
  ]);
  expect(worstLevel(readings)).toBe('medium');
});
