// A row as it is kept among a million others: equal texts once, and only what rules and screens read.

import { printable } from '@/lib/units/plain-text';
import type { BillRow } from '../bill';
import { unclassified } from '../classify/classify';
import type { ClassifiedRow } from '../classify/kinds';

/** Most of a bill's texts come again and again; those that do not are forgotten, the oldest first. */
const MAX_REMEMBERED = 200_000;

/** A text cut from a line of a file holds on to the whole piece of the file it was cut from. */
const detached = (text: string) => JSON.parse(JSON.stringify(text)) as string;

/**
 * Keeps rows of a stranger's file: printable texts, each held once. Numbers of transactions and
 * notes are dropped, and the words of the line where the row has a name to show.
 */
export function rowKeeper(): (row: BillRow) => ClassifiedRow {
  const texts = new Map<string, string>();
  const once = <Text extends string>(text: Text): Text => {
    const known = texts.get(text);
    if (known !== undefined) return known as Text;
    const kept = detached(text);
    const [oldest] = texts.keys();
    if (texts.size >= MAX_REMEMBERED && oldest !== undefined) texts.delete(oldest);
    const shown = printable(kept);
    texts.set(kept, shown);
    return shown as Text;
  };
  return (row) => {
    const named = row.counterparty !== '' || row.description !== '' || row.category !== '';
    const kept = unclassified(row);
    kept.id = detached(row.id);
    kept.on = once(row.on);
    kept.time = row.time === null ? null : once(row.time);
    kept.currency = once(row.currency);
    kept.counterparty = once(row.counterparty);
    kept.description = once(row.description);
    kept.status = once(row.status);
    kept.category = once(row.category);
    kept.account = once(row.account);
    kept.reference = '';
    kept.note = '';
    kept.words = named ? '' : once(row.words);
    return kept;
  };
}
