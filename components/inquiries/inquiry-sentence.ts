import { joinSentences } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { inquiries } from '@/lib/content/screens/charts-inquiries';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { nextToLeave, WINDOWS, type InquiryView } from './inquiry-rows';

/** How many hard inquiries there are, and when the next ones leave the shortest window that holds any. */
export function inquirySentence({ counts, hard }: InquiryView, locale: Locale): string {
  if (hard.length === 0) return inquiries.none[locale];
  const said = fill(inquiries.sentence, locale, { half: counts[6], year: counts[12] });
  const months = WINDOWS.find((window) => window > 1 && counts[window] > 0);
  const next = months === undefined ? null : nextToLeave(hard, months);
  if (months === undefined || !next) return said;
  const params = { date: formatDate(next.on, locale), count: next.count, months };
  return joinSentences([said, fill(inquiries.leaves, locale, params)], locale);
}

/** What stands apart from the counts: too old, or dated ahead. */
export const inquiryNote = ({ older, ahead }: InquiryView, locale: Locale) =>
  joinSentences(
    [
      inquiries.note[locale],
      older > 0 && fill(inquiries.older, locale, { count: older }),
      ahead > 0 && fill(inquiries.ahead, locale, { count: ahead }),
    ],
    locale,
  );
