// Characters that look like common ones and are not. A PDF printed by Chromium holds radicals in
// place of characters: NFKC repairs the Kangxi block (some of it to characters that the mainland does
// not write), but of the supplement only two.

const RADICALS =
  '⺠民⻓长⻋车⻔门⻅见⻉贝⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻄西⻘青⻆角⻝食⻤鬼⻨麦⻁虎⻣骨⻙韦⻮齿⻒长⻑長';
/** What NFKC makes of the radicals that a report's 户, 青 and 黄 are printed with. */
const OTHER_FORMS = '戶户戸户靑青黃黄';

const pairs = (text: string) =>
  Array.from({ length: text.length / 2 }, (_, index): [string, string] => [
    text.charAt(index * 2),
    text.charAt(index * 2 + 1),
  ]);
const CHARACTER_OF = new Map(pairs(RADICALS + OTHER_FORMS));

/** Compatibility forms, full-width letters and radicals as the plain characters they stand for. */
export const plainCharacters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff戶戸靑黃]/g, (mark) => CHARACTER_OF.get(mark) ?? mark);
