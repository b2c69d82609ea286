/**
 * Order of two texts by their code units, for `sort`: days written as ISO strings come earliest
 * first, and names come in the same order in every language of the device. (`localeCompare` does
 * not, and the first use of it costs a phone some 80 ms.)
 */
export const textOrder = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
