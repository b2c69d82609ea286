// The two languages. Every other module takes the locale as an argument.

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a text, such as the first part of an address, names one of the two languages. */
export const isLocale = (text: string): text is Locale =>
  (LOCALES as readonly string[]).includes(text);
