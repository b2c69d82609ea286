import { Heading } from '@/components/ui/heading';
import { fill } from '@/lib/content/fill';
import { RESULTS } from '@/lib/content/evidence/results';
import { modelCard as words, MODEL_CARD } from '@/lib/content/screens/method-evidence';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import { JudgedBands } from './judged-bands';

/** What the card is for, on what it rests, and where it must not be trusted. */
export function ModelCard({ locale }: { locale: Locale }) {
  const borrowers = RESULTS.sets.reduce((sum, set) => sum + set.borrowers, 0);
  return (
    <div className="mt-10">
      <Heading level={3}>{words.title[locale]}</Heading>
      <dl className="mt-2">
        {MODEL_CARD.map(({ name, text }) => (
          <div
            key={name.en}
            className="grid gap-x-10 gap-y-1 border-t border-rule py-3 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{name[locale]}</dt>
            <dd className="measure">
              {fill(text, locale, {
                borrowers: formatNumber(borrowers),
                judged: RESULTS.differences.length,
              })}
            </dd>
          </div>
        ))}
      </dl>
      <JudgedBands locale={locale} />
    </div>
  );
}
