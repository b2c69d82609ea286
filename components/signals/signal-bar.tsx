'use client';

import { BandBar } from '@/components/charts/band-bar';
import { bandAxis, markAt } from '@/lib/charts/band-axis';
import { fill } from '@/lib/content/fill';
import { signals } from '@/lib/content/screens/charts-signals';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { SignalId } from '@/lib/review';
import { bandText, edgeText, stepsOf } from './band-text';
import { levelText } from './level-text';
import { bandTones, type Watched } from './levels';
import { readingOf, type Reading } from './readings';

type SignalBarProps = {
  /** The signal's bands, scored or shown. */
  attribute: Watched;
  value: number | null;
  locale: Locale;
  /** With the value over its mark and the edges under the bar. */
  full?: boolean;
};

function labelOf(signal: SignalId, reading: Reading | null, locale: Locale): string {
  const name = SIGNALS[signal].name[locale];
  if (!reading) return fill(signals.unmarked, locale, { name });
  return fill(signals.mark, locale, {
    name,
    value: formatSignal(signal, reading.value, locale),
    band: bandText(signal, reading.watched.bands, reading.band, locale),
    level: levelText(reading, locale),
  });
}

/** One signal against its bands: a bar, and a mark where the borrower stands. */
export function SignalBar({ attribute, value, locale, full = false }: SignalBarProps) {
  const { signal, bands } = attribute;
  const steps = stepsOf(signal);
  const axis = bandAxis(bands, value, steps);
  const tones = bandTones(attribute);
  const reading = value === null ? null : readingOf(attribute, value);
  const own = reading && axis[reading.band];
  return (
    <BandBar
      label={labelOf(signal, reading, locale)}
      bands={axis.map(({ x, width }, i) => ({ x, width, tone: tones[i] ?? 'fine' }))}
      mark={
        reading && own
          ? {
              at: markAt(own, reading.value, steps),
              band: reading.band,
              tone: reading.tone,
              ...(full && { text: formatSignal(signal, reading.value, locale) }),
            }
          : undefined
      }
      ticks={
        full
          ? bands.map((edge, i) => ({
              at: axis[i]?.x ?? 0,
              text: edgeText(signal, edge, locale),
            }))
          : []
      }
    />
  );
}
