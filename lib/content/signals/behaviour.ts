// Words for the behaviour signals: what only the borrower and the platform know.

import type { SignalWordsOf } from './signal';

export const BEHAVIOUR_SIGNALS: SignalWordsOf<'behaviour'> = {
  minimumPaymentMonthsLast6: {
    name: { 'zh-CN': '只还最低的月数', en: 'Minimum-only months' },
    definition: {
      'zh-CN': '最近 6 个月里，有几个月信用卡只还了最低。',
      en: 'How many of the last six months saw only a card’s minimum paid.',
    },
    formula: { 'zh-CN': '按你填的月数。', en: 'As you entered it.' },
    why: {
      'zh-CN': '长期只还最低，本金几乎不动，利息一直在加。',
      en: 'With only the minimum, the debt hardly falls and interest keeps adding up.',
    },
  },
  cashAdvancesLast3Months: {
    name: { 'zh-CN': '信用卡取现', en: 'Cash advances' },
    definition: {
      'zh-CN': '最近 3 个月用信用卡取现几次。',
      en: 'Cash drawn on credit cards in the last three months.',
    },
    formula: { 'zh-CN': '按你填的次数。', en: 'As you entered it.' },
    why: {
      'zh-CN': '取现又贵又急，机构会看作手头紧的信号。',
      en: 'Cash on a card is costly and urgent, so lenders read it as money running short.',
    },
  },
  debtRecyclingLast3Months: {
    name: { 'zh-CN': '借新还旧的比例', en: 'New draws to repayments' },
    definition: {
      'zh-CN': '最近 3 个月，新借的钱相当于还掉的几成。',
      en: 'New money drawn in three months, as a share of money repaid.',
    },
    formula: {
      'zh-CN': '最近 3 个月新借的金额 ÷ 同期还款的金额。',
      en: 'Drawn in the last three months ÷ repaid in the same months.',
    },
    why: {
      'zh-CN': '还一笔又借一笔，债没有变少。这就是常说的“以贷养贷”。',
      en: 'When repaid money is drawn again, debt does not fall. This is often called debt recycling.',
    },
  },
  accountChangesLast6Months: {
    name: { 'zh-CN': '换号、换设备、改资料', en: 'Phone or profile changes' },
    definition: {
      'zh-CN': '最近 6 个月在平台上改了几次。',
      en: 'Changes on the platform in the last six months.',
    },
    formula: { 'zh-CN': '按你填的次数。', en: 'As you entered it.' },
    why: {
      'zh-CN': '改动频繁，系统分不清是本人换机还是被盗用，可能先收紧。',
      en: 'With frequent changes a system cannot tell a new phone from a theft, and may tighten first.',
    },
  },
};
