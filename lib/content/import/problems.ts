// Why a file was not read, and what to do instead.

import type { BillProblemCode, Refusal } from '@/lib/import';
import type { Words } from '../words';

export type ImportProblem =
  | Exclude<BillProblemCode, 'PDF' | 'IMAGE' | 'ABORTED' | 'UNKNOWN_COLUMNS'>
  | Refusal
  /** A PDF of pictures; a PDF that cannot be opened. */
  | 'scan'
  | 'broken'
  | 'TOO_MANY_ROWS'
  /** Moved or deleted since it was chosen; nothing to read it with. */
  | 'UNREADABLE_FILE'
  | 'NO_WORKER';

export const IMPORT_PROBLEMS: Readonly<Record<ImportProblem, Words>> = {
  EMPTY: {
    'zh-CN': '这个文件是空的。请重新下载后再选。',
    en: 'This file is empty. Download it again, then choose it.',
  },
  TOO_LARGE: {
    'zh-CN': '这个文件太大了。请按季度分几次导出，再一起选进来。',
    en: 'This file is too large. Export shorter periods and choose them together.',
  },
  TOO_MANY_ROWS: {
    'zh-CN':
      '所有账单加起来最多读 100 万行，这个文件超出了。请导出短一些的时间，或者先移除别的文件。',
    en: 'All bills together may have a million rows, and this file goes beyond. Export a shorter period, or remove another file first.',
  },
  WEB_PAGE: {
    'zh-CN': '这是一个网页，不是账单文件。请在银行或钱包里选“导出”，得到 CSV 或 XLSX 再来。',
    en: 'This is a web page, not a bill. Use the export of your bank or wallet to get a CSV or XLSX file.',
  },
  OLD_EXCEL: {
    'zh-CN': '这是老格式的 Excel（.xls）。请用表格软件打开，另存为 .xlsx 或 CSV 再选。',
    en: 'This is an old Excel file (.xls). Open it in a spreadsheet app and save it as .xlsx or CSV.',
  },
  EXCEL_LOCKED: {
    'zh-CN': '这个 Excel 文件有密码。请用表格软件打开，去掉密码另存一份再选。',
    en: 'This Excel file has a password. Open it, save a copy without the password, and choose that.',
  },
  ZIP_LOCKED: {
    'zh-CN': '这个压缩包有密码。请先用账单邮件里的密码解压，再选里面的文件。',
    en: 'This archive has a password. Unpack it with the password you were sent, then choose the file inside.',
  },
  ZIP_WITHOUT_BILL: {
    'zh-CN': '这个压缩包里没有账单。请解压后直接选 CSV 或 XLSX 文件。',
    en: 'There is no bill in this archive. Unpack it and choose the CSV or XLSX file itself.',
  },
  BROKEN_FILE: {
    'zh-CN': '这个文件坏了，打不开。请重新下载后再选。',
    en: 'This file is damaged and cannot be opened. Download it again, then choose it.',
  },
  WRONG_ENCODING: {
    'zh-CN': '这个文件里的文字是乱码。请重新导出，不要用别的软件另存。',
    en: 'The text of this file is garbled. Export it again, without saving it in another app.',
  },
  NOT_A_BILL: {
    'zh-CN': '这个文件既不像信用报告，也不像账单：没有一行同时有日期和金额。',
    en: 'This is neither a credit report nor a bill: no line has both a day and an amount.',
  },
  NO_TRANSACTIONS: {
    'zh-CN': '这份账单里没有交易。请看看导出的时间范围对不对。',
    en: 'There are no transactions in this bill. Check the period you exported.',
  },
  noText: {
    'zh-CN': '这里面几乎没有文字。请把报告从头到尾整段复制。',
    en: 'There is hardly any text in this. Copy the whole report, from beginning to end.',
  },
  notReport: {
    'zh-CN': '这不像个人信用报告：找不到它的标题和记录。请从人民银行征信中心或网银下载。',
    en: 'This does not look like a personal credit report: its title and records are missing. Download it from the Credit Reference Center or your bank.',
  },
  enterpriseReport: {
    'zh-CN': '这是企业信用报告。这里看的是个人的，请换成个人信用报告。',
    en: 'This is a company’s credit report. A personal one is needed here.',
  },
  detailedReport: {
    'zh-CN': '这是详版报告，这里只读简版。请在云闪付或网银免费领一份简版，或者照着详版填表。',
    en: 'This is the detailed version; only the brief one is read here. Get the brief one free through UnionPay or your bank, or fill in the form along this one.',
  },
  tooLarge: {
    'zh-CN': '这个文件太大了，不会是信用报告。请看看是不是选错了。',
    en: 'This file is too large to be a credit report. Check that it is the right one.',
  },
  scan: {
    'zh-CN': '这是图片或扫描件，里面没有文字可读。请下载原始的 PDF；没有的话，照着填表也行。',
    en: 'This is a picture or a scan, without text to read. Download the original PDF, or fill in the form along it.',
  },
  broken: {
    'zh-CN': '这个 PDF 坏了，打不开。请重新下载后再选。',
    en: 'This PDF is damaged and cannot be opened. Download it again, then choose it.',
  },
  UNREADABLE_FILE: {
    'zh-CN': '这个文件现在打不开，可能已经移走或删除。请再选一次。',
    en: 'This file cannot be opened now; it may have been moved or deleted. Choose it again.',
  },
  NO_WORKER: {
    'zh-CN': '没有读成。请刷新页面再试；还不行，就照着填表。',
    en: 'It could not be read. Reload the page and try again, or fill in the form instead.',
  },
};
