import { Tag } from '@/components/ui/tag';
import { reasons as words } from '@/lib/content/screens/result-reasons';
import { BASES, SOURCE_WORDS } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { basisOf, type Reason, type SourceId } from '@/lib/review';

type BasisProps = { reason: Reason; locale: Locale };

/** Edge and points each by the words for them; a reason without points has one rule. */
function partsOf({ kind, edgeSource, pointsSource }: Reason) {
  if (kind !== 'points' && kind !== 'knockOut') {
    return [{ name: words.termBasis, source: edgeSource }];
  }
  return [
    { name: words.edgeBasis, source: edgeSource },
    { name: words.pointsBasis, source: pointsSource },
  ];
}

const tagOf = (source: SourceId, locale: Locale) => BASES[basisOf(source)].tag[locale];

/** On what each number rests, in a word. */
export function BasisTags({ reason, locale }: BasisProps) {
  const colon = locale === 'en' ? ': ' : '：';
  return (
    <span className="inline-flex min-w-0 flex-wrap gap-2">
      {partsOf(reason).map(({ name, source }) => (
        <Tag key={name.en}>{name[locale] + colon + tagOf(source, locale)}</Tag>
      ))}
    </span>
  );
}

/** On what each number rests, in full. */
export function BasisNotes({ reason, locale }: BasisProps) {
  return (
    <dl className="flex flex-col gap-2 text-note">
      {partsOf(reason).map(({ name, source }) => (
        <div key={name.en}>
          <dt className="font-semibold">
            {name[locale]} · {tagOf(source, locale)} · {SOURCE_WORDS[source].name[locale]}
          </dt>
          <dd className="text-ink-muted">{SOURCE_WORDS[source].explanation[locale]}</dd>
        </div>
      ))}
    </dl>
  );
}
