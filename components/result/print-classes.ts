/** The whole result on paper: marks keep their fills, rows and their headings stay together. */
export const ON_PAPER =
  'print:gap-8 print:[print-color-adjust:exact] print:[&_summary]:break-after-avoid print:[&_dl>div]:break-inside-avoid print:[&_tfoot]:table-row-group';

/** For a section: on paper its heading and lead stay with what follows. */
export const KEEP_HEADING = 'print:[&>div:not(:last-child)]:break-after-avoid print:pt-4';

/** For a long row of a list: on paper it may run over to the next page. */
export const MAY_BREAK = 'print:break-inside-auto! print:py-3';

/** On paper a part that is only understood whole stays whole. */
export const KEEP_WHOLE = 'print:break-inside-avoid!';
