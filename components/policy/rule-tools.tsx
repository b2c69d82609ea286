import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { tools } from '@/lib/content/screens/policy-tools';
import type { Locale } from '@/lib/format/locale';
import { isIsoDate, type IsoDate } from '@/lib/units/calendar';
import type { LenderTools } from './tools-of';

type RuleToolsProps = {
  lender: LenderTools;
  /** The day chosen, else today; `null` before the page runs. */
  day: IsoDate | null;
  onDay: (day: IsoDate | null) => void;
  query: string;
  onQuery: (query: string) => void;
  /** What is said of what was found. */
  found: string;
  locale: Locale;
};

function dayText({ versions, tooEarly }: LenderTools, day: IsoDate | null): string {
  if (day === null) return '';
  return versions.find(({ from }) => from <= day)?.text ?? tooEarly;
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
          echo={query.trim() === '' ? '' : found}
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
        min={lender.firstDay}
        label={tools.day[locale]}
        hint={lender.hint}
        value={day ?? ''}
        onChange={({ target }) => onDay(isIsoDate(target.value) ? target.value : null)}
        echo={dayText(lender, day)}
      />
    </search>
  );
}
