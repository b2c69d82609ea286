import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBill } from './read-bill';
import { readBillStream, type BillEvent } from './stream';
import { xlsxOf } from './testing/archives';
import { alipayText, utf8, wechatRows, type AlipayLine } from './testing/bills';
import { gb18030 } from './testing/gb18030';

const cut = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

async function eventsOf(chunks: Iterable<Uint8Array>, signal?: AbortSignal): Promise<BillEvent[]> {
  const events: BillEvent[] = [];
  for await (const event of readBillStream(chunks, { name: 'a', ...(signal && { signal }) })) {
    events.push(event);
  }
  return events;
}

const rowsIn = (events: readonly BillEvent[]) =>
  events.flatMap((event) => (event.kind === 'rows' ? event.rows : []));

const linesOf = (count: number): AlipayLine[] =>
  Array.from({ length: count }, (_, index) => ({
    amount: `${index}.50`,
    item: index % 7 === 0 ? '"一段\n两行的话"' : '商品',
    at: `2026-0${1 + (index % 3)}-1${index % 9} 09:30:00`,
    id: `20260305${index}`,
  }));

describe('a bill in pieces', () => {
  const long = gb18030(alipayText(linesOf(4000)));

  test('gives the rows, the counts and the heading of the bill read whole', async () => {
    const whole = await readBill(long, 'a');
    if (!whole.ok) throw new Error(whole.code);
    const events = await eventsOf(cut(long, 77_777));
    expect(rowsIn(events)).toEqual(whole.rows);
    expect(events.at(-1)).toEqual({ kind: 'end', heading: whole.heading, lines: whole.lines });
    expect(whole.rows).toHaveLength(4000);
  });

  test('is the same wherever it is cut, within a letter or a line end', async () => {
    const short = gb18030(alipayText(linesOf(5)));
    const whole = rowsIn(await eventsOf([short]));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: short.length }), async (size) => {
        expect(rowsIn(await eventsOf(cut(short, size)))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('says how far it is, up to the last byte', async () => {
    const events = await eventsOf(cut(long, 300_000));
    const progress = events.flatMap((event) => (event.kind === 'rows' ? [event.bytesRead] : []));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(long.length);
  });

  test('stops at the next piece when it is told to', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const pieces = cut(gb18030(alipayText(linesOf(9000))), 300_000);
    for await (const event of readBillStream(pieces, { name: 'a', signal: stop.signal })) {
      seen.push(event.kind === 'problem' ? event.problem.code : event.kind);
      stop.abort();
    }
    expect(seen).toEqual(['rows', 'ABORTED']);
  });

  test('whose source breaks off is a problem, not an exception', async () => {
    function* broken() {
      yield long.subarray(0, 400_000);
      throw new Error('the disk is gone');
    }
    const events = await eventsOf(broken());
    expect(events.at(-1)).toEqual({ kind: 'problem', problem: { ok: false, code: 'BROKEN_FILE' } });
  });

  test.each([
    ['nothing at all', [], 'EMPTY'],
    ['a PDF', cut(utf8('%PDF-1.7 and more'), 3), 'PDF'],
    ['a letter', cut(utf8('亲爱的朋友'), 4), 'NOT_A_BILL'],
  ])('%s is told apart', async (_, chunks, code) => {
    expect(await eventsOf(chunks)).toEqual([{ kind: 'problem', problem: { ok: false, code } }]);
  });

  test('a spreadsheet comes whole', async () => {
    const sheet = xlsxOf(wechatRows([{ amount: '¥28.16' }]));
    const events = await eventsOf(cut(sheet, 100));
    expect(events.map(({ kind }) => kind)).toEqual(['rows', 'end']);
    expect(rowsIn(events).map(({ amount }) => amount)).toEqual([-2816]);
  });
});
