// Why a public set of outcomes was not believed on a signal.

import type { Words } from '../words';
import type { DoubtCode } from './band-evidence';

export const DOUBTS: Readonly<Record<DoubtCode, Words>> = {
  ACCEPTED_ONLY: {
    'zh-CN': '这组只有放了款的人：有过逾期或记录还被放款的，别的方面往往更好，差别因此被抹平。',
    en: 'This set holds funded loans only: whoever was funded despite lateness or records was better in other ways, which hides the difference.',
  },
  TOO_FEW: {
    'zh-CN': '这一档的人太少，不作数。',
    en: 'Too few borrowers fell in this band to count.',
  },
  DISPUTED: {
    'zh-CN': '各组数据说法不一，不能只信这一组。',
    en: 'Sets disagree on this, so one of them alone is not believed.',
  },
};
