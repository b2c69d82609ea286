import { CellText } from '@/components/charts/cell-text';
import { Mixed } from '@/components/ui/mixed';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { maturityLadder, type Concentration, type Obligation } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';

type LadderProps = { obligations: readonly Obligation[]; asOf: IsoDate; locale: Locale };

const rungsOf = (obligations: readonly Obligation[], asOf: IsoDate) =>
  maturityLadder(
    obligations.flatMap(({ repayments }) => repayments),
    asOf,
  );

/** What falls due first. */
export const dueSoonText = (obligations: readonly Obligation[], asOf: IsoDate, locale: Locale) =>
  fill(words.dueSoon, locale, {
    due: formatMoney(rungsOf(obligations, asOf)[0]?.due ?? toFen(0)),
  });

/** A rung by its first and last day, counted from today. */
function rungName(before: number | null, to: number | null, locale: Locale): string {
  if (to === null) return words.later[locale];
  if (before === null) return fill(words.first, locale, { to });
  return fill(words.rung, locale, { from: before + 1, to });
}

/** When principal falls due. */
export function Ladder({ obligations, asOf, locale }: LadderProps) {
  const rungs = rungsOf(obligations, asOf);
  return (
    <Table
      caption={words.ladder[locale]}
      columns={[
        { key: 'rung', label: words.ladder[locale] },
        { key: 'due', label: words.due[locale], figures: true },
        { key: 'share', label: words.share[locale], figures: true },
      ]}
      rows={rungs.map(({ throughDays, due, share }, i) => ({
        key: `${throughDays}`,
        cells: [
          rungName(rungs[i - 1]?.throughDays ?? null, throughDays, locale),
          formatMoney(due),
          formatPercent(share, locale),
        ],
      }))}
    />
  );
}

type SharesProps = { mix: Concentration; nameOf: (lender: string) => string; locale: Locale };

/** What is owed to each lender, and how concentrated that is. */
export function Shares({ mix: { shares, hhi }, nameOf, locale }: SharesProps) {
  return (
    <div>
      <Table
        caption={words.mix[locale]}
        columns={[
          { key: 'lender', label: words.lender[locale] },
          { key: 'owed', label: words.owed[locale], figures: true },
          { key: 'share', label: words.share[locale], figures: true },
        ]}
        rows={shares.map(({ lender, balance, share }) => ({
          key: lender,
          cells: [
            <CellText key="lender">
              <Mixed text={nameOf(lender)} locale={locale} />
            </CellText>,
            formatMoney(balance),
            formatPercent(share, locale),
          ],
        }))}
      />
      {hhi !== null && (
        <p className="figures mt-2 text-note text-ink-muted">
          {fill(words.hhi, locale, { hhi: formatNumber(hhi, 2) })}
        </p>
      )}
    </div>
  );
}
