/** A sentence with its amounts of money in bold. */
export function Amounts({ text }: { text: string }) {
  return text
    .split(/(−?¥[\d,.]*\d)/)
    .map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part));
}
