import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Mixed } from './mixed';

test.each([
  [
    'Chinese on an English page',
    'en',
    '甲银行 and 乙平台',
    '<bdi lang="zh-CN">甲银行</bdi> and <bdi lang="zh-CN">乙平台</bdi>',
  ],
  ['Chinese on a Chinese page', 'zh-CN', '欠甲银行 1 元', '欠甲银行 1 元'],
  ['an English page without names', 'en', 'Paid in full', 'Paid in full'],
  ['a name from right to left, on an English page', 'en', 'בנק א, 12', '<bdi>בנק א</bdi>, 12'],
  ['a name from right to left, on a Chinese page', 'zh-CN', 'مصرف：12', '<bdi>مصرف</bdi>：12'],
  ['markup in a name', 'en', '<b>甲', '&lt;b&gt;<bdi lang="zh-CN">甲</bdi>'],
] as const)('a reader is told the language and direction of %s', (_, locale, text, html) => {
  expect(renderToStaticMarkup(createElement(Mixed, { text, locale }))).toBe(html);
});
