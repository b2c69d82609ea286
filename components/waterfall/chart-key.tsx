import type { ReactNode } from 'react';

export type KeyItem = { look: KeyLook; text: string };

type KeyLook = 'binding' | 'zone' | 'line' | 'cut';

const marks: Record<KeyLook, ReactNode> = {
  binding: <rect y="2" width="20" height="10" rx="2" className="fill-band-watch stroke-watch" />,
  zone: <rect width="20" height="14" className="fill-accent-soft stroke-accent-mid" />,
  line: <path d="M10 0v14" strokeWidth="1.5" strokeDasharray="3 3" className="stroke-ink-muted" />,
  cut: (
    <>
      <rect y="2" width="20" height="10" rx="2" className="fill-accent-soft stroke-accent-mid" />
      <path d="M6 14l4 -14h5l-4 14z" className="fill-paper" />
      <path d="M6 14l4 -14m5 0l-4 14" className="fill-none stroke-accent-mid" />
    </>
  ),
};

/** What the marks of a chart stand for. */
export function ChartKey({ items }: { items: readonly KeyItem[] }) {
  return (
    <ul className="figures mt-2 flex flex-col gap-1 text-note text-ink-muted">
      {items.map(({ look, text }) => (
        <li key={look} className="flex items-start gap-2">
          <svg
            viewBox="0 0 20 14"
            aria-hidden="true"
            data-bar=""
            className="mt-1 h-3.5 w-5 flex-none"
          >
            {marks[look]}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
