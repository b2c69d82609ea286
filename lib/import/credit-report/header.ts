// The header of a report: its days, and which of the two layouts it is in. The person's name and
// document are passed over on purpose.

import type { IsoDate } from '@/lib/units/calendar';
import { toDay } from './pieces';
import type { Generation } from './report';

const DAY = String.raw`(\d{4}[-.年/]\d{1,2}[-.月/]\d{1,2})日?(?:\d{1,2}：\d{2}(?:：\d{2})?)?`;
const REPORTED = new RegExp(`报告时间：?${DAY}`);
const QUERIED = new RegExp(`查询时间：?${DAY}`);
const PERSON =
  /个人信用报告|报告编号：?\d{0,40}|姓名：?[^：]{0,30}(?=证件类型|证件号码|$)|证件类型：?[^：]{0,20}(?=证件号码|$)|证件号码：?[\dXx*]{0,24}|已婚|未婚|离婚|离异|丧偶|婚姻状况：?|--/g;

type Header = {
  reportedOn: IsoDate | null;
  queriedOn: IsoDate | null;
  /** What stands in the header besides what every header holds; `''` for nothing. */
  rest: string;
};

const dayIn = (text: string, pattern: RegExp): IsoDate | null => {
  const match = pattern.exec(text);
  return match && toDay(match[1] ?? '');
};

/** The days of the header; a day that is missing or impossible is `null`. Name and number are dropped. */
export const readHeader = (header: string): Header => ({
  reportedOn: dayIn(header, REPORTED),
  queriedOn: dayIn(header, QUERIED),
  rest: header.replace(REPORTED, '').replace(QUERIED, '').replace(PERSON, ''),
});

const FIRST_LAYOUT =
  /查询时间|报告时间：\d{4}\.|为他人担保|保证人代偿信息|电信欠费记录|查询操作员|已使用额度/;
const SECOND_LAYOUT = /报告时间：\d{4}-|相关还款责任|其他业务|垫款信息|非信贷交易记录/;

/** The layout that the words belong to; the second where they do not tell. */
export const generationOf = (text: string): Generation =>
  FIRST_LAYOUT.test(text) && !SECOND_LAYOUT.test(text) ? 'first' : 'second';
