'use client';

import dynamic from 'next/dynamic';

/** The rows are fetched where a number was told. */
export const LazyOwnRows = dynamic(() => import('./own-rows').then(({ OwnRows }) => OwnRows), {
  ssr: false,
});
