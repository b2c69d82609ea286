// The engine and its money maths know no clock, no chance, no browser, no server and no console.
const day = 'The day is an argument, `asOf`.';
const pure = 'This library is pure: it takes arguments and returns data.';

const names = [
  'window document navigator localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket',
  'process console globalThis self performance crypto require Buffer setTimeout setInterval',
].flatMap((line) => line.split(' '));

export const purity = {
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: pure }))],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: pure },
    { object: 'Date', property: 'now', message: day },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: day },
    { selector: "CallExpression[callee.name='Date']", message: day },
  ],
};
