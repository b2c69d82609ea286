import type { Row, TableProps } from '@/components/ui/table';
import { CAUSES, FACT_GROUPS } from '@/lib/content/facts';
import { shares as words, sides } from '@/lib/content/screens/change';
import type { Locale } from '@/lib/format/locale';
import { formatSigned } from '@/lib/format/money';
import { formatSignedNumber } from '@/lib/format/number';
import type { Share } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { playerMeaning, playerName } from './player-name';
import { ShareMembers } from './share-members';
import type { Group } from './split';
import type { Shared } from './tell-change';

function shareRow(share: Share, { sides, split }: Shared, locale: Locale): Row {
  const { player, limit, score, alone } = share;
  return {
    key: player,
    more: player in FACT_GROUPS && (
      <ShareMembers sides={sides} share={share} unit={split.unit} locale={locale} />
    ),
    cells: [
      <span key="name" className="block pl-4 font-normal">
        {playerName(player, locale)}
        <span className="block min-w-36 text-note text-ink-muted">
          {playerMeaning(player, locale)}
        </span>
      </span>,
      formatSigned(limit),
      formatSignedNumber(score),
      formatSigned(alone),
    ],
  };
}

const groupRows = ({ cause, limit, score, parts }: Group, told: Shared, locale: Locale): Row[] => [
  {
    key: cause,
    cells: [
      <span key="name" className="block min-w-36">
        {CAUSES[cause].name[locale]}
      </span>,
      <b key="limit">{formatSigned(limit)}</b>,
      <b key="score">{formatSignedNumber(score)}</b>,
      '',
    ],
  },
  ...parts.map((share) => shareRow(share, told, locale)),
];

/** Every share by cause, what is left over, and the sum, which is what happened. */
export function shareTable(told: Shared, locale: Locale): TableProps {
  const { groups, unexplained, from, to, observed } = told.split;
  const score = groups.reduce((sum, group) => sum + group.score, 0);
  const change = observed ? toFen(observed.to - observed.from) : toFen(to - from);
  return {
    caption: words.caption[locale],
    columns: [
      { key: 'player', label: words.player[locale] },
      { key: 'limit', label: words.limit[locale], figures: true },
      { key: 'score', label: words.score[locale], figures: true },
      { key: 'alone', label: words.alone[locale], figures: true },
    ],
    rows: [
      ...groups.flatMap((group) => groupRows(group, told, locale)),
      ...(unexplained === null
        ? []
        : [
            {
              key: 'unexplained',
              cells: [
                sides.unexplained[locale],
                <b key="limit">{formatSigned(unexplained)}</b>,
                '',
                '',
              ],
            },
          ]),
    ],
    total: {
      key: 'total',
      cells: [
        (observed ? words.total : words.reviewTotal)[locale],
        formatSigned(change),
        formatSignedNumber(score),
        '',
      ],
    },
  };
}
