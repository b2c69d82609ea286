import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { preview } from '@/lib/content/screens/landing';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { previewReview } from './preview-review';
import { PreviewSignal, type PreviewSignalId } from './preview-signal';
import { ScaleLine } from './scale-line';

const SIGNALS: PreviewSignalId[] = ['cardUtilization', 'hardInquiriesLast6Months', 'lenderCount'];

/** An answer in miniature, worked out from a sample borrower and labelled as such. */
export function Preview({ locale }: { locale: Locale }) {
  const { limit, currentLimit } = previewReview.decision;
  if (currentLimit === null) return null;
  const now = formatMoneyShort(limit, locale);
  const before = formatMoneyShort(currentLimit, locale);
  return (
    <figure className="rounded-lg border border-rule bg-surface p-5 sm:p-7">
      <figcaption className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-muted">
        <Tag tone="accent">{preview.tag[locale]}</Tag>
        {preview.who[locale]}
      </figcaption>
      <p className="mt-4 text-page font-bold">
        {preview.headline[locale]} <span className="whitespace-nowrap text-loss">{now}</span>
      </p>
      <div className="mt-4">
        <ScaleLine
          now={limit}
          before={currentLimit}
          label={fill(preview.scale, locale, { before, now })}
        />
        <p
          aria-hidden="true"
          className="figures mt-1 flex flex-wrap justify-between gap-x-4 text-note text-ink-muted"
        >
          <span>
            <b className="text-loss">{now}</b> {preview.now[locale]}
          </span>
          <span>
            {preview.before[locale]} <b className="text-ink">{before}</b>
          </span>
        </p>
      </div>
      <ul className="mt-5">
        {SIGNALS.map((signal) => (
          <PreviewSignal key={signal} signal={signal} locale={locale} />
        ))}
      </ul>
      <p className="text-note text-ink-muted">{preview.key[locale]}</p>
    </figure>
  );
}
