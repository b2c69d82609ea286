// Letters: a record that is wrong, and an inquiry or a loan that somebody else asked for.

import type { PartCode } from '@/lib/letters/parts';
import type { Words } from '../words';

export const RECORD_LETTERS = {
  RECORD_OPEN: {
    'zh-CN': '我认为个人信用报告中的这条记录有误：{record}',
    en: 'I believe that this record in my credit report is wrong: {record}',
  },
  RECORD_LATE_MONTH: {
    'zh-CN':
      '个人信用报告显示，{lender}的{product}在{month}有逾期。我认为这条记录有误，这个月已按时还款。',
    en: 'My credit report shows the account with {lender} ({product}) as late in {month}. I believe that this is wrong: the payment of that month was made on time.',
  },
  RECORD_OVERDUE: {
    'zh-CN':
      '个人信用报告显示，{lender}的{product}现在有逾期。我认为这条记录有误，这个账户现在没有逾期。',
    en: 'My credit report shows the account with {lender} ({product}) as overdue now. I believe that this is wrong: nothing is overdue on it.',
  },
  RECORD_SETTLED: {
    'zh-CN':
      '个人信用报告显示，{lender}的{product}还没有结清。我认为这条记录有误，这笔款已经结清。',
    en: 'My credit report shows the account with {lender} ({product}) as open. I believe that this is wrong: it has been settled.',
  },
  RECORD_TWICE: {
    'zh-CN': '个人信用报告中，{lender}的{product}记了两次。我认为其中一条是重复的。',
    en: 'My credit report lists the account with {lender} ({product}) twice. I believe that one of the two is a duplicate.',
  },
  RECORD_TWICE_INQUIRY: {
    'zh-CN': '个人信用报告中，{lender} {day}的查询（{reason}）记了不止一次。我认为多出的是重复的。',
    en: 'My credit report lists the inquiry by {lender} on {day} ({reason}) more than once. I believe that what is over one is a duplicate.',
  },
  RECORD_MARKED: {
    'zh-CN': '个人信用报告中，{lender}的{product}带有不良标记。我认为这条标记与事实不符。',
    en: 'My credit report holds an adverse mark on the account with {lender} ({product}). I believe that it does not match the facts.',
  },
  RECORD_PUBLIC: {
    'zh-CN': '个人信用报告中有一条{day}的记录：{record}。我认为这条记录与事实不符。',
    en: 'My credit report holds a record dated {day}: {record}. I believe that it does not match the facts.',
  },
  RECORD_INQUIRY: {
    'zh-CN':
      '个人信用报告显示，{lender}于{day}以“{reason}”为由查询过我的报告。我没有提出过这次申请。',
    en: 'My credit report shows an inquiry by {lender} on {day}, given as “{reason}”. I made no such application.',
  },
  THE_TRUTH: { 'zh-CN': '实际情况：{truth}', en: 'What is true: {truth}' },
  ASK_CHECK: {
    'zh-CN': '请核查这条记录，并告知核查依据；',
    en: 'please check this record, and tell me what the check rests on;',
  },
  ASK_CORRECT: {
    'zh-CN': '如确有错误，请更正，并告知更正后的内容和日期；',
    en: 'if it is wrong, please correct it, and tell me what it says from then on and from which day;',
  },
  ASK_STATEMENT: {
    'zh-CN': '如认为无误，请书面说明理由，并告知怎样在报告中添加个人声明。',
    en: 'if you find it right, please state why in writing, and how I can add a statement of my own to the report.',
  },
  NOT_MINE_OPEN: {
    'zh-CN': '我在个人信用报告中发现一条不是本人办理的记录：{record}',
    en: 'My credit report holds a record of something that I did not ask for: {record}',
  },
  NOT_MINE_INQUIRY: {
    'zh-CN':
      '个人信用报告显示，{lender}于{day}以“{reason}”为由查询过我的报告。这次申请不是我提出的，我也没有授权。',
    en: 'My credit report shows an inquiry by {lender} on {day}, given as “{reason}”. I did not make this application, and gave no consent to it.',
  },
  NOT_MINE_ACCOUNT: {
    'zh-CN':
      '个人信用报告显示，我在{lender}有一笔{product}。这个账户不是我办理的，我也没有授权他人办理。',
    en: 'My credit report shows an account with {lender} ({product}). I did not open it, and gave nobody consent to open it.',
  },
  ASK_APPLICATION: {
    'zh-CN': '请提供这次申请的时间、渠道、预留手机号和收款账户等信息，供核对；',
    en: 'please give me the time, the channel, the phone number and the receiving account of the application, so that it can be checked;',
  },
  ASK_CONSENT: {
    'zh-CN': '请出示查询和办理时取得的授权；',
    en: 'please show the consent on which the inquiry or the account rests;',
  },
  ASK_STOP_ON_IT: {
    'zh-CN': '核查期间，请停止在这个账户上放款和催收，不新增不利记录；',
    en: 'while it is being checked, please stop lending and collecting on it, and report nothing adverse;',
  },
  ASK_REMOVE: {
    'zh-CN': '如确非本人办理，请更正报送给征信系统的信息，并书面告知结果。',
    en: 'if it was not me, please correct what was reported to the credit bureau, and tell me the outcome in writing.',
  },
  POLICE: {
    'zh-CN': '我会就身份被冒用的情况向公安机关反映，并配合核查。',
    en: 'I shall report the possible misuse of my identity to the police, and help with the check.',
  },
} satisfies Partial<Record<PartCode, Words>>;
