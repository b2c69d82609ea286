// For tests and samples only: the two inquiry tables of a report.

import { INQUIRY_WORDS } from '../credit-report/inquiry-reasons';
import type { CreditReport, ReportInquiry } from '../credit-report/report';
import { printDay } from './print-pieces';
import type { Block } from './print-report';

const wordsOf = ({ reason }: ReportInquiry) =>
  INQUIRY_WORDS.find(([, known]) => known === reason)?.[0] ??
  '本人查询（互联网个人信用信息服务平台）';

/** Both tables, institutions first; nothing where the report has no such part. */
export function inquiryBlocks({ generation, inquiries }: CreditReport): Block[] {
  if (inquiries === null) return [];
  const table = (title: string, rows: readonly ReportInquiry[]): Block[] => [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      rows: [
        ['编号', '查询日期', generation === 'first' ? '查询操作员' : '查询机构', '查询原因'],
        ...rows.map((row, index) =>
          [`${index + 1}`, printDay(row.on, generation), row.institution, wordsOf(row)].filter(
            (cell) => cell !== '',
          ),
        ),
      ],
    },
  ];
  const [others, own] = [
    inquiries.filter(({ reason }) => reason !== 'self'),
    inquiries.filter(({ reason }) => reason === 'self'),
  ];
  return [
    { kind: 'heading', text: '查询记录' },
    { kind: 'note', text: '这部分包含您的信用报告最近2年被查询的记录。' },
    ...table('机构查询记录明细', others),
    ...table('个人查询记录明细', own),
  ];
}
