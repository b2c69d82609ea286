import type { ReactNode } from 'react';

/** What is wrong with one answer and what to enter instead. */
export function ErrorText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-2 font-semibold text-loss">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-1 size-5 flex-none fill-current">
        <path d="M10 1.5 19 18H1L10 1.5Zm-1 6v5h2v-5H9Zm0 6.5v2h2v-2H9Z" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
