// Steps that put the repayment record in order.

import type { StepWordsOf } from './step';

export const REPAYMENT_STEPS: StepWordsOf<'PAY_OVERDUE' | 'SETTLE_RECORDS' | 'PAY_ON_TIME'> = {
  PAY_OVERDUE: {
    title: { 'zh-CN': '先把逾期处理好', en: 'Put what is overdue right first' },
    figures: {
      'zh-CN': '有 {accounts} 个账户逾期，最久 {days}，合计约 {amount}。',
      en: '{accounts} {accounts|account is|accounts are} overdue, by up to {days}; about {amount} in all.',
    },
    why: {
      'zh-CN': '只要有逾期，别的改善都很难起作用。还清之后，记录才会开始变旧。',
      en: 'While something is overdue, little else helps. The record only starts to age once it is paid.',
    },
    how: [
      {
        'zh-CN': '留出吃住看病的钱，剩下的先还逾期。几笔都逾期，先还逾期最久的。',
        en: 'Keep what you need for food, rent and medicine; use the rest for arrears, the longest overdue first.',
      },
      {
        'zh-CN':
          '还不上全部，今天就打放款机构的客服，说明困难。问能不能延期、分期或减免罚息，请对方书面答复。',
        en: 'If you cannot pay it all, call the lender today. Explain, ask about deferral, instalments or waived penalties, and ask for a written answer.',
      },
      {
        'zh-CN': '还清后要结清或还款凭证，下个月查一次信用报告，看有没有更新。',
        en: 'Once paid, keep the proof, and check next month that the credit report has been updated.',
      },
    ],
    avoid: {
      'zh-CN': '不要借新的来还旧的，不要找代还、“修复征信”的人，也不要失联。',
      en: 'Do not borrow to repay, do not use agents or “credit repair”, and do not go silent.',
    },
    limits: {
      'zh-CN': '已经发生的逾期会留在记录里，只会随时间变轻。机构不一定同意减免，也不一定恢复额度。',
      en: 'A late entry stays on the record and only fades with time. The lender need not waive anything or restore the limit.',
    },
  },
  SETTLE_RECORDS: {
    title: { 'zh-CN': '了结报告上的旧账', en: 'Settle the old debts on the report' },
    figures: {
      'zh-CN': '报告上有 {count} 条记录还没了结。',
      en: '{count} {count|record on the report is|records on the report are} not settled.',
    },
    why: {
      'zh-CN': '没了结的呆账和执行不会随时间消失。了结之后，才开始算那 5 年。',
      en: 'Unsettled bad debts and enforcement never age away. The five years begin once they are settled.',
    },
    how: [
      {
        'zh-CN': '在报告上找到债权机构，问清现在该还多少、还给谁。转让过的债，要看转让通知。',
        en: 'Find the creditor on the report. Ask what is owed now and to whom; if the debt was sold, ask for the notice.',
      },
      {
        'zh-CN': '谈一次还清或分期，写成协议再付款，付到对公账户。',
        en: 'Agree on one payment or instalments, in writing before you pay, and pay into the company’s account.',
      },
      {
        'zh-CN': '拿结清证明，请机构更新报送。记录本身有错，就向机构或征信中心提出异议，不收费。',
        en: 'Get written proof and ask for the report to be updated. If the record is wrong, dispute it with the lender or the bureau, free of charge.',
      },
    ],
    avoid: {
      'zh-CN': '不要付钱请人“洗白”记录。真实的记录没有人能提前删掉。',
      en: 'Pay nobody to “clean” a record. A true one cannot be removed early by anyone.',
    },
    limits: {
      'zh-CN': '了结之后，记录还会再显示 5 年。多久更新，要看机构报送的时间。',
      en: 'Once settled it is still shown for five years. When it is updated depends on the lender’s reporting.',
    },
  },
  PAY_ON_TIME: {
    title: { 'zh-CN': '每一笔都按时还', en: 'Pay everything on its day' },
    figures: {
      'zh-CN': '从现在起连续 {months} 个月按时还，到 {until} 能看出效果。',
      en: '{months} {months|month|months} on time from now; the effect shows on {until}.',
    },
    why: {
      'zh-CN': '还款记录最重要，而且越近的月份分量越重。',
      en: 'The repayment record counts most, and its latest months most of all.',
    },
    how: [
      {
        'zh-CN': '把所有还款日抄在一处，设好自动扣款，再在前一天提醒自己看余额。',
        en: 'List all payment days in one place, set up automatic payments, and check the balance the day before.',
      },
      {
        'zh-CN': '还款日挤在月底，可以请机构改到发工资之后。',
        en: 'If payments come before pay day, ask the lenders to move them.',
      },
      {
        'zh-CN': '知道某一笔可能还不上，提前联系机构，比晚了再说好。',
        en: 'If one may not be met, contact the lender before the day, not after it.',
      },
    ],
    avoid: {
      'zh-CN': '不要把“宽限期”当作可以拖的天数。晚一天也算还晚。',
      en: 'Do not treat a grace period as days to spare. Any late day is late.',
    },
    limits: {
      'zh-CN': '时间只让旧记录变轻，不能把它变没。',
      en: 'Time makes an old record lighter. It does not remove it.',
    },
  },
};
