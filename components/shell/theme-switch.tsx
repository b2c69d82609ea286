'use client';

import { useSyncExternalStore } from 'react';
import { appearance } from '@/lib/content/screens/shell';
import type { Locale } from '@/lib/format/locale';
import { THEMES, asTheme, chooseTheme, currentTheme, watchTheme, type Theme } from './theme';

const icons: Record<Theme, string> = {
  auto: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 2v12a6 6 0 0 1 0-12Z',
  light:
    'M10 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM9 1h2v3H9V1Zm0 15h2v3H9v-3ZM1 9h3v2H1V9Zm15 0h3v2h-3V9ZM3 4.4 4.4 3l2.1 2.1-1.4 1.4L3 4.4Zm10.5 10.5 1.4-1.4L17 15.6 15.6 17l-2.1-2.1ZM15.6 3 17 4.4l-2.1 2.1-1.4-1.4L15.6 3ZM5.1 13.5l1.4 1.4L4.4 17 3 15.6l2.1-2.1Z',
  dark: 'M8 2.3A8 8 0 1 0 17.7 12 6.5 6.5 0 0 1 8 2.3Z',
};

/** A native choice of three behind one icon, which shows the one in force. */
export function ThemeSwitch({ locale }: { locale: Locale }) {
  const theme = useSyncExternalStore(watchTheme, currentTheme, () => 'auto' as const);
  return (
    <div className="relative grid size-11 place-items-center rounded-md text-ink-muted outline-offset-2 outline-focus hover:text-ink has-[:focus-visible]:outline-3">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-current">
        <path d={icons[theme]} />
      </svg>
      <select
        aria-label={appearance.label[locale]}
        value={theme}
        onChange={(event) => chooseTheme(asTheme(event.target.value))}
        className="absolute inset-0 size-full appearance-none bg-paper text-ink opacity-0"
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {appearance[each][locale]}
          </option>
        ))}
      </select>
    </div>
  );
}
