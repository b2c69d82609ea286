// The judgement on the two-minute check: typed answers, what they say, and the profile they make.

import {
  expandQuickCheck,
  type Assumption,
  type Profile,
  type QuickAnswers,
  type QuickNames,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { readFields } from './fields';
import { firstOfEach, pathText, type FormIssue } from './issue';
import type { Parse } from './judge-draft';
import { QUICK, type QuickDraft, type QuickKey } from './quick-draft';

type QuickReading = { answers: QuickAnswers; issues: FormIssue[] };

type Numbered = { [Key in QuickKey]: QuickAnswers[Key] extends number | null ? Key : never };
type NumberKey = NonNullable<Numbered[QuickKey]>;

/** What contradicts another answer: a part that is more than its whole. */
function contradictions(answers: QuickAnswers): FormIssue[] {
  const issues: FormIssue[] = [];
  const atMost = (part: NumberKey, whole: NumberKey) => {
    const [value, max] = [answers[part], answers[whole]];
    if (value !== null && max !== null && value > max) {
      issues.push({ path: [part], code: 'TOO_LARGE', params: { max } });
    }
  };
  atMost('otherNonBankLenders', 'otherLenders');
  const { inquiriesLast3Months: recent, inquiriesLast6Months: all } = answers;
  if (recent !== null && all !== null && all < recent) {
    issues.push({ path: ['inquiriesLast6Months'], code: 'TOO_SMALL', params: { min: recent } });
  }
  return issues;
}

/** The answers that typed texts stand for; one that cannot be read is open and an issue. */
export function readQuick(draft: QuickDraft): QuickReading {
  const issues: FormIssue[] = [];
  const { event, ...rest } = readFields(QUICK, draft, [], issues);
  const happened = event === 'none' ? null : event;
  const answers = {
    ...rest,
    event: happened,
    eventOn: happened === null ? null : rest.eventOn,
    newLimit: happened === null ? null : rest.newLimit,
  };
  return { answers, issues: [...issues, ...contradictions(answers)] };
}

/** The questions that the profile's fields come from. */
const QUESTIONS: Readonly<Record<string, QuickKey>> = {
  'limitEvent.on': 'eventOn',
  'limitEvent.newLimit': 'newLimit',
  'limitEvent.oldLimit': 'oldLimit',
  'accounts.0.institution': 'institution',
  'accounts.0.limit': 'oldLimit',
  'accounts.0.balance': 'balance',
};

type JudgedQuick =
  { ok: true; profile: Profile; assumptions: Assumption[] } | { ok: false; issues: FormIssue[] };

/** The profile that the answers stand for and what it assumes, or what needs mending. */
export function judgeQuick(
  draft: QuickDraft,
  names: QuickNames,
  asOf: IsoDate,
  parse: Parse,
): JudgedQuick {
  const { answers, issues } = readQuick(draft);
  const { profile, assumptions } = expandQuickCheck(answers, names, asOf);
  const parsed = parse(profile, asOf);
  if (parsed.ok && issues.length === 0) return { ...parsed, assumptions };
  const found = (parsed.ok ? [] : parsed.issues).map((issue) => ({
    ...issue,
    path: [QUESTIONS[pathText(issue.path)] ?? 'product'],
  }));
  return { ok: false, issues: firstOfEach([...issues, ...found]) };
}

/** What has to be assumed for the answers as they stand. */
export const assumptionsFor = (draft: QuickDraft, names: QuickNames, asOf: IsoDate) =>
  expandQuickCheck(readQuick(draft).answers, names, asOf).assumptions;
