'use client';

import dynamic from 'next/dynamic';

/** The form is fetched when it is first asked for. */
export const LazyTellDialog = dynamic(
  () => import('./tell-dialog').then(({ TellDialog }) => TellDialog),
  { ssr: false },
);
