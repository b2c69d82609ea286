import { fieldAt, PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import type { Locale } from '@/lib/format/locale';
import { understood } from '../echo';
import { eventOptions, LISTS, yesNoOptions } from '../options';

/** One field's question and answer; null where nothing was entered. */
export type FieldAnswer = { path: string; question: string; answer: string | null };

/** The answer of a field of the form, as it was understood. */
function fieldAnswer(path: string, text: string, locale: Locale): FieldAnswer {
  const name = fieldAt(path.split('.').filter((key) => !/^\d+$/.test(key)));
  const words = name && PROFILE_FIELDS[name];
  const question = words?.label[locale] ?? '';
  if (name === null || !words || text.trim() === '') return { path, question, answer: null };
  const options =
    name === 'limitEvent.kind'
      ? eventOptions(locale)
      : words.unit === 'yesNo'
        ? yesNoOptions(locale)
        : (LISTS[name]?.options(locale) ?? []);
  const chosen = options.find(({ value }) => value === text);
  const answer = chosen?.label ?? understood(words.unit, text, locale) ?? text;
  return { path, question, answer };
}

/** The answers of a part's fields, and the names of those that were left open. */
export function answersOf(
  part: string,
  fields: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  locale: Locale,
) {
  const all = keys.map((key) => {
    const text = fields[key];
    return fieldAnswer(`${part}.${key}`, typeof text === 'string' ? text : '', locale);
  });
  return {
    given: all.filter(({ answer }) => answer !== null),
    open: all.filter(({ answer }) => answer === null).map(({ question }) => question),
  };
}
