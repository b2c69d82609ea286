import { fill } from '@/lib/content/fill';
import { outcomesThen } from '@/lib/content/screens/roll-off';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Action } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';

/** What a review would do, after “this review would”. */
export const outcomeText = (
  { action, limit }: { action: Action; limit: Fen },
  locale: Locale,
): string => fill(outcomesThen[action], locale, { limit: formatMoneyShort(limit, locale) });
