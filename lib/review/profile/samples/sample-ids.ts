// Stage: profile. The names of the sample borrowers, apart from their records: an address that names
// one is read on pages that need no record.

export const SAMPLE_IDS = ['stretched', 'steady', 'recovering', 'shopOwner'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];
