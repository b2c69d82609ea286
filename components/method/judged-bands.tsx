import { bandText } from '@/components/signals/band-text';
import { Table } from '@/components/ui/table';
import { JUDGEMENTS } from '@/lib/content/evidence/judgements';
import { RESULTS, type Results } from '@/lib/content/evidence/results';
import { fill } from '@/lib/content/fill';
import { judgedBands as words } from '@/lib/content/screens/method-evidence';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import { edgeOf } from '@/lib/review';
import { examplePolicy } from './worked-example';

type Difference = Results['differences'][number];

const ruleOf = ({ signal, reason }: Difference) => `${signal} ${reason}`;

function bandOf({ signal, band }: Difference, locale: Locale): string {
  const edges = examplePolicy.attributes.find((each) => each.signal === signal)?.bands ?? [];
  const index = edges.findIndex((edge) => edgeOf(edge) === Number(band));
  return bandText(signal, edges, index, locale);
}

/** The bands whose points are not those of the data, each beside what the data gave, and why. */
export function JudgedBands({ locale }: { locale: Locale }) {
  const rules = RESULTS.differences.filter(
    (each, i, all) => all.findIndex((other) => ruleOf(other) === ruleOf(each)) === i,
  );
  return (
    <div className="mt-6 text-note">
      <Table
        caption={words.title[locale]}
        columns={[
          { key: 'rule', label: words.rule[locale] },
          { key: 'bands', label: words.bands[locale] },
        ]}
        rows={rules.map((rule) => ({
          key: ruleOf(rule),
          cells: [
            SIGNALS[rule.signal].name[locale],
            RESULTS.differences
              .filter((each) => ruleOf(each) === ruleOf(rule))
              .map((each) => (
                <span key={each.band} className="block">
                  {fill(words.points, locale, {
                    band: bandOf(each, locale),
                    produced: each.produced,
                    shipped: each.shipped,
                  })}
                </span>
              )),
          ],
          more: <p className="pb-2 text-ink-muted">{JUDGEMENTS[rule.reason][locale]}</p>,
        }))}
      />
    </div>
  );
}
