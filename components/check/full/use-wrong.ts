'use client';

import { useMemo } from 'react';
import type { FieldError } from '@/components/ui/error-summary';
import type { SectionName } from '@/lib/content/screens/check-full';
import type { Locale } from '@/lib/format/locale';
import { lineIndex } from '@/lib/form/line';
import { formMessage, toErrors } from '../issue-message';
import type { Messages } from './form-context';
import type { FormState } from './form-state';
import { issuesIn } from './sections';

/** What is wrong in one part of the form: as a list, and by field. Stays the same while typing. */
export function useWrong(state: FormState, section: SectionName, locale: Locale) {
  const { issues, notes } = state;
  const line = lineIndex(state.draft);
  return useMemo(() => {
    const found = toErrors(issuesIn(section, issues, line), formMessage, locale);
    const wrong: FieldError[] = [...found, ...notes];
    const messages = new Map<string, string>();
    for (const { id, message } of wrong) {
      const before = messages.get(id);
      messages.set(id, before === undefined ? message : `${before} ${message}`);
    }
    return { wrong, messages: messages as Messages };
  }, [section, issues, notes, line, locale]);
}
