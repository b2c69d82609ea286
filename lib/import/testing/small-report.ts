// For tests only: a whole report around the few sentences that a test is about.

import type { ReportReading } from '../credit-report/report';

const HEADER = '个人信用报告\n报告编号：2026000000000000000001\n报告时间：2026-03-20 10:20:30\n';
const NO_INQUIRIES = '查询记录\n这部分包含您的信用报告最近2年被查询的记录。\n';
const NOTES = '说明\n1.除查询记录外，本报告中的信息是依据截至报告时间…\n400-810-8866。\n';

/** A report in the second layout with this credit part and, if given, these inquiry tables. */
export const reportAround = (credit: string, inquiries = ''): string =>
  `${HEADER}信贷记录\n${credit}\n公共记录\n系统中没有您最近5年内的公共信息记录。\n${NO_INQUIRIES}${inquiries}\n${NOTES}`;

/** A reading that has a report in it; anything else fails the test that asked. */
export function whole(reading: ReportReading): Extract<ReportReading, { report: unknown }> {
  if (!('report' in reading)) throw new Error(`no report: ${reading.kind}`);
  return reading;
}
