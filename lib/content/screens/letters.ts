// The letters page: choosing one, writing it, taking it along, and what comes after.

import type { Words } from '../words';

export const page = {
  title: { 'zh-CN': '信和材料', en: 'Letters' },
  description: {
    'zh-CN':
      '要求说明、申请恢复、征信异议、投诉和困难协商，都用你自己的数字写好。附材料清单、电话怎么说、寄给谁、多久该有答复。资料不外传。',
    en: 'Explanation, restoration, disputes, complaints and hardship: letters from your own figures, with the papers, what to say, whom to send it to and when to expect an answer. Nothing is sent.',
  },
  heading: { 'zh-CN': '和机构谈：信和材料', en: 'Talk to them: letters and papers' },
  lead: {
    'zh-CN':
      '只用你自己的数字写，不写怎么花钱、怎么周转。你来决定寄不寄；写信不花钱，也不需要中介。',
    en: 'Written from your own figures, with nothing on how you spend or juggle money. You decide whether to send it. It costs nothing and needs no agent.',
  },
  waiting: { 'zh-CN': '正在写信', en: 'Writing the letters' },
  loading: { 'zh-CN': '正在读取你的资料', en: 'Reading your figures' },
  link: {
    'zh-CN': '要机构说明原因、重新看：写一封信',
    en: 'Ask the lender why, or to look again: write a letter',
  },
} satisfies Record<string, Words>;

export const choose = {
  title: { 'zh-CN': '写哪一封', en: 'Which letter' },
  legend: { 'zh-CN': '要写的信', en: 'The letter to write' },
  first: { 'zh-CN': '建议先写', en: 'First' },
  suggested: { 'zh-CN': '建议先写“{name}”：{why}', en: 'First: {name}. {why}' },
  none: {
    'zh-CN': '按你的资料，现在没有非写不可的信。',
    en: 'By your figures no letter is called for now.',
  },
} satisfies Record<string, Words>;

export const write = {
  language: { 'zh-CN': '信的语言', en: 'Language of the letter' },
  languageHint: { 'zh-CN': '机构大多只收中文。', en: 'Most lenders need Chinese.' },
  debt: { 'zh-CN': '为哪一笔债务', en: 'For which debt' },
  record: { 'zh-CN': '哪一条记录', en: 'Which record' },
  recordHint: {
    'zh-CN': '只有你知道哪一条不属实。没有选，信里就留空。',
    en: 'Only you know which one is untrue. Until you choose, the letter leaves it blank.',
  },
  receiver: { 'zh-CN': '写给谁', en: 'Write to' },
  lender: { 'zh-CN': '报送这条记录的机构', en: 'The lender that reported it' },
  bureau: { 'zh-CN': '征信中心', en: 'The credit bureau' },
  receiverHint: {
    'zh-CN': '两边都可以，都不收费；机构自己能改，往往更快。',
    en: 'Either may be asked, free of charge; the lender can correct it itself and is often quicker.',
  },
  notChosen: { 'zh-CN': '还没有选', en: 'Not chosen yet' },
  text: { 'zh-CN': '信的内容（可以直接改）', en: 'The letter (edit it as you like)' },
  blanks: {
    'zh-CN': '还有 {count} 处要你自己填，点一下就到那里：',
    en: '{count} {count|place is|places are} for you to fill in. Tap one to go there:',
  },
  noBlanks: {
    'zh-CN': '没有要填的空了。寄之前再读一遍。',
    en: 'Nothing is left blank. Read it once more before you send it.',
  },
  edited: {
    'zh-CN': '你改过这封信，改过的留在这台设备上。资料变了，信不会跟着变。',
    en: 'You have edited this letter, and it is kept on this device. It does not follow your figures any more.',
  },
  editedSample: {
    'zh-CN': '你改过这封信。这是虚构的人，改动不会存下来。',
    en: 'You have edited this letter. This is an invented person, so it is not kept.',
  },
  fresh: { 'zh-CN': '按我的数字重写', en: 'Start again from my figures' },
  freshQuestion: { 'zh-CN': '要按现在的数字重写吗？', en: 'Start again from your figures?' },
  freshWarning: {
    'zh-CN': '你改过的字会去掉。',
    en: 'What you changed in this letter is lost.',
  },
  freshConfirm: { 'zh-CN': '重写', en: 'Start again' },
  freshCancel: { 'zh-CN': '留着我改的', en: 'Keep my version' },
  copy: { 'zh-CN': '复制全文', en: 'Copy the letter' },
  print: { 'zh-CN': '打印', en: 'Print' },
  save: { 'zh-CN': '存成文本文件', en: 'Save as a text file' },
  copied: {
    'zh-CN': '已复制。里面有你的资料，只贴到官方渠道。',
    en: 'Copied. It holds your figures: paste it into official channels only.',
  },
  notCopied: {
    'zh-CN': '浏览器没让复制。请在上面的框里全选，自己复制。',
    en: 'The browser did not let us copy. Select all of the box above and copy it yourself.',
  },
  saved: {
    'zh-CN': '已交给浏览器下载：{file}。',
    en: 'Handed to the browser to download: {file}.',
  },
  inApp: {
    'zh-CN': '你正在应用里打开这个页面，这里通常不能打印和下载。请复制全文，或在手机浏览器里打开。',
    en: 'You opened this page inside an app, where printing and files usually fail. Copy the letter, or open the page in your browser.',
  },
} satisfies Record<string, Words>;

export const offers = {
  schedule: {
    'zh-CN':
      '信里的安排：每月 {payment}，{months} 期。往后一年，其他债务照还、一个月的生活费留着，手头的钱撑得住这个数。',
    en: 'The letter offers {payment} a month in {months} {months|instalment|instalments}. The cash of the coming year carries it, with other debts paid and a month of essentials kept.',
  },
  monthly: {
    'zh-CN': '往后一年，手头的钱每月最多撑得住 {amount}。信里只写这个数，请机构提出期限。',
    en: 'The cash of the coming year carries at most {amount} a month. The letter offers that, and asks the lender for a term.',
  },
  pause: {
    'zh-CN': '按你的收支，还完别的债务就没有余钱。信里申请先暂缓，不要答应做不到的数。',
    en: 'After your other debts nothing is left. The letter asks for a pause. Promise nothing that you cannot keep.',
  },
  asAgreed: {
    'zh-CN': '按你填的收支，往后一年撑得住原来约定的还款，所以信里不写数目。确实有困难再写。',
    en: 'By your figures the coming year carries the payments as agreed, so the letter names no sum. Write it only if that is not so.',
  },
  open: {
    'zh-CN': '收入、必要开支、手头现金或月供还没填全，算不出你撑得住的数，信里先留空。',
    en: 'Income, essentials, cash or payments are not all filled in, so no sum can be worked out: the letter leaves it blank.',
  },
  card: {
    'zh-CN':
      '信用卡的个性化分期是协商，银行可以不同意；最长 60 期，还清前不能再申请信用卡，详版信用报告会显示。',
    en: 'An individual card plan is negotiated and may be refused: at most 60 instalments, no new card until it is paid, and it shows on the detailed report.',
  },
  table: { 'zh-CN': '逐期明细', en: 'Payment by payment' },
  number: { 'zh-CN': '期', en: 'No.' },
  day: { 'zh-CN': '日期', en: 'Day' },
  payment: { 'zh-CN': '还款', en: 'Payment' },
} satisfies Record<string, Words>;
