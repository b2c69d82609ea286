import type { ReactNode } from 'react';
import { unbroken } from '@/lib/format/unbroken';

const widths = { short: 'min-w-20 text-balance', usual: 'min-w-32', long: 'min-w-56' };

type CellTextProps = { size?: keyof typeof widths; children: ReactNode };

/** Text in a cell that is not squeezed to a column of single characters. */
export function CellText({ size = 'usual', children }: CellTextProps) {
  return <span className={`block ${widths[size]}`}>{children}</span>;
}

/** A figure that makes do with little room: its words may stand on two lines. */
export function Wrapping({ children }: { children: ReactNode }) {
  return (
    <span className="break-keep whitespace-normal max-sm:text-note">
      {typeof children === 'string' ? unbroken(children) : children}
    </span>
  );
}
