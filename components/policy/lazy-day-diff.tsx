'use client';

import dynamic from 'next/dynamic';

/** What holds two days against each other is fetched once the rules stand. */
export const LazyDayDiff = dynamic(() => import('./day-diff').then(({ DayDiff }) => DayDiff), {
  ssr: false,
});
