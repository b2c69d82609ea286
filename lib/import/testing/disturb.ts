// For tests only: what text extraction and copying do to a report's text without changing what it
// says. `choices` are numbers from 0 to 1 that stand in for chance.

const KANGXI: Readonly<Record<string, string>> = {
  户: '⼾',
  人: '⼈',
  用: '⽤',
  日: '⽇',
  月: '⽉',
  长: '⻓',
  民: '⺠',
};
const HALF: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '：': ':' };

export type Disturbance = 'wraps' | 'footers' | 'widths' | 'lookAlikes' | 'spaces' | 'gluedRows';

const isTable = (line: string) =>
  /^(?:\d+ |账户数|未结清|发生过.*账户数|相关|为他人|信用卡 )/.test(line);

/** One sentence's line, cut where the page ended it, perhaps with a footer in the cut. */
function wrap(line: string, next: () => number, footer: boolean): string {
  if (isTable(line) || line.length < 6) return line;
  const at = 2 + Math.floor(next() * (line.length - 4));
  const between = footer ? `\n第${1 + Math.floor(next() * 8)}页，共9页\n` : '\n';
  return `${line.slice(0, at)}${between}${line.slice(at)}`;
}

const swap = (text: string, table: Readonly<Record<string, string>>, next: () => number) =>
  Array.from(text, (mark) => (table[mark] !== undefined && next() < 0.5 ? table[mark] : mark)).join(
    '',
  );

/** The same report as another machine would have extracted it. */
export function disturb(
  text: string,
  ways: ReadonlySet<Disturbance>,
  choices: readonly number[],
): string {
  let turn = 0;
  const next = () => choices[turn++ % choices.length] ?? 0;
  return text
    .split('\n')
    .map((line) => {
      let out = line;
      if (ways.has('wraps') || ways.has('footers')) out = wrap(out, next, ways.has('footers'));
      if (ways.has('widths')) out = swap(out, HALF, next);
      if (ways.has('lookAlikes')) out = swap(out, KANGXI, next);
      if (ways.has('gluedRows')) {
        out = out.replace(/^(\d+) (\d+年\d+月\d+日) (.*) (\S+)$/, '$1$2$3$4');
      }
      if (ways.has('spaces')) out = ` ${out.replace(/([。，])/g, '$1 ')}　`;
      return out;
    })
    .join('\n');
}
