import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile, sampleProfiles, SAMPLE_IDS } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { blankDraft } from './draft';
import { fromProfile } from './from-profile';
import { judgeDraft } from './judge-draft';
import { restoreDraft } from './restore-draft';
import { arbitraryDraft, AS_OF } from './arbitrary-draft';
import { toProfileInput } from './to-profile-input';

const judge = (draft: Parameters<typeof judgeDraft>[0], asOf: IsoDate = AS_OF) =>
  judgeDraft(draft, asOf, parseProfile);

describe('a profile written into the form', () => {
  it.each(
    SAMPLE_IDS.flatMap((id) => ['2026-11-23', '2024-02-29'].map((day) => [id, day] as const)),
  )('reads back as it was: %s on %s', (id, day) => {
    const profile = sampleProfiles[id](day as IsoDate);
    expect(judge(fromProfile(profile), day as IsoDate)).toEqual({ ok: true, profile });
  });

  it('reads back as it was, whatever stands in it', () => {
    let stood = 0;
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const judged = judge(draft);
        if (!judged.ok) return;
        stood += 1;
        const { input, issues } = toProfileInput(fromProfile(judged.profile));
        expect(issues).toEqual([]);
        expect(parseProfile(input, AS_OF)).toEqual({ ok: true, profile: judged.profile });
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(stood).toBeGreaterThan(50);
  });

  it('reads back from an empty form as a profile of which nothing is known', () => {
    expect(judge(blankDraft())).toEqual(parseProfile({ version: 1 }, AS_OF));
  });
});

describe('any form', () => {
  it('is either a profile or says what to mend, and never throws', () => {
    fc.assert(
      fc.property(arbitraryDraft(15), (draft) => {
        const judged = judge(draft);
        if (!judged.ok) expect(judged.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('comes back from the device as it was typed', () => {
    fc.assert(
      fc.property(arbitraryDraft(15), (draft) => {
        expect(restoreDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it('comes back as a form from whatever was kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        expect(judge(restoreDraft(kept)).ok).toBe(true);
      }),
    );
  });
});
