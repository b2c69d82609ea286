// What the clauses after an account's head say: figures, state, and lateness over five years.

import { setAmount, setDay, setMonth, setOnce, type ClausePattern } from './clauses';
import { AMOUNT, COUNT, DAY, MONTH } from './pieces';
import type { AccountState, ReportAccount } from './report';

type Pattern = ClausePattern<ReportAccount>;

const whole = (pattern: string) => new RegExp(`^${pattern}$`);

const setState = (account: ReportAccount, state: AccountState): boolean => {
  if (account.state !== 'open' && account.state !== state) return false;
  account.state = state;
  return true;
};

const ENDED: Readonly<Record<string, AccountState>> = {
  销户: 'closed',
  结清: 'closed',
  转出: 'transferred',
};
const MARKED: Readonly<Record<string, AccountState>> = {
  冻结: 'frozen',
  止付: 'stopped',
};

const setMonths = (
  account: ReportAccount,
  key: 'overdueMonths' | 'over90Months',
  count: string | undefined,
) => setOnce(account, key, Number(count));

const figures: Pattern[] = [
  [whole(`截至${MONTH}`), (account, [, month = '']) => setMonth(account, 'asOf', month)],
  [
    whole(`(?:信用|授信|共享授信)额度${AMOUNT}`),
    (account, [, amount = '']) => setAmount(account, 'limit', amount),
  ],
  [
    whole(`(?:已使用额度|透支余额|余额为?)${AMOUNT}(?:（含未出单的大额专项分期余额${AMOUNT}）)?`),
    (account, [, balance = '', instalments = '--']) =>
      setAmount(account, 'balance', balance) &&
      setAmount(account, 'largeInstalmentBalance', instalments || '--'),
  ],
  [
    whole(`(?:未出单的)?大额专项分期余额为?${AMOUNT}`),
    (account, [, amount = '']) => setAmount(account, 'largeInstalmentBalance', amount),
  ],
  [whole(`${DAY}到期`), (account, [, day = '']) => setDay(account, 'endsOn', day)],
  [whole(`额度有效期至${DAY}`), (account, [, day = '']) => setDay(account, 'endsOn', day)],
  [/^可循环使用$/, (account) => account.kind === 'revolving'],
];

const states: Pattern[] = [
  [
    whole(`(?:截至)?${MONTH}已?(销户|结清|转出)`),
    (account, [, month = '', word = '']) =>
      setState(account, ENDED[word] ?? 'closed') && setMonth(account, 'endedIn', month),
  ],
  [/^已(销户|结清|转出)$/, (account, [, word = '']) => setState(account, ENDED[word] ?? 'closed')],
  [/^(?:尚未|未)激活$/, (account) => setState(account, 'inactive')],
  [/^(?:已|目前|当前)?(?:变成|成为|转为)?呆账$/, (account) => setState(account, 'badDebt')],
  [
    /^(?:账户)?(?:状态为|已被?|目前|当前)?(冻结|止付)(?:状态)?$/,
    (account, [, word = '']) => setState(account, MARKED[word] ?? 'frozen'),
  ],
];

const lateness: Pattern[] = [
  [/^当前无逾期$/, (account) => setOnce(account, 'overdueNow', false)],
  [/^当前(?:有|已|存在)逾期$/, (account) => setOnce(account, 'overdueNow', true)],
  [
    whole(`(?:当前)?逾期(?:金额|总额)为?${AMOUNT}`),
    (account, [, amount = '']) =>
      setAmount(account, 'overdueAmount', amount) &&
      (account.overdueAmount === null || setOnce(account, 'overdueNow', account.overdueAmount > 0)),
  ],
  [
    whole(`(?:最近5年内)?有${COUNT}个月(?:处于逾期状态|透支超过60天)`),
    (account, [, count]) => setMonths(account, 'overdueMonths', count),
  ],
  [
    whole(`其中(?:有)?${COUNT}个月(?:逾期|透支)超过90天`),
    (account, [, count]) => setMonths(account, 'over90Months', count),
  ],
  [
    /^(?:没有|未)发生过(?:90天以上的?(?:逾期|透支)|(?:逾期|透支)超过90天)$/,
    (account) => setMonths(account, 'over90Months', '0'),
  ],
  [
    /^(?:最近5年内)?(?:没有|从未|未)(?:发生过)?逾期$/,
    (account) => setMonths(account, 'overdueMonths', '0'),
  ],
];

export const ACCOUNT_CLAUSES: readonly Pattern[] = [...figures, ...states, ...lateness];

/**
 * An account with what its group's heading says of it, and what silence says: a report prints what
 * is overdue now, so where nothing is printed and all was understood, nothing is.
 */
export function settleAccount(account: ReportAccount, neverOverdue: boolean | null): ReportAccount {
  const overdueMonths = account.overdueMonths ?? (neverOverdue ? 0 : null);
  const silent = account.doubts.length === 0 && account.state !== 'badDebt';
  return {
    ...account,
    overdueMonths,
    over90Months: account.over90Months ?? (overdueMonths === 0 ? 0 : null),
    overdueNow: account.overdueNow ?? (silent ? false : null),
  };
}
