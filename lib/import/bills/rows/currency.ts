// The currency of a line. Only renminbi counts in a figure; the rest is kept and shown apart.

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(人民币元?|cny|rmb|¥|￥|元)/iu, 'CNY'],
  [/^(美元|usd)/iu, 'USD'],
  [/^(港[币元]|香港元|hkd)/iu, 'HKD'],
  [/^(欧元|eur)/iu, 'EUR'],
  [/^(日[元圆]|jpy)/iu, 'JPY'],
  [/^(英镑|gbp)/iu, 'GBP'],
];

/**
 * The ISO code of a currency column, or of an amount that begins with one; `CNY` where none is named.
 *
 * @example currencyOf('USD 3.72') //=> 'USD'
 */
export function currencyOf(text: string): string {
  const lead = text.charCodeAt(0);
  if (text === '' || lead <= 57) return 'CNY'; // a digit, a sign or nothing
  const found = NAMES.find(([name]) => name.test(text));
  return found?.[1] ?? /^[A-Za-z]{3}\b/.exec(text)?.[0].toUpperCase() ?? 'XXX';
}
