import { expect, test } from 'vitest';
import { policyIn, refused, withPolicy } from './csp.mjs';

const page = (body) => `<html><head><meta charSet="utf-8"/></head><body>${body}</body></html>`;

test('every inline script is allowed by its hash, and scripts from files need none', () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  const hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
  const sealed = withPolicy(page('<script>alert(1)</script><script src="/a.js"></script>'));
  expect(policyIn(sealed)).toContain(`script-src 'self' ${hash};`);
  expect(policyIn(sealed)).not.toContain('unsafe');
});

test('the policy stands before all it governs, once', () => {
  const sealed = withPolicy(withPolicy(page('')));
  expect(sealed).toMatch(
    /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
  );
  expect(sealed.match(/Content-Security-Policy/g)).toHaveLength(1);
});

test.each([
  ['a style attribute', '<p style="color:red">x</p>'],
  ['a style element', '<style>p{}</style>'],
  ['an inline handler', '<p onclick="go()">x</p>'],
  ['a javascript: link', '<a href="javascript:go()">x</a>'],
])('refuses %s', (_, body) => {
  expect(refused(page(body))).toBeDefined();
});

test.each([
  ['styles named inside a script', '<script>"<p style=\\"x\\">"</script>'],
  ['styles named inside a text value', '<p title="a style=b">x</p>'],
  ['attributes of a drawing', '<svg><rect width="3" stroke="red"/></svg>'],
])('allows %s', (_, body) => {
  expect(refused(page(body))).toBeUndefined();
});
