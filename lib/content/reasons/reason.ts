// The shape of a reason's words. `{value}` is the borrower's own figure, `{edge}` where the better
// range begins; both arrive formatted from `reasonFigures`.

import type { ReasonCode } from '@/lib/review';
import type { Words } from '../words';

export type ReasonWords = {
  /** What it is about, in a few words that hold whether little or much is lost. */
  title: Words;
  /** A heading with its direction, for when a large part of the points is lost. */
  marked?: Words;
  /** The figure and the edge it missed. */
  sentence: Words;
  /** What would change it. */
  change: Words;
  /** Why a lender looks at it. */
  why: Words;
};

export type ReasonWordsOf<Code extends ReasonCode> = Readonly<Record<Code, ReasonWords>>;
