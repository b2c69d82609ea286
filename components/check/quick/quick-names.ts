import { fill } from '@/lib/content/fill';
import { quick } from '@/lib/content/screens/check-quick';
import type { Locale } from '@/lib/format/locale';
import type { QuickNames } from '@/lib/review';

/** What the accounts are called that stand for several. */
export const quickNames = (locale: Locale): QuickNames => ({
  cards: quick.cards[locale],
  lender: (number) => fill(quick.lender, locale, { number }),
});
