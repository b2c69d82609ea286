import { useEffect } from 'react';

/** Opens everything that is folded for as long as the page is being printed. */
export function usePrintOpen() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
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
