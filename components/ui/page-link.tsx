'use client';

import Link from 'next/link';
import { useState, type ComponentProps } from 'react';

/** A link to another page, which is fetched once somebody reaches for it and not when it is seen. */
export function PageLink({ prefetch = null, ...rest }: ComponentProps<typeof Link>) {
  const [wanted, setWanted] = useState(false);
  const reach = () => setWanted(true);
  return (
    <Link
      {...rest}
      prefetch={wanted ? prefetch : false}
      onMouseEnter={reach}
      onTouchStart={reach}
      onFocus={reach}
    />
  );
}
