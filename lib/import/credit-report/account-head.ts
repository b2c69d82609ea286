// The first clause of an account: who granted what, and on which day.

import { reportAccountWith } from './blank-account';
import { currencyCode, UNKNOWN_CURRENCY } from './currencies';
import { DAY, toAmount, toDay } from './pieces';
import type { ReportAccount, SummaryColumn } from './report';

const CARD = new RegExp(`^${DAY}(.{1,80}?)发放的(准?贷记卡)(?:（(.{0,80}?)）)?(.*)$`);
const LOAN = new RegExp(
  String.raw`^${DAY}(.{1,80}?)发放的(\d[\d,]{0,17}(?:\.\d{1,2})?)元?(?:（([^（）]{1,20})）)?(.{2,60})$`,
);
const LINE = new RegExp(`^${DAY}(.{1,80})为(.{2,30}?)授信$`);

/** An account as its head tells it, and what of the head is left to be read as a clause. */
type AccountHead = { account: ReportAccount; rest: string[] };

const isHousing = (purpose: string) => /住房|商用房|商住/.test(purpose);

const columnOf = (purpose: string, section: SummaryColumn | null): SummaryColumn =>
  section === 'otherBusiness' ? section : isHousing(purpose) ? 'housing' : 'otherLoans';

function readCard(match: RegExpExecArray): AccountHead | null {
  const [, day = '', institution = '', word, details = '', after = ''] = match;
  const openedOn = toDay(day);
  if (openedOn === null) return null;
  const kind = word === '准贷记卡' ? 'quasiCard' : 'card';
  const account = reportAccountWith({ kind, column: 'cards', institution, openedOn });
  account.currency = UNKNOWN_CURRENCY;
  const rest: string[] = [];
  for (const detail of details.split('，').filter(Boolean)) {
    const currency = /^(.{2,12})账户$/.exec(detail)?.[1];
    const tail = /^卡片?尾号：?([0-9A-Za-z*]{1,8})$/.exec(detail)?.[1];
    if (currency !== undefined) account.currency = currencyCode(currency);
    else if (tail !== undefined) account.cardTail = tail;
    if (currency === undefined && tail === undefined) rest.push(detail);
    else if (currency !== undefined && account.currency === UNKNOWN_CURRENCY) rest.push(detail);
  }
  return { account, rest: after === '' ? rest : [...rest, after] };
}

function readLoan(match: RegExpExecArray, section: SummaryColumn | null): AccountHead | null {
  const [, day = '', institution = '', amount = '', currency = '人民币', purpose = ''] = match;
  const openedOn = toDay(day);
  const lent = toAmount(amount);
  if (openedOn === null || lent === null) return null;
  const column = columnOf(purpose, section);
  const account = reportAccountWith({ kind: 'loan', column, institution, openedOn, purpose, lent });
  account.currency = currencyCode(currency);
  return { account, rest: account.currency === UNKNOWN_CURRENCY ? [currency] : [] };
}

function readLine(match: RegExpExecArray, section: SummaryColumn | null): AccountHead | null {
  const [, day = '', institution = '', purpose = ''] = match;
  const openedOn = toDay(day);
  if (openedOn === null) return null;
  const column = columnOf(purpose, section);
  const account = reportAccountWith({ kind: 'revolving', column, institution, openedOn, purpose });
  return { account, rest: [] };
}

/**
 * The account that a clause opens, in the section it stands in; `null` when it opens none, or when
 * its day does not exist.
 */
export function readAccountHead(clause: string, section: SummaryColumn | null): AccountHead | null {
  const card = CARD.exec(clause);
  if (card) return readCard(card);
  const loan = LOAN.exec(clause);
  if (loan) return readLoan(loan, section);
  const line = LINE.exec(clause);
  return line && readLine(line, section);
}
