/** For a section: on paper its heading and lead stay with what follows. */
export const KEEP_HEADING = 'print:[&>div:not(:last-child)]:break-after-avoid print:pt-4';

/** For a long row of a list: on paper it may run over to the next page. */
export const MAY_BREAK = 'print:break-inside-auto! print:py-3';

/** On paper a part that is only understood whole stays whole. */
export const KEEP_WHOLE = 'print:break-inside-avoid!';
