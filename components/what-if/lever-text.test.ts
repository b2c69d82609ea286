import { describe, expect, it } from 'vitest';
import type { WhatIfLever } from '@/lib/review';
import { bigStep, fieldText, readTyped, sliderEnd, valueText } from './lever-text';

const cards: WhatIfLever = {
  id: 'payDownCards',
  unit: 'fen',
  today: 0,
  min: 0,
  max: 1_405_000,
  step: 10_000,
};
const income: WhatIfLever = { ...cards, id: 'monthlyIncome', today: 1_215_833, max: 3_647_499 };
const lenders: WhatIfLever = { ...cards, id: 'closeLenders', unit: 'count', max: 5, step: 1 };
const months: WhatIfLever = { ...lenders, id: 'waitMonths', unit: 'months', max: 24 };

describe('a value is said in the reader’s units', () => {
  it.each([
    [cards, 1_250_000, '1.25 万元', '¥12,500'],
    [cards, 300_000, '3,000 元', '¥3,000'],
    [income, 1_215_833, '¥12,158.33', '¥12,158.33'],
    [lenders, 1, '1 家', '1 lender'],
    [lenders, 2, '2 家', '2 lenders'],
    [months, 15, '1 年 3 个月', '1 year 3 months'],
  ])('%o at %i', (lever, value, zh, en) => {
    expect(valueText(lever, value, 'zh-CN')).toBe(zh);
    expect(valueText(lever, value, 'en')).toBe(en);
  });
});

describe('a number is typed as people type amounts', () => {
  it.each([
    [cards, '1万', 1_000_000],
    [cards, '0.3w', 300_000],
    [cards, '3,000', 300_000],
    [cards, '３０００元', 300_000],
    [lenders, '３ 家', 3],
    [months, '1年3个月', 15],
  ])('%o from %s', (lever, text, value) =>
    expect(readTyped(lever, text)).toEqual({ ok: true, value, held: null }),
  );

  it('and an empty field means today', () => {
    expect(readTyped(income, ' ')).toEqual({ ok: true, value: 1_215_833, held: null });
  });

  it.each([
    [cards, '2万', 1_405_000, 'tooMuch'],
    [cards, '999999亿', 1_405_000, 'tooMuch'],
    [lenders, '99999999', 5, 'tooMuch'],
    [cards, '-100', 0, 'tooLittle'],
  ])('%o does not go to %s', (lever, text, value, held) =>
    expect(readTyped(lever, text)).toEqual({ ok: true, value, held }),
  );

  it.each([
    [cards, '一些'],
    [lenders, '1.5'],
    [months, '半年'],
  ])('%o from %s is not understood', (lever, text) =>
    expect(readTyped(lever, text)).toEqual({ ok: false }),
  );

  it.each([
    [cards, 300_000],
    [income, 1_215_833],
    [lenders, 3],
    [months, 15],
  ])('%o shows %i so that it is read back the same', (lever, value) =>
    expect(readTyped(lever, fieldText(lever, value))).toEqual({ ok: true, value, held: null }),
  );
});

describe('the slider', () => {
  it('reaches past the end where its steps do not meet it', () => {
    expect(sliderEnd(cards)).toBe(1_410_000);
    expect(sliderEnd(lenders)).toBe(5);
  });

  it('goes further by page than by arrow', () => {
    expect(bigStep(cards)).toBe(150_000);
    expect(bigStep(lenders)).toBe(2);
    expect(bigStep(months)).toBe(3);
  });
});
