import { describe, expect, it } from 'vitest';
import { formMessage, quickMessage } from './issue-message';

describe('a message beside a field', () => {
  it.each([
    [['accounts', 2, 'limit'], 'NEGATIVE', /^Row 3: Enter 0 or more for the limit/],
    [['income', 'monthlyAverage'], 'NOT_AN_AMOUNT', /income as an amount, such as 30,000\.$/],
    [['accounts', 0, 'product'], 'REQUIRED', /^Row 1: Choose the product\.$/],
  ] as const)('of the full form: %o %s', (path, code, expected) => {
    expect(formMessage({ path: [...path], code, params: {} }, 'en')).toMatch(expected);
  });

  it.each([
    ['product', 'REQUIRED', {}, /^Choose the kind of limit\.$/],
    ['monthlyIncome', 'NEGATIVE', {}, /^Enter 0 or more for your net monthly income/],
    ['oldLimit', 'TOO_LARGE', { max: 500_000 }, /^Enter ¥5,000 or less for the total limit/],
    ['otherNonBankLenders', 'TOO_LARGE', { max: 2 }, /^Enter 2 or less for the number/],
  ] as const)('of the two-minute check: %s %s', (key, code, params, expected) => {
    expect(quickMessage({ path: [key], code, params }, 'en')).toMatch(expected);
  });
});
