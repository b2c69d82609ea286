'use client';

import { useEffect } from 'react';

/** What the focus may fall back to: a part of the page with a name, or the page. */
const PARTS = 'section, fieldset, figure, dialog, main';

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Once a pressed button has gone with what it removed, the part it stood in has the focus. */
async function handOn({ target }: MouseEvent) {
  const pressed = target instanceof Element ? target.closest('button') : null;
  const parts: HTMLElement[] = [];
  for (let at = pressed?.parentElement; at; at = at.parentElement)
    if (at.matches(PARTS)) parts.push(at);
  await frame();
  await frame();
  if (!pressed || pressed.isConnected || document.activeElement !== document.body) return;
  const part = parts.find((each) => each.isConnected);
  part?.setAttribute('tabindex', '-1');
  part?.focus({ preventScroll: true });
}

/** A keyboard or a screen reader is never sent back to the top of the page by a button that goes. */
export function KeepFocus() {
  useEffect(() => {
    document.addEventListener('click', handOn, true);
    return () => document.removeEventListener('click', handOn, true);
  }, []);
  return null;
}
