// A backup that only a passphrase opens: PBKDF2-SHA-256 makes the key, AES-256-GCM encrypts. What
// opens it but for the passphrase stands in the file, and is authenticated along with the content.

export const SEALED = 'limitlens-sealed';
export const SEALED_VERSION = 1;
export const KDF = 'PBKDF2-SHA-256';
export const CIPHER = 'AES-256-GCM';

/** What is written today; a guess at a passphrase costs as much as opening the file. */
export const ITERATIONS = 600_000;
/** A file that asks for more is not opened: it would keep a phone busy for minutes. */
export const MAX_ITERATIONS = 10_000_000;

export const SALT_BYTES = 16;
export const IV_BYTES = 12;

export type Header = {
  format: typeof SEALED;
  version: typeof SEALED_VERSION;
  kdf: typeof KDF;
  iterations: number;
  salt: string;
  cipher: typeof CIPHER;
  iv: string;
};

/** `sum`: SHA-256 over header and content, which tells damage from a wrong passphrase. */
export type SealedFile = Header & { sum: string; data: string };

const encode = (text: string) => new TextEncoder().encode(text);

/** The header as the bytes that are authenticated; always in this order. */
export const headerBytes = ({ format, version, kdf, iterations, salt, cipher, iv }: Header) =>
  encode(JSON.stringify({ format, version, kdf, iterations, salt, cipher, iv }));

/** Browsers give this only to pages that came over https, or from this device itself. */
export const canSeal = () => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

/** The same characters typed on another keyboard are the same passphrase. */
export async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const secret = encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

/** SHA-256 over header and content: tells damage from a wrong passphrase, and protects nothing. */
export async function sumOf(header: Header, data: Uint8Array): Promise<Uint8Array> {
  const head = headerBytes(header);
  const all = new Uint8Array(head.length + data.length);
  all.set(head);
  all.set(data, head.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}
