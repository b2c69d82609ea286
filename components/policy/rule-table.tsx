import { useId, type ReactNode } from 'react';
import { classes } from '@/components/ui/classes';

const head = 'pb-1.5 align-bottom text-note font-normal text-ink-muted';
const cell = 'border-t border-rule py-1.5 align-baseline';
const figure = 'pr-3 pl-2 text-right';
const source = 'pl-2 text-left sm:pl-5';
const marked = 'bg-accent-soft font-semibold';

export type RuleRow = {
  key: string;
  /** What the rule is about; stands as the row's heading. */
  rule: ReactNode;
  /** Its numbers, one for each column of figures. */
  figures: readonly ReactNode[];
  /** Where they come from, and how many rows that holds for; without it the row above says it. */
  source?: { content: ReactNode; rows: number } | null;
  /** The borrower stands here; what is said of it stands under the rule. */
  own?: ReactNode;
};

type RuleTableProps = {
  caption: string;
  rule: ReactNode;
  figures: readonly ReactNode[];
  /** The heading of the column of sources; left out where they stand under the table. */
  source?: ReactNode;
  rows: readonly RuleRow[];
};

function Row({ rule, figures, source: from, own }: RuleRow) {
  const mine = own !== undefined;
  return (
    <tr>
      <th
        scope="row"
        className={classes(
          cell,
          'text-left',
          mine ? `${marked} border-l-4 border-l-accent pl-3` : 'font-normal',
        )}
      >
        {rule}
        {mine && <span className="block text-note text-accent-strong">{own}</span>}
      </th>
      {figures.map((content, i) => (
        <td key={i} className={classes(cell, figure, mine && marked)}>
          {content}
        </td>
      ))}
      {from && (
        <td rowSpan={from.rows} className={`${cell} ${source}`}>
          {from.content}
        </td>
      )}
    </tr>
  );
}

/** Rules with their numbers, each beside its source; rows that share a source share its cell. */
export function RuleTable({ caption, rule, figures, source: from, rows }: RuleTableProps) {
  const id = useId();
  return (
    <table aria-labelledby={id} className="figures w-full border-collapse">
      <caption id={id} className="sr-only">
        {caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-left`}>
            {rule}
          </th>
          {figures.map((label, i) => (
            <th key={i} scope="col" className={`${head} ${figure}`}>
              {label}
            </th>
          ))}
          {from !== undefined && (
            <th scope="col" className={`${head} ${source} w-1/2`}>
              {from}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row {...row} key={row.key} />
        ))}
      </tbody>
    </table>
  );
}
