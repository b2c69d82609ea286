/** How a stretch, a mark or a word is meant: good, to be watched, or costly. */
export type Tone = 'fine' | 'watch' | 'loss';
