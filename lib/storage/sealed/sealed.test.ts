import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromBase64, toBase64 } from './bytes';
import { seal } from './seal';
import { canSeal, ITERATIONS, MAX_ITERATIONS, type SealedFile } from './sealed';
import { readSealed, unseal } from './unseal';

/** Far too few for a real file; enough to see that the number counts. */
const FEW = 10;

afterEach(() => {
  vi.unstubAllGlobals();
});

async function open(file: string, passphrase: string) {
  const read = await readSealed(file);
  return read.ok ? unseal(read.sealed, passphrase) : read;
}

const partsOf = (file: string): SealedFile => JSON.parse(file);
const headOf = (file: string) => {
  const { sum, data, ...header } = partsOf(file);
  return { header, bytes: Buffer.from(JSON.stringify(header)), sum, data };
};

/** The file with other fields, and a sum that fits them again. */
function forged(file: string, part: Partial<Record<keyof SealedFile, unknown>>): string {
  const changed = { ...partsOf(file), ...part };
  const { sum, data, ...header } = changed;
  const hash = createHash('sha256').update(JSON.stringify(header));
  hash.update(Buffer.from(`${data}`, 'base64'));
  return JSON.stringify({ ...header, sum: part.sum ?? (sum && hash.digest('base64')), data });
}

describe('against another implementation', () => {
  const [salt, iv] = [Buffer.alloc(16, 7), Buffer.alloc(12, 9)];
  const header = {
    format: 'limitlens-sealed',
    version: 1,
    kdf: 'PBKDF2-SHA-256',
    iterations: 1000,
    salt: salt.toString('base64'),
    cipher: 'AES-256-GCM',
    iv: iv.toString('base64'),
  };

  test('a file made by it opens here', async () => {
    const key = pbkdf2Sync('correct horse', salt, 1000, 32, 'sha256');
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(
      Buffer.from(JSON.stringify(header)),
    );
    const data = Buffer.concat([
      cipher.update('额度', 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    const file = forged(JSON.stringify({ ...header, sum: 'x', data: data.toString('base64') }), {});
    expect(await open(file, 'correct horse')).toEqual({ ok: true, text: '额度' });
  });

  test('a file made here opens there', async () => {
    const file = await seal('额度', 'correct horse', FEW);
    const { header: own, bytes, data } = headOf(file);
    const [ownSalt, ownIv] = [Buffer.from(own.salt, 'base64'), Buffer.from(own.iv, 'base64')];
    const raw = Buffer.from(data, 'base64');
    const key = pbkdf2Sync('correct horse', ownSalt, FEW, 32, 'sha256');
    const decipher = createDecipheriv('aes-256-gcm', key, ownIv).setAAD(bytes);
    decipher.setAuthTag(raw.subarray(-16));
    const text = decipher.update(raw.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
    expect(text).toBe('额度');
  });
});

test('a file is written with 600,000 rounds, and says so', async () => {
  expect(partsOf(await seal('x', 'correct horse')).iterations).toBe(600_000);
  expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
});

test('the same content twice shares no salt, no IV and no content', async () => {
  const [one, two] = [await seal('x', 'pass', FEW), await seal('x', 'pass', FEW)].map(partsOf);
  for (const part of ['salt', 'iv', 'data'] as const) expect(one?.[part]).not.toBe(two?.[part]);
});

test('whatever was sealed comes back the same, and with no other passphrase', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  const passphrase = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(text, passphrase, async (content, pass) => {
      const file = await seal(content, pass, FEW);
      expect(await open(file, pass)).toEqual({ ok: true, text: content });
      expect(await open(file, `${pass}.`)).toEqual({ ok: false, code: 'WRONG_PASSPHRASE' });
    }),
    { numRuns: 60 },
  );
});

test('a passphrase typed in full width is the same passphrase', async () => {
  const file = await seal('x', 'ｃｏｒｒｅｃｔ horse', FEW);
  expect(await open(file, 'correct horse')).toEqual({ ok: true, text: 'x' });
});

test('no byte can be changed unnoticed', { timeout: 30_000 }, async () => {
  const file = await seal('{"format":"limitlens"}', 'pass', FEW);
  const bytes = Buffer.from(file.trimEnd());
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await open(changed.toString('latin1'), 'pass')).ok).toBe(false);
  }
});

test('no end can be cut off unnoticed', async () => {
  const file = (await seal('x', 'pass', FEW)).trimEnd();
  for (let end = 0; end < file.length; end++) {
    expect((await open(file.slice(0, end), 'pass')).ok).toBe(false);
  }
});

describe('a file that does not open', () => {
  const file = seal('x', 'pass', FEW);
  const { salt: other } = { salt: toBase64(new Uint8Array(16)) };
  test.each<[string, string, (text: string) => string]>([
    ['was damaged on its way', 'SEALED_DAMAGED', (text) => damaged(text)],
    ['is of a newer version', 'SEALED_FUTURE', (text) => forged(text, { version: 2 })],
    ['knows another way to make keys', 'SEALED_UNKNOWN', (text) => forged(text, { kdf: 'scrypt' })],
    ['has no salt', 'SEALED_UNKNOWN', (text) => forged(text, { salt: '' })],
    ['has a field we never wrote', 'SEALED_UNKNOWN', (text) => text.replace('{', '{"x": 1,')],
    ['asks for no round at all', 'SEALED_UNKNOWN', (text) => forged(text, { iterations: 0 })],
    [
      'would keep the device busy for hours',
      'SEALED_TOO_SLOW',
      (text) => forged(text, { iterations: MAX_ITERATIONS + 1 }),
    ],
    [
      'asks for fewer rounds than it had',
      'WRONG_PASSPHRASE',
      (text) => forged(text, { iterations: 1 }),
    ],
    ['was given another salt', 'WRONG_PASSPHRASE', (text) => forged(text, { salt: other })],
    ['is no JSON', 'SEALED_UNKNOWN', () => 'eggs, milk'],
  ])('because it %s is told as %s', async (_, code, change) => {
    expect(await open(change(await file), 'pass')).toEqual({ ok: false, code });
  });
});

function damaged(text: string): string {
  const data = fromBase64(partsOf(text).data) ?? new Uint8Array();
  data[0] = (data[0] ?? 0) ^ 1;
  return JSON.stringify({ ...partsOf(text), data: toBase64(data) });
}

test('a browser without the means says so', async () => {
  const file = await seal('x', 'pass', FEW);
  vi.stubGlobal('crypto', {});
  expect(canSeal()).toBe(false);
  expect(await open(file, 'pass')).toEqual({ ok: false, code: 'NO_CRYPTO' });
});

test('bytes have one text only', () => {
  expect(fromBase64('AA==')).toEqual(new Uint8Array([0]));
  expect(fromBase64('AB==')).toBeNull();
  expect(fromBase64('A A==')).toBeNull();
  expect(fromBase64('您')).toBeNull();
});
