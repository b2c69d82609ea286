// Opens an encrypted backup. What a file asks for is bounded before anything is worked out.

import { z } from 'zod';
import { fromBase64, toBase64 } from './bytes';
import {
  canSeal,
  CIPHER,
  headerBytes,
  IV_BYTES,
  KDF,
  keyOf,
  MAX_ITERATIONS,
  SALT_BYTES,
  SEALED,
  SEALED_VERSION,
  sumOf,
  type Header,
} from './sealed';

export type SealFailure =
  | 'NO_CRYPTO'
  | 'SEALED_FUTURE'
  | 'SEALED_UNKNOWN'
  | 'SEALED_TOO_SLOW'
  | 'SEALED_DAMAGED'
  | 'WRONG_PASSPHRASE';

type Bytes = Uint8Array<ArrayBuffer>;

/** A sealed file that is whole: only the passphrase is missing. */
export type Sealed = { header: Header; salt: Bytes; iv: Bytes; data: Bytes };

type Failed = { ok: false; code: SealFailure };
type SealedRead = { ok: true; sealed: Sealed } | Failed;
type Unsealed = { ok: true; text: string } | Failed;

const failed = (code: SealFailure): Failed => ({ ok: false, code });

const bytes = (length: number | null) =>
  z.string().transform((text, context) => {
    const read = fromBase64(text);
    if (read !== null && (length === null || read.length === length)) return read;
    context.issues.push({ code: 'custom', input: text });
    return z.NEVER;
  });

const outside = z.strictObject({
  format: z.literal(SEALED),
  version: z.literal(SEALED_VERSION),
  kdf: z.literal(KDF),
  iterations: z.int().min(1),
  salt: bytes(SALT_BYTES),
  cipher: z.literal(CIPHER),
  iv: bytes(IV_BYTES),
  sum: z.string(),
  data: bytes(null),
});

const versionIn = (content: unknown) => z.looseObject({ version: z.int() }).safeParse(content);

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** A sealed file's outside, checked as far as that goes without the passphrase; never throws. */
export async function readSealed(text: string): Promise<SealedRead> {
  if (!canSeal()) return failed('NO_CRYPTO');
  const content = contentOf(text);
  const version = versionIn(content);
  if (version.success && version.data.version > SEALED_VERSION) return failed('SEALED_FUTURE');
  const parsed = outside.safeParse(content);
  if (!parsed.success) return failed('SEALED_UNKNOWN');
  const { salt, iv, data, sum, ...rest } = parsed.data;
  if (rest.iterations > MAX_ITERATIONS) return failed('SEALED_TOO_SLOW');
  const header: Header = { ...rest, salt: toBase64(salt), iv: toBase64(iv) };
  const whole = toBase64(await sumOf(header, data)) === sum;
  return whole ? { ok: true, sealed: { header, salt, iv, data } } : failed('SEALED_DAMAGED');
}

/** The text inside; anything but the right passphrase, or a forged file, is WRONG_PASSPHRASE. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<Unsealed> {
  const { header, salt, iv, data } = sealed;
  try {
    const key = await keyOf(passphrase, salt, header.iterations, 'decrypt');
    const how = { name: 'AES-GCM', iv, additionalData: headerBytes(header) };
    const plain = await crypto.subtle.decrypt(how, key, data);
    return { ok: true, text: new TextDecoder().decode(plain) };
  } catch {
    return failed('WRONG_PASSPHRASE');
  }
}
