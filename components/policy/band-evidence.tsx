import { Details } from '@/components/ui/details';
import { Tag } from '@/components/ui/tag';
import { bandText } from '@/components/signals/band-text';
import type { Outcomes } from '@/lib/content/evidence/band-evidence';
import { DOUBTS } from '@/lib/content/evidence/doubts';
import { fill } from '@/lib/content/fill';
import { evidence as words } from '@/lib/content/screens/policy-parts';
import { OUTCOME_SETS } from '@/lib/content/sources/sources';
import { SIGNALS } from '@/lib/content/signals/signals';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import type { Attribute, LenderKind } from '@/lib/review';
import type { EvidenceFor } from './use-evidence';

type BandEvidenceProps = {
  lender: LenderKind;
  attribute: Attribute;
  evidenceFor: EvidenceFor;
  locale: Locale;
};

type Row = Outcomes & { band: string };

/** A set's rows over all bands of a rule, sets in the order in which they first come. */
function bySet({ lender, attribute, evidenceFor, locale }: BandEvidenceProps): Row[][] {
  const rows = attribute.bands.flatMap((edge, i) =>
    evidenceFor(lender, attribute.signal, edge).outcomes.map((outcomes): Row => ({
      ...outcomes,
      band: bandText(attribute.signal, attribute.bands, i, locale),
    })),
  );
  return [...new Set(rows.map(({ set }) => set))].map((set) =>
    rows.filter((row) => row.set === set),
  );
}

function Line({ band, borrowers, badRate, locale }: Row & { locale: Locale }) {
  return (
    <li className="flex flex-wrap justify-between gap-x-6 border-t border-rule py-1">
      <span>{band}</span>
      <span className="figures text-ink-muted">
        {fill(words.row, locale, {
          borrowers: formatNumber(borrowers),
          rate: formatPercent(badRate, locale),
        })}
      </span>
    </li>
  );
}

function OfSet({ rows, locale }: { rows: readonly Row[]; locale: Locale }) {
  const [first] = rows;
  if (first === undefined) return null;
  const doubts = [...new Set(rows.flatMap(({ doubt }) => (doubt ? [doubt] : [])))];
  const believed = rows.some((row) => row.believed);
  return (
    <div className="mt-3 print:break-inside-avoid">
      <p className="pb-1 font-semibold">
        {OUTCOME_SETS[first.set][locale]} {!believed && <Tag>{words.notBelieved[locale]}</Tag>}
      </p>
      <ul>
        {rows.map((row) => (
          <Line key={row.band} {...row} locale={locale} />
        ))}
      </ul>
      {doubts.map((doubt) => (
        <p key={doubt} className="text-ink-muted">
          {DOUBTS[doubt][locale]}
        </p>
      ))}
    </div>
  );
}

/** What became of other borrowers in each band of a rule, set by set; none of them is Chinese. */
export function BandEvidence(props: BandEvidenceProps) {
  const { locale } = props;
  const sets = bySet(props);
  if (sets.length === 0) {
    return <p className="text-ink-muted">{words.none[locale]}</p>;
  }
  return (
    <Details summary={words.summary[locale]} about={SIGNALS[props.attribute.signal].name[locale]}>
      <p className="text-ink-muted">{words.lead[locale]}</p>
      {sets.map((rows) => (
        <OfSet key={rows[0]?.set} rows={rows} locale={locale} />
      ))}
    </Details>
  );
}
