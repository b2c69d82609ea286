'use client';

import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Details } from '@/components/ui/details';
import { REPAYMENT_CODES, repaymentWords } from '@/lib/content/lists/repayment-codes';
import { record as words } from '@/lib/content/screens/check-record';
import { useForm } from '../full/form-context';
import { markLook } from './mark-look';

const COMMON = ['N', '1', '2', '3', '*', '#', '/'];
const OTHERS = Object.keys(REPAYMENT_CODES)
  .filter((mark) => !COMMON.includes(mark))
  .sort();

type MarkPaletteProps = {
  /** The cell that the marks go to, in words. */
  place: string;
  onMark: (mark: string) => void;
  onFill: () => void;
};

function Marks({ marks, onMark }: { marks: readonly string[]; onMark: (mark: string) => void }) {
  const { locale } = useForm();
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3">
      {marks.map((mark) => (
        <li key={mark}>
          <button
            type="button"
            onClick={() => onMark(mark)}
            className="flex min-h-11 w-full items-center gap-3 rounded-md py-1 text-left leading-snug hover:text-accent"
          >
            <span
              data-bar=""
              className={classes(
                'flex size-8 flex-none items-center justify-center rounded-sm text-note leading-none',
                markLook(mark),
              )}
            >
              {mark}
            </span>
            <span>{repaymentWords(mark)?.[locale]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What every mark means, and a way to set it without a keyboard. */
export function MarkPalette({ place, onMark, onFill }: MarkPaletteProps) {
  const { locale } = useForm();
  return (
    <div role="group" aria-label={words.palette[locale]} className="mt-4">
      <p role="status" className="figures mb-1 font-semibold">
        {place}
      </p>
      <Marks marks={COMMON} onMark={onMark} />
      <Details summary={words.others[locale]}>
        <Marks marks={OTHERS} onMark={onMark} />
      </Details>
      <div className="mt-1 flex flex-wrap gap-3">
        <Button tone="secondary" onClick={onFill}>
          {words.fillRow[locale]}
        </Button>
        <Button tone="secondary" onClick={() => onMark(' ')}>
          {words.clear[locale]}
        </Button>
      </div>
    </div>
  );
}
