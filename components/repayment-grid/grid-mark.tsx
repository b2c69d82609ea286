import { classes } from '@/components/ui/classes';
import type { CellKind } from './grid';

const looks: Record<CellKind, string> = {
  onTime: 'rounded-sm bg-band-fine',
  withinMonth: 'rounded-sm bg-band-fine font-semibold',
  late: 'rounded-sm border-2 border-watch bg-band-watch font-bold',
  veryLate: 'rounded-sm border-2 border-loss bg-band-loss font-bold',
  record: 'rounded-full bg-loss font-bold text-paper',
  nothingDue: 'rounded-sm border border-rule-strong text-ink-muted',
  notKnown: 'rounded-sm border border-dashed border-rule-strong text-ink-muted',
  notOpened: 'text-rule-strong',
  ended: 'rounded-sm border border-rule-strong text-ink-muted',
  blank: '',
};

const glyphs: Partial<Record<CellKind, string>> = { onTime: '', notOpened: '·', blank: '' };

/** One month of one account: its code in a box whose shape and colour tell what kind it is. */
export function GridMark({ kind, code }: { kind: CellKind; code: string }) {
  return (
    <span
      aria-hidden="true"
      data-bar=""
      className={classes(
        'flex h-5 w-full min-w-4.5 items-center justify-center text-note leading-none',
        looks[kind],
      )}
    >
      {glyphs[kind] ?? code}
    </span>
  );
}
