// The credit part of a report, clause by clause: accounts, guarantees, debts taken over. A clause
// continues the item that is open, opens a new one, is a heading, or is listed as not read.

import { ACCOUNT_CLAUSES, settleAccount } from './account-clauses';
import { readAccountHead } from './account-head';
import { splitClauses, takeClause, type Clause } from './clauses';
import { passHeadings, saysNone, type Place } from './headings';
import {
  GUARANTEE_CLAUSES,
  readGuaranteeHead,
  readTakeoverHead,
  TAKEOVER_CLAUSES,
} from './liabilities';
import { DAY } from './pieces';
import type { ReportAccount, ReportGuarantee, ReportTakeover, Unread } from './report';

type Records = {
  accounts: ReportAccount[];
  guarantees: ReportGuarantee[];
  takeovers: ReportTakeover[];
  unread: Unread[];
};

/** The item that the next clauses belong to. */
type Open = {
  start: number;
  end: number;
  doubts: string[];
  take: (clause: string) => boolean;
  close: (words: string, doubts: string[]) => void;
};

const NUMBERING = /^\d{1,3}[.、]/;
const LONE_DAY = new RegExp(`^${DAY}$`);
/** Where an item begins inside a clause, because the full stop before it is missing. */
const INNER_HEAD = new RegExp(
  `(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日[^。，]{1,80}?(?:发放的(?:准?贷记卡|\\d)|为[^。，]{2,20}授信|进行最近一次代偿)`,
  'g',
);

/** What can only begin an item, even where its day or its amount could not be read. */
const LIKE_HEAD =
  /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日，?[^。，]{1,80}?(?:发放的|授信$|进行最近一次代偿|承担相关还款责任|提供担保)/;

/** Splits before each head inside a clause; a year's digits are never an amount's last ones. */
function splitHeads(clause: Clause): Clause[] {
  const heads = Array.from(clause.text.matchAll(INNER_HEAD), ({ index }) => index);
  const cuts = [0, ...heads.filter((index) => index > 0), clause.text.length];
  return cuts.slice(1).map((cut, index) => {
    const from = cuts[index] ?? 0;
    const [start, end] = [clause.start + from, clause.start + cut];
    return { text: clause.text.slice(from, cut), start, end };
  });
}

/** Reads the items of `text`, which begins in `place`. Never throws; linear in the text's length. */
export function readRecords(text: string, begin: Place): Records {
  const records: Records = { accounts: [], guarantees: [], takeovers: [], unread: [] };
  let place = begin;
  let open: Open | null = null;
  let day: Clause | null = null;

  const close = () => {
    if (open === null) return;
    open.close(text.slice(open.start, open.end), open.doubts);
    open = null;
  };
  const doubt = (clause: string) => {
    if (open !== null) open.doubts.push(clause);
    records.unread.push({ part: place.part, words: clause });
  };
  const begins = (clause: string, start: number, end: number): boolean => {
    const item = startItem(clause, place, records);
    if (item === null) {
      if (LIKE_HEAD.test(clause)) close();
      return false;
    }
    close();
    open = { start, end, doubts: [], take: item.take, close: item.close };
    item.rest.filter((detail) => !item.take(detail)).forEach(doubt);
    return true;
  };
  const readClause = (clause: Clause) => {
    const text = clause.text.replace(NUMBERING, '');
    const start = clause.end - text.length;
    if (text === '') return;
    if (day !== null) {
      const from = day;
      day = null;
      if (begins(`${from.text}，${text}`, from.start, clause.end)) return;
      doubt(from.text);
    }
    if (open?.take(text)) {
      open.end = clause.end;
      return;
    }
    if (begins(text, start, clause.end) || saysNone(text)) return;
    const passed = passHeadings(text, place);
    if (passed.rest !== text) {
      close();
      place = passed.place;
      readClause({ ...clause, text: passed.rest });
    } else if (LONE_DAY.test(text)) {
      day = { text, start, end: clause.end };
    } else {
      if (open !== null) open.end = clause.end;
      doubt(text);
    }
  };
  splitClauses(text).flatMap(splitHeads).forEach(readClause);
  if (day !== null) doubt((day as Clause).text);
  close();
  return records;
}

type Started = Pick<Open, 'take' | 'close'> & { rest: string[] };

function startItem(clause: string, place: Place, records: Records): Started | null {
  const head = readAccountHead(clause, place.column);
  if (head !== null) {
    const { account } = head;
    const { neverOverdue } = place;
    return {
      rest: head.rest,
      take: (text) => takeClause(ACCOUNT_CLAUSES, account, text),
      close: (words, doubts) =>
        records.accounts.push(settleAccount({ ...account, words, doubts }, neverOverdue)),
    };
  }
  const guarantee = readGuaranteeHead(clause);
  if (guarantee !== null) {
    return {
      rest: [],
      take: (text) => takeClause(GUARANTEE_CLAUSES, guarantee, text),
      close: (words, doubts) => records.guarantees.push({ ...guarantee, words, doubts }),
    };
  }
  const takeover = readTakeoverHead(clause);
  return (
    takeover && {
      rest: [],
      take: (text) => takeClause(TAKEOVER_CLAUSES, takeover, text),
      close: (words, doubts) => records.takeovers.push({ ...takeover, words, doubts }),
    }
  );
}
