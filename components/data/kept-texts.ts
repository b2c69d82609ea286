import { fill } from '@/lib/content/fill';
import { kept } from '@/lib/content/screens/data';
import type { Locale } from '@/lib/format/locale';
import type { RecordName } from '@/lib/storage/names';
import type { Values } from '@/lib/storage/values';
import { summaryOf, type Summary } from './summary';

/** The records in the order in which a borrower would look for them. */
export const SHOWN = [
  'profile',
  'plan',
  'scenarios',
  'overrides',
  'letters',
  'rates',
  'draft',
  'quick',
  'settings',
] as const satisfies RecordName[];

function profileText(profile: NonNullable<Summary['profile']>, locale: Locale) {
  const { accounts, inquiries } = profile;
  const first = fill(kept.accounts, locale, { count: accounts });
  const second =
    inquiries === null
      ? kept.inquiriesUnknown[locale]
      : fill(kept.inquiries, locale, { count: inquiries });
  return fill(kept.join, locale, { first, second });
}

/** What each record holds, in words; `null` where nothing is kept of it. */
export function keptTexts(values: Values, locale: Locale): Record<RecordName, string | null> {
  const { profile, draft, quick, settings, plan, scenarios, overrides, rates, letters } =
    summaryOf(values);
  const form = (count: number | null) =>
    count === null ? null : fill(kept.answers, locale, { count });
  return {
    profile: profile && profileText(profile, locale),
    draft: form(draft),
    quick: form(quick),
    settings: settings ? kept.settingsText[locale] : null,
    plan: plan && fill(kept.tasks, locale, plan),
    scenarios: scenarios === null ? null : fill(kept.named, locale, { count: scenarios }),
    overrides: overrides === null ? null : fill(kept.numbers, locale, { count: overrides }),
    rates: rates ? kept.ratesText[locale] : null,
    letters: letters === null ? null : fill(kept.written, locale, { count: letters }),
  };
}
