// Pieces of text on a page → lines in reading order: top to bottom, left to right. Pieces of one
// line touch; the cells of a table stand apart, and a space keeps them apart in the text too.

/** A run of text; `transform` ends with where it begins, from the page's lower left corner. */
export type Piece = {
  str: string;
  transform: number[];
  width: number;
  height: number;
};

type Placed = { text: string; left: number; right: number; base: number; size: number };

/** Pieces whose base lines differ by less than this share of their size are on one line. */
const SAME_LINE = 0.5;
/** A gap wider than this share of the size stands between two cells. */
const CELL_GAP = 0.3;

function placed({ str, transform, width, height }: Piece): Placed {
  const [, , , scale = 0, left = 0, base = 0] = transform;
  return { text: str, left, right: left + width, base, size: height || Math.abs(scale) || 1 };
}

function joined(line: readonly Placed[]): string {
  const pieces = [...line].sort((a, b) => a.left - b.left);
  return pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1];
    const apart = before !== undefined && piece.left - before.right > CELL_GAP * piece.size;
    return text + (apart ? ' ' : '') + piece.text;
  }, '');
}

/** The lines of one page. Pieces of white space only are passed over: gaps tell where they were. */
export function linesOf(pieces: readonly Piece[]): string[] {
  const lines: Placed[][] = [];
  const sorted = pieces
    .filter(({ str }) => str.trim() !== '')
    .map(placed)
    .sort((a, b) => b.base - a.base);
  for (const piece of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.base - piece.base < SAME_LINE * Math.min(first.size, piece.size)) {
      line.push(piece);
    } else {
      lines.push([piece]);
    }
  }
  return lines.map(joined);
}
