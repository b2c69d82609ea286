// Debts of others that the borrower answers for, and own debts that others have paid or bought.

import { setAmount, setDay, type ClausePattern } from './clauses';
import { AMOUNT, DAY, toDay } from './pieces';
import type { ReportGuarantee, ReportTakeover } from './report';

const GUARANTEE = new RegExp(
  `^${DAY}，为(.{1,160})在(.{2,80}?)办理的(.{1,40}?)(?:承担相关还款责任|提供担保)$`,
);
const TAKEOVER = new RegExp(`^${DAY}(.{1,80}?)(进行最近一次代偿|(?:接收|接受|受让)(?:债权|债务))$`);

/** The guarantee that two clauses open (its day is a clause of its own); `null` for none. */
export function readGuaranteeHead(clauses: string): ReportGuarantee | null {
  const match = GUARANTEE.exec(clauses);
  const on = match && toDay(match[1] ?? '');
  if (!on) return null;
  const institution = match[3] ?? '';
  return { institution, on, asOf: null, amount: null, balance: null, doubts: [], words: '' };
}

export const GUARANTEE_CLAUSES: readonly ClausePattern<ReportGuarantee>[] = [
  [new RegExp(`^截至${DAY}$`), (draft, [, day = '']) => setDay(draft, 'asOf', day)],
  [/^责任人类型为.{2,20}$/, () => true],
  [
    new RegExp(`^(?:相关还款责任|担保)金额为?${AMOUNT}(?:（.{0,80}）)?$`),
    (draft, [, amount = '']) => setAmount(draft, 'amount', amount),
  ],
  [new RegExp(`^担保(?:贷款)?合同金额为?${AMOUNT}$`), () => true],
  [
    new RegExp(`^(?:担保)?(?:贷款)?(?:本金)?余额为?${AMOUNT}$`),
    (draft, [, amount = '']) => setAmount(draft, 'balance', amount),
  ],
];

/** The compensation or sale of a debt that a clause opens; `null` for none. */
export function readTakeoverHead(clause: string): ReportTakeover | null {
  const match = TAKEOVER.exec(clause);
  const on = match && toDay(match[1] ?? '');
  if (!on) return null;
  return {
    kind: (match[3] ?? '').endsWith('代偿') ? 'compensation' : 'assetDisposal',
    institution: match[2] ?? '',
    on,
    amount: null,
    balance: null,
    lastPaidOn: null,
    doubts: [],
    words: '',
  };
}

export const TAKEOVER_CLAUSES: readonly ClausePattern<ReportTakeover>[] = [
  [
    new RegExp(`^(?:累计代偿)?金额为?${AMOUNT}$`),
    (draft, [, amount = '']) => setAmount(draft, 'amount', amount),
  ],
  [
    new RegExp(`^最近一次还款日期为${DAY}$`),
    (draft, [, day = '']) => setDay(draft, 'lastPaidOn', day),
  ],
  [/^最近一次还款日期为--$/, () => true],
  [
    new RegExp(`^余额为?${AMOUNT}$`),
    (draft, [, amount = '']) => setAmount(draft, 'balance', amount),
  ],
];
