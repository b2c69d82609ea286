// What to enter where an input cannot be read. `{name}` is the field's own name within a sentence.

import type { IssueCode } from '@/lib/review';
import type { Words } from './words';

/** Whether something is missing, misspelt, out of bounds, at odds with another field, or a file. */
type IssueKind = 'missing' | 'form' | 'size' | 'contradiction' | 'file';

type IssueWords = { kind: IssueKind; words: Words };

export const ISSUES: Readonly<Record<IssueCode, IssueWords>> = {
  REQUIRED: {
    kind: 'missing',
    words: { 'zh-CN': '请填写{name}。', en: 'Enter {name}.' },
  },
  NOT_A_NUMBER: {
    kind: 'form',
    words: {
      'zh-CN': '{name}要填数字，例如 {example}。',
      en: 'Enter {name} in figures, such as {example}.',
    },
  },
  NOT_WHOLE: {
    kind: 'form',
    words: {
      'zh-CN': '{name}要填整数，例如 {example}。',
      en: 'Enter {name} as a whole number, such as {example}.',
    },
  },
  TOO_SMALL: {
    kind: 'size',
    words: {
      'zh-CN': '{name}不能小于 {min}。',
      en: 'Enter {min} or more for {name}.',
    },
  },
  TOO_LARGE: {
    kind: 'size',
    words: {
      'zh-CN': '{name}最大可填 {max}。请看看是不是多打了一位。',
      en: 'Enter {max} or less for {name}. Check for an extra digit.',
    },
  },
  TOO_LONG: {
    kind: 'size',
    words: {
      'zh-CN': '{name}最多 {max} 个字，请缩短一些。',
      en: 'Shorten {name} to {max} {max|character|characters} or fewer.',
    },
  },
  TOO_MANY: {
    kind: 'size',
    words: {
      'zh-CN': '{name}最多可填 {max} 条，请保留最近的。',
      en: 'Keep {name} to {max} {max|row|rows} or fewer; keep the newest.',
    },
  },
  NOT_A_DATE: {
    kind: 'form',
    words: {
      'zh-CN': '{name}要填一个真实的日期，例如 {example}。',
      en: 'Enter {name} as a real date, such as {example}.',
    },
  },
  NOT_A_MONTH: {
    kind: 'form',
    words: {
      'zh-CN': '{name}要填年和月，例如 {example}。',
      en: 'Enter {name} as a year and month, such as {example}.',
    },
  },
  IN_FUTURE: {
    kind: 'contradiction',
    words: {
      'zh-CN': '{name}填的是 {date}，晚于审核日 {asOf}。请填当天或更早的日期。',
      en: '{date} is after the review day, {asOf}. Enter {name} as that day or earlier.',
    },
  },
  NOT_IN_LIST: {
    kind: 'form',
    words: { 'zh-CN': '请从选项中选择{name}。', en: 'Choose {name} from the list.' },
  },
  NOT_A_CURRENCY: {
    kind: 'form',
    words: {
      'zh-CN': '币种请填三个大写字母，例如 CNY、USD。',
      en: 'Enter the currency as three capital letters, such as CNY or USD.',
    },
  },
  WRONG_TYPE: {
    kind: 'form',
    words: {
      'zh-CN': '{name}没能读懂，请重新填写。',
      en: 'Enter {name} again; it could not be read.',
    },
  },
  UNKNOWN_FIELD: {
    kind: 'file',
    words: {
      'zh-CN': '文件里有一项“{field}”是这里没有的。请删去这一项，再导入一次。',
      en: 'The file has an entry, “{field}”, that does not exist here. Remove it and import again.',
    },
  },
  UNKNOWN_VERSION: {
    kind: 'file',
    words: {
      'zh-CN': '这个文件的版本不同，无法打开。请使用从这里导出的备份，或手动填写。',
      en: 'This file is of another version. Use a backup exported from here, or fill in the form.',
    },
  },
  UNKNOWN_REPAYMENT_CODE: {
    kind: 'form',
    words: {
      'zh-CN':
        '还款记录里有不认识的符号。请只用信用报告上的 N、1 到 7、*、#、/、A、B、C、D、G、M、Z。',
      en: 'Use only the marks of the credit report in the repayment record: N, 1 to 7, *, #, /, A, B, C, D, G, M, Z.',
    },
  },
  RECORD_IN_FUTURE: {
    kind: 'contradiction',
    words: {
      'zh-CN': '还款记录写到了 {month}，这个月还没到。请核对最后一个月。',
      en: 'The repayment record runs to {month}, which has not come yet. Check its last month.',
    },
  },
  DUPLICATE_ID: {
    kind: 'contradiction',
    words: {
      'zh-CN': '有两个账户编号相同。请删去重复的那一个。',
      en: 'Two accounts carry the same number. Remove the one that is there twice.',
    },
  },
  DUPLICATE_MONTH: {
    kind: 'contradiction',
    words: {
      'zh-CN': '同一个月填了两行。请只保留一行。',
      en: 'One month is entered twice. Keep one row for it.',
    },
  },
  UNKNOWN_ACCOUNT: {
    kind: 'contradiction',
    words: {
      'zh-CN': '这里选的账户不在账户列表里。请重新选择。',
      en: 'The account chosen here is not in the list of accounts. Choose it again.',
    },
  },
  CLOSED_WITH_BALANCE: {
    kind: 'contradiction',
    words: {
      'zh-CN': '账户标为已结清，余额却不是 0。请把余额改为 0，或取消“已结清”。',
      en: 'The account is marked as closed but has a balance. Enter 0, or mark it as open.',
    },
  },
  OPENED_AFTER_PAYMENT: {
    kind: 'contradiction',
    words: {
      'zh-CN': '开户日晚于最近一次还款日 {date}。请核对这两个日期。',
      en: 'The opening date is after the last payment, {date}. Check both dates.',
    },
  },
  RESOLVED_BEFORE_RECORD: {
    kind: 'contradiction',
    words: {
      'zh-CN': '了结日早于记录产生的日期。请核对这两个日期。',
      en: 'The record is marked as cleared before it arose. Check both dates.',
    },
  },
  EVENT_NOT_LOWER: {
    kind: 'contradiction',
    words: {
      'zh-CN': '新额度没有低于原额度。请核对两个额度；如果额度没有变低，请改选发生的情况。',
      en: 'The new limit is not below the old one. Check both, or choose another event.',
    },
  },
  EARLIER_NOT_BEFORE: {
    kind: 'contradiction',
    words: {
      'zh-CN': '用来对比的日期要早于审核日 {asOf}。',
      en: 'Enter a date to compare with that is before the review day, {asOf}.',
    },
  },
  UNREADABLE: {
    kind: 'file',
    words: {
      'zh-CN': '这份内容没能读出来。请检查文件是否完整，或手动填写。',
      en: 'This could not be read. Check that the file is whole, or fill in the form.',
    },
  },
};
