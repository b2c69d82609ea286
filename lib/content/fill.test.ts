import { describe, expect, it } from 'vitest';
import { fill } from './fill';

const words = {
  'zh-CN': '{name} 有 {count} 家',
  en: '{name} {count|has|have} {count} {count|lender|lenders}',
};

describe('filling a text', () => {
  it.each([
    [{ name: 'A', count: 1 }, 'A has 1 lender'],
    [{ name: 'A', count: 0 }, 'A have 0 lenders'],
    [{ name: 'A', count: 1200 }, 'A have 1,200 lenders'],
    [{ name: 'A', count: '1' }, 'A has 1 lender'],
    [{ name: 'A', count: '1,200' }, 'A have 1,200 lenders'],
    [{ name: 'A', count: 'several' }, 'A have several lenders'],
  ])('%j reads %s', (params, expected) => {
    expect(fill(words, 'en', params)).toBe(expected);
  });

  it('has no plural in Chinese', () => {
    expect(fill(words, 'zh-CN', { name: '甲', count: 3 })).toBe('甲有 3 家');
  });

  it('leaves a placeholder without a value in sight', () => {
    expect(fill(words, 'zh-CN', { name: '甲' })).toBe('甲有 {count} 家');
  });

  it('never reads what it has filled in as a placeholder', () => {
    expect(fill(words, 'zh-CN', { name: '{count}', count: 2 })).toBe('{count} 有 2 家');
  });

  it.each([
    ['a figure that ends in Han', '{v} 算起', '31 天', '31 天算起'],
    ['a figure that ends in a digit', '{v}算起', '55%', '55% 算起'],
    ['a figure that begins with Han', '共 {v}', '两家', '共两家'],
    ['a figure that begins with a sign', '额度{v}。', '¥500', '额度 ¥500。'],
    ['a name with a space inside', '由 {v} 放款', '甲 乙银行', '由甲 乙银行放款'],
    ['punctuation on both sides', '（{v}）', '3 家', '（3 家）'],
  ])('sets %s as Chinese needs it', (_, text, v, expected) => {
    expect(fill({ 'zh-CN': text, en: text }, 'zh-CN', { v })).toBe(expected);
  });
});
