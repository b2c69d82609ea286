import type { ChartLine } from '@/components/charts/line-chart';
import type { OrderChoice } from './payoff-form';

/** How each order is drawn, the same in every chart. */
export const ORDER_LOOKS: Readonly<Record<OrderChoice, Pick<ChartLine, 'tone' | 'dash'>>> = {
  avalanche: { tone: 'accent' },
  snowball: { tone: 'watch', dash: '8 4' },
  fewestLenders: { tone: 'ink', dash: '2 4' },
  limitFirst: { tone: 'ink' },
  own: { tone: 'loss', dash: '12 4 2 4' },
};
