// The rules, first match wins. Order matters: a pay-out described as a transfer is a debt before it
// is anything else, and a refund of a repayment is no repayment.

import type { BillRow } from '../bill';
import type { RowKind, RowRule } from './kinds';

type Verdict = readonly [RowKind, RowRule];

type Read = {
  row: BillRow;
  /** Category, counterparty, description and status: `还款成功` says what was done. */
  words: string;
  ownNames: ReadonlySet<string>;
};

const REFUND = /退款|退货|退回|退还|冲正|撤销|返还押金|退押金/u;
const MINIMUM = /最低(还款|应还|额)|还最低/u;
const REPAYMENT =
  /还款|还贷|还本|偿还|还花呗|还借呗|贷款归还|归还贷款|贷款扣款|贷款本息|代扣贷款|月供|按揭扣|还信用卡|自动转账还|转帐还|信用卡还|备用金.{0,4}归还/u;
const DRAW =
  /放款|借款(到账|发放|入账|提现|成功)|贷款(发放|入账|到账|支用)|提款|支用|借出到账|现金分期(入账|发放|到账)|^借款$|个贷发放|备用金.{0,4}(领取|借出)/u;
const CASH_ADVANCE = /预借现金|信用卡取现|信用卡.{0,4}提现|透支取现/u;
const CASH_ON_CARD = /取现|取款|ATM|预借现金|现金支取/iu;
const OWN_ACCOUNTS =
  /零钱提现|零钱充值|零钱通|余额提现|余额充值|余额宝|提现|充值到|转入余额|转出到(银行卡|余额|卡)|快捷提现|银证转账|卡内互转|转.{0,4}(本人|自己)|(本人|自己).{0,3}转|账户互转|支付宝转入|微信提现|财付通提现|^转存(本人)?$/u;
const OWN_SAVINGS =
  /理财|基金|赎回|申购|定投|定期(存|支取|转)|活转定|定转活|存单|大额存单|公积金|黄金/u;
const SALARY = /工资|薪|代发|奖金|劳务|报酬|养老金|退休金|津贴|补贴/u;
const SHOP =
  /经营收款|商家收款|商户(收款|结算|到账)|二维码收款|收钱码|收款码|收单|pos.?结算|货款/iu;
const PERSON = /转账|红包|亲情|汇入|汇款|群收款|收款|转存|银联入账/u;
const CREDIT_CATEGORY = /信用借还|贷款|借贷/u;
const LENDING_COMPANY = /消费金融|小额贷款|小贷|信托|汽车金融|融资租赁/u;

const isIn = ({ row }: Read) => row.direction === 'in';
const isOut = ({ row }: Read) => row.direction === 'out';

function isOwnName({ row, ownNames }: Read): boolean {
  if (ownNames.size === 0) return false;
  const names = `${row.counterparty} ${row.description}`.split(/[^\p{Script=Han}A-Za-z·]+/u);
  return names.some((name) => ownNames.has(name));
}

/** On a card's own statement: money in pays the card or takes a purchase back. */
function onCard(read: Read): Verdict {
  const { words } = read;
  if (isIn(read)) {
    if (MINIMUM.test(words)) return ['minimumPayment', 'MINIMUM_PAYMENT_WORDS'];
    if (REFUND.test(words) && !REPAYMENT.test(words)) return ['refund', 'REFUND_WORDS'];
    return REPAYMENT.test(words) ? ['repayment', 'PAYMENT_TO_CARD'] : ['refund', 'REFUND_ON_CARD'];
  }
  return CASH_ON_CARD.test(words)
    ? ['cashAdvance', 'CASH_ADVANCE_WORDS']
    : ['spending', 'OTHER_OUT'];
}

/** Debts, wherever the money stands: the same words mean the same in a wallet and at a bank. */
function ofDebt(read: Read): Verdict | null {
  const { words } = read;
  const isRefund = REFUND.test(words);
  if (isRefund) return isOut(read) ? null : ['refund', 'REFUND_WORDS'];
  if (CASH_ADVANCE.test(words)) return ['cashAdvance', 'CASH_ADVANCE_WORDS'];
  if (!isOut(read) && DRAW.test(words)) return ['draw', 'DRAW_WORDS'];
  if (!isIn(read) && MINIMUM.test(words)) return ['minimumPayment', 'MINIMUM_PAYMENT_WORDS'];
  if (!isIn(read) && REPAYMENT.test(words)) return ['repayment', 'REPAYMENT_WORDS'];
  if (isIn(read) && LENDING_COMPANY.test(words)) return ['draw', 'PAID_BY_LENDER'];
  return ofCreditCategory(read);
}

/** A wallet's own heading for borrowing and repaying, where the words say no more. Neither in nor
 * out, it cannot be told which of the two it is: not counted, under a rule to ask about. */
function ofCreditCategory(read: Read): Verdict | null {
  if (!CREDIT_CATEGORY.test(read.row.category)) return null;
  if (isIn(read)) return ['draw', 'CREDIT_CATEGORY'];
  return [isOut(read) ? 'repayment' : 'notCounted', 'CREDIT_CATEGORY'];
}

function ofOwnMoney(read: Read): Verdict | null {
  const { row, words } = read;
  if (isOwnName(read)) return ['selfTransfer', 'OWN_NAME'];
  if (isIn(read) && SALARY.test(words) && !OWN_SAVINGS.test(words)) return null;
  if (OWN_SAVINGS.test(words) && !isOut(read)) return ['selfTransfer', 'OWN_SAVINGS_WORDS'];
  if (OWN_SAVINGS.test(row.category)) return ['selfTransfer', 'OWN_SAVINGS_WORDS'];
  return OWN_ACCOUNTS.test(words) ? ['selfTransfer', 'OWN_ACCOUNTS_WORDS'] : null;
}

function ofIncome({ words, row }: Read): Verdict {
  if (SALARY.test(words)) return ['income', 'SALARY_WORDS'];
  if (SHOP.test(words)) return ['receipts', 'SHOP_RECEIPTS'];
  return PERSON.test(row.category || words) ? ['income', 'FROM_PERSON'] : ['income', 'OTHER_IN'];
}

/** What moved nothing, not yet, or in another currency. */
function uncounted({ outcome, currency }: BillRow): Verdict | null {
  if (outcome === 'cancelled') return ['notCounted', 'CANCELLED'];
  if (outcome === 'pending') return ['notCounted', 'PENDING'];
  return currency === 'CNY' ? null : ['notCounted', 'FOREIGN_CURRENCY'];
}

/** All words of a row as rules look for them, in one width (NFKC). */
export const wordsOfRow = (row: BillRow) =>
  `${row.category} ${row.counterparty} ${row.description} ${row.status}`.normalize('NFKC');

/** The kind of a row, and the rule that gave it. */
export function verdictOn(row: BillRow, ownNames: ReadonlySet<string>): Verdict {
  const read: Read = { row, words: wordsOfRow(row), ownNames };
  const outside = uncounted(row);
  if (outside) return outside;
  if (row.card) return onCard(read);
  const found = ofDebt(read) ?? ofOwnMoney(read);
  if (found) return found;
  if (isIn(read)) return ofIncome(read);
  return isOut(read) ? ['spending', 'OTHER_OUT'] : ['notCounted', 'NEITHER_IN_NOR_OUT'];
}
