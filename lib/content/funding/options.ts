// Easier terms that a lender may agree to, the catch in each, and why one may not be open.

import type { CatchCode, FlexibleOption, RefusalCode } from '@/lib/funding';
import type { Words } from '../words';

/** `HOLIDAY_ADDED`: a payment holiday in which interest is added to what is owed. */
type Choice = FlexibleOption['code'] | 'HOLIDAY_ADDED';

export const OPTION_WORDS: Readonly<Record<Choice, { label: Words; hint: Words }>> = {
  LONGER_TERM: {
    label: { 'zh-CN': '拉长期限', en: 'A longer term' },
    hint: { 'zh-CN': '同样的本金，分更多期还。', en: 'The same principal over more months.' },
  },
  LOWER_RATE: {
    label: { 'zh-CN': '降低利率', en: 'A lower rate' },
    hint: { 'zh-CN': '期数不变，只降利率。', en: 'The same months at a lower rate.' },
  },
  PAYMENT_HOLIDAY: {
    label: { 'zh-CN': '延期，利息照付', en: 'A holiday, interest paid' },
    hint: { 'zh-CN': '几个月里只还利息，本金往后推。', en: 'Some months of interest only.' },
  },
  HOLIDAY_ADDED: {
    label: { 'zh-CN': '延期，利息并入本金', en: 'A holiday, interest added' },
    hint: {
      'zh-CN': '几个月里什么都不还，利息滚进本金。',
      en: 'Some months of no payment at all; the interest is added to what is owed.',
    },
  },
  CARD_INSTALMENTS: {
    label: { 'zh-CN': '信用卡个性化分期', en: 'An instalment agreement for card debt' },
    hint: { 'zh-CN': '最多 60 期，只有信用卡可以谈。', en: 'At most 60 months, for cards only.' },
  },
  RENEWAL: {
    label: { 'zh-CN': '无还本续贷', en: 'Renewal, no principal repaid' },
    hint: {
      'zh-CN': '到期不用先还本金，借新还旧；只有经营贷可以谈。',
      en: 'A new loan takes the place of the old at its end; for business loans only.',
    },
  },
};

export const CATCH_WORDS: Readonly<Record<CatchCode, Words>> = {
  COSTS_MORE: { 'zh-CN': '每月轻了，总共付得更多。', en: 'Less each month, more in all.' },
  INTEREST_RUNS_ON: {
    'zh-CN': '停还本金的月份，利息照算。',
    en: 'Interest runs on in the months without principal.',
  },
  INTEREST_ON_INTEREST: {
    'zh-CN': '没付的利息会并进本金，再生利息。',
    en: 'Unpaid interest is added to what is owed and bears interest itself.',
  },
  NOT_A_RIGHT: {
    'zh-CN': '这是协商，机构可以不同意。',
    en: 'This is negotiated; the lender may refuse.',
  },
  NO_NEW_CARD_UNTIL_PAID: {
    'zh-CN': '还清之前，通常不能再办这家的卡，也会写进详版报告。',
    en: 'Until it is paid there is usually no new card from this bank, and the detailed report shows it.',
  },
  GET_IT_IN_WRITING: {
    'zh-CN': '要书面的：新的月供、总额、会怎样报送征信。',
    en: 'Get it in writing: the new payment, the total and what is reported to the credit bureau.',
  },
  APPLY_BEFORE_MATURITY: {
    'zh-CN': '要在到期之前申请，并且一直按时还着。',
    en: 'Apply before it falls due, with every payment made on time until then.',
  },
  STILL_OWED_IN_FULL: {
    'zh-CN': '本金一分没少，只是晚一些还。',
    en: 'The whole principal is still owed, only later.',
  },
  MAY_BE_AN_INQUIRY: {
    'zh-CN': '可能要重新审批，留下一次查询。',
    en: 'It may be a new approval and leave an inquiry.',
  },
};

export const REFUSAL_WORDS: Readonly<Record<RefusalCode, Words>> = {
  CARDS_ONLY: { 'zh-CN': '只有信用卡可以。', en: 'For cards only.' },
  NOT_FOR_CARDS: { 'zh-CN': '信用卡不适用。', en: 'Not for cards.' },
  AT_MOST_60: { 'zh-CN': '最多 60 期。', en: 'At most 60 months.' },
  BUSINESS_ONLY: { 'zh-CN': '只有经营贷可以。', en: 'For business loans only.' },
  NO_TERM: { 'zh-CN': '这笔没有固定期限。', en: 'This one has no fixed term.' },
  NOTHING_DUE_AT_TERM: {
    'zh-CN': '这笔每月都在还本金，到期没有一大笔要续。',
    en: 'This one repays principal every month, so nothing large falls due to be renewed.',
  },
};
