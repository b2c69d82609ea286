// Currency names as reports print them, with their ISO 4217 codes.

const CODES: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  人民币元: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  香港元: 'HKD',
  澳门元: 'MOP',
  新台币: 'TWD',
  日元: 'JPY',
  英镑: 'GBP',
  瑞士法郎: 'CHF',
  加元: 'CAD',
  加拿大元: 'CAD',
  澳元: 'AUD',
  澳大利亚元: 'AUD',
  新西兰元: 'NZD',
  新加坡元: 'SGD',
  韩元: 'KRW',
  韩国元: 'KRW',
  泰铢: 'THB',
  泰国铢: 'THB',
  马来西亚林吉特: 'MYR',
  卢布: 'RUB',
  俄罗斯卢布: 'RUB',
  瑞典克朗: 'SEK',
  丹麦克朗: 'DKK',
  挪威克朗: 'NOK',
};

/** ISO's code for "no currency": foreign by all means, so it stays out of sums in yuan. */
export const UNKNOWN_CURRENCY = 'XXX';

/** The code of a currency by the report's name for it, `XXX` where the name is not in our list. */
export const currencyCode = (name: string): string =>
  Object.hasOwn(CODES, name) ? (CODES[name] ?? UNKNOWN_CURRENCY) : UNKNOWN_CURRENCY;
