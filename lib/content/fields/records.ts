// Words for inquiries, guarantees, public records and behaviour.

import type { FieldsOf } from './field';

export const RECORD_FIELDS: FieldsOf<'inquiries' | 'guarantees' | 'publicRecords' | 'behaviour'> = {
  inquiries: {
    unit: 'group',
    label: { 'zh-CN': '机构查询记录', en: 'Inquiries by institutions' },
    name: { 'zh-CN': '查询记录', en: 'the inquiries' },
    hint: {
      'zh-CN': '照信用报告“机构查询记录明细”填写，包含最近两年。自己查自己的报告不影响审核。',
      en: 'From the report’s list of the last two years. Reading your own report never counts.',
    },
  },
  'inquiries.on': {
    unit: 'day',
    label: { 'zh-CN': '查询日期', en: 'Date' },
    name: { 'zh-CN': '查询日期', en: 'the date of the inquiry' },
  },
  'inquiries.institution': {
    unit: 'text',
    label: { 'zh-CN': '查询机构', en: 'Institution' },
    name: { 'zh-CN': '查询机构', en: 'the institution' },
  },
  'inquiries.reason': {
    unit: 'choice',
    label: { 'zh-CN': '查询原因', en: 'Reason' },
    name: { 'zh-CN': '查询原因', en: 'the reason for the inquiry' },
  },
  guarantees: {
    unit: 'group',
    label: { 'zh-CN': '为别人担保', en: 'Guarantees for others' },
    name: { 'zh-CN': '为别人做的担保', en: 'the guarantees' },
    hint: {
      'zh-CN': '信用报告上写作“相关还款责任”。没有就选“没有”。',
      en: 'The report calls them related repayment liabilities. Choose “none” if there are none.',
    },
  },
  'guarantees.institution': {
    unit: 'text',
    label: { 'zh-CN': '放款机构', en: 'Lender' },
    name: { 'zh-CN': '放款机构', en: 'the lender' },
  },
  'guarantees.balance': {
    unit: 'money',
    label: { 'zh-CN': '担保的余额', en: 'Balance guaranteed' },
    name: { 'zh-CN': '担保的余额', en: 'the balance guaranteed' },
  },
  'guarantees.endsOn': {
    unit: 'day',
    label: { 'zh-CN': '担保到期日', en: 'Ends on' },
    name: { 'zh-CN': '担保到期日', en: 'the end date' },
  },
  publicRecords: {
    unit: 'group',
    label: { 'zh-CN': '呆账、代偿和公共记录', en: 'Bad debts and public records' },
    name: { 'zh-CN': '呆账、代偿和公共记录', en: 'the bad debts and public records' },
    hint: {
      'zh-CN': '照信用报告上写的填。没有就选“没有”。',
      en: 'As the credit report has them. Choose “none” if there are none.',
    },
  },
  'publicRecords.kind': {
    unit: 'choice',
    label: { 'zh-CN': '记录种类', en: 'Kind' },
    name: { 'zh-CN': '记录种类', en: 'the kind of record' },
  },
  'publicRecords.on': {
    unit: 'day',
    label: { 'zh-CN': '产生日期', en: 'Arose on' },
    name: { 'zh-CN': '产生日期', en: 'the date it arose' },
  },
  'publicRecords.resolvedOn': {
    unit: 'day',
    label: { 'zh-CN': '了结日期', en: 'Cleared on' },
    name: { 'zh-CN': '了结日期', en: 'the date it was cleared' },
    hint: {
      'zh-CN': '背后的欠款还清那天。还没了结就留空。报告从这一天起再保留 5 年。',
      en: 'The day the debt behind it was paid; empty if it still stands. Five years run from it.',
    },
  },
  behaviour: {
    unit: 'group',
    label: { 'zh-CN': '最近的用法', en: 'Recent use' },
    name: { 'zh-CN': '最近的用法', en: 'your recent use' },
    hint: {
      'zh-CN': '只有你和平台知道的事。只留在这台设备上，也不会写进任何信函。',
      en: 'Only you and the platform know this. It stays here and never goes into a letter.',
    },
  },
  'behaviour.minimumPaymentMonthsLast6': {
    unit: 'months',
    label: { 'zh-CN': '最近 6 个月，几个月只还了最低', en: 'Minimum-only months, last six' },
    name: { 'zh-CN': '只还最低的月数', en: 'the number of minimum-only months' },
    hint: {
      'zh-CN': '任何一张信用卡只还最低还款额的月份，0 到 6。',
      en: 'Months in which a card received only its minimum payment, 0 to 6.',
    },
    example: { 'zh-CN': '0', en: '0' },
  },
  'behaviour.cashAdvancesLast3Months': {
    unit: 'count',
    label: { 'zh-CN': '最近 3 个月信用卡取现次数', en: 'Cash advances, last three months' },
    name: { 'zh-CN': '信用卡取现次数', en: 'the number of cash advances' },
  },
  'behaviour.drawsLast3Months': {
    unit: 'money',
    label: { 'zh-CN': '最近 3 个月新借出的钱', en: 'Newly drawn, last three months' },
    name: { 'zh-CN': '最近 3 个月新借的金额', en: 'the amount newly drawn' },
    hint: {
      'zh-CN': '各条借款额度和取现加在一起。',
      en: 'All credit lines and cash advances together.',
    },
  },
  'behaviour.repaymentsLast3Months': {
    unit: 'money',
    label: { 'zh-CN': '最近 3 个月还掉的钱', en: 'Repaid, last three months' },
    name: { 'zh-CN': '最近 3 个月还款的金额', en: 'the amount repaid' },
  },
  'behaviour.accountChangesLast6Months': {
    unit: 'count',
    label: { 'zh-CN': '最近 6 个月换手机号、设备或改资料', en: 'Phone, device or profile changes' },
    name: { 'zh-CN': '换号、换设备或改资料的次数', en: 'the number of changes' },
    hint: {
      'zh-CN': '在这家平台上的次数。',
      en: 'On this platform, over the last six months.',
    },
  },
};
