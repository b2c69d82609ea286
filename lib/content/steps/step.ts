// The shape of a step's words.

import type { StepCode } from '@/lib/review';
import type { Words } from '../words';

export type StepWords = {
  /** What to do, in a few words. */
  title: Words;
  /** The borrower's own figures; shown only when all of them are known. */
  figures: Words;
  /** Why it helps. */
  why: Words;
  /** How, in short concrete sentences, first things first. */
  how: readonly Words[];
  /** What not to do. */
  avoid: Words;
  /** What it cannot promise. */
  limits: Words;
};

export type StepWordsOf<Code extends StepCode> = Readonly<Record<Code, StepWords>>;
