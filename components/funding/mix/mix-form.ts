// What a borrower can show and do without borrowing, read into the mix's input. Pure.

import {
  channelsOn,
  eligibility,
  offersFrom,
  PURPOSES,
  type CashFacts,
  type Eligibility,
  type FundingFacts,
  type MixInput,
  type OwnCash,
  type Purpose,
  type Stress,
} from '@/lib/funding';
import { fundingFactsOf } from '@/lib/doors/owner-doors';
import type { Profile, Review } from '@/lib/review';
import { addDays, addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { averageSales } from '../business/business-form';
import { entryReader, type Problems } from '../entry';
import type { OpenDebt } from '../open-debts';

export const PAPER_PARTS = [
  'taxMonths',
  'statementsMonths',
  'freePropertyValue',
  'confirmedReceivables',
  'invoicedReceivables',
  'expiring',
] as const;
type PaperPart = (typeof PAPER_PARTS)[number];
export const MONTH_PARTS: ReadonlySet<PaperPart> = new Set(['taxMonths', 'statementsMonths']);

export const OWN_PARTS = [
  'COLLECT_RECEIVABLES',
  'SUPPLIER_TERMS',
  'SELL_STOCK',
  'RENT_TERMS',
] as const;
type OwnPart = (typeof OWN_PARTS)[number];

export type MixForm = Record<PaperPart, string> & {
  licence: boolean;
  counterGuarantee: boolean;
  purpose: Purpose;
  own: Record<OwnPart, string>;
  lenderShare: string;
  maturityShare: string;
};

const YEAR_MONTHS = 12;

/** Business loans that end within a year; `null` where none has an end. */
function expiringOf(debts: readonly OpenDebt[], asOf: IsoDate): Fen | null {
  const ending = debts.filter(
    ({ account: { product, endsOn } }) => product === 'business' && endsOn !== null,
  );
  const soon = ending.filter(
    ({ account }) => (account.endsOn ?? '') <= addMonths(asOf, YEAR_MONTHS),
  );
  return ending.length === 0 ? null : toFen(soon.reduce((sum, { balance }) => sum + balance, 0));
}

/** The form as the profile fills it. */
export function mixFormOf(
  { business }: Profile,
  debts: readonly OpenDebt[],
  asOf: IsoDate,
): MixForm {
  const expiring = expiringOf(debts, asOf);
  return {
    licence: business?.licensed === true,
    counterGuarantee: business?.counterGuarantee === true,
    purpose: PURPOSES[0],
    taxMonths: `${business?.taxMonths ?? ''}`,
    statementsMonths: `${business?.statementsMonths ?? ''}`,
    freePropertyValue: '',
    confirmedReceivables: '',
    invoicedReceivables: '',
    expiring: expiring === null ? '' : `${expiring / 100}`,
    own: { COLLECT_RECEIVABLES: '', SUPPLIER_TERMS: '', SELL_STOCK: '', RENT_TERMS: '' },
    lenderShare: '60',
    maturityShare: '60',
  };
}

type MixRead = {
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

/** The dearest rate of today's debts; `null` where none is known. */
export const dearestRate = (debts: readonly OpenDebt[]): number | null =>
  debts.reduce<number | null>(
    (most, { annualRate }) =>
      annualRate !== null && (most === null || annualRate > most) ? annualRate : most,
    null,
  );

/** Channels that would lower what is paid, with their eligibility, and those that would not. */
export function doors(
  facts: FundingFacts,
  purpose: Purpose,
  asOf: IsoDate,
  dearest: number | null,
): { shown: Eligibility[]; dearer: Eligibility[] } {
  const all = channelsOn(asOf).map((channel) => eligibility(channel, facts, purpose));
  const lowers = ({ channel }: Eligibility) => dearest === null || channel.cost.high < dearest;
  const rank = { eligible: 0, unknown: 1, missing: 2, purpose: 3 };
  return {
    shown: all.filter(lowers).sort((a, b) => rank[a.status] - rank[b.status]),
    dearer: all.filter((each) => !lowers(each)),
  };
}

/** Amounts are looked for in about so many steps of the gap. */
const STEPS = 20;
const LEAST_STEP = 100_000;

/** What the search is asked: only doors that are open and would lower what is paid. */
export function mixInput(
  read: MixRead,
  cash: CashFacts,
  stress: Stress,
  purpose: Purpose,
  gap: Fen,
  dearest: number | null,
): MixInput {
  const { shown } = doors(read.facts, purpose, cash.asOf, dearest);
  const open = new Set<string>(shown.map(({ channel }) => channel.id));
  const step = Math.max(LEAST_STEP, Math.round(gap / STEPS / LEAST_STEP) * LEAST_STEP);
  return {
    facts: cash,
    stress,
    ownCash: read.own,
    offers: offersFrom(read.facts, cash.asOf, purpose).filter(({ id }) => open.has(id)),
    limits: { LENDER_SHARE: read.shares[0], MATURITY_SHARE: read.shares[1] },
    step: toFen(step),
  };
}
