import { expect, test } from 'vitest';
import type { Locale } from '@/lib/format/locale';
import { yuan } from '@/lib/units/fen';
import { formulaText } from './formula-text';
import type { Formula } from './term-rows';

const income = { fact: 'monthlyIncome', amount: yuan(12_000) } as const;
const debt = { fact: 'otherUnsecuredBalance', amount: yuan(76_000) } as const;
const payments = { fact: 'otherMonthlyPayments', amount: yuan(4440) } as const;

test.each<[string, Formula, string, string]>([
  ['a cap', { kind: 'cap', amount: yuan(200_000), share: 1 }, '¥200,000', '¥200,000'],
  [
    'a cap of a product that shrinks',
    { kind: 'cap', amount: yuan(200_000), share: 0.5 },
    '¥200,000 × 50%',
    '¥200,000 × 50%',
  ],
  [
    'a multiple of income less debts',
    { kind: 'multiple', multiple: 8, base: income, less: debt },
    '8 × 月收入 ¥12,000 − 别处的无抵押欠款 ¥76,000',
    '8 × income ¥12,000 − unsecured debt elsewhere ¥76,000',
  ],
  [
    'one that comes out below nothing',
    { kind: 'multiple', multiple: 6, base: income, less: debt },
    '6 × 月收入 ¥12,000 − 别处的无抵押欠款 ¥76,000，不足 0，按 0 算',
    '6 × income ¥12,000 − unsecured debt elsewhere ¥76,000, which is below 0 and counts as 0',
  ],
  [
    'what spare income can service',
    { kind: 'headroom', share: 0.5, base: income, less: payments, factor: 0.09 },
    '（月收入 ¥12,000 × 50% − 别处的月还款 ¥4,440）÷ 0.09',
    '(income ¥12,000 × 50% − payments elsewhere ¥4,440) ÷ 0.09',
  ],
  [
    'the largest step up',
    { kind: 'stepUp', current: yuan(50_000), times: 1.3 },
    '¥50,000 × 130%',
    '¥50,000 × 130%',
  ],
])('%s', (_, formula, chinese, english) => {
  const said = (locale: Locale) => formulaText(formula, locale);
  expect(said('zh-CN')).toBe(chinese);
  expect(said('en')).toBe(english);
});
