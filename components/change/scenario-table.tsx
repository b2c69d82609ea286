import { Table, type Row } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { access } from '@/lib/content/screens/change';
import { scenarios as words } from '@/lib/content/screens/change-notes';
import { STANCE_NOTE } from '@/lib/content/stance';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { unsigned } from './amounts';
import type { More, Scenario } from './scenarios';
import type { Told } from './tell-change';

type Column = 'more' | 'access' | null;

function moreText(more: More | null, locale: Locale): string {
  if (more === null || more.kind === 'none') return words.none[locale];
  if (more.kind === 'stop') return words.sameStop[locale];
  const text = more.kind === 'all' ? words.all : words.upTo;
  return fill(text, locale, { amount: unsigned(more.amount, locale) });
}

function reviewText({ action, limit }: Scenario, locale: Locale): string {
  const amount = formatMoneyShort(limit, locale);
  if (action === 'close') return words.closes[locale];
  return fill(action === 'freeze' ? words.stops : words.gives, locale, { limit: amount });
}

function lastCell(scenario: Scenario, column: Column, locale: Locale): string[] {
  if (column === 'more') return [moreText(scenario.more, locale)];
  if (column === null) return [];
  return [(scenario.increaseAccess ? access.isOpen : access.isClosed)[locale]];
}

const rowOf = (scenario: Scenario, column: Column, locale: Locale): Row => ({
  key: scenario.id,
  cells: [
    <span key="name" className="font-normal">
      {words[scenario.id][locale]}
    </span>,
    reviewText(scenario, locale),
    ...lastCell(scenario, column, locale),
  ],
});

/** What the assumptions are held against: the unexplained fall, the way to ask for more, or nothing. */
function columnOf({ event, scenarios }: Told): Column {
  if (event.kind === 'increaseRemoved') return 'access';
  return scenarios.some(({ more }) => more !== null) ? 'more' : null;
}

const headings = { more: words.more, access: access.column };

/** What each assumption about the lender would add. None is a fact, and all of them say so. */
export function ScenarioTable({ told, locale }: { told: Told; locale: Locale }) {
  const column = columnOf(told);
  const { scenarios, split } = told;
  const nothingLeft = column === null && split.unexplained !== null;
  return (
    <section aria-labelledby="if-lender">
      <h3 id="if-lender" className="text-title">
        {words.title[locale]}
      </h3>
      <p className="measure mt-1 mb-2 text-note text-ink-muted">{STANCE_NOTE[locale]}</p>
      <Table
        caption={words.caption[locale]}
        captionHidden
        columns={[
          { key: 'assumption', label: words.assumption[locale] },
          { key: 'review', label: words.review[locale] },
          ...(column === null ? [] : [{ key: 'last', label: headings[column][locale] }]),
        ]}
        rows={scenarios.map((scenario) => rowOf(scenario, column, locale))}
      />
      {nothingLeft && (
        <p className="measure mt-2 text-note text-ink-muted">{words.nothingLeft[locale]}</p>
      )}
    </section>
  );
}
