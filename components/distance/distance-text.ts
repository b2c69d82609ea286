// Each distance as a “do not”, with the review that it would lead to. Pure.

import { lenderName } from '@/components/repayment-grid/account-name';
import { fill, type Params } from '@/lib/content/fill';
import {
  applyBy,
  distance as screen,
  doNots,
  outcomes,
  payment,
} from '@/lib/content/screens/distance';
import { formatShortDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Distance, Review } from '@/lib/review';
import { nearlyYuan } from './near';
import type { NextPayment } from './work-out';

/** A title, and a sentence that is cut where the outcome stands. */
export type Told = { title: string; before: string; outcome: string; after: string };

/** What the review would do; a cut that is already there goes further. */
export function outcomeText(
  review: Review,
  today: Review,
  locale: Locale,
  words = outcomes,
): string {
  const { action, limit } = review.decision;
  const further = action === 'decrease' && today.decision.action === 'decrease';
  return fill(words[further ? 'further' : action], locale, {
    limit: formatMoneyShort(limit, locale),
  });
}

const OUTCOME = '{outcome}';

function cutText(title: string, sentence: string, outcome: string): Told {
  const [before = '', after] = sentence.split(OUTCOME);
  return after === undefined
    ? { title, before, outcome: '', after: '' }
    : { title, before, outcome, after };
}

/** The next payment, and what missing it would lead to. */
export function paymentText({ due, review }: NextPayment, today: Review, locale: Locale): Told {
  if (due === null) return cutText(payment.unknownTitle[locale], payment.unknownText[locale], '');
  const { by, amount, account } = due;
  const params: Params = {
    day: formatShortDate(by, locale),
    lender: lenderName(account, locale),
    amount: amount === null ? '' : formatMoneyShort(amount, locale),
  };
  const title = fill(amount === null ? payment.titleNoAmount : payment.title, locale, params);
  if (review === null) return cutText(title, fill(payment.textSame, locale, params), '');
  const sentence = fill(payment.text, locale, params);
  return cutText(title, sentence, outcomeText(review, today, locale));
}

function titleOf({ lever, by }: Distance, locale: Locale): string {
  if (lever === 'payLate') return '';
  if (lever !== 'apply' || by === null) return doNots[lever].title[locale];
  return fill(applyBy.title, locale, { day: formatShortDate(by, locale) });
}

/** A “do not” other than a late payment. */
export function doNotText(distance: Distance, today: Review, locale: Locale): Told {
  const { lever, amount, unit, by, review } = distance;
  if (lever === 'payLate') return cutText('', '', '');
  const near = unit === 'fen' ? nearlyYuan(amount ?? 0) : null;
  const smallest = unit === 'fen' ? near === null : amount === 1;
  const sentence = fill(smallest ? doNots[lever].any : doNots[lever].text, locale, {
    amount: near === null ? '' : formatMoneyShort(near, locale),
    count: amount ?? 0,
  });
  const gap = locale === 'en' ? ' ' : '';
  const dated = lever === 'apply' && by !== null ? gap + applyBy.after[locale] : '';
  return cutText(titleOf(distance, locale), sentence + dated, outcomeText(review, today, locale));
}

/** What is said where there is no distance to tell. */
export const emptyText = ({ decision }: Review, locale: Locale) =>
  (decision.currentLimit === null ? screen.noLine : screen.closed)[locale];
