// Synthetic credit reports as PDF, printed by a real browser: `npm run sample-report` writes the two
// of the demo into public/samples/. For tests, any number of accounts and inquiries:
// `npm run sample-report -- --accounts 300 --inquiries 1000 --layout first --out big.pdf`

import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { randomReport } from '../lib/import/testing/arbitrary-report.ts';
import { REPORT_FOOTER, reportPage } from '../lib/import/testing/report-page.ts';
import { earlierSample, laterSample } from '../lib/import/testing/sample-reports.ts';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { root } from './run.mjs';
import { Stop, report as tell } from './steps.mjs';

const { values } = parseArgs({
  options: {
    accounts: { type: 'string' },
    inquiries: { type: 'string', default: '0' },
    layout: { type: 'string', default: 'second' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'reports/credit-report.pdf' },
  },
});

/** `[path, report]` pairs: the demo's two, or the one that was asked for. */
function wanted() {
  if (values.accounts === undefined) {
    return [
      ['public/samples/credit-report.pdf', laterSample],
      ['public/samples/credit-report-earlier.pdf', earlierSample],
    ];
  }
  const [accounts, inquiries, seed] = [values.accounts, values.inquiries, values.seed].map(Number);
  if (
    ![accounts, inquiries, seed].every(Number.isInteger) ||
    !/^(first|second)$/.test(values.layout)
  ) {
    throw new Stop(
      'Give whole numbers for --accounts, --inquiries and --seed, and --layout first or second.',
    );
  }
  return [[values.out, randomReport(values.layout, accounts, inquiries, seed)]];
}

async function print() {
  const reports = wanted();
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  const page = await browser.newPage();
  for (const [path, report] of reports) {
    const file = resolve(root, path);
    await mkdir(dirname(file), { recursive: true });
    await page.setContent(reportPage(report, '样例：人物、机构与数字均为虚构。'));
    await page.pdf({
      path: file,
      format: 'A4',
      tagged: false,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: REPORT_FOOTER,
      margin: { top: '16mm', bottom: '18mm', left: '16mm', right: '16mm' },
    });
    console.log(`${path}: ${((await stat(file)).size / 1024).toFixed(0)} kB`);
  }
  await browser.close();
}

await print().catch(tell);
