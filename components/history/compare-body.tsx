'use client';

import { useMemo } from 'react';
import { SharesFigure } from '@/components/change/shares-figure';
import { Loading } from '@/components/ui/loading';
import { Table } from '@/components/ui/table';
import { useBeside } from '@/components/work/use-beside';
import { fill } from '@/lib/content/fill';
import { compare as words } from '@/lib/content/screens/history-compare';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Snapshot } from '@/lib/storage/snapshot';
import { compareJob } from './compare-job';
import { answerRows, signalRows, type CompareRow } from './compare-rows';
import { reviewedIn, type Asked } from './tell-compared';

type CompareBodyProps = { before: Snapshot; after: Snapshot; locale: Locale };
type PairProps = CompareBodyProps & { caption: string; rows: readonly CompareRow[] };

function Pair({ caption, rows, before, after, locale }: PairProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'figure', label: words.figure[locale] },
        { key: 'before', label: formatDate(before.asOf, locale), figures: true },
        { key: 'after', label: formatDate(after.asOf, locale), figures: true },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          <span key="name" className="block min-w-28 font-normal">
            {row.name}
          </span>,
          row.before,
          <b key="after">{row.after}</b>,
        ],
      }))}
    />
  );
}

function Shares({ before, after, locale }: CompareBodyProps) {
  const asked = useMemo<Asked>(
    () => ({ before: reviewedIn(before), after: reviewedIn(after) }),
    [before, after],
  );
  const told = useBeside(asked, compareJob);
  if (told === null) return <Loading label={words.working[locale]} lines={6} />;
  const { from, to } = told.split;
  const stored = [before, after].map(({ review }) => review.decision.limit);
  const ends = {
    before: formatDate(before.asOf, locale),
    after: formatDate(after.asOf, locale),
  };
  const money = (fen: typeof from) => formatMoneyShort(fen, locale);
  return (
    <>
      <SharesFigure told={told} ends={ends} locale={locale} />
      {(stored[0] !== from || stored[1] !== to) && (
        <p className="measure mt-3 text-note text-ink-muted">
          {fill(words.fresh, locale, { from: money(from), to: money(to) })}
        </p>
      )}
      {before.policy.lender !== after.policy.lender && (
        <p className="measure mt-3 text-note text-ink-muted">{words.lenders[locale]}</p>
      )}
    </>
  );
}

/** Both answers and signals as they were stored, and whose share of the change is whose. */
export function CompareBody(props: CompareBodyProps) {
  const { before, after, locale } = props;
  const signals = signalRows(before, after, locale);
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2 *:min-w-0">
      <div className="flex flex-col gap-8">
        <Pair {...props} caption={words.table[locale]} rows={answerRows(before, after, locale)} />
        <div>
          {signals.rows.length > 0 && (
            <Pair {...props} caption={words.signals[locale]} rows={signals.rows} />
          )}
          <p className="mt-2 text-note text-ink-muted">
            {signals.rows.length > 0
              ? fill(words.sameSignals, locale, { count: signals.same })
              : words.noSignals[locale]}
          </p>
        </div>
      </div>
      <Shares {...props} />
    </div>
  );
}
