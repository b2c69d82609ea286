import type { ReactNode } from 'react';
import { classes } from './classes';
import { Details } from './details';
import { Heading, type HeadingLevel } from './heading';
import { Table, type TableProps } from './table';

type ChartFigureProps = {
  id: string;
  title: ReactNode;
  level?: HeadingLevel;
  /** What the chart shows, in one sentence made from its figures. */
  sentence: ReactNode;
  chart: ReactNode;
  /** The words that open the table, such as "The figures as a table". */
  tableLabel: string;
  table: TableProps;
  note?: ReactNode;
  className?: string;
};

/** A chart that can be read without seeing it: heading, sentence, and its figures as a table. */
export function ChartFigure({
  id,
  title,
  level = 3,
  sentence,
  chart,
  tableLabel,
  table,
  note,
  className,
}: ChartFigureProps) {
  return (
    <figure
      id={id}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-sentence`}
      className={classes('min-w-0', className)}
    >
      <Heading level={level} id={`${id}-title`}>
        {title}
      </Heading>
      <p id={`${id}-sentence`} className="measure mt-1 text-ink-muted">
        {sentence}
      </p>
      <div className="mt-4">{chart}</div>
      {note && <p className="mt-2 text-note text-ink-muted">{note}</p>}
      <Details offPaper summary={tableLabel} className="mt-2">
        <Table captionHidden {...table} />
      </Details>
    </figure>
  );
}
