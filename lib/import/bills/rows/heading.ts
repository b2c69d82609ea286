// What stands above the table: whose account, which days, how many transactions the file claims.

import { isIsoMonth, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import type { BillHeading } from '../bill';
import type { Layout } from '../layouts/layout';
import { readDay } from './when';

const OWNER = /(?:姓名|户名|客户名称|客户姓名)[:：]\s*([^\s,，]+)/u;
const ACCOUNT = /(?:卡号|账号|帐号|账户|支付宝账户)[:：]\s*\[?([^\s,，\]]+)/u;
const STATED = /共\s*(\d{1,9})\s*笔/u;
const STARTS = /(?:起始|开始)(?:时间|日期)[:：]\s*\[?\s*(\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2})/u;
const ENDS = /(?:终止|结束|截止)(?:时间|日期)[:：]\s*\[?\s*(\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2})/u;
const MONTH = /(\d{4})\s*年\s*(\d{1,2})\s*月/u;

const dayIn = (text: string, pattern: RegExp): IsoDate | null =>
  readDay(pattern.exec(text)?.[1] ?? '', null)?.on ?? null;

/** The heading of a bill, from the lines above its table. What it does not say is `null`. */
export function headingOf(above: string, layout: Layout): BillHeading {
  const stated = STATED.exec(above)?.[1];
  return {
    source: layout.source,
    card: layout.card,
    owner: OWNER.exec(above)?.[1] ?? null,
    account: ACCOUNT.exec(above)?.[1] ?? null,
    from: dayIn(above, STARTS),
    through: dayIn(above, ENDS),
    statedRows: stated === undefined ? null : Number(stated),
  };
}

/** The month that a statement is for, where its title names one. */
export function statementMonthOf(above: string): IsoMonth | null {
  const [, year = '', month = ''] = MONTH.exec(above) ?? [];
  const text = `${year}-${month.padStart(2, '0')}`;
  return isIsoMonth(text) ? text : null;
}
