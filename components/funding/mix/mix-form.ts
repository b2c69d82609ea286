// What a borrower can show and do without borrowing, as the form asks for it. Pure.

import { PURPOSES, type Purpose } from '@/lib/funding';
import type { Profile } from '@/lib/review';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { OpenDebt } from '../open-debts';

export const PAPER_PARTS = [
  'taxMonths',
  'statementsMonths',
  'freePropertyValue',
  'confirmedReceivables',
  'invoicedReceivables',
  'expiring',
] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];
export const MONTH_PARTS: ReadonlySet<PaperPart> = new Set(['taxMonths', 'statementsMonths']);

export const OWN_PARTS = [
  'COLLECT_RECEIVABLES',
  'SUPPLIER_TERMS',
  'SELL_STOCK',
  'RENT_TERMS',
] as const;
export type OwnPart = (typeof OWN_PARTS)[number];

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
