import { preview } from '@/lib/content/screens/landing';
import { fill } from '@/lib/content/fill';
import type { Locale } from '@/lib/format/locale';
import { formatPercent } from '@/lib/format/percent';
import { BandLine } from './band-line';
import { previewStanding } from './preview-review';

const figures = {
  cardUtilization: formatPercent,
  hardInquiriesLast6Months: (count: number, locale: Locale) =>
    fill(preview.times, locale, { count }),
  lenderCount: (count: number, locale: Locale) => fill(preview.lenders, locale, { count }),
};

export type PreviewSignalId = keyof typeof figures;

/** One signal of the sample borrower: its name, its figure and the band it stands in. */
export function PreviewSignal({ signal, locale }: { signal: PreviewSignalId; locale: Locale }) {
  const standing = previewStanding(signal);
  if (!standing) return null;
  const { value, band, bands } = standing;
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{preview[signal][locale]}</span>
        <span className="figures font-bold">{figures[signal](value, locale)}</span>
      </div>
      <BandLine {...standing} label={fill(preview.band, locale, { band, bands })} />
    </li>
  );
}
