import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { tools } from '@/lib/content/screens/policy';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { isIsoDate, type IsoDate } from '@/lib/units/calendar';
import type { LenderKind } from '@/lib/review';
import { firstDay, versionOn } from './versions';

type RuleToolsProps = {
  lender: LenderKind;
  /** The day chosen, else today; `null` before the page runs. */
  day: IsoDate | null;
  onDay: (day: IsoDate | null) => void;
  query: string;
  onQuery: (query: string) => void;
  found: number;
  locale: Locale;
};

function dayText(lender: LenderKind, day: IsoDate | null, locale: Locale): string {
  if (day === null) return '';
  const words = day < firstDay(lender) ? tools.tooEarly : tools.inForce;
  const date = formatDate(versionOn(day, lender).effectiveFrom, locale);
  return fill(words, locale, { date });
}

function foundText(query: string, found: number, locale: Locale): string {
  if (query === '') return '';
  return found > 0
    ? fill(tools.found, locale, { count: found })
    : fill(tools.none, locale, { query });
}

/** A day to look at and a word to look for. */
export function RuleTools({ lender, day, onDay, query, onQuery, found, locale }: RuleToolsProps) {
  return (
    <search
      data-screen-only=""
      className="grid gap-x-10 gap-y-5 md:grid-cols-2 [@media(scripting:none)]:hidden"
    >
      <div>
        <TextInput
          id="find"
          type="search"
          width="full"
          label={tools.search[locale]}
          hint={tools.searchHint[locale]}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          echo={foundText(query.trim(), found, locale)}
        />
        {query !== '' && (
          <Button tone="quiet" className="text-note" onClick={() => onQuery('')}>
            {tools.all[locale]}
          </Button>
        )}
      </div>
      <TextInput
        id="day"
        type="date"
        width="medium"
        min={firstDay(lender)}
        label={tools.day[locale]}
        hint={fill(tools.dayHint, locale, { date: formatDate(firstDay(lender), locale) })}
        value={day ?? ''}
        onChange={({ target }) => onDay(isIsoDate(target.value) ? target.value : null)}
        echo={dayText(lender, day, locale)}
      />
    </search>
  );
}
