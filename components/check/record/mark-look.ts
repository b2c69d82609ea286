import { repaymentWords } from '@/lib/content/lists/repayment-codes';

/** How a mark is drawn: its letter stands in every cell, so that colour is never the only sign. */
export function markLook(mark: string): string {
  if (mark === '') return 'border border-dashed border-rule-strong';
  if (mark === 'N' || mark === 'M' || mark === 'C') return 'bg-band-fine';
  if (mark >= '1' && mark <= '2') return 'bg-band-watch font-bold';
  if ((mark >= '3' && mark <= '7') || ['B', 'D', 'G', 'Z'].includes(mark)) {
    return 'bg-band-loss font-bold';
  }
  if (repaymentWords(mark) === null) return 'border-2 border-loss font-bold text-loss';
  return 'bg-sunken text-ink-muted';
}
