import { toBase64 } from './bytes';
import {
  CIPHER,
  headerBytes,
  ITERATIONS,
  IV_BYTES,
  KDF,
  keyOf,
  SALT_BYTES,
  SEALED,
  SEALED_VERSION,
  sumOf,
  type Header,
  type SealedFile,
} from './sealed';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/**
 * The text of a file that holds `text` and opens with `passphrase` alone; salt and IV are new each
 * time. Needs `canSeal()`. `iterations` is for tests: nothing else may write fewer.
 */
export async function seal(
  text: string,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<string> {
  const [salt, iv] = [random(SALT_BYTES), random(IV_BYTES)];
  const header: Header = {
    format: SEALED,
    version: SEALED_VERSION,
    kdf: KDF,
    iterations,
    salt: toBase64(salt),
    cipher: CIPHER,
    iv: toBase64(iv),
  };
  const key = await keyOf(passphrase, salt, iterations, 'encrypt');
  const how = { name: 'AES-GCM', iv, additionalData: headerBytes(header) };
  const data = new Uint8Array(
    await crypto.subtle.encrypt(how, key, new TextEncoder().encode(text)),
  );
  const sum = toBase64(await sumOf(header, data));
  const file: SealedFile = { ...header, sum, data: toBase64(data) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
