// A table of figures, printed to the terminal and written to docs/benchmarks.md from one source.

export type Table = { title: string; note: string; head: readonly string[]; rows: string[][] };

/** Columns as wide as their widest cell; the first one names the row, all others are figures. */
function aligned({ head, rows }: Table): string[][] {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [[...head], ...rows].map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
}

/** The table as plain text. */
export const asText = (table: Table): string =>
  [table.title, table.note, '', ...aligned(table).map((row) => row.join('   ').trimEnd())].join(
    '\n',
  );

/** The table as Markdown, laid out as Prettier would. */
export function asMarkdown(table: Table): string {
  const [head = [], ...rows] = aligned(table);
  const rule = head.map((cell, column) =>
    column === 0 ? '-'.repeat(cell.length) : `${'-'.repeat(cell.length - 1)}:`,
  );
  const lines = [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [`## ${table.title}`, '', table.note, '', ...lines].join('\n');
}

/** Nanoseconds in the unit that reads best. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(2)} µs`;
  return `${(nanoseconds / 1e6).toFixed(2)} ms`;
}

export const whole = (value: number) => Math.round(value).toLocaleString('en');
