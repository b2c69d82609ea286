// Steps that take time and quiet rather than money.

import type { Words } from '../words';
import type { StepWordsOf } from './step';

/** What the figures of `STOP_RECYCLING` are joined from; each is said only where it is not nothing. */
export const RECYCLING_PARTS = {
  minimum: {
    'zh-CN': '6 个月里有 {value} 个月只还最低',
    en: 'only the minimum in {value} of six months',
  },
  advances: {
    'zh-CN': '3 个月里取现 {value} 次',
    en: '{value} cash {value|advance|advances} in three months',
  },
  recycling: {
    'zh-CN': '3 个月里新借的钱相当于还款的 {value}',
    en: 'new draws equal to {value} of repayments in three months',
  },
} satisfies Record<string, Words>;

export const HABIT_STEPS: StepWordsOf<'STOP_RECYCLING' | 'STOP_APPLYING' | 'STEADY_INCOME'> = {
  STOP_RECYCLING: {
    title: { 'zh-CN': '停下借新还旧', en: 'Stop borrowing to repay' },
    figures: { 'zh-CN': '你填的是：{parts}。', en: 'You entered: {parts}.' },
    why: {
      'zh-CN': '还一笔借一笔，欠款不会少，利息却一直在付。',
      en: 'When repaid money is drawn again, the debt stays and the interest goes on.',
    },
    how: [
      {
        'zh-CN': '列出这个月真正还得起的数目，先保吃住，再按时还。',
        en: 'Write down what you can really pay this month: food and rent first, then payments on their day.',
      },
      {
        'zh-CN': '还不起的，逐家打电话谈困难安排。信用卡可以问个性化分期，最长 5 年，由银行决定。',
        en: 'For the rest, call each lender about hardship help. For cards you may ask for an individual plan of up to five years; the bank decides.',
      },
      {
        'zh-CN': '能把只还最低变成多还一点，就从利率最高的卡开始。',
        en: 'Where you can pay more than the minimum, begin with the card of the highest rate.',
      },
    ],
    avoid: {
      'zh-CN': '不要套现，不要让人代还，不要再开新的额度来周转。',
      en: 'No cash-outs, no paid “bridging” of bills, no new line to get through the month.',
    },
    limits: {
      'zh-CN': '个性化分期是协商，不是权利，签了会显示在详版报告上。它只适用于信用卡。',
      en: 'An individual plan is negotiated, not a right. It shows on the detailed report, and is for credit cards only.',
    },
  },
  STOP_APPLYING: {
    title: { 'zh-CN': '先停下申请', en: 'Apply for nothing for a while' },
    figures: {
      'zh-CN': '近 3 个月 {three} 次，近 6 个月 {six} 次。什么都不申请，到 {until} 效果最明显。',
      en: '{three} in three months, {six} in six. With no application, {until} is the day it helps most.',
    },
    why: {
      'zh-CN': '每一次申请都会留下查询，而每一条都会在确定的日子移出。等，就是办法。',
      en: 'Each application leaves an inquiry, and each one leaves on a known day. Waiting is the way.',
    },
    how: [
      {
        'zh-CN': '不申请贷款和信用卡，不点“测测额度”“提额”，关掉这类推送。',
        en: 'Apply for no loan or card, press no “check” or “raise your limit” button, and mute such messages.',
      },
      {
        'zh-CN': '必须借时，一次只问一家，先问清会不会查征信、用什么名义查。',
        en: 'If you must, ask one lender at a time, and ask first whether it reads the report, and for what reason.',
      },
      {
        'zh-CN': '想看自己的报告，放心查，本人查询不算。',
        en: 'Read your own report as you like: that does not count.',
      },
    ],
    avoid: {
      'zh-CN': '不要把资料交给中介“统一匹配”，那往往一天查好几次。',
      en: 'Give no agent your papers to “match” you: that often means several inquiries in a day.',
    },
    limits: {
      'zh-CN': '查询记录在报告上保留两年，移出的只是审核常看的时间范围。',
      en: 'Inquiries stay on the report for two years. What they leave is the window that reviews look at.',
    },
  },
  STEADY_INCOME: {
    title: { 'zh-CN': '让收入看得见、看得稳', en: 'Let income be seen, and seen to be steady' },
    figures: {
      'zh-CN':
        '如果接下来 {months} 个月都稳定在每月 {income} 左右，现在 {variation} 的波动会变小。',
      en: 'If the next {months} months stay near {income} each, today’s variation of {variation} shrinks.',
    },
    why: {
      'zh-CN': '机构看的是能证明的收入。稳定而有记录的收入，能支撑更高的额度。',
      en: 'Lenders go by income that can be proved. Steady income on record carries a larger limit.',
    },
    how: [
      {
        'zh-CN': '让收入固定进同一个账户，转账写明用途。',
        en: 'Have income paid into one account, with its purpose stated.',
      },
      {
        'zh-CN': '备好 6 到 12 个月流水、个税记录、社保和公积金记录。',
        en: 'Keep 6 to 12 months of statements, and tax, insurance and provident fund records.',
      },
      {
        'zh-CN': '保持手机号、工作单位等资料真实、最新，证件别过期。',
        en: 'Keep phone number, employer and other details true and current, and the ID valid.',
      },
    ],
    avoid: {
      'zh-CN': '不要做假流水，不要虚报收入，这会被要求提前还款，还可能违法。',
      en: 'Invent no statements or income: loans can be called in for it, and it may be a crime.',
    },
    limits: {
      'zh-CN': '收入不是说稳就能稳。这一步只说明：如果稳住，这套规则会怎么看。',
      en: 'Income cannot be steadied at will. This only says how these rules would see it if it were.',
    },
  },
};
