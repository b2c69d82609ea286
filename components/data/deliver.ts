// The ways out of the browser for a text, each as an outcome: which of them work depends on where
// the page was opened.

import type { IsoDate } from '@/lib/units/calendar';

export const backupName = (day: IsoDate) => `limitlens-${day}.json`;
export const sealedName = (day: IsoDate) => `limitlens-${day}-encrypted.json`;

const JSON_TYPE = 'application/json';
const asFile = (text: string, name: string, type = JSON_TYPE) => new File([text], name, { type });

/** Hands a file to the browser, which tells nobody whether it was saved. */
export function download(text: string, name: string, type?: string) {
  const address = URL.createObjectURL(asFile(text, name, type));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Puts a text on the clipboard; false where the browser refuses. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file can be handed to another app from here. */
export const canShare = () =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [asFile('{}', 'limitlens.json')] });

/** Hands a file to an app that the borrower chooses; closing that choice is no failure. */
export async function share(text: string, name: string): Promise<'shared' | 'closed' | 'failed'> {
  try {
    await navigator.share({ files: [asFile(text, name)] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed';
  }
}
