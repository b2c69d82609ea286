// Steps toward the lender and beyond it.

import type { StepWordsOf } from './step';

export const LENDER_STEPS: StepWordsOf<
  'TALK_WITH_EVIDENCE' | 'DIVERSIFY_FUNDING' | 'WATCH_POLICY'
> = {
  TALK_WITH_EVIDENCE: {
    title: { 'zh-CN': '带着材料找机构谈', en: 'Talk to the lender, with papers' },
    figures: {
      'zh-CN': '先备好材料，再联系合同上写的那一家。',
      en: 'Papers first, then the lender named on the contract.',
    },
    why: {
      'zh-CN': '系统可能用了旧的或错的资料。你可以请它说明原因，并由人复核。',
      en: 'A system may have used old or wrong data. You may ask for its reasons and for a person to look again.',
    },
    how: [
      {
        'zh-CN': '备好收入证明、6 到 12 个月流水、社保公积金记录和结清证明。',
        en: 'Prepare proof of income, 6 to 12 months of statements, insurance and provident fund records, and proof of settled loans.',
      },
      {
        'zh-CN': '联系放款机构，问主要原因和依据的条款。系统自动作出的决定，可以请它说明。',
        en: 'Ask the lender for the main reasons and the clause. For an automated decision you may ask for an explanation.',
      },
      {
        'zh-CN': '记下时间、工号和答复。资料有错的，提出异议；答复不满意的，再向监管投诉。',
        en: 'Note time, agent and answer. Dispute what is wrong; if the answer falls short, complain to the regulator.',
      },
    ],
    avoid: {
      'zh-CN': '不要编理由，不要交钱请人“代办恢复”，也不要反复点提额。',
      en: 'Invent no reasons, pay no agent to “restore” it, and do not keep asking for a raise.',
    },
    limits: {
      'zh-CN': '机构可以不恢复。有些额度由系统定，人工也改不了。',
      en: 'The lender need not restore it. Some limits are set by a system that staff cannot change.',
    },
  },
  DIVERSIFY_FUNDING: {
    title: { 'zh-CN': '不只靠一个额度', en: 'Do not depend on one line' },
    figures: {
      'zh-CN': '只有能让总还款变少的渠道，才值得换。',
      en: 'Another channel is worth it only if it lowers the total you pay.',
    },
    why: {
      'zh-CN': '一个平台收紧，全部周转就停了。多一条便宜、期限合适的路，会稳一些。',
      en: 'When one platform tightens, everything stops. A second, cheaper and fitting way is steadier.',
    },
    how: [
      {
        'zh-CN': '先算缺口有多大、要多久，能不能推迟开支，或收回别人欠你的钱。',
        en: 'First work out how large the gap is and for how long, and whether later spending or money owed to you can fill it.',
      },
      {
        'zh-CN': '上班的先问发工资的银行；做生意的看经营贷、供应链融资和政府性融资担保。',
        en: 'Employees may ask the bank that receives their pay; owners may look at business loans, supply-chain finance and public guarantees.',
      },
      {
        'zh-CN': '要综合融资成本明示表，把每一项费用折成年利率再比。',
        en: 'Ask for the statement of all-in cost and compare yearly rates with every fee counted.',
      },
    ],
    avoid: {
      'zh-CN': '不要同时申请几家，不要碰先收费的、不签合同的。',
      en: 'Do not apply to several at once, and avoid anyone who charges first or signs nothing.',
    },
    limits: {
      'zh-CN': '批不批由机构决定，每次申请都会留下查询。有逾期时，先处理逾期。',
      en: 'Approval is up to the lender, and each application leaves an inquiry. Arrears come first.',
    },
  },
  WATCH_POLICY: {
    title: { 'zh-CN': '留意规则的变化', en: 'Keep an eye on the rules' },
    figures: {
      'zh-CN': '如果机构变成“{climate}”，同样的资料会得出不同的结果。',
      en: 'If the lender moved to “{climate}”, the same figures would lead to another result.',
    },
    why: {
      'zh-CN': '有些降额来自新规定或机构的整体调整，和你的资料无关。早知道，就能早留余地。',
      en: 'Some cuts come from new rules or a lender’s general tightening. Knowing early leaves time to prepare.',
    },
    how: [
      {
        'zh-CN': '到“政策和利率”里，看已经生效和将要生效的规定。',
        en: 'See under “Rules and rates” what is in force, and what is coming.',
      },
      {
        'zh-CN': '留意机构在应用和短信里的通知，存下截图。',
        en: 'Watch for notices in the app and by text, and keep pictures of them.',
      },
      {
        'zh-CN': '把随时能借的额度当作可能没有，多留一些现金。',
        en: 'Treat a line you could draw as one that may be gone, and keep some cash.',
      },
    ],
    avoid: {
      'zh-CN': '不要因为担心被降，就先把额度借出来。',
      en: 'Do not draw a line down for fear that it may be cut.',
    },
    limits: {
      'zh-CN': '机构何时收紧，没有人能预知。这里只算“如果收紧会怎样”。',
      en: 'Nobody can tell when a lender will tighten. This only works out what would follow if it did.',
    },
  },
};
