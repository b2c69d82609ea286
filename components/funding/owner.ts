import type { Policy, Profile, Review } from '@/lib/review';

/** Whose money it is: the record, and the rules that it is reviewed by. */
export type Owner = { profile: Profile; policy: Policy; review: Review };
