// Stage: facts. One lender is one lender, whatever branch or card centre the report names.

const COMPANY_FORM = /(股份)?有限(责任)?公司/gu;
const UNIT = /(信用卡(中心|部)|个人贷款部|总行|营业部)$/u;
const BRANCH = /^(.+?(?:银行|信用社|公司)).+(?:分行|支行|分公司|营业部)$/u;
const EDGES = /[\s"'“”‘’（）()]/gu;

/** Keys found so far: a plan reads the same few names hundreds of times. */
const keys = new Map<string, string>();
const MAX_KEYS = 1000;

/**
 * A key that is the same for all branches and units of one institution.
 *
 * @example institutionKey('甲银行股份有限公司信用卡中心') //=> '甲银行'
 * @example institutionKey('甲银行上海分行') //=> '甲银行'
 */
export function institutionKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MAX_KEYS) keys.clear();
  const key = keyOf(name);
  keys.set(name, key);
  return key;
}

function keyOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(EDGES, '')
    .replace(COMPANY_FORM, '')
    .replace(UNIT, '');
  return (BRANCH.exec(plain)?.[1] ?? plain).toLowerCase();
}
