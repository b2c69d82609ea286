import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { broker as words, BROKER_LEVEL_WORDS } from '@/lib/content/screens/doors-worth';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { BASES, SOURCE_WORDS } from '@/lib/content/sources/sources';
import { worstLevel, type BrokerReading } from '@/lib/doors/broker-bands';
import type { Locale } from '@/lib/format/locale';
import { basisOf } from '@/lib/review';
import { figureName } from './door-text';

type BrokerSectionProps = { readings: readonly BrokerReading[]; locale: Locale };

/** Where the record stands among brokers' bands. */
export function BrokerSection({ readings, locale }: BrokerSectionProps) {
  const level = BROKER_LEVEL_WORDS[worstLevel(readings)][locale];
  return (
    <Section
      id="broker-bands"
      ruled
      title={words.title[locale]}
      lead={fill(words.sentence, locale, { level })}
      aside={<Tag>{BASES[basisOf('brokerBands')].tag[locale]}</Tag>}
    >
      <div className="max-w-2xl">
        <Table
          caption={SOURCE_WORDS.brokerBands.name[locale]}
          captionHidden
          columns={[
            { key: 'figure', label: words.figure[locale] },
            { key: 'have', label: words.have[locale], figures: true },
            { key: 'level', label: words.level[locale], figures: true },
          ]}
          rows={readings.map(({ band: { figure }, have, level: own }) => ({
            key: figure,
            cells: [
              figureName(figure, locale),
              formatSignal(figure, have, locale),
              own === null ? '–' : BROKER_LEVEL_WORDS[own][locale],
            ],
          }))}
        />
      </div>
    </Section>
  );
}
