// What a key does in the grid of repayment marks. Pure.

import { normalizeTyped } from '@/lib/format/typed-text';

export type Cell = { row: number; column: number };

type GridMove =
  | { type: 'move'; to: Cell }
  | { type: 'mark'; mark: string; to: Cell }
  | { type: 'clear'; to: Cell };

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const held = (value: number, last: number) => Math.min(Math.max(value, 0), last);

/** Where the arrow and page keys lead from a cell; null for any other key. */
function moved({ key, ctrlKey }: Pressed, { row, column }: Cell, rows: number, columns: number) {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: 0, column };
    case 'PageDown':
      return { row: rows - 1, column };
    default:
      return null;
  }
}

/**
 * What a key pressed in a cell does, or null where it is not the grid's. A mark typed leads on to
 * the next month; any printed character is taken as typed, whether the report knows it or not.
 */
export function gridMove(
  pressed: Pressed,
  at: Cell,
  rows: number,
  columns: number,
): GridMove | null {
  const inside = ({ row, column }: Cell): Cell => ({
    row: held(row, rows - 1),
    column: held(column, columns - 1),
  });
  const to = moved(pressed, at, rows, columns);
  if (to) return { type: 'move', to: inside(to) };
  if (pressed.key === 'Delete') return { type: 'clear', to: at };
  if (pressed.key === 'Backspace') {
    return { type: 'clear', to: inside({ ...at, column: at.column - 1 }) };
  }
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const mark = normalizeTyped(pressed.key).toUpperCase();
  if (Array.from(pressed.key).length !== 1 || mark.length !== 1) return null;
  return { type: 'mark', mark, to: inside({ ...at, column: at.column + 1 }) };
}
