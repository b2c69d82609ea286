// The mix form read into facts of the business and its own cash. Pure.

import type { FundingFacts, OwnCash } from '@/lib/funding';
import { fundingFactsOf } from '@/lib/doors/owner-doors';
import type { Profile, Review } from '@/lib/review';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { averageSales } from '../business/business-form';
import { entryReader, type Problems } from '../entry';
import type { OpenDebt } from '../open-debts';
import { OWN_PARTS, type MixForm, type OwnPart, type PaperPart } from './mix-form';

export type MixRead = {
  problems: Problems;
  facts: FundingFacts;
  own: OwnCash[];
  shares: [number, number];
};

const LATER_DAYS = 60;
const IN_DAYS: Record<OwnPart, number> = {
  COLLECT_RECEIVABLES: 14,
  SUPPLIER_TERMS: 14,
  SELL_STOCK: 30,
  RENT_TERMS: 7,
};
const PAID_LATER: ReadonlySet<OwnPart> = new Set(['SUPPLIER_TERMS', 'RENT_TERMS']);

function ownCash(code: OwnPart, amount: Fen, asOf: IsoDate): OwnCash[] {
  if (amount === 0) return [];
  const on = addDays(asOf, IN_DAYS[code]);
  const back = { on: addDays(on, LATER_DAYS), amount: toFen(-amount) };
  return [{ code, flows: [{ on, amount }, ...(PAID_LATER.has(code) ? [back] : [])] }];
}

/** What the profile and the form show; a blank stays not known. */
export function readMix(
  form: MixForm,
  profile: Profile,
  { signals, facts: reviewed, asOf }: Review,
  debts: readonly OpenDebt[],
): MixRead {
  const read = entryReader();
  const blank = (part: PaperPart) => form[part].trim() === '';
  const money = (part: PaperPart) => (blank(part) ? null : read.money(`mix-${part}`, form[part]));
  const months = (part: PaperPart) =>
    blank(part) ? null : read.count(`mix-${part}`, form[part], 0);
  const loans = debts.filter(({ account }) => account.product === 'business');
  const facts: FundingFacts = {
    ...fundingFactsOf({ profile, facts: reviewed, signals }),
    licence: form.licence ? true : null,
    taxMonths: months('taxMonths'),
    monthlyReceipts: averageSales(profile),
    statementsMonths: months('statementsMonths'),
    businessDebt: toFen(loans.reduce((sum, { balance }) => sum + balance, 0)),
    freePropertyValue: money('freePropertyValue'),
    confirmedReceivables: money('confirmedReceivables'),
    invoicedReceivables: money('invoicedReceivables'),
    counterGuarantee: form.counterGuarantee ? true : null,
    expiringBusinessLoans: money('expiring'),
  };
  const own = OWN_PARTS.flatMap((code) =>
    ownCash(code, read.money(`own-${code}`, form.own[code], toFen(0)), asOf),
  );
  const lender = read.rate('mix-lenderShare', form.lenderShare);
  const maturity = read.rate('mix-maturityShare', form.maturityShare);
  return { problems: read.problems, facts, own, shares: [lender, maturity] };
}
