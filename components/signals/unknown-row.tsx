import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { signals } from '@/lib/content/screens/charts-signals';
import { FILLS } from '@/lib/content/screens/charts-unknown';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { Unknown } from './readings';

/** One signal that is not known, and what would make it known. */
export function UnknownRow({ unknown, locale }: { unknown: Unknown; locale: Locale }) {
  const { signal, points } = unknown;
  return (
    <li className="min-w-0 border-t border-dashed border-rule-strong py-4">
      <p className="flex items-baseline justify-between gap-4">
        <span className="font-semibold">{SIGNALS[signal].name[locale]}</span>
        <Tag>{charts.notKnown[locale]}</Tag>
      </p>
      <p className="figures mt-1 text-note text-ink-muted">
        {fill(signals.fills, locale, { what: FILLS[signal][locale] })}
      </p>
      {points && (
        <p className="figures text-note text-ink-muted">
          {fill(signals.unknownPoints, locale, points)}
        </p>
      )}
    </li>
  );
}
