import { joinSentences } from '@/components/charts/join-sentences';
import { ChartFigure } from '@/components/ui/chart-figure';
import { fill } from '@/lib/content/fill';
import { shares as words } from '@/lib/content/screens/change';
import { charts } from '@/lib/content/screens/charts';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Player, Share } from '@/lib/review';
import { signed } from './amounts';
import { inSentence } from './in-sentence';
import { playerName } from './player-name';
import { shareTable } from './share-table';
import type { Shared } from './tell-change';
import { WaterfallChart, type Ends } from './waterfall-chart';

/** So many are named in the sentence. */
const NAMED = 3;

const LENDER: ReadonlySet<Player> = new Set(['policy', 'climate', 'programme']);

function biggest(parts: readonly Share[], locale: Locale): string {
  const named = [...parts]
    .sort((a, b) => Math.abs(b.limit) - Math.abs(a.limit))
    .slice(0, NAMED)
    .map(({ player, limit }) =>
      fill(words.named, locale, {
        name: playerName(player, locale),
        amount: signed(limit, locale),
      }),
    );
  return fill(words.biggest, locale, { names: inSentence(named, locale) });
}

function sentenceOf({ split, from, to }: Shared, locale: Locale): string {
  const parts = split.groups.flatMap((group) => group.parts);
  const moved = parts.filter(({ limit }) => limit !== 0);
  if (moved.length > 0) return biggest(moved, locale);
  return fill(parts.length > 0 ? words.noMove : words.noDifference, locale, {
    from: formatDate(from, locale),
    to: formatDate(to, locale),
  });
}

type SharesFigureProps = { told: Shared; ends?: Ends; locale: Locale };

/** The shares of the change, drawn as a waterfall and in a table. */
export function SharesFigure({ told, ends, locale }: SharesFigureProps) {
  const { split } = told;
  const idle = split.idle.filter((player) => !LENDER.has(player));
  const names = idle.map((player) => playerName(player, locale));
  return (
    <ChartFigure
      id="change-shares"
      title={words.title[locale]}
      sentence={sentenceOf(told, locale)}
      chart={<WaterfallChart split={split} ends={ends} locale={locale} />}
      note={joinSentences(
        [names.length > 0 && fill(words.idle, locale, { names: inSentence(names, locale) })],
        locale,
      )}
      tableLabel={charts.table[locale]}
      table={shareTable(told, locale)}
    />
  );
}
