// A letter as parts with codes and figures: which sentence, and whose figure stands in it. The words
// live in the content. A figure is one of the borrower's own, a rule's, or a blank to fill in.

import type { InquiryReason, LimitEvent, Product, PublicRecord } from '@/lib/review';
import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import { plainText } from '@/lib/units/plain-text';
import type { Fen } from '@/lib/units/fen';
import type { EvidenceCode } from './evidence';
import type { PartCode, TopicCode } from './parts';

export const LETTER_IDS = [
  'hardship',
  'explanation',
  'restoration',
  'dispute',
  'notMine',
  'complaint',
] as const;
export type LetterId = (typeof LETTER_IDS)[number];

/** Who gets it: the lender it is about or, for a dispute, the credit bureau. */
export type Receiver = 'lender' | 'bureau';

/** What only the borrower can write in. */
export type BlankCode =
  | 'name'
  | 'idLastFour'
  | 'phone'
  | 'today'
  | 'accountNumber'
  | 'lender'
  | 'product'
  | 'eventDay'
  | 'oldLimit'
  | 'newLimit'
  | 'record'
  | 'truth'
  | 'balance'
  | 'income'
  | 'essentials'
  | 'cause'
  | 'monthly'
  | 'months'
  | 'firstDay'
  | 'askedOn'
  | 'answer';

export type Figure =
  | { kind: 'money'; amount: Fen }
  | { kind: 'day'; on: IsoDate }
  | { kind: 'month'; month: IsoMonth }
  | { kind: 'count'; count: number }
  | { kind: 'rate'; rate: number }
  | { kind: 'name'; name: string }
  | { kind: 'product'; product: Product }
  | { kind: 'inquiry'; reason: InquiryReason }
  | { kind: 'publicRecord'; record: PublicRecord['kind'] }
  | { kind: 'blank'; blank: BlankCode };

/** `item`: one line of a list; `line`: a line of its own; everything else is a paragraph. */
export type Part =
  | {
      kind: 'paragraph' | 'line' | 'item';
      code: PartCode;
      figures: Readonly<Record<string, Figure>>;
    }
  | { kind: 'topic'; code: TopicCode }
  | { kind: 'paper'; code: EvidenceCode };

/** `subject`: the account or record it is about; `null` while none is chosen or there is none. */
export type Letter = { id: LetterId; subject: string | null; parts: Part[] };

export type EventKind = LimitEvent['kind'];

const blank = (code: BlankCode): Figure => ({ kind: 'blank', blank: code });

/** The borrower's own figures as a letter takes them; what is not known is left to fill in. */
export const figure = {
  blank,
  money: (amount: Fen | null, otherwise: BlankCode): Figure =>
    amount === null ? blank(otherwise) : { kind: 'money', amount },
  day: (on: IsoDate | null, otherwise: BlankCode): Figure =>
    on === null ? blank(otherwise) : { kind: 'day', on },
  count: (count: number): Figure => ({ kind: 'count', count }),
  rate: (rate: number): Figure => ({ kind: 'rate', rate }),
  month: (month: IsoMonth): Figure => ({ kind: 'month', month }),
  /** A name as it is written on one line, whatever a stranger's file put into it. */
  name(text: string | null, otherwise: BlankCode): Figure {
    const name = plainText(text ?? '');
    return name === '' ? blank(otherwise) : { kind: 'name', name };
  },
};

const part =
  (kind: 'paragraph' | 'line' | 'item') =>
  (code: PartCode, figures: Readonly<Record<string, Figure>> = {}): Part => ({
    kind,
    code,
    figures,
  });

export const paragraph = part('paragraph');
export const line = part('line');
export const item = part('item');
