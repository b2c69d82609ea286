// A database cannot be written while a page closes, `localStorage` can. What was typed in the last
// moment waits there until the next page moves it to where it belongs.

import type { IsoDate } from '@/lib/units/calendar';
import { VERSION } from './migrations';
import { RECORD_NAMES, RESCUE, type RecordName } from './names';
import type { Revisions } from './record';
import type { Values } from './values';

export type Rescue = {
  values: Partial<Values>;
  /** The revisions that the closing page had last seen. */
  bases: Revisions;
};

type Left = { version: number; values: Record<string, unknown>; bases: Record<string, unknown> };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isLeft = (left: unknown): left is Left =>
  isObject(left) &&
  left['version'] === VERSION &&
  isObject(left['values']) &&
  isObject(left['bases']);

/** Leaves what is not saved. A browser that refuses, or has no room, loses the last moment. */
export function leaveRescue(rescue: Rescue) {
  try {
    localStorage.setItem(RESCUE, JSON.stringify({ version: VERSION, ...rescue }));
  } catch {
    return;
  }
}

/** Everything was saved after all: nothing waits. */
export function dropRescue() {
  try {
    localStorage.removeItem(RESCUE);
  } catch {
    return;
  }
}

function textLeft(): string | null {
  try {
    return localStorage.getItem(RESCUE);
  } catch {
    return null;
  }
}

function read(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Takes what an earlier page left, judged like everything that is kept; what is not sound is left out.
 * It stays where it is until it is handed over: this page may close, too, while it is being judged.
 */
export async function takeRescue(asOf: IsoDate): Promise<Rescue | null> {
  const text = textLeft();
  const left = read(text);
  if (!isLeft(left)) {
    dropRescue();
    return null;
  }
  const { judgeValue } = await import('./judge');
  const rescue: Rescue = { values: {}, bases: {} };
  const take = <N extends RecordName>(name: N) => {
    if (!(name in left.values)) return;
    const judged = judgeValue(name, left.values[name], left.version, asOf);
    if (judged.ok) rescue.values[name] = judged.value;
    rescue.bases[name] = Number(left.bases[name]) || 0;
  };
  RECORD_NAMES.forEach((name) => take(name));
  // Another tab, opened in the same moment, may have taken it meanwhile.
  if (textLeft() !== text) return null;
  dropRescue();
  return rescue;
}
