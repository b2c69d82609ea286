'use client';

import { BandBar } from '@/components/charts/band-bar';
import { bandAxis, markAt } from '@/lib/charts/band-axis';
import { fill } from '@/lib/content/fill';
import { signals } from '@/lib/content/screens/charts-signals';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import { bandIndex } from '@/lib/review';
import { bandText, edgeText, stepsOf } from './band-text';
import { levelText } from './level-text';
import { bandTones, type Watched } from './levels';

type SignalBarProps = {
  /** The signal's bands, scored or shown. */
  attribute: Watched;
  value: number | null;
  locale: Locale;
  /** With the value over its mark and the edges under the bar. */
  full?: boolean;
};

/** One signal against its bands: a bar, and a mark where the borrower stands. */
export function SignalBar({ attribute, value, locale, full = false }: SignalBarProps) {
  const { signal, bands } = attribute;
  const steps = stepsOf(signal);
  const axis = bandAxis(bands, value, steps);
  const tones = bandTones(attribute);
  const band = value === null ? -1 : bandIndex(bands, value);
  const own = axis[band];
  const tone = tones[band];
  const name = SIGNALS[signal].name[locale];
  const label =
    tone === undefined
      ? fill(signals.unmarked, locale, { name })
      : fill(signals.mark, locale, {
          name,
          value: formatSignal(signal, value, locale),
          band: bandText(signal, bands, band, locale),
          level: levelText(attribute, band, tone, locale),
        });
  return (
    <BandBar
      label={label}
      bands={axis.map(({ x, width }, i) => ({ x, width, tone: tones[i] ?? 'fine' }))}
      mark={
        own && value !== null
          ? {
              at: markAt(own, value, steps),
              band,
              ...(full && { text: formatSignal(signal, value, locale) }),
            }
          : undefined
      }
      ticks={
        full
          ? bands.map((edge, i) => ({ at: axis[i]?.x ?? 0, text: edgeText(signal, edge, locale) }))
          : []
      }
    />
  );
}
