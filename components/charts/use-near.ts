import { useEffect, useState, type RefObject } from 'react';

/** How far from the screen counts as near, and when a page at rest draws the rest, in milliseconds. */
const MARGIN = '50% 0px';
const REST = 4000;

/** Whether an element is on the screen or soon will be; after a while, or on paper, all of them are. */
export function useNear(place: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || place.current === null) return undefined;
    const draw = () => setNear(true);
    const seen = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && draw(),
      { rootMargin: MARGIN },
    );
    seen.observe(place.current);
    const timer = setTimeout(draw, REST);
    window.addEventListener('beforeprint', draw);
    return () => {
      seen.disconnect();
      clearTimeout(timer);
      window.removeEventListener('beforeprint', draw);
    };
  }, [near, place]);
  return near;
}
