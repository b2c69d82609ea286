import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paper } from '@/components/shell/paper';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const coloursIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

const [lightCss = '', darkCss = ''] = css.split('@variant dark');
const light = coloursIn(lightCss);
const themes = { light, dark: { ...light, ...coloursIn(darkCss) } };

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: keyof typeof themes, one: string, other: string): number {
  const [a, b] = [one, other].map((role) => {
    const colour = themes[theme][role];
    if (!colour) throw new Error(`no colour for the role ${role}`);
    return luminance(colour);
  });
  const [darker = 0, lighter = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const fills = [...grounds, 'accent-soft', 'fine-soft', 'watch-soft', 'loss-soft', 'track'];
const texts = ['ink', 'ink-muted', 'accent', 'accent-strong', 'fine', 'watch', 'loss'];

for (const theme of ['light', 'dark'] as const) {
  const low = (front: string[], back: string[], least: number) =>
    front
      .flatMap((one) => back.map((other) => ({ one, other, is: contrast(theme, one, other) })))
      .filter(({ is }) => is < least);

  test(`${theme}: text can be read on every fill`, () => {
    expect(low(texts, fills, 4.5)).toEqual([]);
    expect(low(['accent-ink'], ['accent', 'accent-strong'], 4.5)).toEqual([]);
    expect(low(['panel-ink'], ['panel'], 4.5)).toEqual([]);
    expect(low(['paper'], ['loss'], 4.5)).toEqual([]);
  });

  test(`${theme}: edges, marks and the focus ring can be seen`, () => {
    expect(low(['rule-strong', 'focus'], [...grounds, 'accent-soft'], 3)).toEqual([]);
    expect(low(['ink'], ['band-fine', 'band-watch', 'band-loss'], 4.5)).toEqual([]);
    expect(low(['accent-mid'], ['paper', 'surface'], 3)).toEqual([]);
  });
}

test('the browser’s own frame has the colour of the paper', () => {
  expect(paper).toEqual({ light: themes.light['paper'], dark: themes.dark['paper'] });
});
