// What a file is, by its first bytes and never by its name.

type FileKind = 'text' | 'zip' | 'ole' | 'pdf' | 'image' | 'webPage';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];
const HEAD_BYTES = 1024;
const PDF_MARK = '%PDF-';
const WEB_PAGE = /^\s*(<!doctype html|<html|<head|<table|<\?xml)/iu;

const latinOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The kind of file these bytes begin. Anything unknown is a text until it is read. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  if (found) return found[0];
  const head = latinOf(bytes.subarray(0, HEAD_BYTES));
  if (head.includes(PDF_MARK)) return 'pdf';
  return WEB_PAGE.test(head.replace(/^ï»¿/u, '')) ? 'webPage' : 'text';
}

const LOCKED_EXCEL = 'EncryptedPackage';

/** Whether an OLE file is an XLSX behind a password; else it is a spreadsheet of the 1990s. */
export function isLockedExcel(bytes: Uint8Array): boolean {
  return latinOf(bytes).replaceAll('\u0000', '').includes(LOCKED_EXCEL);
}
