// What kind of lender a report names, told by its name alone.

import type { InstitutionKind } from '@/lib/review';

/** Longer, telling words first: a bank's consumer-finance company is not a bank. */
const KINDS: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/消费金融/, 'consumerFinance'],
  [/小额贷款|小贷/, 'microLoan'],
  [/汽车金融|融资租赁|信托|财务公司|资产管理|公积金|保理|典当/, 'other'],
  [/(?:微众|网商|新网|百信|众邦|亿联)银行/, 'internetBank'],
  [/银行|信用社|信用合作|信用联社/, 'bank'],
];

/** The kind that a lender's name tells, `unknown` where it tells none. */
export const institutionKindOf = (name: string): InstitutionKind =>
  KINDS.find(([words]) => words.test(name))?.[1] ?? 'unknown';
