'use client';

import { useState } from 'react';
import { SampleBanner } from '@/components/result/sample-banner';
import { useHash } from '@/components/shell/use-hash';
import { page } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';
import { fittingLetters } from '@/lib/letters/fits';
import { LETTER_IDS, type LetterId } from '@/lib/letters/letter';
import type { Matter } from '@/lib/letters/matter';
import type { SampleId } from '@/lib/review';
import { Beware } from './beware';
import { ChooseLetter } from './choose-letter';
import { LetterDesk } from './letter-desk';
import { useKeptLetters } from './use-kept-letters';

type LettersBodyProps = { matter: Matter; sample: SampleId | null; locale: Locale };

/** The letter that fits first, that letter to edit and take along, and what comes after it. */
export function LettersBody({ matter, sample, locale }: LettersBodyProps) {
  const fits = fittingLetters(matter);
  const named = useHash();
  const [chosen, choose] = useState<LetterId | null>(null);
  const asked = LETTER_IDS.find((id) => id === named);
  const id = chosen ?? asked ?? fits[0]?.id ?? 'explanation';
  const letters = useKeptLetters(sample === null);
  return (
    <div className="flex flex-col gap-12 md:gap-16 print:gap-0">
      <div data-screen-only="" className="flex flex-col gap-8">
        {sample && <SampleBanner sample={sample} route="letters" locale={locale} />}
        <div>
          <h1 className="text-page">{page.heading[locale]}</h1>
          <p className="measure mt-3 text-lead">{page.lead[locale]}</p>
        </div>
        <ChooseLetter fits={fits} id={id} onChoose={choose} locale={locale} />
      </div>
      <LetterDesk
        key={id}
        id={id}
        matter={matter}
        letters={letters}
        own={sample === null}
        locale={locale}
      />
      <div data-screen-only="">
        <Beware locale={locale} />
      </div>
    </div>
  );
}
