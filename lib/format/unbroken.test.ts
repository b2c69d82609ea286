import { expect, it } from 'vitest';
import { unbroken } from './unbroken';

it.each([
  ['a month keeps its number', '2027 年 7 月', '2027\u00a0年 7\u00a0月'],
  ['an amount keeps its 万', '5 万元到 1.2 万元', '5\u00a0万元到 1.2\u00a0万元'],
  ['words before a number may still break', '近 6 个月', '近 6\u00a0个月'],
  ['English is left alone', '18 November 2026', '18 November 2026'],
  ['a list of figures may break', '40 78', '40 78'],
])('%s', (_, text, held) => {
  expect(unbroken(text)).toBe(held);
});
