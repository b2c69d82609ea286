// Reading files: choosing them, how far each is, and taking what was read into the form.

import type { Words } from '../words';

export const importing = {
  title: { 'zh-CN': '从文件读取', en: 'Read from files' },
  heading: { 'zh-CN': '不用手抄，从文件读取', en: 'Read it from files instead of typing' },
  description: {
    'zh-CN': '读取信用报告和账单，核对后填进表格。文件不离开这台设备。',
    en: 'Reads credit reports and bills into the form, for you to check. Files never leave this device.',
  },
  lead: {
    'zh-CN':
      '个人信用报告简版，支付宝、微信和银行的账单，可以一次选几个。读完先给你核对，再填进表格。',
    en: 'A brief personal credit report, and bills of Alipay, WeChat Pay or a bank; several at once. You check what was read before it goes into the form.',
  },
  privacy: {
    'zh-CN': '文件只在这台设备上读取，不会上传，也不会保存原件。',
    en: 'Files are read on this device only. They are not uploaded, and the originals are not kept.',
  },
} satisfies Record<string, Words>;

export const choose = {
  title: { 'zh-CN': '选择文件', en: 'Choose files' },
  files: { 'zh-CN': '信用报告或账单', en: 'Credit reports or bills' },
  filesHint: {
    'zh-CN': 'PDF、CSV、XLSX 或 TXT，也可以把文件拖到这里',
    en: 'PDF, CSV, XLSX or TXT; or drop the files here',
  },
  paste: { 'zh-CN': '或者粘贴报告的文字', en: 'Or paste the text of a report' },
  pasteHint: {
    'zh-CN': '在报告里全选、复制，从标题到最后一页的说明都要',
    en: 'Select all in the report and copy it, from its title to the notes on its last page',
  },
  read: { 'zh-CN': '读取这段文字', en: 'Read this text' },
  pasteEmpty: { 'zh-CN': '请先粘贴报告的文字。', en: 'Paste the text of a report first.' },
  pasted: { 'zh-CN': '粘贴的文字', en: 'Pasted text' },
  sample: { 'zh-CN': '用一份示例报告试试', en: 'Try it with a sample report' },
  samples: { 'zh-CN': '用前后两份示例报告试试', en: 'Try two sample reports, half a year apart' },
  sampleNote: {
    'zh-CN': '示例里的人物、机构和数字都是虚构的。',
    en: 'People, lenders and figures in the samples are invented.',
  },
  where: { 'zh-CN': '这些文件从哪里来', en: 'Where to get these files' },
  whereReport: {
    'zh-CN': '信用报告：云闪付、手机银行或征信中心网站，每年有两次免费，下载的是 PDF。',
    en: 'Credit report: UnionPay’s app, mobile banking or the website of the Credit Reference Center, twice a year free, as a PDF.',
  },
  whereBill: {
    'zh-CN':
      '账单：支付宝和微信在“账单”里选“开具交易流水证明”或“导出”，用途选个人对账；银行在网银里导出明细。',
    en: 'Bills: Alipay and WeChat Pay export them from the list of bills, for personal use; banks from online banking.',
  },
} satisfies Record<string, Words>;

export const given = {
  title: { 'zh-CN': '读取情况', en: 'What was read' },
  waiting: { 'zh-CN': '排队等着读', en: 'Waiting its turn' },
  pages: { 'zh-CN': '正在读第 {done} 页，共 {total} 页', en: 'Reading page {done} of {total}' },
  percent: { 'zh-CN': '已读 {percent}%', en: '{percent}% read' },
  stop: { 'zh-CN': '停止', en: 'Stop' },
  remove: { 'zh-CN': '移除', en: 'Remove' },
  named: { 'zh-CN': '{action}：{name}', en: '{action} {name}' },
  report: { 'zh-CN': '信用报告，{day}', en: 'Credit report of {day}' },
  reportUndated: {
    'zh-CN': '信用报告，日期没读到',
    en: 'Credit report; its day could not be read',
  },
  truncated: {
    'zh-CN': '缺了开头或结尾，有的部分都读了。完整的报告请重新下载。',
    en: 'Its beginning or its end is missing; what is there was read. Download it again to have it whole.',
  },
  bill: { 'zh-CN': '{source}，{rows} 行', en: '{source}, {rows} {rows|row|rows}' },
  failed: { 'zh-CN': '没有读取', en: 'Not read' },
  columns: { 'zh-CN': '要先说明每一列是什么', en: 'Its columns have to be named first' },
  locked: {
    'zh-CN': '这个 PDF 有密码。密码一般在发给你的短信或邮件里，常常是证件号的后六位。',
    en: 'This PDF has a password. It is usually in the message that came with it, often the last six characters of the ID number.',
  },
  wrongPassword: {
    'zh-CN': '密码不对。请再看看短信或邮件，注意大小写。',
    en: 'That password is not right. Look at the message again, and mind capital letters.',
  },
  password: { 'zh-CN': '这个 PDF 的密码', en: 'Password of this PDF' },
  passwordHint: {
    'zh-CN': '只用来打开文件，不会保存',
    en: 'Used to open the file only, and not kept',
  },
  unlock: { 'zh-CN': '打开', en: 'Open it' },
  unchanged: {
    'zh-CN': '表格里已经填的没有变。',
    en: 'What is in your form has not changed.',
  },
  toForm: { 'zh-CN': '改为照着填表', en: 'Fill in the form instead' },
  more: { 'zh-CN': '再显示 {count} 条', en: 'Show {count} more' },
} satisfies Record<string, Words>;

