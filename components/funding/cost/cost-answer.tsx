import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { COST_WORDS } from '@/lib/content/funding/costs';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatRate } from '@/lib/format/percent';
import type { AnnualRate, Benchmark, PrimeRate } from '@/lib/funding';
import { toFen } from '@/lib/units/fen';
import { Fold } from '../fold';
import { CostBeside } from './cost-beside';
import type { CostAnswer } from './read-cost';
import { SchedulePart } from './schedule-part';
import { SettlePart } from './settle-part';
import { costSentence, flatSentence } from './cost-text';

type CostAnswerProps = {
  answer: CostAnswer;
  benchmarks: readonly Benchmark[];
  names: Readonly<Record<string, string>>;
  /** The prime rate of which four times is taken. */
  prime: PrimeRate;
  locale: Locale;
};

const RATES = ['nominal', 'effective', 'xirr'] as const;

function RateTable({
  answer,
  rate,
  locale,
}: {
  answer: CostAnswer;
  rate: AnnualRate;
  locale: Locale;
}) {
  const { byInterest } = answer.table;
  return (
    <div>
      <Table
        caption={words.rates[locale]}
        columns={[
          { key: 'name', label: words.name[locale] },
          { key: 'all', label: words.allIn[locale], figures: true },
          { key: 'interest', label: words.byInterest[locale], figures: true },
        ]}
        rows={RATES.map((name) => ({
          key: name,
          cells: [
            words[name][locale],
            formatRate(rate[name]),
            byInterest.kind === 'rate' ? formatRate(byInterest[name]) : '–',
          ],
        }))}
      />
      <p className="mt-2 text-note text-ink-muted">
        {fill(words.dates, locale, {
          from: formatDate(rate.from, locale),
          until: formatDate(rate.until, locale),
        })}
      </p>
    </div>
  );
}

function CostLines({ answer, locale }: { answer: CostAnswer; locale: Locale }) {
  const { received, interest, lines, totalCost } = answer.table;
  return (
    <Table
      caption={words.table[locale]}
      captionHidden
      columns={[
        { key: 'line', label: words.charge[locale] },
        { key: 'amount', label: words.amount[locale], figures: true },
      ]}
      rows={[
        { key: 'received', cells: [words.received[locale], formatMoney(received)] },
        { key: 'interest', cells: [words.interest[locale], formatMoney(interest)] },
        ...lines.map(({ line, total }, i) => ({
          key: `${line.code} ${i}`,
          cells: [
            line.onDefault
              ? fill(words.notCounted, locale, { charge: COST_WORDS[line.code][locale] })
              : COST_WORDS[line.code][locale],
            formatMoney(total),
          ],
        })),
      ]}
      total={{ key: 'total', cells: [words.total[locale], formatMoney(totalCost)] }}
    />
  );
}

/** The cost in a sentence, by each name, against what it may be compared with, line by line. */
export function CostAnswerView(props: CostAnswerProps) {
  const { answer, benchmarks, names, prime, locale } = props;
  const { allIn } = answer.table;
  if (allIn.kind !== 'rate') {
    return (
      <Notice tone="watch" role="status">
        {words[allIn.kind][locale]}
      </Notice>
    );
  }
  const flat = flatSentence(answer, allIn, locale);
  const paid = toFen(answer.table.received + answer.table.totalCost);
  return (
    <div className="flex flex-col gap-8">
      <div role="status" className="measure figures">
        <p className="text-lead font-semibold">{costSentence(answer, allIn, paid, locale)}</p>
        {flat !== null && <p className="mt-2">{flat}</p>}
      </div>
      <RateTable answer={answer} rate={allIn} locale={locale} />
      <div>
        <CostBeside benchmarks={benchmarks} names={names} prime={prime} locale={locale} />
        <Fold
          title={words.table[locale]}
          result={`${words.total[locale]} ${formatMoney(answer.table.totalCost)}`}
        >
          <CostLines answer={answer} locale={locale} />
        </Fold>
        {answer.planned && (
          <>
            <SchedulePart schedule={answer.schedule} locale={locale} />
            <SettlePart
              key={answer.schedule.terms.months}
              schedule={answer.schedule}
              locale={locale}
            />
          </>
        )}
      </div>
    </div>
  );
}
