// What may come of a letter, nothing included.

import type { LetterId } from '@/lib/letters/letter';
import type { Words } from '../words';

const nothing: Words = {
  'zh-CN': '也可能没有任何变化。',
  en: 'Nothing may change.',
};

export const OUTCOMES: Readonly<Record<LetterId, readonly Words[]>> = {
  hardship: [
    {
      'zh-CN': '同意、部分同意，或提出另一个方案。没有写进书面协议的，不算数。',
      en: 'Agreement, part of it, or another proposal. What is not in writing does not count.',
    },
    {
      'zh-CN': '个性化分期会显示在详版信用报告上；还清前不能申请新的信用卡。',
      en: 'An individual card agreement shows on the detailed credit report, and rules out new cards until it is paid.',
    },
    {
      'zh-CN': '也可能不同意。协商期间，能按时还的照常还。',
      en: 'It may be refused. Meanwhile, go on paying what you can on time.',
    },
  ],
  explanation: [
    {
      'zh-CN': '得到具体的原因，或只有“综合评估”。后一种可以再问一次，也可以投诉。',
      en: 'A specific reason, or only “overall assessment”. In that case ask once more, or complain.',
    },
    {
      'zh-CN': '人工复核后可能维持原来的决定。说明和复核都不等于恢复额度。',
      en: 'A person may come to the same decision. An explanation is not a restored limit.',
    },
    nothing,
  ],
  restoration: [
    {
      'zh-CN': '恢复、恢复一部分，或请你过一段时间再申请。',
      en: 'Restored, restored in part, or an invitation to ask again later.',
    },
    {
      'zh-CN': '机构可能为评估再查一次信用报告：先问清会不会留下查询。',
      en: 'The lender may read your credit report again: ask first whether an inquiry would be recorded.',
    },
    nothing,
  ],
  dispute: [
    {
      'zh-CN': '核实有误就更正。核实无误的，记录不变，你可以在报告里添加个人声明。',
      en: 'Corrected if it is wrong. If it is found right it stays, and you may add a statement of your own.',
    },
    {
      'zh-CN': '属实的不良记录改不掉，从还清那天起保留 5 年。',
      en: 'A true adverse record cannot be removed: it stays for five years from the day it is cleared.',
    },
    nothing,
  ],
  notMine: [
    {
      'zh-CN': '查实不是你办的，删除或更正记录，欠款不由你还。',
      en: 'If it is found not to be you, the record is removed or corrected, and the debt is not yours.',
    },
    {
      'zh-CN': '查出来是你自己授权过的（例如点过“测额度”），记录不变。',
      en: 'If you did give consent, for example by tapping “check my limit”, the record stays.',
    },
    nothing,
  ],
  complaint: [
    {
      'zh-CN': '机构解释、纠正、和解，或维持原来的决定。',
      en: 'An explanation, a correction, a settlement, or the same decision.',
    },
    {
      'zh-CN': '主管部门会督促机构处理，不会替机构决定给你多少额度。',
      en: 'A regulator sees that the complaint is handled. It does not decide how much you may borrow.',
    },
    nothing,
  ],
};
