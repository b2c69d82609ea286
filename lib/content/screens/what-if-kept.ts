// The what-if screen: scenarios kept, named and compared, and one of them made the plan.

import type { Words } from '../words';

export const keeping = {
  title: { 'zh-CN': '留下来，比一比', en: 'Keep and compare' },
  lead: {
    'zh-CN': '给这组改动起个名字，留在这台设备上。最多留 {most} 组。',
    en: 'Give these changes a name and keep them on this device, up to {most} of them.',
  },
  sample: {
    'zh-CN': '这是示例：留下的只到关掉这一页为止，不会存进设备。',
    en: 'This is a sample: what you keep lasts until you leave this page and is not stored.',
  },
  name: { 'zh-CN': '名字', en: 'Name' },
  nameHint: { 'zh-CN': '空着就叫“{name}”。', en: 'Left empty, it is called “{name}”.' },
  numbered: { 'zh-CN': '假设 {number}', en: 'Scenario {number}' },
  keep: { 'zh-CN': '留下这组假设', en: 'Keep this scenario' },
  kept: { 'zh-CN': '已留下：{name}', en: 'Kept: {name}' },
  nothing: {
    'zh-CN': '先动上面的一项，再留下来。',
    en: 'Move something above first, then keep it.',
  },
  already: { 'zh-CN': '这一组已经留下了：{name}', en: 'These changes are already kept: {name}' },
  full: {
    'zh-CN': '已经留了 {most} 组。先删掉一组，再留新的。',
    en: '{most} are kept already. Remove one to keep another.',
  },
} satisfies Record<string, Words>;

export const table = {
  caption: { 'zh-CN': '今天和留下的各组假设', en: 'Today and the scenarios kept' },
  what: { 'zh-CN': '项目', en: 'What' },
  today: { 'zh-CN': '今天', en: 'Today' },
  change: { 'zh-CN': '比今天', en: 'Against today' },
  cash: { 'zh-CN': '要用的现金', en: 'Cash it takes' },
  deciding: { 'zh-CN': '主要卡在', en: 'What decides' },
  edit: { 'zh-CN': '这一组', en: 'This scenario' },
  load: { 'zh-CN': '放回上面', en: 'Load' },
  loadNamed: { 'zh-CN': '把“{name}”放回上面', en: 'Load “{name}” above' },
  loaded: { 'zh-CN': '上面现在是“{name}”。', en: '“{name}” is now set above.' },
  rename: { 'zh-CN': '改名', en: 'Rename' },
  renameNamed: { 'zh-CN': '给“{name}”改名', en: 'Rename “{name}”' },
  newName: { 'zh-CN': '新名字', en: 'New name' },
  save: { 'zh-CN': '保存', en: 'Save' },
  cancel: { 'zh-CN': '不改了', en: 'Leave it' },
  remove: { 'zh-CN': '删除', en: 'Remove' },
  removeNamed: { 'zh-CN': '删除“{name}”', en: 'Remove “{name}”' },
  removed: { 'zh-CN': '已删除：{name}', en: 'Removed: {name}' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  unmoved: { 'zh-CN': '不动', en: 'as today' },
  note: {
    'zh-CN': '每一组都按今天的资料重新算过；资料改了，结果会跟着变。',
    en: 'Each is worked out again from today’s figures; when those change, so do the answers.',
  },
} satisfies Record<string, Words>;

export const adoption = {
  title: { 'zh-CN': '作为我的方案', en: 'Make it my plan' },
  lead: {
    'zh-CN': '把上面这组改动里做得到的事，变成一件件待办。',
    en: 'What can be done of these changes becomes a list of things to do.',
  },
  goesIn: { 'zh-CN': '会写进方案', en: 'Goes into the plan' },
  staysOut: { 'zh-CN': '不写进方案', en: 'Stays out of it' },
  applications: {
    'zh-CN': '再申请：只是看影响，不该成为方案',
    en: 'Applications: only looked at, nothing to plan',
  },
  income: {
    'zh-CN': '收入下降：只是看影响，不该成为方案',
    en: 'A fall in income: only looked at, nothing to plan',
  },
  waiting: {
    'zh-CN': '按时还、等时间过去：方案页会按月往下推',
    en: 'Paying on time and waiting: the plan page looks ahead month by month',
  },
  cash: { 'zh-CN': '一共要用现金 {cash}。', en: 'It takes {cash} in cash.' },
  noCash: { 'zh-CN': '不用另外花钱。', en: 'It takes no extra cash.' },
  spare: {
    'zh-CN': '留出一个月的生活费后，手头还有 {spare}。',
    en: 'After a month of essentials, {spare} is at hand.',
  },
  cashUnknown: {
    'zh-CN': '手头有多少现金没有填：先留够生活费，只用宽余的钱，不要为它去借。',
    en: 'Cash at hand is not filled in: keep enough to live on, use only what you can spare, and do not borrow for it.',
  },
  tooDear: {
    'zh-CN':
      '手头的钱不够这样做，所以不能作为方案：生活费要留着，也不要为它去借。可以把数字调小，或先留下来比较。',
    en: 'Cash at hand does not cover this, so it cannot be the plan: keep what you live on, and do not borrow for it. Lower the figures, or keep it to compare.',
  },
  maybeGone: {
    'zh-CN': '还进循环额度和信用卡的钱，可能借不出来，先留够生活费。',
    en: 'Money repaid into a card or line may not come out again. Keep enough to live on.',
  },
  empty: {
    'zh-CN': '上面还没有动到能写进方案的项目。',
    en: 'Nothing above is moved that could go into a plan.',
  },
  replaces: {
    'zh-CN': '你已有一份方案，采用后会换成这一份，可以撤销。',
    en: 'You have a plan already. This one takes its place; you can undo it.',
  },
  adopt: { 'zh-CN': '采用为方案', en: 'Make this my plan' },
  adopted: { 'zh-CN': '已采用为方案。', en: 'This is your plan now.' },
  sample: {
    'zh-CN': '这是示例：方案只到关掉这一页为止。',
    en: 'This is a sample: the plan lasts until the page is closed.',
  },
  open: { 'zh-CN': '看方案', en: 'See the plan' },
  undo: { 'zh-CN': '撤销采用', en: 'Undo' },
  undone: { 'zh-CN': '已撤销，方案回到之前。', en: 'Undone: the plan is as it was before.' },
  promise: {
    'zh-CN': '这是按审核规则推算的，不是机构的承诺。',
    en: 'Worked out from review rules; it is no promise by a lender.',
  },
} satisfies Record<string, Words>;
