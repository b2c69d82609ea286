import { Heading } from '@/components/ui/heading';
import { Table } from '@/components/ui/table';
import { RESULTS, type Card, type Figures } from '@/lib/content/evidence/results';
import { CARD_WORDS, evidence as words } from '@/lib/content/screens/method-evidence';
import { OUTCOME_SETS } from '@/lib/content/sources/sources';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import { EvidenceCharts } from './evidence-charts';
import { ModelCard } from './model-card';

const CARDS = Object.keys(CARD_WORDS) as Card[];

type FigureProps = { value: number; low: number; high: number; places: number };

/** A figure over its interval, so that three columns fit a phone. */
function Figure({ value, low, high, places }: FigureProps) {
  return (
    <>
      {value.toFixed(places)}
      <span className="block text-ink-muted">
        {low.toFixed(3)}–{high.toFixed(3)}
      </span>
    </>
  );
}

const auc = ({ auc: value, aucLow: low, aucHigh: high }: Figures) => (
  <Figure key="auc" value={value} low={low} high={high} places={4} />
);
const ks = ({ ks: value, ksLow: low, ksHigh: high }: Figures) => (
  <Figure key="ks" value={value} low={low} high={high} places={3} />
);

function SetTable({ index, locale }: { index: number; locale: Locale }) {
  const own = RESULTS.sets[index];
  if (!own) return null;
  return (
    <div className="mt-6 text-note">
      <Table
        caption={`${OUTCOME_SETS[own.set][locale]} · ${words.rows[locale]} ${formatNumber(
          own.borrowers,
        )} · ${words.bad[locale]} ${formatPercent(own.badRate, locale)}`}
        columns={[
          { key: 'card', label: words.card[locale] },
          { key: 'auc', label: words.auc[locale], figures: true },
          { key: 'ks', label: words.ks[locale], figures: true },
        ]}
        rows={CARDS.map((card) => ({
          key: card,
          cells: [
            <span key="card" className={card === 'shipped' ? '' : 'font-normal'}>
              {(CARD_WORDS[card] ?? CARD_WORDS.shipped)[locale]}
            </span>,
            auc(own.figures[card]),
            ks(own.figures[card]),
          ],
        }))}
      />
    </div>
  );
}

/** How well totals rank other borrowers, beside other cards, and what prints it. */
export function EvidenceTable({ locale }: { locale: Locale }) {
  return (
    <>
      <Heading level={3}>{words.title[locale]}</Heading>
      <p className="measure mt-1">{words.text[locale]}</p>
      {RESULTS.sets.map(({ set }, i) => (
        <SetTable key={set} index={i} locale={locale} />
      ))}
      <p className="measure mt-4">{words.transfer[locale]}</p>
      <EvidenceCharts locale={locale} />
      <ModelCard locale={locale} />
      <p className="measure mt-8">
        {words.command[locale]}{' '}
        <code className="rounded-sm whitespace-nowrap bg-sunken px-2 py-0.5 font-mono text-note dark:bg-track">
          npm run evidence
        </code>
      </p>
    </>
  );
}
