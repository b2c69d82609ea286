import { classes } from '@/components/ui/classes';
import type { CellKind } from './grid';

const looks: Record<CellKind, string> = {
  onTime: 'bg-band-fine',
  withinMonth: 'bg-band-fine font-semibold',
  late: 'border-2 border-watch bg-band-watch font-bold',
  veryLate: 'border-2 border-loss bg-band-loss font-bold',
  record: 'rounded-full bg-loss font-bold text-paper',
  nothingDue: 'border border-rule-strong text-ink-muted',
  notKnown: 'border border-dashed border-rule-strong text-ink-muted',
  notOpened: 'text-ink-muted',
  ended: 'border border-rule-strong text-ink-muted',
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
        'flex size-5 items-center justify-center rounded-sm text-note leading-none',
        looks[kind],
      )}
    >
      {glyphs[kind] ?? code}
    </span>
  );
}
