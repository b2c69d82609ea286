// What to say on the phone, what to keep of it, and the way to go when somebody used your identity.

import type { LetterId } from '@/lib/letters/letter';
import type { Words } from '../words';

export const CALL_SCRIPTS: Readonly<Record<LetterId, readonly Words[]>> = {
  hardship: [
    {
      'zh-CN': '“我遇到了困难，愿意还款，想在到期前协商。请转给能谈协商的部门。”',
      en: '“I am in difficulty, willing to repay, and want to agree on something before the due day. Please put me through to whoever can.”',
    },
    {
      'zh-CN': '“按我的收支，每月能还的是信里写的数。请问可以怎样安排？罚息能不能减免？”',
      en: '“From what I earn, the sum in my letter is what I can pay. What can be arranged, and can penalty interest be waived?”',
    },
    {
      'zh-CN': '“请把方案书面发给我，我看清楚再答复。”做不到的数，不要在电话里答应。',
      en: '“Please send it in writing; I shall answer once I have read it.” Promise no sum that you cannot keep.',
    },
  ],
  explanation: [
    {
      'zh-CN': '“我的额度从哪天起、从多少变成多少？是下调、停止新借款，还是提前到期？”',
      en: '“From which day, and from what to what, did my limit change? Is it lowered, stopped or called in?”',
    },
    {
      'zh-CN': '“主要原因是什么？依据合同哪一条？是系统自动决定的吗？请安排人工复核。”',
      en: '“What are the main reasons, under which clause? Did a system decide? Please have a person look again.”',
    },
    {
      'zh-CN': '“我会把书面申请发给你们，请告诉我收件渠道和工单号。”',
      en: '“I shall send this in writing. Please tell me where to, and the ticket number.”',
    },
  ],
  restoration: [
    {
      'zh-CN': '“我想申请重新评估额度，可以提交哪些材料、从哪里提交？”',
      en: '“I would like the limit assessed again. Which papers can I hand in, and where?”',
    },
    {
      'zh-CN': '“评估会不会再查一次我的信用报告？会的话，是什么查询原因？”',
      en: '“Will the assessment read my credit report again? If so, under which inquiry reason?”',
    },
    {
      'zh-CN': '“现在不能恢复的话，什么时候可以再申请？”问到就够了，不要反复点提额。',
      en: '“If not now, when may I ask again?” Leave it at that: do not keep asking for a raise.',
    },
  ],
  dispute: [
    {
      'zh-CN': '“我对信用报告里你们报送的一条记录有异议，请告诉我提交异议的渠道。”',
      en: '“I dispute a record that you reported. Please tell me where to file it.”',
    },
    {
      'zh-CN': '“我有还款凭证（或结清证明），请核对那一天的记录。”只说属实的。',
      en: '“I hold proof of payment (or of settlement). Please check the record of that day.” Only what is true.',
    },
    {
      'zh-CN': '“请给我受理编号，核查后书面答复。”',
      en: '“Please give me the reference number, and answer in writing.”',
    },
  ],
  notMine: [
    {
      'zh-CN': '“我的信用报告里有一次你们的查询（或一笔贷款），不是我办的。请先冻结。”',
      en: '“My credit report shows an inquiry (or a loan) of yours that was not me. Please freeze it first.”',
    },
    {
      'zh-CN': '“请核对申请时的手机号、收款账户和授权。”不要报出自己的验证码和密码。',
      en: '“Please check the phone number, the receiving account and the consent.” Give no code and no password.',
    },
    {
      'zh-CN': '只打官网、合同或卡背面的电话。来电说“帮你消除记录”的，挂断。',
      en: 'Call only numbers from the official site, the contract or the card. Hang up on anyone who offers to “clear the record”.',
    },
  ],
  complaint: [
    {
      'zh-CN': '“我要投诉，请登记，并告诉我投诉编号。”',
      en: '“This is a complaint. Please record it and tell me its number.”',
    },
    {
      'zh-CN': '“我在（说出日期）提出过申请，没有得到具体的答复。我的请求是书面说明和人工复核。”',
      en: '“I asked on (say the date) and had no specific answer. I ask for a written explanation and a human review.”',
    },
    {
      'zh-CN': '打给主管部门时：说清机构全名、经过、请求，和机构的投诉编号。',
      en: 'To the regulator: the lender’s full name, what happened, what you ask, and the lender’s complaint number.',
    },
  ],
};

export const KEEP_OF_CALLS: readonly Words[] = [
  { 'zh-CN': '日期、开始和结束的时间', en: 'The date, and when the call began and ended' },
  { 'zh-CN': '对方的姓名或工号', en: 'The agent’s name or number' },
  { 'zh-CN': '工单号、投诉编号', en: 'The ticket or complaint number' },
  {
    'zh-CN': '对方的原话，尤其是原因和答应的事',
    en: 'What was said, above all reasons and promises',
  },
  {
    'zh-CN': '想录音，先说一句“我这边会录音”；对方的录音，请他保留',
    en: 'To record, say so first; ask the other side to keep its own recording',
  },
  { 'zh-CN': '寄件单、发送成功的截图', en: 'The posting slip, or a picture that it was sent' },
];

/** The order of what to do when an inquiry or a loan is somebody else’s doing. */
export const IDENTITY_STEPS: readonly Words[] = [
  {
    'zh-CN': '先查一份个人信用报告，把不认识的查询和账户都圈出来。自己查不算申请。',
    en: 'Get your credit report and mark every inquiry and account you do not know. Your own look does not count as an application.',
  },
  {
    'zh-CN': '想一想是不是点过“测额度”、给人担保、授权过家人。自己授权过的，不属于冒用。',
    en: 'Think whether you tapped “check my limit”, stood as guarantor, or let family use your name. That is no misuse.',
  },
  {
    'zh-CN': '打给那一家的官方电话，请求冻结；改掉银行、支付、邮箱的密码，挂失丢过的证件和电话卡。',
    en: 'Call that lender’s official line for a freeze. Change the passwords of bank, payment and mail, and report lost papers and SIM cards.',
  },
  {
    'zh-CN': '报案，要回执；再把信和回执一起交给那一家，并在征信中心提异议。',
    en: 'Report it to the police and keep the receipt; send it with the letter, and file a dispute with the bureau.',
  },
  {
    'zh-CN':
      '在查清之前，不要为了“保住征信”去还一笔不是你借的钱，先问清后果。也不要给任何人转账“解冻”。',
    en: 'Until it is cleared up, do not repay a loan that is not yours to “save the record”: first ask what follows. Transfer nothing to anyone to “unfreeze” it.',
  },
];
