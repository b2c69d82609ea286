import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, type Batch } from './batches';
import { reviewBatch } from './review-batch';

async function* chunksOf(text: string, sizes: readonly number[]) {
  const bytes = Buffer.from(text);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function cut(text: string, sizes: readonly number[], longest?: number): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of batchesOf(chunksOf(text, sizes), longest)) batches.push(batch);
  return batches;
}

const textOf = ({ bytes }: Batch) => Buffer.from(bytes).toString();

describe('a stream of lines', () => {
  it('loses, splits and moves nothing, however it is cut', async () => {
    const lines = fc.array(fc.constantFrom('甲银行', 'a', '', '{"version":1}'), { maxLength: 12 });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lines, sizes, fc.boolean(), async (all, given, ended) => {
        const text = all.join('\n') + (ended ? '\n' : '');
        const batches = await cut(text, given);
        expect(batches.map(textOf).join('')).toBe(text);
        let before = '';
        for (const batch of batches) {
          expect(batch.firstLine).toBe(before.split('\n').length);
          before += textOf(batch);
        }
      }),
    );
  });

  it('tells a line that is too long and goes on with the next', async () => {
    const batches = await cut(`ok\n${'x'.repeat(50)}\nagain\n`, [7], 20);
    expect(batches.map((batch) => [batch.firstLine, textOf(batch)])).toEqual([
      [1, 'ok\n'],
      [2, ''],
      [3, 'again\n'],
    ]);
  });
});

describe('a batch', () => {
  const options = { lender: 'platform', on: '2026-11-23', brief: true } as const;
  const recordsOf = (text: string, firstLine = 1) =>
    Buffer.from(reviewBatch({ bytes: Buffer.from(text), firstLine }, options))
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((record) => JSON.parse(record) as { error?: { line: number; code: string } });

  it('gives one record a line in their order, the bad ones too, and passes over blank lines', () => {
    const records = recordsOf('{"version":1}\nnonsense\n\n{"version":1}\r\n', 41);
    expect(records.map(({ error }) => error?.code ?? null)).toEqual([null, 'NOT_JSON', null]);
    expect(records[1]?.error?.line).toBe(42);
  });

  it('of a line too long is one error record', () =>
    expect(recordsOf('', 9)[0]?.error).toMatchObject({ line: 9, code: 'TOO_LONG' }));
});
