import Link from 'next/link';
import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { Tag, type TagTone } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { DOOR_STATES, list as words } from '@/lib/content/screens/doors';
import type { Door, DoorState, Missing } from '@/lib/doors/doors';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { dateText, plannedText } from './door-date';
import { barText, doorName, missingName, placeOf, ruleTexts } from './door-text';
import type { Doors } from './work-out';

const TONES: Record<DoorState, TagTone> = { open: 'fine', shut: 'plain', unknown: 'watch' };

function MissingList({ missing, locale }: { missing: readonly Missing[]; locale: Locale }) {
  return (
    <p className="mt-1">
      <span className="text-ink-muted">{words.missing[locale]}</span>{' '}
      {missing.map((each) => missingName(each, locale)).join(locale === 'zh-CN' ? '、' : ', ')}{' '}
      {missing[0] && (
        <Link href={`${href(locale, 'fullForm')}#${placeOf(missing[0])}`} className="link">
          {words.fill[locale]}
        </Link>
      )}
    </p>
  );
}

type DoorItemProps = { door: Door; doors: Doors; locale: Locale };

/** One door: whether it is open, everything that shuts it, and when it opens. */
export function DoorItem({ door, doors, locale }: DoorItemProps) {
  const { id, state, bars, missing } = door;
  const date = dateText(door, doors, locale);
  const planned = plannedText(door, doors, locale);
  const rules = ruleTexts(id, locale);
  return (
    <li className="border-t border-rule pt-3 pb-1 md:pt-4 md:pb-2" id={`door-${id}`}>
      <div className="grid gap-x-8 gap-y-1 md:grid-cols-2">
        <div>
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-title">
            {doorName(id, locale)}
            <Tag tone={TONES[state]}>{DOOR_STATES[state][locale]}</Tag>
          </h3>
          {date && <p className="figures mt-1 font-semibold">{date}</p>}
          {planned && <p className="figures text-accent-strong">{planned}</p>}
        </div>
        <div className="figures md:col-start-2 md:row-span-2 md:row-start-1">
          {bars.length > 0 && (
            <>
              <p className="sr-only text-note text-ink-muted md:not-sr-only">
                {bars.length === 1
                  ? words.oneBar[locale]
                  : fill(words.bars, locale, { count: bars.length })}
              </p>
              <ul>
                {bars.map((bar) => {
                  const text = barText(bar, locale);
                  return (
                    <li key={text}>
                      <Mixed text={text} locale={locale} />
                    </li>
                  );
                })}
              </ul>
            </>
          )}
          {missing.length > 0 && <MissingList missing={missing} locale={locale} />}
        </div>
        {rules.length > 0 && (
          <Details
            summary={words.rules[locale]}
            about={doorName(id, locale)}
            className="text-note md:col-start-1"
          >
            <ul className="figures text-ink-muted">
              {rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </li>
  );
}
