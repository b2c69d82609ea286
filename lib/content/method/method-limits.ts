// The method page: evidence, what cannot be known, privacy.

import type { Words } from '../words';

type Section = { id: string; title: Words; paragraphs: readonly Words[] };

export const EVIDENCE_SECTION: Section = {
  id: 'evidence',
  title: { 'zh-CN': '有什么证据', en: 'What the evidence shows' },
  paragraphs: [
    {
      'zh-CN':
        '分数的高低参照了三组公开数据：台湾信用卡（2005）、美国借款人（Give Me Some Credit）、美国网络贷款（约 2015）。它们能检验的只有一件事：总分低的人，后来没还上的比例是不是更高。',
      en: 'Points follow three public data sets: Taiwan cards (2005), US borrowers (Give Me Some Credit) and US online loans (about 2015). They can test one thing only: whether lower totals went with more borrowers who failed to repay.',
    },
    {
      'zh-CN':
        '这些数据都不是中国大陆的，也没有一组记录过额度被降或提高。所以它们说明不了任何一家机构会怎么定你的额度。',
      en: 'None of them is from mainland China, and none records a limit being cut or raised. They say nothing about how any lender would set yours.',
    },
    {
      'zh-CN':
        '被降额不代表你做错了事。美国信用卡 2022 年的统计里，被降额的持卡人有 67% 近期没有逾期（美国消费者金融保护局）。',
      en: 'A cut is no proof that you did something wrong. Among US cardholders whose line was cut in 2022, 67% had no recent late payment (Consumer Financial Protection Bureau).',
    },
  ],
};

export const UNKNOWABLE_SECTION: Section = {
  id: 'limits',
  title: { 'zh-CN': '这里不知道的', en: 'What cannot be known here' },
  paragraphs: [
    {
      'zh-CN': '机构自己的模型、内部评分和分界线，我们看不到。这里的总分不是芝麻分，也不是征信分。',
      en: 'A lender’s own model, internal scores and cut-offs are out of sight. The total here is no Zhima score and no bureau score.',
    },
    {
      'zh-CN': '机构还会用你看不到的数据，例如别的平台的申请记录、设备信息、在它那里的消费记录。',
      en: 'Lenders also use data you cannot see, such as applications on other platforms, your device, or purchases with them.',
    },
    {
      'zh-CN': '资金是否充足、业务是否要收缩，是机构自己的事。这里只能假设，并写明是假设。',
      en: 'Whether a lender is short of funds or cutting a product back is its own affair. Here it can only be assumed, and is marked as such.',
    },
    {
      'zh-CN':
        '没填的资料会让结果变成一个范围。填得越全，范围越窄。往后看的结果都带着“如果”：如果资料这样变，按这套规则会怎样。',
      en: 'What is left open turns the answer into a range; the more is known, the narrower it gets. Every look ahead begins with “if”: if the figures change so, these rules would give that.',
    },
    {
      'zh-CN': '没有哪一步能保证恢复额度。你可以要求说明、复核和更正，机构不一定同意恢复。',
      en: 'No step can promise the limit back. You may ask for reasons, another look and corrections; the lender need not restore it.',
    },
  ],
};

export const PRIVACY_SECTION: Section = {
  id: 'privacy',
  title: { 'zh-CN': '你的资料在哪里', en: 'Where your figures are' },
  paragraphs: [
    {
      'zh-CN': '这个网站没有能接收资料的服务器。你填的、导入的，都在这台设备上计算，不会发出去。',
      en: 'This site has no server that could receive your figures. What you enter or import is worked out on this device and sent nowhere.',
    },
    {
      'zh-CN':
        '没有账号，没有统计代码，没有广告。断网也能用。浏览器的安全规则也拦着页面，不让它向别处发送。',
      en: 'No account, no analytics, no advertising. It works without a connection, and the browser’s own rules keep the page from sending anything elsewhere.',
    },
    {
      'zh-CN':
        '保存的资料只在这个浏览器里。可以随时备份成文件，也可以一次全部删除。公用的设备请用完就删。',
      en: 'What you save stays in this browser. You may back it up as a file, or erase all of it at once. On a shared device, erase it when you are done.',
    },
    {
      'zh-CN': '这里不问性别、年龄、民族、婚姻和住址，审核也不用这些。',
      en: 'You are not asked for sex, age, ethnicity, marital status or address, and no review here uses them.',
    },
  ],
};
