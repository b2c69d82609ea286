// The words for every signal, and the names of their families.

import type { SignalFamily, SignalId } from '@/lib/review';
import type { Words } from '../words';
import { BEHAVIOUR_SIGNALS } from './behaviour';
import { CAPACITY_SIGNALS } from './capacity';
import { LENDERS_SIGNALS } from './lenders';
import { NEW_CREDIT_SIGNALS } from './new-credit';
import { REPAYMENT_SIGNALS } from './repayment';
import type { SignalWords } from './signal';
import { COST_SIGNALS, HISTORY_SIGNALS, STABILITY_SIGNALS } from './steadiness';
import { UTILIZATION_SIGNALS } from './utilization';

export const SIGNALS: Readonly<Record<SignalId, SignalWords>> = {
  ...REPAYMENT_SIGNALS,
  ...CAPACITY_SIGNALS,
  ...UTILIZATION_SIGNALS,
  ...LENDERS_SIGNALS,
  ...NEW_CREDIT_SIGNALS,
  ...HISTORY_SIGNALS,
  ...STABILITY_SIGNALS,
  ...BEHAVIOUR_SIGNALS,
  ...COST_SIGNALS,
};

export const SIGNAL_FAMILY_NAMES: Readonly<Record<SignalFamily, Words>> = {
  repayment: { 'zh-CN': '还款记录', en: 'Repayment' },
  capacity: { 'zh-CN': '还款能力', en: 'Capacity to repay' },
  utilization: { 'zh-CN': '额度使用率', en: 'Utilisation' },
  lenders: { 'zh-CN': '多头借贷', en: 'Number of lenders' },
  newCredit: { 'zh-CN': '申请和新开账户', en: 'Applications and new accounts' },
  history: { 'zh-CN': '信用历史', en: 'Credit history' },
  stability: { 'zh-CN': '稳定性', en: 'Stability' },
  behaviour: { 'zh-CN': '用法', en: 'How credit is used' },
  cost: { 'zh-CN': '借款成本', en: 'Cost of debt' },
};
