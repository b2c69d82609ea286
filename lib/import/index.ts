// The door of the readers: files a borrower already has → input that the schema judges like the
// form's. Import it lazily, best in a worker: it carries the readers of CSV and spreadsheets.

export * from './bills/bill';
export { readBill } from './bills/read-bill';
