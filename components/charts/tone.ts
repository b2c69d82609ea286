/** How a stretch, a mark or a word is meant: good, to be watched, or costly. */
export type Tone = 'fine' | 'watch' | 'loss';

/** A stretch may also mean nothing in particular. */
export type BandTone = Tone | 'plain';
