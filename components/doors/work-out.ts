// One borrower's doors today and ahead, with a plan and without, and the one worth knocking at. Pure.

import { brokerReadings, type BrokerReading } from '@/lib/doors/broker-bands';
import { doorsAhead, type DoorsAhead } from '@/lib/doors/doors-ahead';
import { standingOn } from '@/lib/doors/figures';
import { oneDoor, type OneDoor } from '@/lib/doors/one-door';
import type { DatedTask, Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

export type Asked = {
  profile: Profile;
  asOf: IsoDate;
  hardship: boolean;
  tasks: readonly DatedTask[];
};

export type Doors = {
  asOf: IsoDate;
  without: DoorsAhead;
  /** `null` without a plan. */
  planned: DoorsAhead | null;
  one: OneDoor;
  broker: BrokerReading[];
};

export function workOut({ profile, asOf, hardship, tasks }: Asked): Doors {
  const without = doorsAhead(profile, asOf);
  const standing = standingOn(profile, asOf);
  return {
    asOf,
    without,
    planned: tasks.length === 0 ? null : doorsAhead(profile, asOf, { tasks }),
    one: oneDoor(without.today, standing, asOf, hardship),
    broker: brokerReadings(standing),
  };
}
