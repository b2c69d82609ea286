'use client';

import { useState, type ReactNode } from 'react';
import { Details } from '@/components/ui/details';

type LazyDetailsProps = { summary: ReactNode; children: () => ReactNode };

/** Details whose content is made only once they are opened: it may be hundreds of rows. */
export function LazyDetails({ summary, children }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Details summary={summary} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      {opened && children()}
    </Details>
  );
}
