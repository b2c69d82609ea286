// Why an institution looked, in the report's words. They end a row of the table, often with no
// space before them, so a longer reason comes before those that it ends with.

import type { InquiryReason } from '@/lib/review';

/** Source: the dictionary of the second layout's interface, 01 to 26. */
export const INQUIRY_WORDS: readonly (readonly [string, InquiryReason])[] = [
  ['法人代表、负责人、高管等资信审查', 'representativeCheck'],
  ['特约商户实名审查', 'merchantCheck'],
  ['公积金提取复核查询', 'providentFund'],
  ['客户准入资格审查', 'admissionCheck'],
  ['担保资格审查', 'guarantorCheck'],
  ['股指期货开户', 'futuresAccount'],
  ['信用卡审批', 'cardApproval'],
  ['贷款审批', 'loanApproval'],
  ['融资审批', 'financingApproval'],
  ['额度审批', 'limitApproval'],
  ['贷后管理', 'postLoan'],
  ['保前审查', 'preGuarantee'],
  ['保后管理', 'postGuarantee'],
  ['司法调查', 'judicial'],
  ['资信审查', 'creditCheck'],
];

const SELF = /本人查询(?:（[^（）]{1,30}）)?$/;

/** The reason that a text ends with, and where it begins; `null` for none we know. */
export function reasonAtEnd(text: string): { reason: InquiryReason; at: number } | null {
  const self = SELF.exec(text.slice(-40));
  if (self) return { reason: 'self', at: text.length - self[0].length };
  const found = INQUIRY_WORDS.find(([words]) => text.endsWith(words));
  return found ? { reason: found[1], at: text.length - found[0].length } : null;
}

/** Whether a reason stands anywhere in a text. */
export const holdsReason = (text: string): boolean =>
  text.includes('本人查询') || INQUIRY_WORDS.some(([words]) => text.includes(words));
