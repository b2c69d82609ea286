import { joinNames } from '@/components/charts/join-sentences';
import { RadioGroup } from '@/components/ui/radio-group';
import { fill } from '@/lib/content/fill';
import { kept } from '@/lib/content/screens/data';
import { restore } from '@/lib/content/screens/data-restore';
import type { Locale } from '@/lib/format/locale';
import type { RecordName } from '@/lib/storage/names';
import type { Merge } from './merge';

type MergeChoicesProps = {
  merge: Merge;
  /** Records whose version in the backup is taken. */
  taken: readonly RecordName[];
  onTaken: (taken: readonly RecordName[]) => void;
  locale: Locale;
};

/** What comes in by itself, and a question for each record that both have. */
export function MergeChoices({ merge, taken, onTaken, locale }: MergeChoicesProps) {
  const { missing, both, reviews } = merge;
  const parts = joinNames(
    missing.map((name) => kept[name][locale]),
    locale,
  );
  const nothing = missing.length === 0 && both.length === 0 && reviews === 0;
  const choose = (name: RecordName, value: string) => {
    const others = taken.filter((each) => each !== name);
    onTaken(value === 'theirs' ? [...others, name] : others);
  };
  return (
    <div className="mt-4 flex flex-col gap-4 border-t border-rule pt-4">
      {nothing && <p>{restore.nothingIn[locale]}</p>}
      {missing.length > 0 && <p>{fill(restore.comesIn, locale, { parts })}</p>}
      {reviews > 0 && <p>{fill(restore.reviewsIn, locale, { count: reviews })}</p>}
      {both.map((name) => (
        <RadioGroup
          key={name}
          id={`merge-${name}`}
          name={`merge-${name}`}
          legend={fill(restore.choose, locale, { part: kept[name][locale] })}
          inline
          value={taken.includes(name) ? 'theirs' : 'mine'}
          options={(['mine', 'theirs'] as const).map((value) => ({
            value,
            label: restore[value][locale],
          }))}
          onChange={(value) => choose(name, value)}
        />
      ))}
    </div>
  );
}
