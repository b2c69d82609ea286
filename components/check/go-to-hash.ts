// Goes to a place of the page through its address.

/** Goes to a step or field of the page, as a link to it would. */
export function goToHash(hash: string) {
  location.hash = hash;
}

/** Goes to a field without a new step for the browser's Back button. */
export function revealField(id: string) {
  if (location.hash === `#${id}`) {
    requestAnimationFrame(() => document.getElementById(id)?.focus());
    return;
  }
  history.replaceState(null, '', `#${id}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
