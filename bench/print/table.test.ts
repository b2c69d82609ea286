import { expect, it } from 'vitest';
import { asMarkdown, asText, duration } from './table';

const table = {
  title: 'Speed',
  note: 'One call.',
  head: ['call', 'time'],
  rows: [
    ['decide', '4.10 µs'],
    ['reviewLimit', '17.00 µs'],
  ],
};

it('aligns names to the left and figures to the right', () =>
  expect(asText(table)).toBe(
    [
      'Speed',
      'One call.',
      '',
      'call              time',
      'decide         4.10 µs',
      'reviewLimit   17.00 µs',
    ].join('\n'),
  ));

it('writes the same figures as Markdown', () =>
  expect(asMarkdown(table)).toBe(
    [
      '## Speed',
      '',
      'One call.',
      '',
      '| call        |     time |',
      '| ----------- | -------: |',
      '| decide      |  4.10 µs |',
      '| reviewLimit | 17.00 µs |',
    ].join('\n'),
  ));

it('shows a duration in microseconds below a thousandth of a second', () =>
  expect([duration(840), duration(999_000), duration(1_000_000)]).toEqual([
    '0.84 µs',
    '999.00 µs',
    '1.00 ms',
  ]));
