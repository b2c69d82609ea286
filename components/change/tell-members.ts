// What a share is made of, in the same round amounts as the share itself. Pure.

import { openShare, type MemberShare, type Share } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import type { Sides } from './sides';
import { inWholes } from './whole';

/** A share as it is told, between two sides, in amounts of a unit. */
export type Opened = { sides: Sides; share: Share; unit: Fen };

/** The members of a share; their amounts sum to the share as it is told. */
export function tellMembers({ sides, share, unit }: Opened): MemberShare[] {
  const members = openShare(sides.before, sides.after, share.player);
  const limits = inWholes(
    members.map(({ limit }) => limit),
    unit,
    share.limit,
  );
  return members.map((member, index) => ({ ...member, limit: limits[index] ?? member.limit }));
}
