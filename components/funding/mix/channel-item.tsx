import { joinNames } from '@/components/charts/join-sentences';
import { Details } from '@/components/ui/details';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import {
  CHANNEL_NOTES,
  CHANNEL_WORDS,
  DOCUMENT_WORDS,
  FACT_NAMES,
  STATUS_WORDS,
} from '@/lib/content/funding/channels';
import { mixWords as words } from '@/lib/content/screens/funding-mix';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { formatRate } from '@/lib/format/percent';
import type { Channel, Eligibility, FundingSourceId } from '@/lib/funding';
import { SourceNote } from '../source-note';
import { missingText } from './requirement-text';

type ChannelItemProps = { eligibility: Eligibility; locale: Locale };

const TONES = { eligible: 'fine', unknown: 'plain', missing: 'watch', purpose: 'plain' } as const;

function costText({ cost, feeRate }: Channel, locale: Locale): string {
  const range = { low: formatRate(cost.low), high: formatRate(cost.high) };
  const fee = feeRate ? fill(words.fee, locale, { fee: formatRate(feeRate.rate) }) : '';
  return fill(words.costRange, locale, range) + fee;
}

function amountText({ amount: { low, high } }: Eligibility, locale: Locale): string {
  if (high === null) return words.unknownValue[locale];
  const most = formatMoneyShort(high, locale);
  if (low === null || low === high) return fill(words.amountMost, locale, { high: most });
  return fill(words.amountRange, locale, { low: formatMoneyShort(low, locale), high: most });
}

function sourcesOf({ cost, days, months, feeRate, amount }: Channel): FundingSourceId[] {
  const all = [cost, days, months, feeRate, amount.cap, amount.times].map((each) => each?.source);
  return [...new Set(all.filter((source) => source !== undefined))];
}

/** One channel: whether it is open, what is missing, and what it asks and costs. */
export function ChannelItem({ eligibility, locale }: ChannelItemProps) {
  const { channel, status, missing, unknown } = eligibility;
  const facts: [string, string][] = [
    [words.cost[locale], costText(channel, locale)],
    [words.amount[locale], amountText(eligibility, locale)],
    [
      words.time[locale],
      fill(words.days, locale, { low: channel.days.low, high: channel.days.high }),
    ],
    [
      words.documents[locale],
      joinNames(
        channel.documents.map((code) => DOCUMENT_WORDS[code][locale]),
        locale,
      ),
    ],
    [words.inquiries[locale], fill(words.inquiryCount, locale, channel.inquiries)],
  ];
  const note = CHANNEL_NOTES[channel.id];
  const what = (list: string[]) => list.join(locale === 'en' ? '; ' : '；');
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h4 className="font-semibold">{CHANNEL_WORDS[channel.id][locale]}</h4>
        <Tag tone={TONES[status]}>{STATUS_WORDS[status][locale]}</Tag>
      </div>
      {note && <p className="mt-1 text-note text-ink-muted">{note[locale]}</p>}
      {missing.length > 0 && (
        <p className="figures mt-1">
          {fill(words.needs, locale, { what: what(missing.map((m) => missingText(m, locale))) })}
        </p>
      )}
      {unknown.length > 0 && (
        <p className="mt-1 text-ink-muted">
          {fill(words.asks, locale, {
            what: joinNames(
              unknown.map((fact) => FACT_NAMES[fact][locale]),
              locale,
            ),
          })}
        </p>
      )}
      <Details summary={costText(channel, locale)} className="figures">
        <dl className="grid gap-x-6 gap-y-1 text-note sm:grid-cols-[12rem_1fr]">
          {facts.map(([term, text]) => (
            <div key={term} className="contents">
              <dt className="text-ink-muted">{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <ul className="mt-2">
          {sourcesOf(channel).map((source) => (
            <li key={source}>
              <SourceNote source={source} locale={locale} />
            </li>
          ))}
        </ul>
      </Details>
    </li>
  );
}
