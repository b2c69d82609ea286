// The whole way without a screen: sample files → one form → a profile that the schema takes.

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { blankDraft } from '@/lib/form/draft';
import { judgeDraft } from '@/lib/form/judge-draft';
import { mergeFound } from '@/lib/form/merge-found';
import { beforeAndAfter, profileInputOf, readReportFile, type ReadReport } from '@/lib/import';
import { parseProfile } from '@/lib/review';
import { countOf, foundIn } from './found';

const AS_OF = '2026-11-23';

async function sample(name: string): Promise<ReadReport> {
  const reading = await readReportFile(
    new Uint8Array(await readFile(`public/samples/${name}.pdf`)),
  );
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading;
}

it('a report fills a form that needs no mending', async () => {
  const found = foundIn(profileInputOf(await sample('credit-report')).input, null);
  expect(found.parts.map((part) => `${part} ${countOf(part, found.draft)}`)).toEqual([
    'accounts 9',
    'inquiries 11',
    'guarantees 0',
    'publicRecords 0',
  ]);
  const merged = mergeFound(blankDraft(), found.draft, found.parts);
  expect(judgeDraft(merged, AS_OF, parseProfile)).toMatchObject({ ok: true });
});

it('two reports bring the cut in between, and what was owed before it', async () => {
  const { after } = beforeAndAfter(
    await sample('credit-report-earlier'),
    await sample('credit-report'),
  );
  const found = foundIn(after.input, null);
  expect(found.parts).toContain('limitEvent');
  const judged = judgeDraft(
    mergeFound(blankDraft(), found.draft, found.parts),
    AS_OF,
    parseProfile,
  );
  if (!judged.ok) throw new Error(JSON.stringify(judged.issues));
  const { profile } = judged;
  expect(profile.limitEvent).toMatchObject({ oldLimit: 5_000_000, newLimit: 2_000_000 });
  expect(profile.earlier?.balances).toHaveLength(6);
});

it('bills fill the months of income and leave the rest alone', () => {
  const fields = {
    income: { months: [{ month: '2026-10' as const, amount: 800_000 }] },
    behaviour: { cashAdvancesLast3Months: 0 },
  };
  const found = foundIn(null, fields);
  expect(found.parts).toEqual(['income', 'behaviour']);
  const draft = { ...blankDraft(), income: { ...blankDraft().income, source: 'salary' } };
  const merged = mergeFound(draft, found.draft, found.parts);
  expect(merged.income).toMatchObject({
    source: 'salary',
    months: [{ month: '2026-10', amount: '8000' }],
  });
  expect(merged.behaviour.cashAdvancesLast3Months).toBe('0');
});
