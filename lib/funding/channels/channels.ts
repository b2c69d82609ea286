// All ways to borrow that are open on a day, bank channels first.

import type { IsoDate } from '@/lib/units/calendar';
import { BANK_CHANNELS } from './bank-channels';
import type { Channel } from './channel';
import { OTHER_CHANNELS } from './other-channels';

/** The channels whose rules are in force on a day; ranges are as read on their source's day. */
export const channelsOn = (asOf: IsoDate): Channel[] =>
  [...BANK_CHANNELS, ...OTHER_CHANNELS].filter(
    ({ from, until }) =>
      (from === undefined || from <= asOf) && (until === undefined || asOf <= until),
  );
