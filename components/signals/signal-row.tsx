import { ToneTag } from '@/components/charts/tone-mark';
import { fill } from '@/lib/content/fill';
import { signals } from '@/lib/content/screens/charts-signals';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import { bandText } from './band-text';
import { levelText, pointsText } from './level-text';
import { countsLateDays } from './levels';
import type { Reading } from './readings';
import { SignalBands } from './signal-bands';
import { SignalBar } from './signal-bar';

/** One known signal: its points, its bar, the band it is in, and where all that comes from. */
export function SignalRow({ reading, locale }: { reading: Reading; locale: Locale }) {
  const { signal, watched, value, band, tone, points, capped } = reading;
  return (
    <li className="min-w-0 border-t border-rule pt-4 pb-1">
      <div className="flex items-baseline justify-between gap-4">
        <span className="font-semibold">{SIGNALS[signal].name[locale]}</span>
        <span className="figures text-note whitespace-nowrap text-ink-muted">
          {pointsText(points, locale)}
        </span>
      </div>
      <SignalBar attribute={watched} value={value} locale={locale} full />
      <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-note">
        <ToneTag tone={tone}>{levelText(reading, locale)}</ToneTag>
        <span>
          {fill(signals.inBand, locale, { band: bandText(signal, watched.bands, band, locale) })}
        </span>
      </p>
      {countsLateDays(watched) && (
        <p className="mt-1 text-note text-ink-muted">{signals.lateDays[locale]}</p>
      )}
      {capped !== null && (
        <p className="mt-1 text-note font-semibold">
          {fill(signals.cappedHere, locale, { points: -capped })}
        </p>
      )}
      <SignalBands reading={reading} locale={locale} />
    </li>
  );
}
