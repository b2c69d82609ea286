// The shape of a signal's words.

import type { SIGNAL_FAMILIES, SignalFamily } from '@/lib/review';
import type { Words } from '../words';

export type SignalWords = {
  /** A label of a few words. */
  name: Words;
  /** One line: what it is. */
  definition: Words;
  /** How it is worked out, in words. */
  formula: Words;
  /** Why a lender looks at it. */
  why: Words;
};

/** The words of one family of signals. */
export type SignalWordsOf<Family extends SignalFamily> = Readonly<
  Record<(typeof SIGNAL_FAMILIES)[Family][number], SignalWords>
>;
