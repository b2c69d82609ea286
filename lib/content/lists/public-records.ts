// Marks heavier than a late month, as the credit report names them.

import type { PublicRecordKind } from '@/lib/review';
import type { Words } from '../words';

type RecordWords = { report: string; label: Words; meaning: Words };

export const PUBLIC_RECORD_KINDS: Readonly<Record<PublicRecordKind, RecordWords>> = {
  badDebt: {
    report: '呆账',
    label: { 'zh-CN': '呆账', en: 'Written-off debt' },
    meaning: {
      'zh-CN': '机构把长期没还的欠款转为呆账。欠款本身还在，还清后状态才会更新。',
      en: 'The lender has written off a debt long unpaid. It is still owed until it is settled.',
    },
  },
  compensation: {
    report: '代偿',
    label: { 'zh-CN': '代偿', en: 'Paid by a guarantor' },
    meaning: {
      'zh-CN': '担保公司或保险公司先替你还了，之后欠的是它。',
      en: 'A guarantor or insurer paid in your place; the debt is now owed to it.',
    },
  },
  assetDisposal: {
    report: '资产处置',
    label: { 'zh-CN': '资产处置', en: 'Debt sold on' },
    meaning: {
      'zh-CN': '机构把这笔欠款转给了资产管理公司。',
      en: 'The lender handed the debt to an asset-management company.',
    },
  },
  enforcement: {
    report: '强制执行',
    label: { 'zh-CN': '强制执行', en: 'Court enforcement' },
    meaning: {
      'zh-CN': '法院正在或曾经强制执行一项判决。',
      en: 'A court is enforcing a judgment, or has done so.',
    },
  },
  judgment: {
    report: '民事判决',
    label: { 'zh-CN': '民事判决', en: 'Civil judgment' },
    meaning: {
      'zh-CN': '法院作过与钱有关的民事判决或调解。',
      en: 'A court has ruled in a civil case about money.',
    },
  },
  taxArrears: {
    report: '欠税',
    label: { 'zh-CN': '欠税', en: 'Tax arrears' },
    meaning: { 'zh-CN': '税务机关登记的欠税。', en: 'Tax recorded as unpaid.' },
  },
  penalty: {
    report: '行政处罚',
    label: { 'zh-CN': '行政处罚', en: 'Administrative penalty' },
    meaning: {
      'zh-CN': '行政机关作出并报送的处罚。',
      en: 'A penalty reported by an authority.',
    },
  },
};
