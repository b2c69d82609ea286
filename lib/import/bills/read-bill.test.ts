import { describe, expect, test } from 'vitest';
import type { ReadBill } from './bill';
import { readBill } from './read-bill';
import { locked, oleOf, storedZip, unpackingTo, xlsxOf, zipOf } from './testing/archives';
import { alipayText, utf8, wechatRows, wechatText } from './testing/bills';
import { gb18030 } from './testing/gb18030';

const codeOf = async (bytes: Uint8Array) => {
  const reading = await readBill(bytes, 'file');
  return reading.ok ? 'READ' : reading.code;
};

async function read(bytes: Uint8Array | ArrayBuffer): Promise<ReadBill> {
  const reading = await readBill(bytes, 'bill.csv');
  if (!reading.ok) throw new Error(reading.code);
  return reading;
}

const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return [code & 0xff, code >> 8];
    }),
  ]);

describe('a file that is no bill says what it is', () => {
  const bill = utf8(wechatText([{ amount: '¥1.00' }]));
  test.each([
    ['nothing', new Uint8Array(), 'EMPTY'],
    ['white space', utf8(' \n\n '), 'EMPTY'],
    ['a PDF, which the credit report’s reader takes', utf8('%PDF-1.7\n...'), 'PDF'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'IMAGE'],
    ['a web page saved under a spreadsheet’s name', utf8('<html><table>'), 'WEB_PAGE'],
    ['a spreadsheet of the old kind', oleOf('Workbook'), 'OLD_EXCEL'],
    ['a spreadsheet behind a password', oleOf('EncryptedPackage'), 'EXCEL_LOCKED'],
    ['an archive behind a password', locked(zipOf('bill.csv', bill)), 'ZIP_LOCKED'],
    ['an archive of something else', zipOf('photo.jpg', bill), 'ZIP_WITHOUT_BILL'],
    ['half an archive', zipOf('bill.csv', bill).subarray(0, 60), 'BROKEN_FILE'],
    ['half a spreadsheet', xlsxOf(wechatRows([])).subarray(0, 400), 'BROKEN_FILE'],
    ['a letter', utf8('亲爱的朋友，\n你好。'), 'NOT_A_BILL'],
    ['a table with other columns', utf8('日期,金额\n2026-01-01,5.00'), 'UNKNOWN_COLUMNS'],
    [
      'a spreadsheet with other columns',
      xlsxOf([
        ['日期', '金额'],
        ['2026-01-01', 5],
      ]),
      'UNKNOWN_COLUMNS',
    ],
    ['a heading without a line under it', utf8(wechatText([])), 'NO_TRANSACTIONS'],
    [
      'Chinese read as Latin and saved again',
      utf8('½»Ò×Ê±¼ä,½ð¶î\n2026-01-01,5.00'),
      'WRONG_ENCODING',
    ],
    [
      'text with every letter lost',
      utf8('\ufffd\ufffd\ufffd,\ufffd\ufffd\n2026-01-01,5.00'),
      'WRONG_ENCODING',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('a text too large to be read whole is refused with the limit', async () => {
    const large = new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20);
    expect(await readBill(large, 'a.csv')).toEqual({
      ok: false,
      code: 'TOO_LARGE',
      limitBytes: 64 * 1024 * 1024,
    });
  });

  test('so is a spreadsheet, and an archive that unpacks to too much', async () => {
    const sheet = storedZip('xl/workbook.xml', new Uint8Array(10 * 1024 * 1024));
    expect(await readBill(sheet, 'a.xlsx')).toMatchObject({ code: 'TOO_LARGE' });
    const bomb = unpackingTo(zipOf('bill.csv', bill), 121 * 1024 * 1024);
    expect(await readBill(bomb, 'a.zip')).toMatchObject({ code: 'TOO_LARGE' });
    const liar = unpackingTo(zipOf('bill.csv', bill), 3);
    expect(await readBill(liar, 'a.zip')).toMatchObject({ ok: false });
  });
});

describe('the same bill reads the same in any dress', () => {
  const text = alipayText([
    { amount: '49.74' },
    { amount: '1,234.50'.replace(',', ''), flow: '收入' },
  ]);
  test.each([
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['GB18030', gb18030(text)],
    ['a buffer, as a file picker gives it', utf8(text).slice().buffer],
    ['UTF-16, as a spreadsheet saves it', utf16(`\ufeff${text}`.slice(1))],
    ['old Mac line ends', utf8(text.replaceAll('\r\n', '\r'))],
    ['tabs for commas', utf8(text.replaceAll('\t', '').replaceAll(',', '\t'))],
    ['an archive without a password', zipOf('账单.csv', gb18030(text))],
    [
      'other lines above the table',
      utf8(alipayText([{ amount: '49.74' }, { amount: '1234.50', flow: '收入' }], 30)),
    ],
  ])('%s', async (_, bytes) => {
    const plain = await read(utf8(text));
    const dressed = await read(bytes);
    expect(dressed.rows.map(({ id, amount }) => [id, amount])).toEqual(
      plain.rows.map(({ id, amount }) => [id, amount]),
    );
  });

  test('WeChat’s spreadsheet and its CSV give the same ids, typed cells or not', async () => {
    const lines = [
      { amount: '¥28.16' },
      { amount: '¥5.00', flow: '收入', at: '2026-03-06 10:00:00' },
    ];
    const rows = wechatRows(lines).map((cells) =>
      cells.map((cell) => (cell === '¥28.16' ? 28.16 : cell)),
    );
    const sheet = await read(xlsxOf([['Column1', 'Column2'], ...rows]));
    const csv = await read(utf8(wechatText(lines)));
    expect(sheet.rows.map(({ id }) => id)).toEqual(csv.rows.map(({ id }) => id));
    expect(sheet.rows.map(({ line }) => line)).toEqual([9, 10]);
  });
});
