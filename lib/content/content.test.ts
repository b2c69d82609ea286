import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const HERE = import.meta.dirname;
const HAN = /\p{Script=Han}/u;
const PLACEHOLDER = /\{(\w+)(?:\|[^{}]*)?\}/g;

type Found = { at: string; zh: string; en: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every text in both languages anywhere below a value. */
function collect(value: unknown, at: string, seen: Set<unknown>): Found[] {
  if (!isRecord(value) || seen.has(value)) return [];
  seen.add(value);
  const { 'zh-CN': zh, en } = value;
  if (typeof zh === 'string' && typeof en === 'string') return [{ at, zh, en }];
  return Object.entries(value).flatMap(([key, child]) => collect(child, `${at}.${key}`, seen));
}

const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

const seen = new Set<unknown>();
const texts: Found[] = [];
for (const file of files) {
  const exported: unknown = await import(join(HERE, file));
  texts.push(...collect({ ...(exported as object) }, file, seen));
}

const names = (text: string) =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]))].sort();

/** Letters quote the law, and are read by an office. */
const shown = texts.filter(({ at }) => !at.startsWith('letters/'));

const filled = (text: string) => text.replace(PLACEHOLDER, '0');
const chineseLength = (sentence: string) =>
  sentence.match(/\p{Script=Han}|[\w.,%¥+−-]+/gu)?.length ?? 0;
const englishLength = (sentence: string) => sentence.match(/[\w¥][\w’.,%–-]*/gu)?.length ?? 0;
const longest = (sentences: string[], length: (sentence: string) => number) =>
  Math.max(...sentences.map(length));

const offenders = (wrong: (text: Found) => boolean) => texts.filter(wrong);

describe('every text', () => {
  it('is found', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  it('has the same placeholders in both languages', () => {
    expect(offenders(({ zh, en }) => names(zh).join() !== names(en).join())).toEqual([]);
  });

  it('is neither empty nor padded', () => {
    const padded = (text: string) => !text.trim() || text !== text.trimStart() || /\s\s/.test(text);
    expect(offenders(({ zh, en }) => padded(zh) || padded(en))).toEqual([]);
  });

  it('is written in its own language', () => {
    expect(offenders(({ en }) => HAN.test(en))).toEqual([]);
    const hasWords = (text: string) => /[A-Za-z]{2}/.test(text.replace(PLACEHOLDER, ''));
    expect(
      offenders(({ zh, en }) => !HAN.test(zh) && hasWords(en) && zh !== en && !names(zh).length),
    ).toEqual([]);
  });

  it('keeps full-width punctuation out of English', () => {
    expect(offenders(({ en }) => /[，。：；？！（）、“”]/u.test(en.replace(/[“”]/g, '')))).toEqual(
      [],
    );
  });

  it('keeps ASCII punctuation out of Chinese', () => {
    const ascii =
      /[\p{Script=Han}”）][,;:?!()]|[,;:?!()][\p{Script=Han}“（]|\p{Script=Han}\.(?!\w)/u;
    expect(offenders(({ zh }) => ascii.test(zh))).toEqual([]);
  });

  it('sets a space between Chinese and Latin letters or digits', () => {
    const close = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u;
    const typed = /\.example$|UNIT_EXAMPLES/;
    expect(offenders(({ at, zh }) => !typed.test(at) && close.test(zh))).toEqual([]);
  });

  it('says a thing in at most 40 Chinese characters, a number or a name counting as one', () => {
    const sentences = ({ zh }: Found) => filled(zh).split(/[。？；]/u);
    expect(shown.filter((text) => longest(sentences(text), chineseLength) > 40)).toEqual([]);
  });

  it('says a thing in at most 24 English words', () => {
    const sentences = ({ en }: Found) => filled(en).split(/(?<=[.?:;])\s/u);
    expect(shown.filter((text) => longest(sentences(text), englishLength) > 24)).toEqual([]);
  });

  it('does not shout', () => {
    expect(offenders(({ zh, en }) => /[!！]/.test(zh + en))).toEqual([]);
  });

  it('promises nothing, and lets no late day look safe', () => {
    const en = /\bmust restore|\byou will (get|receive|be)\b|guaranteed to|29 days|\bis safe\b/i;
    const zh = /(?<!不)一定会?恢复|必须恢复|(?<!不能|没有哪一步能)保证恢复|29 天|包过|秒批/;
    expect(offenders((text) => en.test(text.en) || zh.test(text.zh))).toEqual([]);
  });

  it('advises neither to draw, nor to use more, nor to apply for the look of it', () => {
    const en = /\b(keep|stay|look) active\b|\buse (it|your card) more\b/i;
    expect(offenders((text) => en.test(text.en) || /养卡|多刷卡|保持活跃/.test(text.zh))).toEqual(
      [],
    );
  });

  it('spells English as in Britain, and 万 in Chinese only', () => {
    expect(
      offenders(({ en }) => /utiliz|authoriz|favor(?!i)|color(?!e)|\d0?k\b/i.test(en)),
    ).toEqual([]);
  });
});
