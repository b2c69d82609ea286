// Spreadsheets and archives made on the spot, for tests.

import { strToU8, zipSync } from 'fflate';

const escapeXml = (text: string) => text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

const letterOf = (column: number) => String.fromCharCode(65 + column);

const cellXml = (cell: string | number, column: number, row: number) => {
  const at = `${letterOf(column)}${row}`;
  return typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
};

const sheetXml = (rows: readonly (readonly (string | number)[])[]) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (cells, index) =>
        `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, column, index + 1)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An XLSX file with one sheet; numbers stay numbers. */
export const xlsxOf = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheetXml(rows)),
  });

export const zipOf = (name: string, bytes: Uint8Array): Uint8Array => zipSync({ [name]: bytes });

/** An archive that holds its file as it is. */
export const storedZip = (name: string, bytes: Uint8Array): Uint8Array =>
  zipSync({ [name]: bytes }, { level: 0 });

/** A copy of the archive with every entry of its list changed. */
function withList(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
  return bytes;
}

/** The archive with the mark of a password on its entries. */
export const locked = (zip: Uint8Array) =>
  withList(zip, (view, at) => view.setUint16(at + 8, 1, true));

/** The archive with a list that says each entry unpacks to so many bytes. */
export const unpackingTo = (zip: Uint8Array, size: number) =>
  withList(zip, (view, at) => view.setUint32(at + 24, size, true));

/** The head of an OLE file, which old spreadsheets and locked XLSX files are. */
export const oleOf = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array<number>(504).fill(0),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
