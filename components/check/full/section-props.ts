import type { Draft } from '@/lib/form/draft';
import type { Removed } from './form-state';

/** What a part of the form is drawn from. */
export type SectionProps = {
  draft: Draft;
  /** The fragment of the address: it may name a field of this part. */
  hash: string;
  removed: Removed | null;
};
