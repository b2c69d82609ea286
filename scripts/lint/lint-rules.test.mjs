import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { refusal } from './import-direction.mjs';

const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

async function rulesBroken(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, filePath) });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

test.each([
  ['a stage reaching to its right', 'lib/review/facts/read.ts', '../score/scorecard', false],
  ['a stage reading the whole flow', 'lib/review/score/scorecard.ts', '@/lib/review/review', false],
  ['a stage going round by its own door', 'lib/review/plan/steps.ts', '../index', false],
  ['zod outside the profile', 'lib/review/facts/read.ts', 'zod', false],
  ['React inside the engine', 'lib/review/plan/steps.ts', 'react', false],
  ['money maths knowing a review', 'lib/funding/apr.ts', '@/lib/review', false],
  ['units importing anything', 'lib/units/fen.ts', '@/lib/format/money', false],
  ['a library importing a component', 'lib/format/money.ts', '@/components/ui/button', false],
  ['a test of a library importing a page', 'lib/format/money.test.ts', '@/app/page', false],
  ['words importing the engine as code', 'lib/content/reasons.ts', '@/lib/review', false],
  ['a page borrowing what tests use', 'app/page.tsx', '@/lib/review/testing/build', false],
  ['a page passing the door', 'app/page.tsx', '@/lib/review/review', false],
  ['a page passing the door for a type', 'app/page.tsx', '@/lib/review/review', true],
  ['an ui part knowing the engine', 'components/ui/button.tsx', '@/lib/review', true],
  ['a chart knowing the words', 'components/charts/bar.tsx', '@/lib/content/en', false],
  ['a component importing a route', 'components/result/answer.tsx', '@/app/page', false],
])('refuses %s', (_, from, source, typeOnly) => {
  expect(refusal(from, source, typeOnly)).not.toBeNull();
});

test.each([
  ['a stage reading from its left', 'lib/review/score/scorecard.ts', '../policy/bands', false],
  ['zod in the profile', 'lib/review/profile/schema.ts', 'zod', false],
  ['zod/mini in the policy schema', 'lib/review/policy/schema.ts', 'zod/mini', false],
  ['plans doing money maths', 'lib/review/plan/projection.ts', '@/lib/funding', false],
  ['the words typed by code', 'lib/content/reasons.ts', '@/lib/review', true],
  ['storage at the door', 'lib/storage/save.ts', '@/lib/review', false],
  ['a script borrowing what tests use', 'scripts/fuzz.ts', '@/lib/review/testing/build', false],
  ['a test borrowing them', 'lib/letters/fits.test.ts', '@/lib/review/testing/build', false],
  ['a page at the door', 'app/[locale]/result/page.tsx', '@/lib/review', false],
  ['a test of one stage with a later one', 'lib/review/facts/read.test.ts', '../review', false],
])('allows %s', (_, from, source, typeOnly) => {
  expect(refusal(from, source, typeOnly)).toBeNull();
});

test('lint applies the import direction', { timeout: 60_000 }, async () => {
  const code = "export { decide } from '../decision/decide';\n";
  expect(await rulesBroken('lib/review/facts/read.ts', code)).toContain(
    'limitlens/import-direction',
  );
});

test.each([
  ['Date.now()', 'no-restricted-properties'],
  ['Math.random()', 'no-restricted-properties'],
  ['new Date()', 'no-restricted-syntax'],
  ['window.name', 'no-restricted-globals'],
])('the engine may not read %s', async (code, rule) => {
  expect(await rulesBroken('lib/review/facts/now.ts', `export const x = ${code};\n`)).toContain(
    rule,
  );
});

test('a file of 200 lines stands, one of 201 does not', async () => {
  const lines = (n) => '// line\n'.repeat(n - 1) + '// line';
  expect(await rulesBroken('lib/units/long.ts', lines(200))).not.toContain('max-lines');
  expect(await rulesBroken('lib/units/long.ts', lines(201))).toContain('max-lines');
});

test('a rule is switched off only with a reason', async () => {
  const silent = '/* eslint-disable max-lines */\n';
  expect(await rulesBroken('lib/units/x.ts', silent)).toContain('limitlens/described-disable');
});
