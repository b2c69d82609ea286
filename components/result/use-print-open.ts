import { useEffect } from 'react';

/** What is folded, but for what is not printed then. */
const FOLDED = 'main details:not([open], [data-off-paper], [data-screen-only] *)';

/** Opens everything that is folded for as long as the page is being printed. */
export function usePrintOpen() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
      opened.forEach((each) => (each.open = true));
    };
    const fold = () => {
      opened.forEach((each) => (each.open = false));
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
