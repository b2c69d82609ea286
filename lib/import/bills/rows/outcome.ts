// Whether money moved at all, by the status a wallet prints. An order that was closed, refused or
// given back in full never counts; one that waits does not count yet.

import type { Outcome } from '../bill';

const CANCELLED = /关闭|失败|撤销|取消|已全额退款|已退还|已退回|过期/u;
const PENDING = /等待付款|待付款|待支付|处理中|待对方|冻结|待收|未领取/u;

/** The outcome a status stands for; no status means done. `等待确认收货` is paid. */
export function outcomeOf(status: string): Outcome {
  if (status === '') return 'done';
  if (CANCELLED.test(status)) return 'cancelled';
  return PENDING.test(status) ? 'pending' : 'done';
}
