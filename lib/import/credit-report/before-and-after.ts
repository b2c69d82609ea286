// Two reports as the two sides of one explanation: the same account has the same id on both, and
// the limit that a lender cut in between is the event that is asked about.

import { addDays, addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { compareReports, type Finding, type ReportComparison } from './compare-reports';
import {
  profileInputOf,
  type LateAnswers,
  type ReadReport,
  type ReportProfile,
} from './profile-input';

export type BeforeAndAfter = {
  before: ReportProfile;
  after: ReportProfile;
  comparison: ReportComparison;
  /** The change of limit that the later side carries as its event; `null` when there was none. */
  event: Finding | null;
  /** The event lies after the first of these days and no later than the second. */
  eventBetween: { after: IsoDate; by: IsoDate } | null;
};

const FALLS: readonly Finding['code'][] = ['LINE_CLOSED', 'LIMIT_CUT', 'LINE_FROZEN'];

const fallOf = ({ limit }: Finding) => (limit.from ?? 0) - (limit.to ?? 0);

/** The largest fall of a limit; a freeze only where nothing was cut or closed. */
function largestFall(comparison: ReportComparison): Finding | null {
  const falls = comparison.findings.filter(
    ({ code, limit }) => FALLS.includes(code) && limit.from !== null,
  );
  return falls.sort((a, b) => fallOf(b) - fallOf(a))[0] ?? null;
}

/** The last day of the month that the account's later figures are of, or the report's own day. */
function latestDay(reading: ReadReport, index: number, reportedOn: IsoDate): IsoDate {
  const account = reading.report.accounts[index];
  const month = account?.endedIn ?? account?.asOf ?? null;
  if (month === null) return reportedOn;
  const last = addDays(addMonths(`${month}-01` as IsoDate, 1), -1);
  return last < reportedOn ? last : reportedOn;
}

function limitEventOf(event: Finding, accountId: string, on: IsoDate) {
  const kind =
    event.code === 'LINE_CLOSED' ? 'closed' : event.code === 'LINE_FROZEN' ? 'frozen' : 'decreased';
  return {
    accountId,
    kind: kind as 'closed' | 'frozen' | 'decreased',
    oldLimit: event.limit.from ?? toFen(0),
    newLimit: kind === 'decreased' ? event.limit.to : null,
    on,
  };
}

/**
 * Both sides for `explainChange`, each to be judged by the schema on its own day. The event's day
 * is the latest it can have been, unless the borrower knows it: everything up to it is looked at
 * as a possible cause. Incomes are in no report: the caller adds them.
 */
export function beforeAndAfter(
  earlier: ReadReport,
  later: ReadReport,
  answers: { earlier?: LateAnswers; later?: LateAnswers; eventOn?: IsoDate } = {},
): BeforeAndAfter {
  const comparison = compareReports(earlier.report, later.report);
  const ids = new Map(
    comparison.pairs.flatMap((pair, index) =>
      pair.earlier === null ? [] : [[pair.earlier, index] as const],
    ),
  );
  const after = profileInputOf(later, answers.later);
  const before = profileInputOf(
    earlier,
    answers.earlier,
    (index) => `r${(ids.get(index) ?? index) + 1}`,
  );
  const event = largestFall(comparison);
  const [from, to] = [earlier.report.reportedOn, later.report.reportedOn];
  if (from === null || to === null || from >= to) {
    return { before, after, comparison, event, eventBetween: null };
  }
  after.input.earlier = { asOf: from, monthlyIncome: null, balances: balancesThen(before, after) };
  const place = event?.pair.later ?? null;
  if (event === null || place === null) {
    return { before, after, comparison, event, eventBetween: null };
  }
  const accountId = `r${place + 1}`;
  const by = latestDay(later, place, to);
  const on = answers.eventOn ?? (by > from ? by : to);
  after.input.limitEvent = limitEventOf(event, accountId, on);
  before.input.reviewedAccountId = accountId;
  return { before, after, comparison, event, eventBetween: { after: from, by: to } };
}

/** What was owed on the earlier day on accounts that are still listed on the later one. */
function balancesThen(before: ReportProfile, after: ReportProfile) {
  const listed = new Set(after.input.accounts?.map(({ id }) => id));
  return (before.input.accounts ?? []).flatMap(({ id, balance }) =>
    listed.has(id) && balance !== null && balance !== undefined ? [{ accountId: id, balance }] : [],
  );
}
