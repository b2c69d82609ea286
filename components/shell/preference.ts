// Two small choices that belong to the device and say nothing about the borrower. The theme's key
// is also written in public/theme.js.

type PreferenceKey = 'limitlens.theme' | 'limitlens.language';

/** The remembered choice, or null: none was made, or the browser keeps nothing. */
export function readPreference(key: PreferenceKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice, or forgets it where it is null; without storage the choice lasts a page. */
export function keepPreference(key: PreferenceKey, choice: string | null) {
  try {
    if (choice === null) localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
}
