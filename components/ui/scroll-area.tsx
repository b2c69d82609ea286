'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { classes } from './classes';

type ScrollAreaProps = { labelledBy: string; className?: string; children: ReactNode };

/** Scrolls sideways where its content is too wide, and then can be reached by keyboard. */
export function ScrollArea({ labelledBy, className, children }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setOverflows(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const reachable = overflows
    ? ({ role: 'region', 'aria-labelledby': labelledBy, tabIndex: 0 } as const)
    : {};
  return (
    <div ref={area} className={classes('overflow-x-auto', className)} {...reachable}>
      {children}
    </div>
  );
}
