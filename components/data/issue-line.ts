import { fill } from '@/lib/content/fill';
import { issueText } from '@/lib/content/issue-text';
import { kept } from '@/lib/content/screens/data';
import { restore } from '@/lib/content/screens/data-restore';
import type { Locale } from '@/lib/format/locale';
import type { Issue } from '@/lib/review';
import { RECORD_NAMES } from '@/lib/storage/names';

/** What is wrong at one place of a backup: the profile field by field, other parts as a whole. */
export function issueLine(issue: Issue, locale: Locale): string {
  const [part, ...path] = issue.path;
  if (part === 'profile' && path.length > 0) return issueText({ ...issue, path }, locale);
  const record = RECORD_NAMES.find((name) => name === part);
  return record
    ? fill(restore.part, locale, { part: kept[record][locale] })
    : restore.header[locale];
}
