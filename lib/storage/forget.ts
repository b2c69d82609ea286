// What erasing has to reach beside the database: choices that the browser remembers page by page.

import { LOCAL_PREFIX } from './names';

/** Removes the choices that the browser remembers beside the database: language, theme. */
export function forgetChoices(keepers: () => readonly Storage[]) {
  try {
    for (const keeper of keepers()) {
      const keys = Array.from({ length: keeper.length }, (_, i) => keeper.key(i));
      for (const key of keys) if (key?.startsWith(LOCAL_PREFIX)) keeper.removeItem(key);
    }
  } catch {
    return; // a browser that refuses storage remembers nothing
  }
}
