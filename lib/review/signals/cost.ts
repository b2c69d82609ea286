// Stage: signals, cost. Dear credit is a sign of few alternatives, and rules now bar the dearest.

import type { Facts } from '../facts/facts';

/** The highest yearly rate on any debt still owed; a ratio, 0.24 is 24%. */
export const highestApr = (facts: Facts) => facts.highestApr;
