import { useSyncExternalStore } from 'react';
import { isInApp } from './in-app';

const never = () => () => {};

/** Whether the page is open inside another app, where files and print are mostly missing. */
export const useInApp = () =>
  useSyncExternalStore(
    never,
    () => isInApp(navigator.userAgent),
    () => false,
  );
