import { describe, expect, it } from 'vitest';
import { gridMove } from './grid-keys';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const at = (row: number, column: number) => ({ row, column });
const after = (...args: Parameters<typeof press>) => gridMove(press(...args), at(1, 5), 3, 24);

describe('a key in the grid of repayment marks', () => {
  it.each([
    ['ArrowLeft', at(1, 4)],
    ['ArrowRight', at(1, 6)],
    ['ArrowUp', at(0, 5)],
    ['ArrowDown', at(2, 5)],
    ['Home', at(1, 0)],
    ['End', at(1, 23)],
    ['PageUp', at(0, 5)],
    ['PageDown', at(2, 5)],
  ])('moves: %s', (key, to) => {
    expect(after(key)).toEqual({ type: 'move', to });
  });

  it('stops at the edges', () => {
    expect(gridMove(press('ArrowLeft'), at(0, 0), 3, 24)).toEqual({ type: 'move', to: at(0, 0) });
    expect(gridMove(press('ArrowDown'), at(2, 0), 3, 24)).toEqual({ type: 'move', to: at(2, 0) });
    expect(gridMove(press('N'), at(0, 23), 3, 24)).toMatchObject({ to: at(0, 23) });
  });

  it('leads to the first and the last cell with Control', () => {
    expect(after('Home', { ctrlKey: true })).toEqual({ type: 'move', to: at(0, 0) });
    expect(after('End', { ctrlKey: true })).toEqual({ type: 'move', to: at(2, 23) });
  });

  it.each([
    ['n', 'N'],
    ['１', '1'],
    ['*', '*'],
    ['x', 'X'],
  ])('writes a mark and goes on to the next month: %s', (key, mark) => {
    expect(after(key)).toEqual({ type: 'mark', mark, to: at(1, 6) });
  });

  it('clears, forwards in place and backwards with a step back', () => {
    expect(after('Delete')).toEqual({ type: 'clear', to: at(1, 5) });
    expect(after('Backspace')).toEqual({ type: 'clear', to: at(1, 4) });
  });

  it.each([
    ['Tab', {}],
    ['Enter', {}],
    ['Escape', {}],
    [' ', {}],
    ['v', { ctrlKey: true }],
    ['n', { altKey: true }],
  ])('leaves other keys to the browser: %s %o', (key, held) => {
    expect(after(key, held)).toBeNull();
  });
});
