// Which lender a line of a bill is about. Products that one company funds are one lender, as in the
// credit report; a product's app is not the lender. Unknown names are taken from the words.

import { institutionKey } from '@/lib/review';
import type { BillSource } from '../bill';

/** What bills call a product, and whose it is: the company that funds it where that is one, else
 * the platform, whose lenders change from loan to loan. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/花呗|借呗|备用金|蚂蚁消费金融/u, '重庆蚂蚁消费金融'],
  [/网商贷|网商银行/u, '网商银行'],
  [/微粒贷|微业贷|微众银行/u, '微众银行'],
  [/微信分付|^分付/u, '微信分付'],
  [/白条|金条|京东金融|京东科技/u, '京东金融'],
  [/美团(生活费|借钱|月付)/u, '美团金融'],
  [/放心借|抖音月付|DOU分期/iu, '抖音金融'],
  [/有钱花|满易贷|度小满/u, '度小满'],
  [/360借条|奇富借条/u, '奇富借条'],
  [/分期乐|乐花/u, '分期乐'],
  [/任性付|任性贷|苏宁金融/u, '苏宁金融'],
  [/掌上生活|闪电贷|招行信用卡/u, '招商银行'],
  [/融e借/iu, '工商银行'],
  [/建行快贷|龙卡/u, '建设银行'],
  [/网捷贷/u, '农业银行'],
  [/惠民贷|买单吧/u, '交通银行'],
];

const BANKS: Readonly<Partial<Record<BillSource, string>>> = {
  cmb: '招商银行',
  icbc: '工商银行',
  abc: '农业银行',
  boc: '中国银行',
  ccb: '建设银行',
  bocom: '交通银行',
};

const COMPANY =
  /([\p{Script=Han}A-Za-z0-9]{1,20}?(?:银行(?!卡)|信用社|消费金融|小额贷款|小贷|信托|汽车金融|融资租赁|网络小贷))/u;
/** Words that stand before a company's name and are not part of it. */
const BEFORE_NAME = /^.*?(?:还款至|还款给|还款到|放款自|来自|转入|还款|归还|偿还|支付给)/u;
const STATE_BANK = /^中国(?=(工商|农业|建设|邮政储蓄|光大|民生)银行)/u;

/** A name by which one lender is one lender, whichever way a bill writes it. */
export const lenderKey = (name: string) => institutionKey(name).replace(STATE_BANK, '');

/** The bank that printed a statement. */
export const bankOf = (source: BillSource): string | null => BANKS[source] ?? null;

/**
 * The lender that some words name; `null` when they name none.
 *
 * @example lenderIn('花呗主动还款') //=> '重庆蚂蚁消费金融'
 * @example lenderIn('甲银行信用卡还款') //=> '甲银行'
 */
export function lenderIn(words: string): string | null {
  const product = PRODUCTS.find(([pattern]) => pattern.test(words));
  if (product) return product[1];
  const company = COMPANY.exec(words)?.[1];
  return company === undefined ? null : lenderKey(company.replace(BEFORE_NAME, ''));
}

const CREDIT_ACCOUNT = /信用卡|贷记卡|花呗|白条|月付|分付|信用购|先用后付/u;

/** The lender whose card or line paid for a row; `null` where own money did. */
export const creditBehind = (account: string): string | null =>
  CREDIT_ACCOUNT.test(account) ? lenderIn(account) : null;
