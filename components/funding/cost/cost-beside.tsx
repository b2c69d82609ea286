import Link from 'next/link';
import { CellText } from '@/components/charts/cell-text';
import { Mixed } from '@/components/ui/mixed';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { BENCHMARK_WORDS } from '@/lib/content/funding/costs';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatSignedNumber } from '@/lib/format/number';
import { formatRate } from '@/lib/format/percent';
import type { Benchmark, PrimeRate } from '@/lib/funding';
import { href } from '@/lib/site';
import { Fold } from '../fold';
import { SourceNote } from '../source-note';

type CostBesideProps = {
  benchmarks: readonly Benchmark[];
  names: Readonly<Record<string, string>>;
  /** The prime rate of which four times is taken. */
  prime: PrimeRate;
  locale: Locale;
};

/** What a rate may be compared with: the public lines, and the borrower's other debts. */
export function CostBeside({ benchmarks, names, prime, locale }: CostBesideProps) {
  const own = benchmarks.filter(({ id }) => id !== null);
  const cheaper = own.filter(({ difference }) => difference > 0).length;
  return (
    <Fold
      title={words.compare[locale]}
      result={own.length > 0 && fill(words.cheaperOwn, locale, { all: own.length, count: cheaper })}
    >
      <Table
        caption={words.compare[locale]}
        captionHidden
        columns={[
          { key: 'name', label: words.compare[locale] },
          { key: 'rate', label: words.rate[locale], figures: true },
          { key: 'difference', label: words.difference[locale], figures: true },
        ]}
        rows={benchmarks.map(({ code, id, rate, difference }) => ({
          key: `${code} ${id ?? ''}`,
          cells: [
            <CellText key="name">
              <Mixed
                text={fill(BENCHMARK_WORDS[code].label, locale, {
                  name: id === null ? '' : (names[id] ?? id),
                })}
                locale={locale}
              />
            </CellText>,
            formatRate(rate),
            formatSignedNumber(difference * 100, 2),
          ],
        }))}
      />
      <p className="measure mt-2 text-note text-ink-muted">
        {fill(words.primeRate, locale, {
          rate: formatRate(prime.rate),
          on: formatDate(prime.confirmedOn, locale),
        })}{' '}
        <Link href={href(locale, 'watch')} prefetch={false} className="link">
          {words.changePrime[locale]}
        </Link>
      </p>
      <ul className="mt-2 flex flex-col gap-1 text-note text-ink-muted">
        {benchmarks.map(({ code, source }) => {
          const { caveat } = BENCHMARK_WORDS[code];
          return caveat && source ? (
            <li key={code} className="measure">
              {caveat[locale]} <SourceNote source={source} locale={locale} />
            </li>
          ) : null;
        })}
      </ul>
    </Fold>
  );
}
