import { fill } from '@/lib/content/fill';
import { cells } from '@/lib/content/screens/result-event';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { LimitEvent, Review } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';

/** The total limit, new drawing and the way to ask for more, each in words. */
type EventCells = { limit: string; drawing: string; increase: string };

function limitCell(from: Fen, to: Fen, locale: Locale): string {
  if (to === from) return fill(cells.same, locale, { limit: formatMoneyShort(from, locale) });
  const params = { from: formatMoneyShort(from, locale), to: formatMoneyShort(to, locale) };
  return fill(to === 0 ? cells.gone : cells.from, locale, params);
}

/** What the lender did. What the event does not tell is not known. */
export function eventCells({ kind, oldLimit, newLimit }: LimitEvent, locale: Locale): EventCells {
  const stopped = kind === 'frozen' || kind === 'closed';
  const limit = newLimit ?? (kind === 'closed' ? (0 as Fen) : oldLimit);
  return {
    limit:
      kind === 'decreased' && newLimit === null
        ? cells.notKnown[locale]
        : limitCell(oldLimit, limit, locale),
    drawing: (stopped ? cells.drawStopped : cells.drawGoesOn)[locale],
    increase: (kind === 'decreased' ? cells.notKnown : cells.increaseGone)[locale],
  };
}

/** What the review says. */
export function reviewCells({ decision, facts, range }: Review, locale: Locale): EventCells {
  const { action, currentLimit, limit, usable, increaseAccess } = decision;
  const stopped = action === 'freeze' || action === 'close';
  const money = (fen: Fen) => formatMoneyShort(fen, locale);
  const unused =
    usable === 0
      ? cells.drawNothing[locale]
      : fill(cells.drawUsable, locale, { amount: money(usable) });
  const going = facts.currentBalance === null ? cells.drawGoesOn[locale] : unused;
  if (range.low < range.high) {
    const { low, high } = range;
    return {
      limit: fill(cells.between, locale, { low: money(low), high: money(high) }),
      drawing: cells.notKnown[locale],
      increase: cells.notKnown[locale],
    };
  }
  return {
    limit: currentLimit === null ? money(limit) : limitCell(currentLimit, limit, locale),
    drawing: stopped ? cells.drawStopped[locale] : going,
    increase: (increaseAccess ? cells.increaseOpen : cells.increaseClosed)[locale],
  };
}
