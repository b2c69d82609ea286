// For tests and samples only: the sentence that a report of either layout prints for an account.

import type { Generation, ReportAccount } from '../credit-report/report';
import { printAmount, printDay, printMonth } from './print-pieces';

const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  CNY: '人民币',
  USD: '美元',
  HKD: '香港元',
  CHF: '瑞士法郎',
  EUR: '欧元',
};
const currencyName = (code: string) => CURRENCY_NAMES[code] ?? code;

function headOf(account: ReportAccount, generation: Generation): string {
  const { kind, institution, currency, purpose, cardTail, lent, endsOn } = account;
  const from = `${printDay(account.openedOn, generation)}${institution}`;
  const ends = endsOn && printDay(endsOn, generation);
  if (kind === 'card' || kind === 'quasiCard') {
    const tail = cardTail === null ? '' : `，卡片尾号：${cardTail}`;
    const word = kind === 'card' ? '贷记卡' : '准贷记卡';
    return `${from}发放的${word}（${currencyName(currency)}账户${tail}）`;
  }
  if (kind === 'revolving') {
    return `${from}为${purpose}授信，额度有效期至${ends ?? '--'}，可循环使用`;
  }
  const due = ends === null || account.state === 'closed' ? '' : `，${ends}到期`;
  return `${from}发放的${printAmount(lent)}元（${currencyName(currency)}）${purpose}${due}`;
}

/** A closed account's clause follows its head after a comma. */
function endOf(account: ReportAccount, generation: Generation): string | null {
  const { kind, state, endedIn } = account;
  if (endedIn === null) return null;
  const month = printMonth(endedIn, generation);
  if (state === 'transferred') return `${month}已转出`;
  if (kind === 'loan' || kind === 'revolving') return `${month}已结清`;
  return generation === 'first' ? `截至${month}已销户` : `${month}销户`;
}

function limitClause({ kind, limit, currency }: ReportAccount): string | null {
  if (limit === null) return null;
  if (kind === 'revolving') return `信用额度${printAmount(limit)}元（人民币）`;
  return `信用额度${currency === 'CNY' ? '' : '折合人民币'}${printAmount(limit)}`;
}

function balanceClause(account: ReportAccount, generation: Generation): string | null {
  const { kind, balance, largeInstalmentBalance } = account;
  if (balance === null) return null;
  const part =
    largeInstalmentBalance === null
      ? ''
      : `（含未出单的大额专项分期余额${printAmount(largeInstalmentBalance)}）`;
  const word =
    kind === 'quasiCard'
      ? '透支余额'
      : kind === 'card' && generation === 'first'
        ? '已使用额度'
        : kind === 'revolving'
          ? '余额为'
          : '余额';
  return `${word}${printAmount(balance)}${part}`;
}

const STATE_CLAUSES: Readonly<Partial<Record<ReportAccount['state'], string>>> = {
  inactive: '尚未激活',
  frozen: '已冻结',
  stopped: '已止付',
  badDebt: '已变成呆账',
};

function overdueNowClause(account: ReportAccount, generation: Generation): string | null {
  const { overdueNow, overdueAmount, overdueMonths, state } = account;
  if (overdueAmount !== null) return `逾期金额${printAmount(overdueAmount)}`;
  if (overdueNow === null || !overdueMonths || state === 'closed') return null;
  if (overdueNow) return '当前有逾期';
  return generation === 'second' ? '当前无逾期' : null;
}

function historyOf({ kind, overdueMonths, over90Months }: ReportAccount): string {
  if (!overdueMonths) return '';
  const [late, worse] =
    kind === 'quasiCard'
      ? ['个月透支超过60天', '个月透支超过90天']
      : ['个月处于逾期状态', '个月逾期超过90天'];
  const heavy = over90Months
    ? `，其中${over90Months}${worse}`
    : over90Months === 0
      ? '，没有发生过90天以上逾期'
      : '';
  return `最近5年内有${overdueMonths}${late}${heavy}。`;
}

/** The sentences of one account, as a report of this layout prints them. */
export function printAccount(account: ReportAccount, generation: Generation): string {
  const head = headOf(account, generation);
  const end = endOf(account, generation);
  if (end !== null) return `${head}，${end}。${historyOf(account)}`;
  const clauses = [
    account.asOf && `截至${printMonth(account.asOf, generation)}`,
    limitClause(account),
    STATE_CLAUSES[account.state] ?? null,
    balanceClause(account, generation),
    overdueNowClause(account, generation),
  ].filter((clause) => clause !== null);
  return `${head}。${clauses.join('，')}。${historyOf(account)}`;
}
