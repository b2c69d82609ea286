// Real exports that come with the workspace, held against the ledger that another project derives
// from each. They are no part of the project: without them this is skipped, and says so.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReadBill } from './bill';
import { readBill } from './read-bill';
import { agreementOf, goesTheWayOf, ledgerOf, ownAccountOf, type Entry } from './testing/ledger';

const FOLDER = fileURLToPath(new URL('../../../../shared/samples/bills/', import.meta.url));
const there = existsSync(FOLDER);
if (!there) console.log('Skipped: no sample bills beside the project (../shared/samples/bills).');

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/'));
const samples = there
  ? [...filesIn(FOLDER, '-records.csv'), ...filesIn(FOLDER, '-records.xlsx')]
  : [];

async function read(name: string): Promise<ReadBill> {
  const reading = await readBill(new Uint8Array(readFileSync(FOLDER + name)), name);
  if (!reading.ok) throw new Error(`${name}: ${reading.code}`);
  return reading;
}

function entriesBeside(name: string): Entry[] {
  const folder = FOLDER + folderOf(name);
  const [ledger = ''] = filesIn(folder, '.beancount');
  return ledgerOf(readFileSync(`${folder}/${ledger}`, 'utf8'));
}

describe.skipIf(!there)('a real export', () => {
  test('there are nine', () => expect(samples).toHaveLength(9));

  test.each(samples)('%s: every line is a row', async (name) => {
    const { unread, lines } = await read(name);
    expect(unread).toEqual([]);
    expect(lines.rows).toBeGreaterThan(0);
  });

  test.each(samples)('%s: every entry of its ledger is one row, to the fen', async (name) => {
    const entries = entriesBeside(name);
    const { missing, matched } = agreementOf((await read(name)).rows, entries);
    expect(missing).toEqual([]);
    expect(matched.length).toBeGreaterThanOrEqual(4);
  });

  test.each(samples)('%s: money goes the way its ledger has it', async (name) => {
    const entries = entriesBeside(name);
    const { matched } = agreementOf((await read(name)).rows, entries);
    const own = ownAccountOf(entries);
    expect(own === null).toBe(/alipay|wechat/u.test(name));
    expect(matched.filter(({ row, entry }) => !goesTheWayOf(row, entry, own))).toEqual([]);
  });

  test.each(samples)('%s: a row its ledger leaves out has a reason', async (name) => {
    const { rows } = await read(name);
    const { left } = agreementOf(rows, entriesBeside(name));
    const closed = rows
      .filter(({ outcome }) => outcome === 'cancelled')
      .map((row) => row.reference);
    // Its settings skip what a wallet shows too, and the end of a transfer that another file shows.
    const elsewhere = /支付宝|财付通|自动还款/u;
    const unexplained = left.filter(
      ({ outcome, reference, words }) =>
        outcome !== 'cancelled' &&
        !elsewhere.test(words) &&
        !closed.some((closedId) => reference.startsWith(`${closedId}_`)),
    );
    expect(unexplained).toEqual([]);
  });

  test.each(samples)('%s: the sums agree', async (name) => {
    const entries = entriesBeside(name);
    const { matched } = agreementOf((await read(name)).rows, entries);
    const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
    expect(sum(matched.map(({ row }) => Math.abs(row.amount)))).toBe(
      sum(entries.map(({ amount }) => amount)),
    );
  });
});
