'use client';

import { useNewVersion } from './use-new-version';

/** For a page that nobody stays on: keeps the site on this device and says nothing. */
export function KeepOffline() {
  useNewVersion();
  return null;
}
