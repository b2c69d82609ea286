// Checking what bills show: rows, figures, and what the borrower knows better.

import type { Words } from '../words';

export const bills = {
  title: { 'zh-CN': '核对账单', en: 'Check the bills' },
  lead: {
    'zh-CN': '每个数字都能打开看是哪几行加出来的。分错的行改一下，数字马上跟着变。',
    en: 'Each figure opens to the rows it was added up from. Give a row another kind, and the figures follow.',
  },
  files: { 'zh-CN': '读到的文件', en: 'Files read' },
  period: { 'zh-CN': '{from} 到 {through}', en: '{from} to {through}' },
  lines: {
    'zh-CN': '读到 {rows} 行，没读懂 {unread} 行；表头前有 {preamble} 行，空行和合计 {other} 行。',
    en: '{rows} {rows|row|rows} read, {unread} not read; {preamble} {preamble|line|lines} above the table, {other} blank or total.',
  },
  stated: {
    'zh-CN':
      '文件自己写着 {stated} 笔，表里只有 {found} 笔。这个数常常写错；如果文件只有一截，请重新导出。',
    en: 'The file says {stated}; its table holds {found}. Such counts are often wrong. If the file was cut off, export it again.',
  },
  unread: { 'zh-CN': '没读懂的 {count} 行', en: '{count} {count|line|lines} not read' },
  unreadLine: { 'zh-CN': '第 {line} 行，{why}', en: 'Line {line}: {why}' },
  duplicates: {
    'zh-CN': '有 {count} 笔交易在不止一个文件里，只算一次。',
    en: '{count} {count|transaction is|transactions are} in more than one file and count once.',
  },
  owners: { 'zh-CN': '你自己账户的户名', en: 'Names your own accounts are held in' },
  ownersHint: {
    'zh-CN': '和这些名字之间的转账不算收入。几个名字用逗号隔开',
    en: 'Money to and from these names is not income. Separate names with commas',
  },
  working: {
    'zh-CN': '正在逐行归类，已完成 {percent}%。移除文件就会停下。',
    en: 'Going through the rows: {percent}% done. Remove a file to stop.',
  },
  figures: { 'zh-CN': '算出来的数字', en: 'The figures' },
  behind: { 'zh-CN': '看这 {count} 行', en: 'See the {count} {count|row|rows}' },
  behindOf: { 'zh-CN': '{name}：看这 {count} 行', en: '{name}: see the {count} {count|row|rows}' },
  kindOf: { 'zh-CN': '{row}，这一行是', en: '{row}: this row is' },
  because: { 'zh-CN': '因为{why}', en: 'Reason: {why}' },
  moved: { 'zh-CN': '已移到别处，不再算在这里', en: 'moved; no longer counted here' },
  countedAs: { 'zh-CN': '另一个文件里已经算过', en: 'counted from another file' },
  noneSeen: { 'zh-CN': '没看到', en: 'none seen' },
  notKnown: { 'zh-CN': '看不出来', en: 'cannot be told' },
  income: { 'zh-CN': '月均收入', en: 'Monthly income' },
  incomeText: {
    'zh-CN': '最近 {count} 个完整月份的平均，去掉了退款、自己互转和借款到账。',
    en: 'Averaged over {count} whole {count|month|months}, without refunds, transfers between own accounts and loans paid out.',
  },
  incomeNone: {
    'zh-CN': '没有一个完整的月份，没法算平均。请导出更长的时间。',
    en: 'No month is covered whole, so there is no average. Export a longer period.',
  },
  variation: { 'zh-CN': '收入波动', en: 'How income varies' },
  variationText: {
    'zh-CN': '各月收入偏离平均的程度，越小越稳。',
    en: 'How far single months lie from their average; lower is steadier.',
  },
  variationNone: {
    'zh-CN': '至少要有六个完整月份才看得出。',
    en: 'It takes six whole months to tell.',
  },
  byMonth: { 'zh-CN': '每月收入', en: 'Income by month' },
  month: { 'zh-CN': '月份', en: 'Month' },
  amount: { 'zh-CN': '金额', en: 'Amount' },
  confirm: { 'zh-CN': '个人转来的钱', en: 'Money from persons' },
  confirmText: {
    'zh-CN': '只有你知道它是不是收入。不是的，请改成别的。',
    en: 'Only you know whether it is income. Where it is not, choose another kind.',
  },
  repaid: { 'zh-CN': '近三个月还款', en: 'Repaid in three months' },
  drawn: { 'zh-CN': '近三个月新借', en: 'Drawn in three months' },
  threeMonths: {
    'zh-CN': '账单要覆盖最近三个月，这个数才会填进表格。',
    en: 'It goes into the form only where the bills cover the last three months.',
  },
  recycling: { 'zh-CN': '借新还旧', en: 'Debt recycling' },
  recyclingText: {
    'zh-CN': '新借的钱相当于还款的 {ratio}。',
    en: 'What was newly drawn comes to {ratio} of what was repaid.',
  },
  recyclingNone: {
    'zh-CN': '这三个月没有还款，没法比。',
    en: 'Nothing was repaid in these months, so there is nothing to compare.',
  },
  lenders: { 'zh-CN': '用到的机构', en: 'Lenders in use' },
  lendersText: { 'zh-CN': '近三个月：{names}。', en: 'Over three months: {names}.' },
  lendersNone: { 'zh-CN': '近三个月没有看到。', en: 'None seen over three months.' },
  perLenderText: {
    'zh-CN': '共还 {repaid}，共借 {drawn}。',
    en: 'Repaid {repaid}, drawn {drawn} in all.',
  },
  minimum: { 'zh-CN': '近六个月只还最低的月份', en: 'Months with a minimum payment, of six' },
  minimumText: {
    'zh-CN': '只有写明的才认得出；没写的，要你自己改。没看到不等于没有。',
    en: 'Only payments that call themselves one are found; none seen is not none made.',
  },
  advances: { 'zh-CN': '近三个月信用卡取现', en: 'Cash advances in three months' },
  advancesText: {
    'zh-CN': '有信用卡自己的账单时，才看得全。',
    en: 'Only a card’s own statement shows them all.',
  },
  receipts: { 'zh-CN': '生意流水', en: 'Business turnover' },
  receiptsText: {
    'zh-CN': '完整月份的收款合计。流水不是收入，分开填。',
    en: 'Summed over whole months. Turnover is not income and is kept apart.',
  },
  times: { 'zh-CN': '{count} 次', en: '{count} {count|time|times}' },
  monthsCount: { 'zh-CN': '{count} 个月', en: '{count} {count|month|months}' },
  lendersCount: { 'zh-CN': '{count} 家', en: '{count} {count|lender|lenders}' },
  all: { 'zh-CN': '所有的行', en: 'All rows' },
  allKind: { 'zh-CN': '只看哪一类', en: 'Rows of one kind' },
  allKinds: { 'zh-CN': '全部，{count} 行', en: 'All, {count} {count|row|rows}' },
  kindCount: { 'zh-CN': '{kind}，{count} 行', en: '{kind}, {count}' },
  comma: { 'zh-CN': '、', en: ', ' },
} satisfies Record<string, Words>;

export const mapping = {
  title: { 'zh-CN': '每一列是什么', en: 'What each column is' },
  lead: {
    'zh-CN': '这张表没见过。请说明日期和金额在哪一列，其余的能选就选。',
    en: 'This table is not known. Say which columns hold the day and the amount, and others if you can.',
  },
  examples: { 'zh-CN': '表里的前几行', en: 'The first rows of the table' },
  column: { 'zh-CN': '第 {number} 列', en: 'Column {number}' },
  columnNamed: { 'zh-CN': '第 {number} 列，{name}', en: 'Column {number}, {name}' },
  absent: { 'zh-CN': '没有这一列', en: 'No such column' },
  more: { 'zh-CN': '其他列', en: 'Other columns' },
  card: { 'zh-CN': '这是信用卡的账单', en: 'This is a credit card’s statement' },
  positive: { 'zh-CN': '金额没有负号的是支出', en: 'Amounts without a sign are spending' },
  read: { 'zh-CN': '按这些列读取', en: 'Read by these columns' },
} satisfies Record<string, Words>;
