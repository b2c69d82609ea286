import { joinSentences } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { page } from '@/lib/content/screens/doors';
import { HORIZON_MONTHS, nextToOpen } from '@/lib/doors/doors-ahead';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { doorName } from './door-text';
import type { Doors } from './work-out';

type DoorsHeadingProps = { doors: Doors; owner: boolean; locale: Locale };

/** The answer: how many doors are open today, and when the next one opens. */
export function DoorsHeading({ doors, owner, locale }: DoorsHeadingProps) {
  const { asOf, without } = doors;
  const { today } = without;
  const count = (state: string) => today.filter((door) => door.state === state).length;
  const next = nextToOpen(without, asOf);
  const unknown = count('unknown');
  const open = count('open');
  const shut = today.length - open - unknown;
  const sentences = [
    next &&
      fill(next.ids.length === 1 ? page.next : page.nextSeveral, locale, {
        name: next.ids.map((id) => doorName(id, locale)).join(''),
        count: next.ids.length,
        day: formatDate(next.on, locale),
      }),
    next === null && shut > 0 ? fill(page.noNext, locale, { months: HORIZON_MONTHS }) : null,
    unknown > 0 ? fill(page.unknown, locale, { count: unknown }) : null,
  ].filter((each) => each !== null);
  return (
    <div>
      <h1 className="figures text-page">
        {fill(owner ? page.headingOwner : page.heading, locale, { all: today.length, open })}
      </h1>
      {sentences.length > 0 && (
        <p className="figures measure mt-3 text-lead">{joinSentences(sentences, locale)}</p>
      )}
      <p className="measure mt-3 text-ink-muted">{page.noInquiry[locale]}</p>
    </div>
  );
}
