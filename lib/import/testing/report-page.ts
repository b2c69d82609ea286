// For tests and samples only: a report as a page that a browser prints, laid out like the real one:
// bordered tables with narrow cells, numbered sentences, footers with the page's number.

import type { CreditReport } from '../credit-report/report';
import { reportBlocks, type Block } from './print-report';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escape(block.text)}</h1>`;
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    default:
      return `<p class="${block.kind}">${escape(block.text)}</p>`;
  }
}

const STYLE = `
body { font: 10.5pt/1.6 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; margin: 0 }
h1, h2 { font-weight: normal }
h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm }
h2 { font-size: 12pt; margin: 6mm 0 2mm }
p { margin: 1mm 0 }
.group { margin-top: 3mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 }
td { border: 0.2mm solid #666; padding: 1mm 2mm; max-width: 52mm }
tr { break-inside: avoid }`;

/** The page of a report; `mark` stands among its notes, so that nobody takes it for a real one. */
export function reportPage(report: CreditReport, mark: string): string {
  const blocks = reportBlocks(report);
  const body = [...blocks.slice(0, -1), { kind: 'note' as const, text: mark }, ...blocks.slice(-1)];
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}</style><body>${body.map(blockOf).join('\n')}</body></html>`;
}

/** The footer of each printed page, in the browser's own template words. */
export const REPORT_FOOTER =
  '<div style="font-size:8pt;width:100%;text-align:center">第<span class="pageNumber"></span>页，共<span class="totalPages"></span>页</div>';
