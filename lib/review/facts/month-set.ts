// Stage: facts. A set of months by age, as the bits of one number: bit 0 is this month, bit 23 the
// last one inside 24 months. Records are many and long; a number holds what counts of each.

/** Ages 0 to 29; an empty set is 0. */
export type MonthSet = number;

/** The months of ages 0 to `count - 1`. */
export const firstMonths = (count: number): MonthSet => (1 << count) - 1;

/** How many months are in the set. */
export function sizeOf(months: MonthSet): number {
  let size = 0;
  for (let rest = months; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

/** The most months in a row: a run of n outlives n - 1 rounds of keeping months with a neighbour. */
export function longestRunOf(months: MonthSet): number {
  let run = 0;
  for (let rest = months; rest !== 0; rest &= rest << 1) run += 1;
  return run;
}

/** Ages 0 to 59, as two sets: `older` holds the ages from 30, counted from there. */
type LongMonthSet = { recent: MonthSet; older: MonthSet };

const HALF = 30;

const within = ({ recent, older }: LongMonthSet, months: number): LongMonthSet => ({
  recent: months < HALF ? recent & firstMonths(months) : recent,
  older: months <= HALF ? 0 : older & firstMonths(months - HALF),
});

/** How many lie in the last so many months, 60 at most. */
export function sizeWithin(set: LongMonthSet, months: number): number {
  const { recent, older } = within(set, months);
  return sizeOf(recent) + sizeOf(older);
}

/** The most in a row within the last so many months; a run may cross the halves. */
export function longestRunWithin(set: LongMonthSet, months: number): number {
  const { recent, older } = within(set, months);
  const whole = Math.max(longestRunOf(recent), longestRunOf(older));
  const crossing = (older & 1) === 0 ? 0 : leadingRun(older) + trailingRun(recent);
  return Math.max(whole, crossing);
}

/** How many months in a row from age 0 on. */
function leadingRun(months: MonthSet): number {
  let run = 0;
  while ((months >> run) & 1) run += 1;
  return run;
}

/** How many months in a row up to the last age of a half. */
function trailingRun(months: MonthSet): number {
  let run = 0;
  while (run < HALF && (months >> (HALF - 1 - run)) & 1) run += 1;
  return run;
}

/** The age of the newest month; -1 of none. */
export const newestOf = (months: MonthSet): number => 31 - Math.clz32(months & -months);

/** The age of the oldest month; -1 of none. */
export const oldestOf = (months: MonthSet): number => 31 - Math.clz32(months);
