// Stage: profile. The four sample borrowers of the demo, the docs and the tests.

import type { IsoDate } from '@/lib/units/calendar';
import type { Profile } from '../schema';
import { recovering } from './recovering';
import type { SampleId } from './sample-ids';
import { shopOwner } from './shop-owner';
import { steady } from './steady';
import { stretched } from './stretched';

/** Invented borrowers; every date is relative to `asOf`, so that a sample never ages. */
export const sampleProfiles: Record<SampleId, (asOf: IsoDate) => Profile> = {
  steady,
  stretched,
  recovering,
  shopOwner,
};
