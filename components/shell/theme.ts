import { keepPreference } from './preference';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const asTheme = (text: string | undefined): Theme =>
  text === 'light' || text === 'dark' ? text : 'auto';

/** The theme on screen; 'auto' follows the device. */
export const currentTheme = () => asTheme(document.documentElement.dataset['theme']);

/** Shows a theme and remembers it on this device. */
export function chooseTheme(theme: Theme) {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  keepPreference('limitlens.theme', theme === 'auto' ? null : theme);
}

/** Calls back whenever the theme on screen has changed. */
export function watchTheme(changed: () => void) {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
