import { useState, type ReactNode } from 'react';
import { Details } from '@/components/ui/details';

type FoldProps = {
  title: string;
  /** What the part comes to, in a few words, for whoever leaves it folded. */
  result?: ReactNode;
  /** Begins open: something in it is still to be filled in. */
  open?: boolean;
  children: ReactNode;
};

/** A part of the page that can wait, with its answer in the summary. */
export function Fold({ title, result, open = false, children }: FoldProps) {
  // Only how it begins: whoever is typing in it keeps it open.
  const [begins] = useState(open);
  return (
    <Details
      open={begins}
      summary={
        <>
          <b className="font-semibold">{title}</b>
          {result && (
            <span className="figures inline-block w-full text-note text-ink-muted">{result}</span>
          )}
        </>
      }
    >
      {children}
    </Details>
  );
}
