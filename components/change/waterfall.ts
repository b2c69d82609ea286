// The steps from the earlier limit to what was left, so ordered that no step leaves the scale: what
// raised the limit comes before what lowered it, cause by cause and within each. Pure.

import type { Cause, Player } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import type { Split } from './split';

export type Whose = Cause | 'unexplained';
export type Fall = {
  key: Player | 'unexplained';
  whose: Whose;
  amount: Fen;
  /** Where the step begins and ends on the scale of the limit. */
  from: Fen;
  to: Fen;
};
type Waterfall = { start: Fen; end: Fen; falls: Fall[]; most: Fen };

type Part = Pick<Fall, 'key' | 'amount'>;
type Block = { whose: Whose; parts: Part[] };

const netOf = ({ parts }: Block) => parts.reduce((sum, { amount }) => sum + amount, 0);

/** What raised comes first; of two alike the larger one does. */
const upFirst = (a: number, b: number) =>
  Number(b > 0) - Number(a > 0) || Math.abs(b) - Math.abs(a);

function blocksOf({ groups, unexplained }: Split): Block[] {
  const blocks: Block[] = groups.map(({ cause, parts }) => ({
    whose: cause,
    parts: parts.map(({ player, limit }) => ({ key: player, amount: limit })),
  }));
  if (unexplained) {
    blocks.push({ whose: 'unexplained', parts: [{ key: 'unexplained', amount: unexplained }] });
  }
  return blocks;
}

/** From the limit before to what was left; from one review to the other where that is not known. */
export function waterfallOf(split: Split): Waterfall {
  const start = split.observed?.from ?? split.from;
  const blocks = blocksOf(split).sort((a, b) => Number(netOf(b) > 0) - Number(netOf(a) > 0));
  const falls: Fall[] = [];
  let at: number = start;
  for (const { whose, parts } of blocks) {
    const steps = parts.filter(({ amount }) => amount !== 0);
    for (const { key, amount } of steps.sort((a, b) => upFirst(a.amount, b.amount))) {
      falls.push({ key, whose, amount, from: toFen(at), to: toFen(at + amount) });
      at += amount;
    }
  }
  const most = Math.max(start, ...falls.map(({ to }) => to));
  return { start, end: toFen(at), falls, most: toFen(most) };
}
