import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_ANSWERS, toAnswers } from './answers';

const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;
const throwing = {
  get income() {
    throw new Error('no');
  },
};

test.each<[string, unknown]>([
  ['a list', ['3万']],
  ['a text', '3万'],
  ['nothing', null],
  ['not even nothing', undefined],
  ['a function', () => 1],
  ['a cycle', cycle],
  ['a field that throws', throwing],
  ['a number that JSON has not', 10n],
])('%s is no form', (_, input) => {
  expect(toAnswers(input)).toBeNull();
});

test('more than a form holds is no form', () => {
  expect(toAnswers({ note: 'x'.repeat(MAX_ANSWERS) })).toBeNull();
});

test('a form is kept exactly as typed, blanks and odd marks included', () => {
  const typed = {
    income: ' 3.5w ',
    name: '<b>甲</b>\u202e',
    accounts: [{ limit: '' }],
    open: true,
  };
  expect(toAnswers(typed)).toEqual(typed);
});

test('a field that was never touched leaves no trace', () => {
  expect(toAnswers({ income: '3万', rate: undefined })).toStrictEqual({ income: '3万' });
});

test('keys that could reach a prototype are dropped at every depth', () => {
  const hostile = '{"a":{"__proto__":{"admin":"1"},"constructor":{"prototype":{"x":"1"}}},"b":"2"}';
  const answers = toAnswers(JSON.parse(hostile));
  expect(answers).toStrictEqual({ a: {}, b: '2' });
  expect({}).not.toHaveProperty('admin');
  expect({}).not.toHaveProperty('x');
});

test('whatever comes, the answer is a form that survives another look, or none', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const answers = toAnswers(input);
      if (answers !== null) expect(toAnswers(answers)).toStrictEqual(answers);
    }),
  );
});
