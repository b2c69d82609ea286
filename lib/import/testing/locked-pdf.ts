// For tests only: the smallest PDF with one line of text, open or locked with a password (the
// standard handler's first revision: MD5 and RC4 with a 40-bit key).

import { createHash } from 'node:crypto';

const PADDING = Buffer.from(
  '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A',
  'hex',
);
const ID = Buffer.from('0123456789abcdef', 'latin1');
const PERMISSIONS = -4;

const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string) =>
  Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}

const hex = (data: Buffer) => `<${data.toString('hex')}>`;

/** How a password locks: the file's key, and the dictionary that a reader checks it with. */
function lock(password: string) {
  const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded(password), owner, permissions, ID).subarray(0, 5);
  const user = rc4(key, PADDING);
  const dictionary = `<</Filter/Standard/V 1/R 2/O${hex(owner)}/U${hex(user)}/P ${PERMISSIONS}>>`;
  return { key, dictionary };
}

/** A one-page PDF that says `words` (`''` for a page without text), locked if a password is given. */
export function smallPdf(words: string, password?: string): Uint8Array {
  const locked = password === undefined ? null : lock(password);
  const drawing = words === '' ? '' : `BT /F1 12 Tf 20 100 Td (${words}) Tj ET`;
  const object = Buffer.from([4, 0, 0, 0, 0]);
  const plain = Buffer.from(drawing, 'latin1');
  const content = locked ? rc4(md5(locked.key, object).subarray(0, 10), plain) : plain;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    locked?.dictionary ?? 'null',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((text, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj${text}endobj\n`;
    return `${offset}`.padStart(10, '0');
  });
  const rows = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const encrypt = locked ? '/Encrypt 6 0 R' : '';
  const trailer = `trailer<</Size 7/Root 1 0 R/ID[${hex(ID)}${hex(ID)}]${encrypt}>>`;
  const tail = `xref\n0 7\n0000000000 65535 f \n${rows}${trailer}\nstartxref\n${body.length}\n%%EOF`;
  return Uint8Array.from(Buffer.from(body + tail, 'latin1'));
}