export const filling = {
  title: { 'zh-CN': '填进表格', en: 'Put it into the form' },
  lead: {
    'zh-CN':
      '勾选要填的部分。填进去之后，从第一个还空着的问题接着填；每一项都能改，核对后才会审核。',
    en: 'Tick what to take over. The form then goes on at the first question still open. Every entry can be changed, and nothing is reviewed before you have checked it.',
  },
  parts: { 'zh-CN': '要填的部分', en: 'What to take over' },
  replaces: { 'zh-CN': '会换掉表格里已有的', en: 'Replaces what is in your form' },
  joins: {
    'zh-CN': '表格里有 {count} 个账户：同一个账户会更新，报告里没有的会留着',
    en: 'Your form has {count} {count|account|accounts}: the same ones are updated, others stay',
  },
  confirm: { 'zh-CN': '填进表格', en: 'Put into the form' },
  none: { 'zh-CN': '请至少勾选一部分。', en: 'Tick at least one part.' },
  askTitle: { 'zh-CN': '替换表格里的这些内容？', en: 'Replace these parts of your form?' },
  askText: {
    'zh-CN': '下面这些部分你已经填过，会换成从文件读到的。想留着，可以先备份，或者取消勾选。',
    en: 'You have filled in the parts below; what was read takes their place. To keep them, back them up first, or untick them.',
  },
  ask: { 'zh-CN': '替换', en: 'Replace' },
  cancel: { 'zh-CN': '先不填', en: 'Not now' },
} satisfies Record<string, Words>;

/** The parts of a form that files can fill. */
export const foundNames = {
  accounts: { 'zh-CN': '账户（{count} 个）', en: 'Accounts ({count})' },
  inquiries: { 'zh-CN': '查询记录（{count} 条）', en: 'Inquiries ({count})' },
  guarantees: { 'zh-CN': '担保（{count} 笔）', en: 'Guarantees ({count})' },
  publicRecords: { 'zh-CN': '公共记录（{count} 条）', en: 'Public records ({count})' },
  limitEvent: { 'zh-CN': '额度发生的变化', en: 'What happened to the limit' },
  earlier: {
    'zh-CN': '以前的欠款（{count} 个账户）',
    en: 'What was owed before ({count} {count|account|accounts})',
  },
  income: {
    'zh-CN': '每月收入（{count} 个月）',
    en: 'Monthly income ({count} {count|month|months})',
  },
  behaviour: { 'zh-CN': '最近的用法', en: 'Recent use' },
  business: {
    'zh-CN': '生意流水（{count} 个月）',
    en: 'Business turnover ({count} {count|month|months})',
  },
} satisfies Record<string, Words>;

/** The same for a part that files show to be empty. */
export const foundNone = {
  inquiries: { 'zh-CN': '查询记录：没有', en: 'Inquiries: none' },
  guarantees: { 'zh-CN': '担保：没有', en: 'Guarantees: none' },
  publicRecords: { 'zh-CN': '公共记录：没有', en: 'Public records: none' },
} satisfies Record<string, Words>;

/** Where the check and the form lead here. */
export const wayIn = {
  title: { 'zh-CN': '从文件读取', en: 'Read from files' },
  text: {
    'zh-CN': '有信用报告 PDF 或账单的话，不用手抄。读完核对一遍，直接填进完整表格。',
    en: 'With a credit report as PDF, or bills, there is no need to type. Check what was read, and it goes into the full form.',
  },
  accounts: {
    'zh-CN': '有信用报告的 PDF？账户和查询可以直接读取。',
    en: 'Have your credit report as a PDF? Accounts and inquiries can be read from it.',
  },
  open: { 'zh-CN': '从文件读取', en: 'Read from files' },
} satisfies Record<string, Words>;
