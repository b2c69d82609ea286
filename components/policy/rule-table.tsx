import { useId, type ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import { ScrollArea } from '@/components/ui/scroll-area';
import { unbroken } from '@/lib/format/unbroken';
import styles from './rule-table.module.css';

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

const held = (content: ReactNode) => (typeof content === 'string' ? unbroken(content) : content);

function Row({ rule, figures, source, own }: RuleRow) {
  const mine = own !== undefined;
  return (
    <tr data-own={mine ? '' : undefined}>
      <th scope="row">
        {held(rule)}
        {mine && <span className="block text-note text-accent-strong">{held(own)}</span>}
      </th>
      {figures.map((figure, i) => (
        <td key={i}>{held(figure)}</td>
      ))}
      {source && <td rowSpan={source.rows}>{source.content}</td>}
    </tr>
  );
}

/** Rules with their numbers, each beside its source; rows that share a source share its cell. */
export function RuleTable({ caption, rule, figures, source, rows }: RuleTableProps) {
  const id = useId();
  const sourced = source !== undefined;
  const table = (
    <table aria-labelledby={id} className={classes(styles['table'], sourced && styles['sourced'])}>
      <caption id={id} className="sr-only">
        {caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">{rule}</th>
          {figures.map((label, i) => (
            <th key={i} scope="col">
              {label}
            </th>
          ))}
          {sourced && (
            <th scope="col" className={styles['source']}>
              {source}
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
  const placed = <div className="@container">{table}</div>;
  if (figures.length === 1) return placed;
  return (
    <ScrollArea labelledBy={id} className="print:break-inside-avoid">
      {placed}
    </ScrollArea>
  );
}
