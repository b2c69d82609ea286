// The text of a report with everything gone that is only there because of the page: footers and
// repeated headings inside sentences, wrapped words, lone numbers, mixed widths of punctuation.

import { plainCharacters } from './look-alikes';

export type TidyText = {
  /** No white space at all; punctuation full-width, thousands commas half-width. */
  text: string;
  /** Where a line ended, as places in `text`. */
  breaks: ReadonlySet<number>;
  /** The same lines with their spaces, for tables whose cells only spaces keep apart. */
  spaced: string;
};

const INVISIBLE = /[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f]/gu;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const FOOTER = /第\s?\d{1,4}\s?页\s?[,，/、]?\s?共\s?\d{1,4}\s?页/g;
/** Half a footer, a page count, or the number of a sentence that stands on a line of its own. */
const LONE = /^(?:第\d{1,4}页[,，/]?|[,，/]?共\d{1,4}页|\d{1,3}\/\d{1,3}|-\d{1,3}-|\d{1,3}[.、])$/;
const TITLE = /^个人信用报告$|^报告编号[:：]\d{6,30}/;
const NUMBERING = /^\s?\d{1,3}\s?[.、]\s?(?=(?:19|20)\d\d\s?年)/;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
};

/** A half-width full stop that ends a sentence: no decimal point, and no mark of a number. */
const STOP = /([\p{Script=Han}）]|(?:额度|余额|金额)为?[\d,]{1,20})\.(?=$|[^\d.])/gu;

/** Full-width punctuation throughout, but for commas between thousands. Keeps every place. */
const punctuated = (text: string) =>
  text
    .replace(/[(),:;]/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/(\d)，(?=\d{3}(?!\d))/g, '$1,')
    .replace(STOP, '$1。');

/** The text of a report as its sentences and tables were meant. Linear in the text's length. */
export function tidy(raw: string): TidyText {
  const kept: string[] = [];
  const spaced: string[] = [];
  const breaks = new Set<number>();
  const titles = new Set<string>();
  let length = 0;
  for (const line of plainCharacters(raw).replace(INVISIBLE, '').split(LINE_END)) {
    const words = line.replace(/\s+/g, ' ').replace(FOOTER, '').replace(NUMBERING, '').trim();
    const compact = words.replace(/ /g, '');
    const title = TITLE.exec(compact)?.[0];
    if (compact === '' || LONE.test(compact) || (title && titles.has(title))) continue;
    if (title) titles.add(title);
    kept.push(compact);
    spaced.push(words);
    length += compact.length;
    breaks.add(length);
  }
  return { text: punctuated(kept.join('')), breaks, spaced: spaced.join('\n') };
}
