// Browsers may clear what a site keeps when room runs short, unless they have agreed not to.

/** What `navigator.storage` has of it; older browsers and pages without https have none. */
export type Keeper = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;

/** Asks to be left alone when room runs short. Chromium decides by itself, Firefox asks its reader. */
export async function askToPersist(keeper: Keeper): Promise<void> {
  try {
    if (!(await keeper?.persisted?.())) await keeper?.persist?.();
  } catch {
    return; // a browser that does not say yes has said no
  }
}

/** Whether the browser has agreed; one that does not know the question has not. */
export async function isPersisted(keeper: Keeper): Promise<boolean> {
  try {
    return (await keeper?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}
