// The door of the readers: files a borrower already has → input that the schema judges like the
// form's. Import it lazily, best in a worker: it carries the readers of CSV and spreadsheets.

export * from './bills/bill';
export { readBill } from './bills/read-bill';
export { readBillStream, type BillEvent, type StreamOptions } from './bills/stream';
export {
  columnsOf,
  missingColumns,
  readWithColumns,
  type ColumnMapping,
  type FileColumns,
  type MissingColumn,
} from './bills/columns/columns';
export type { ColumnField } from './bills/layouts/layout';
export { mergeBills, type DuplicateRow, type MergedBills } from './bills/merge';
export * from './bills/classify/kinds';
export { classify } from './bills/classify/classify';
export { figuresOf, type BillFigures, type MonthSum } from './bills/figures/figures';
export type { DebtFigures, LenderFigures } from './bills/figures/debts';
export type { Count, Sum } from './bills/figures/figure';
export {
  MAX_LEDGER_ROWS,
  openLedger,
  type Ledger,
  type LedgerAnswer,
  type LedgerChoices,
  type LedgerPage,
} from './bills/ledger/ledger';
export type { FigureKey } from './bills/ledger/rows-by-figure';
export { profileFieldsOf, type ProfileFields } from './bills/figures/profile-fields';

export * from './credit-report/report';
export { readCreditReport } from './credit-report/read-report';
export { profileInputOf, type ReadReport } from './credit-report/profile-input';
export type {
  LateAnswers,
  ReportEstimate,
  ReportProfile,
  ReportQuestion,
} from './credit-report/profile-input';
export type { EstimateMethod } from './credit-report/payment-estimate';
export type {
  AccountChange,
  ChangedField,
  Finding,
  FindingCode,
  ReportComparison,
} from './credit-report/compare-reports';
export { beforeAndAfter, type BeforeAndAfter } from './credit-report/before-and-after';

export { readReportFile, type ReportFileReading } from './credit-report/read-file';
export { MAX_PDF_BYTES, readPdfText, type PdfOptions, type PdfText } from './pdf-text';
