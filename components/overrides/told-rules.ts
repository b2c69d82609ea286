// What lays own numbers into the rules of a day and checks their order: a chunk of its own, fetched
// where a number was told.

export { rulesOn } from '@/lib/review';
