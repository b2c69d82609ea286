// Why a number of the borrower's own is not taken, and what would be.

import type { OverrideProblemCode } from '@/lib/review';
import type { Words } from './words';

/** What only a change of the rules themselves could bring about. */
const OUT_OF_ORDER: Words = {
  'zh-CN': '换上这个数，规则的先后就乱了，请换一个数。',
  en: 'With this number the rules would be out of order. Enter another one.',
};

export const OVERRIDE_PROBLEMS: Readonly<Record<OverrideProblemCode, Words>> = {
  TARGET_UNKNOWN: {
    'zh-CN': '这一天的规则里没有这个数，请撤销它，或换一天。',
    en: 'The rules of this day have no such number. Undo it, or choose another day.',
  },
  TARGET_TWICE: {
    'zh-CN': '同一个数填了两次，请只留一个。',
    en: 'This number was entered twice. Keep one of them.',
  },
  VALUE_OUT_OF_RANGE: {
    'zh-CN': '这个数不可能是这条规则的数，请核对单位和大小。',
    en: 'This cannot be a number of this rule. Check its unit and size.',
  },
  FIRST_BAND_NOT_FROM_ZERO: OUT_OF_ORDER,
  EDGES_NOT_ASCENDING: {
    'zh-CN': '分界线要一档比一档高：请填在前一档和后一档的线之间。',
    en: 'Cut-offs must ascend: enter a value between those before and after it.',
  },
  POINTS_RISE_AS_VALUE_WORSENS: {
    'zh-CN': '情况变差，分数不能反而升高：请填在相邻两档的分数之间。',
    en: 'Points may not rise as the value worsens: enter a number between those of the bands beside it.',
  },
  UNKNOWN_OUTSIDE_POINTS: {
    'zh-CN': '不知道时的分数，要在最高档和最低档之间。',
    en: 'Points when not known must lie between the best and the worst band.',
  },
  LEVEL_SOFTENS_AS_VALUE_WORSENS: OUT_OF_ORDER,
  SIGNAL_MISSING: OUT_OF_ORDER,
  SIGNAL_TWICE: OUT_OF_ORDER,
  BEST_TOTAL_NOT_1000: {
    'zh-CN': '各项最好的分数加起来要是 1,000 分，单改最好的一档就不是了：请改别的档，或改分界线。',
    en: 'The best points of all rules must make 1000, and changing one best band breaks that: change another band, or a cut-off.',
  },
  GRADES_NOT_DESCENDING: {
    'zh-CN': '分数线要一级比一级低：请填在上一级和下一级之间。',
    en: 'The cut-offs of grades must descend: enter a number between the grades beside it.',
  },
  GRADES_NOT_A_TO_E: OUT_OF_ORDER,
  LAST_GRADE_NOT_FROM_ZERO: OUT_OF_ORDER,
  RIGHT_RETURNS: OUT_OF_ORDER,
  NOTHING_KNOWN_MAY_INCREASE: {
    'zh-CN':
      '这样一来，什么资料都没有的人也能提额。请把能提额的分数线填高一些，或把不知道时的分数填低一些。',
    en: 'With this a borrower of whom nothing is known could be raised: enter a higher cut-off, or fewer points when not known.',
  },
  CLOSES_A_DRAWING_GRADE: {
    'zh-CN': '关闭额度的分数，要低于还能借款的各级：请填小一些。',
    en: 'A line may close only below the grades that may still be drawn: enter less.',
  },
  CAP_RISES_WITH_SEVERITY: {
    'zh-CN': '逾期更久，封顶不能反而更高：请填不高于较轻那条的数。',
    en: 'Longer lateness may not cap higher: enter no more than the milder rule’s cap.',
  },
  TERM_TWICE: OUT_OF_ORDER,
  NO_PRODUCT_CAP: OUT_OF_ORDER,
  RISES_WITH_WORSE_GRADE: {
    'zh-CN': '等级更差，数字不能反而更大：请填在相邻两级之间。',
    en: 'A worse grade may not get more: enter a number between those of the grades beside it.',
  },
  NO_SUCH_ALTERNATIVE: OUT_OF_ORDER,
  SOFTENS_AS_CLIMATE_WORSENS: OUT_OF_ORDER,
  NORMAL_NOT_NEUTRAL: OUT_OF_ORDER,
  SOFTENS_AS_PROGRAMME_SHRINKS: OUT_OF_ORDER,
  STEPS_OUT_OF_ORDER: {
    'zh-CN': '几个比例要有先后：下调后留下的 ≤ 不下调的线 ≤ 1 倍 ≤ 提额的线 ≤ 一次最多提到的。',
    en: 'These must stand in order: what a cut leaves ≤ where no cut is made ≤ 1 ≤ where a rise begins ≤ the most one rise reaches.',
  },
};
