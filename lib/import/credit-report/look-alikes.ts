// Characters that look like common ones and are not. A PDF printed by Chromium holds radicals in
// place of characters: NFKC repairs the Kangxi block, but of the supplement only two of these.

const RADICALS =
  '⺠民⻓长⻋车⻔门⻅见⻉贝⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻄西⻘青⻆角⻝食⻤鬼⻨麦⻁虎⻣骨⻙韦⻮齿⻒长⻑長';
const CHARACTER_OF = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, index): [string, string] => [
    RADICALS.charAt(index * 2),
    RADICALS.charAt(index * 2 + 1),
  ]),
);

/** Compatibility forms, full-width letters and radicals as the plain characters they stand for. */
export const plainCharacters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (radical) => CHARACTER_OF.get(radical) ?? radical);
