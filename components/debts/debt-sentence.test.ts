import { expect, test } from 'vitest';
import { accountWith, blankProfile, sampleProfiles, type Profile } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { debtNotes, debtSentence } from './debt-sentence';
import { debtsOf } from './lender-debts';

const asOf = '2026-11-23';
const one: Profile = {
  ...blankProfile(),
  accounts: [
    accountWith({
      id: 'a',
      institution: '甲银行',
      institutionKind: 'bank',
      product: 'instalment',
      balance: yuan(8000),
      monthlyPayment: yuan(700),
    }),
  ],
};

test.each<[string, Profile, string, string]>([
  [
    'several lenders',
    sampleProfiles.stretched(asOf),
    '一共欠 7 家 ¥108,000，每月要还 ¥6,300。青禾消费金融有限公司占最多，29.6%。',
    '¥108,000 owed to 7 lenders, ¥6,300 a month. The largest is 青禾消费金融有限公司 with 29.6%.',
  ],
  [
    'one lender',
    one,
    '只欠甲银行一家，¥8,000，每月要还 ¥700。',
    '¥8,000 owed to one lender, 甲银行, ¥700 a month.',
  ],
  ['nobody', blankProfile(), '填到的账户里没有欠款。', 'Nothing is owed on the accounts entered.'],
])('%s', (_, profile, chinese, english) => {
  const debts = debtsOf(profile);
  expect(debtSentence(debts, 'zh-CN')).toBe(chinese);
  expect(debtSentence(debts, 'en')).toBe(english);
});

test('how many are not banks', () => {
  const debts = debtsOf(sampleProfiles.stretched(asOf));
  expect(debtNotes(debts, 'zh-CN')).toEqual(['其中 4 家不是银行，共 ¥60,300。']);
  expect(debtNotes(debts, 'en')).toEqual(['4 of them are not banks, ¥60,300 in all.']);
});
