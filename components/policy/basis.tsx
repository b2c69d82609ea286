import { Tag } from '@/components/ui/tag';
import { BASES, SOURCE_WORDS } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { basisOf, type SourceId } from '@/lib/review';

type BasisProps = { label?: string; source: SourceId; locale: Locale };

/** On what a number rests and who says so, beside the number. */
export function Basis({ label, source, locale }: BasisProps) {
  return (
    <span className="block py-0.5 text-note">
      {label !== undefined && <span className="text-ink-muted">{label} </span>}
      <Tag tone={basisOf(source) === 'told' ? 'watch' : 'plain'}>
        {BASES[basisOf(source)].tag[locale]}
      </Tag>{' '}
      {SOURCE_WORDS[source].name[locale]}
    </span>
  );
}
