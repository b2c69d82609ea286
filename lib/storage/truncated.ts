// Tells a file that was cut off from one that never was JSON. Browsers word that error differently,
// so it is told from the text itself, in one pass however hostile the text.

const CLOSERS: Record<string, string> = { '{': '}', '[': ']' };

/** Brackets inside brackets, at most; no file of ours comes near, and parsing more costs seconds. */
const MAX_DEPTH = 1_000;

/** A value that may have been cut: a number, or the beginning of a word that JSON knows. */
const UNFINISHED = /^(-?[\d.eE+-]*|t(ru?)?|f(a(ls?)?)?|n(ul?)?|true|false|null)$/;

type Scan = {
  /** The last place where all before it was whole. */
  at: number;
  /** Brackets opened before that place and closed after it, in order, then those still open. */
  closed: string[];
  open: string[];
  /** What stands after that place outside strings. */
  rest: string;
  inString: boolean;
};

function cutAt(scan: Scan, at: number) {
  scan.at = at;
  scan.closed = [];
  scan.rest = '';
}

function outsideString(scan: Scan, mark: string, index: number) {
  const closer = CLOSERS[mark];
  if (closer !== undefined) {
    scan.open.push(closer);
    cutAt(scan, index + 1);
  } else if (mark === ',') {
    cutAt(scan, index);
  } else if (mark === '}' || mark === ']') {
    scan.closed.push(scan.open.pop() ?? '');
  } else {
    scan.rest += mark;
  }
}

function scanText(text: string): Scan {
  const scan: Scan = { at: 0, closed: [], open: [], rest: '', inString: false };
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? '';
    if (scan.inString && mark === '\\') i++;
    else if (mark === '"') scan.inString = !scan.inString;
    else if (!scan.inString) outsideString(scan, mark, i);
  }
  return scan;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a text that is not JSON would be if only more of it had come.
 *
 * @example isTruncated('{"a": [1, 2') //=> true
 * @example isTruncated('{a: 1}') //=> false
 */
export function isTruncated(text: string): boolean {
  const { at, closed, open, rest, inString } = scanText(text);
  if (open.length === 0 || open.length > MAX_DEPTH) return false;
  const closers = closed.join('') + open.reverse().join('');
  const unfinished = inString || UNFINISHED.test(rest.replace(/[\s:]+/g, ''));
  return unfinished && parses(text.slice(0, at) + closers);
}
