// Several tabs of one browser: each tells the others what it changed, never the figures themselves.

import { CHANNEL } from './names';

/** What one tab tells the others: that it saved, changed the kept reviews, or erased everything. */
export type TabMessage = 'saved' | 'shelved' | 'erased';

export type Tabs = { tell: (message: TabMessage) => void; close: () => void };

const isMessage = (data: unknown): data is TabMessage =>
  data === 'saved' || data === 'shelved' || data === 'erased';

/** Joins the other tabs of this site; without the means for it, a tab stays alone. */
export function joinTabs(hear: (message: TabMessage) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) hear(data);
  };
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
