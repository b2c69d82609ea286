import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { CLAIMS, disputes as words } from '@/lib/content/screens/disputes';
import { capitalized } from '@/lib/format/capitalized';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Dispute } from '@/lib/review';
import { memberName } from './member-name';
import type { Told } from './tell-change';

/** So many stand open; the rest is folded. */
const FIRST = 5;

/** What the review would say if the record were corrected. */
function effectText({ gain, points, review }: Dispute, locale: Locale): string {
  if (gain === 0 && points <= 0) return words.nothing[locale];
  return fill(gain > 0 ? words.gain : words.points, locale, {
    limit: formatMoneyShort(review.decision.limit, locale),
    amount: formatMoneyShort(gain, locale),
    points,
  });
}

type ItemsProps = { disputes: readonly Dispute[]; told: Told; locale: Locale };

function Items({ disputes, told, locale }: ItemsProps) {
  const { accounts } = told.sides.after.profile;
  const stop = locale === 'en' ? '. ' : '。';
  return (
    <ul className="measure flex list-disc flex-col gap-2 pl-5">
      {disputes.map((dispute, index) => {
        const record = memberName(dispute.subject, accounts, locale);
        const effect = effectText(dispute, locale);
        return (
          <li key={index}>
            <Mixed text={fill(CLAIMS[dispute.claim], locale, { record })} locale={locale} />
            {dispute.contradicted && `${locale === 'en' ? ' ' : ''}(${words.contradicted[locale]})`}
            {stop}
            <b className="figures">{capitalized(effect) + stop.trim()}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** Possible misjudgement: records that may be wrong, each with what putting it right would change. */
export function DisputeList({ told, locale }: { told: Told; locale: Locale }) {
  const { disputes } = told;
  if (disputes.length === 0) return null;
  const rest = disputes.slice(FIRST);
  const title = fill(words.title, locale, { count: disputes.length });
  return (
    <Details summary={title} className="mb-4">
      <p className="measure mb-3 text-ink-muted">{words.lead[locale]}</p>
      <Items disputes={disputes.slice(0, FIRST)} told={told} locale={locale} />
      {rest.length > 0 && (
        <Details summary={fill(words.rest, locale, { count: rest.length })} className="mt-2">
          <Items disputes={rest} told={told} locale={locale} />
        </Details>
      )}
      <p className="measure mt-3 text-note text-ink-muted">{words.evidence[locale]}</p>
    </Details>
  );
}
