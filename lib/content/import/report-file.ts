// Why a file gave no credit report, and what to do next; and what to know of one that is cut short.

import type { ReportFileReading } from '@/lib/import';
import type { Words } from '../words';

type Told = { title: Words; text: Words };

/** Everything that opening a report's file can end in, but for a whole report. */
export const REPORT_FILE_TROUBLES: Readonly<
  Record<Exclude<ReportFileReading['kind'], 'report'>, Told>
> = {
  truncated: {
    title: { 'zh-CN': '这份报告不完整', en: 'This report is not complete' },
    text: {
      'zh-CN':
        '开头或结尾缺了一段。读到的都列在下面，没读到的按“不清楚”处理。最好换一份完整的再读一次。',
      en: 'Its beginning or end is missing. What could be read is listed below, and the rest counts as not known. A complete copy would be better.',
    },
  },
  noText: {
    title: { 'zh-CN': '里面没有文字', en: 'There is no text in it' },
    text: {
      'zh-CN': '换一个文件，或者把报告里的文字复制粘贴过来。',
      en: 'Choose another file, or copy the report’s text and paste it here.',
    },
  },
  scan: {
    title: { 'zh-CN': '这是图片，读不出文字', en: 'This is a picture without text' },
    text: {
      'zh-CN': '扫描件和照片在这里读不了。可以到征信中心网站下载 PDF 原件，也可以照着它填表。',
      en: 'Scans and photos cannot be read here. Download the original PDF from the Credit Reference Center, or fill in the form from it.',
    },
  },
  locked: {
    title: { 'zh-CN': '这份 PDF 有密码', en: 'This PDF has a password' },
    text: {
      'zh-CN': '输入发报告给你的机构告诉你的密码。密码只在这台设备上用来打开文件。',
      en: 'Enter the password that came with the report. It is used on this device only, to open the file.',
    },
  },
  wrongPassword: {
    title: { 'zh-CN': '密码不对', en: 'That password does not open it' },
    text: {
      'zh-CN': '再输一次。注意大小写，证件号码里的 X 也可能是大写。',
      en: 'Try again. Mind capital letters, such as an X in a document number.',
    },
  },
  broken: {
    title: { 'zh-CN': '这个文件打不开', en: 'This file cannot be opened' },
    text: {
      'zh-CN': '它可能没有下载完，或者已经损坏。请重新下载，也可以把报告里的文字粘贴过来。',
      en: 'It may be damaged, or not fully downloaded. Download it again, or paste the report’s text here.',
    },
  },
  tooLarge: {
    title: { 'zh-CN': '这个文件太大', en: 'This file is too large' },
    text: {
      'zh-CN': '信用报告一般不到 5 MB。请确认选的是报告原件，而不是照片合成的文件。',
      en: 'A credit report is rarely above 5 MB. Make sure that it is the original and not a file made of photos.',
    },
  },
  cancelled: {
    title: { 'zh-CN': '已停止读取', en: 'Reading was stopped' },
    text: { 'zh-CN': '什么都没有改动。', en: 'Nothing was changed.' },
  },
  notReport: {
    title: { 'zh-CN': '这不像是信用报告', en: 'This does not look like a credit report' },
    text: {
      'zh-CN': '这里读的是人民银行征信中心的个人信用报告。账单和流水请从“账单”那里打开。',
      en: 'What is read here is the personal credit report of the PBOC’s Credit Reference Center. Open bills and statements under “Bills”.',
    },
  },
  enterpriseReport: {
    title: { 'zh-CN': '这是企业信用报告', en: 'This is a company’s credit report' },
    text: {
      'zh-CN': '这里读的是个人信用报告。经营者请用本人的那一份，企业的情况可以填在表里。',
      en: 'What is read here is a personal report. As an owner, use your own; the company’s figures go into the form.',
    },
  },
  detailedReport: {
    title: { 'zh-CN': '这是详版报告', en: 'This is the detailed report' },
    text: {
      'zh-CN': '目前只能读简版。可以另下载一份简版，也可以照着详版填表。',
      en: 'Only the brief personal version can be read for now. Download that one too, or fill in the form from this one.',
    },
  },
};
