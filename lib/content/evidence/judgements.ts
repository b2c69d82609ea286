// Why shipped points differ from those that the public sets give.

import type { Words } from '../words';

export type JudgementCode = 'LENDERS_CLIFF' | 'ACCEPTED_ONLY';

export const JUDGEMENTS: Readonly<Record<JudgementCode, Words>> = {
  LENDERS_CLIFF: {
    'zh-CN':
      '机构的准入条件在这里有明显的坎，数据里的人大多是已经过了坎的，坎就看不清了；所以保留更陡的分数。',
    en: 'Lenders’ entry rules have a cliff here. The borrowers in the data had mostly passed it, which hides it; the steeper points are kept.',
  },
  ACCEPTED_ONLY: {
    'zh-CN': '只有一组数据，而且只含放了款的人，差别被压小了；所以扣得更多一些。',
    en: 'One set only, of funded loans, which narrows the difference; a little more is taken off.',
  },
};
