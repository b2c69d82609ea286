import { CellText } from '@/components/charts/cell-text';
import { joinNames, joinSentences } from '@/components/charts/join-sentences';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { CHANNEL_WORDS } from '@/lib/content/funding/channels';
import {
  LIMIT_WORDS,
  mixWords as words,
  OWN_CASH_WORDS,
  REFUSAL_TO_BORROW,
} from '@/lib/content/screens/funding-mix';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { CHANNEL_IDS, type Allocation, type FundingMix, type OwnCash } from '@/lib/funding';
import type { Fen } from '@/lib/units/fen';
import { lastsText } from '../business/cash-text';

type MixAnswerProps = { mix: FundingMix; locale: Locale };

const usedText = (used: readonly OwnCash[], locale: Locale) =>
  joinNames(
    used.map(({ code }) => OWN_CASH_WORDS[code][locale]),
    locale,
  );

function channelName(offer: string, locale: Locale): string {
  const id = CHANNEL_IDS.find((each) => each === offer);
  return id ? CHANNEL_WORDS[id][locale] : offer;
}

type AllocationProps = { title: string; choice: Allocation; gap: Fen; locale: Locale };

function AllocationView({ title, choice, gap, locale }: AllocationProps) {
  const { parts, amount, cost, runwayDays, runwayIfLargestFailsDays } = choice;
  return (
    <div>
      <h3 className="text-title">{title}</h3>
      <p className="measure figures mt-1 mb-3">
        {joinSentences(
          [
            fill(words.choiceText, locale, {
              gap: formatMoney(gap),
              amount: formatMoney(amount),
              low: formatMoney(cost.low),
              high: formatMoney(cost.high),
              runway: lastsText(runwayDays, locale),
              fails: lastsText(runwayIfLargestFailsDays, locale),
            }),
            choice.gap > 0 && fill(words.uncovered, locale, { gap: formatMoney(choice.gap) }),
            fill(words.after, locale, {
              cash: formatMoney(choice.cashAfterYear),
              due: formatMoney(choice.dueAfterYear),
            }),
            choice.dueAfterYear > choice.cashAfterYear && words.afterShort[locale],
          ],
          locale,
        )}
      </p>
      <Table
        caption={title}
        captionHidden
        columns={[
          { key: 'channel', label: words.channel[locale] },
          { key: 'amount', label: words.borrow[locale], figures: true },
        ]}
        rows={parts.map(({ offer, amount: part }) => ({
          key: offer,
          cells: [<CellText key="name">{channelName(offer, locale)}</CellText>, formatMoney(part)],
        }))}
      />
    </div>
  );
}

/** How the gap could be covered, or why not to borrow. */
export function MixAnswer({ mix, locale }: MixAnswerProps) {
  if (mix.kind === 'noGap') return <Notice tone="fine">{words.noGap[locale]}</Notice>;
  const used = usedText(mix.used, locale);
  if (mix.kind === 'ownCash') {
    return (
      <Notice tone="fine">
        {fill(words.ownCash, locale, { gap: formatMoney(mix.gap.before), used })}
      </Notice>
    );
  }
  const first = mix.used.length > 0 && fill(words.usedFirst, locale, { used });
  if (mix.kind === 'doNotBorrow') {
    return (
      <Notice tone="watch" title={words.doNot[locale]}>
        {joinSentences([first, REFUSAL_TO_BORROW[mix.why][locale]], locale)}
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-8">
      {first && <p>{first}</p>}
      <AllocationView
        title={(mix.choice.gap > 0 ? words.choiceShort : words.choice)[locale]}
        choice={mix.choice}
        gap={mix.gap.afterOwnCash}
        locale={locale}
      />
      {mix.runnerUp && (
        <AllocationView
          title={words.runnerUp[locale]}
          choice={mix.runnerUp}
          gap={mix.gap.afterOwnCash}
          locale={locale}
        />
      )}
      {mix.prices.length > 0 && (
        <div>
          <h3 className="text-title">{words.prices[locale]}</h3>
          <ul className="figures mt-1 flex flex-col gap-1">
            {mix.prices.map(({ limit, saves, without }) => (
              <li key={limit} className="measure">
                {fill(saves > 0 ? words.price : words.noPrice, locale, {
                  limit: LIMIT_WORDS[limit][locale],
                  saves: formatMoney(saves),
                  fails: lastsText(without.runwayIfLargestFailsDays, locale),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
