import type { ReactNode } from 'react';

/** Text for whoever listens to the page. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
