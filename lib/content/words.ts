// One text in both languages, side by side. Every table of words is typed by its codes, so a
// wording that is missing in either language does not compile.

import type { Locale } from '@/lib/format/locale';

/** A text in both languages; `{name}` and `{name|one|many}` are filled in by `fill`. */
export type Words = Readonly<Record<Locale, string>>;
