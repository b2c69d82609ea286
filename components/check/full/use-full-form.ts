'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { session } from '@/components/store/current';
import type { FieldError } from '@/components/ui/error-summary';
import type { SectionName } from '@/lib/content/screens/check-full';
import type { Locale } from '@/lib/format/locale';
import { judgeDraft } from '@/lib/form/judge-draft';
import { lineIndex } from '@/lib/form/line';
import { pathText, type FormIssue } from '@/lib/form/issue';
import type { IsoDate } from '@/lib/units/calendar';
import { loadParse } from '../load-parse';
import type { FormTools } from './form-context';
import { changeForm, openForm } from './form-state';
import { takeLeft } from './pasted';
import { issuesIn } from './sections';

const isSame =
  (one: FormIssue) =>
  (other: FormIssue): boolean =>
    one.code === other.code && pathText(one.path) === pathText(other.path);

/**
 * The full form as typed, kept on the device as it changes, and the looks taken at it. It reads the
 * store once: what it saves itself must not draw it again.
 */
export function useFullForm(locale: Locale, asOf: IsoDate) {
  const [state, dispatch] = useReducer(changeForm, null, () => openForm(session.get().draft));
  const { draft } = state;
  const saved = useRef(draft);
  useEffect(() => {
    if (saved.current === draft) return;
    saved.current = draft;
    session.actions.saveDraft(draft);
  }, [draft]);

  const onText = useCallback(
    (path: string, text: string) => dispatch({ type: 'text', path, text }),
    [],
  );
  const issues = useRef(state.issues);
  useEffect(() => {
    issues.current = state.issues;
  }, [state.issues]);
  const onPasted = useCallback(
    (section: SectionName, notes: readonly FieldError[]) =>
      dispatch({
        type: 'judged',
        issues: issues.current,
        notes,
        failedAt: notes.length > 0 ? section : null,
      }),
    [],
  );
  const tools = useMemo<FormTools>(
    () => ({ locale, asOf, dispatch, onText, onPasted }),
    [locale, asOf, onText, onPasted],
  );

  /** Looks at one part; true where nothing in it keeps from going on. */
  const sendOff = async (section: SectionName): Promise<boolean> => {
    const { changes, notes } = takeLeft(section, draft, asOf, locale);
    changes.forEach(dispatch);
    const next = changes.reduce(changeForm, state);
    const judged = judgeDraft(next.draft, asOf, await loadParse());
    const all = judged.ok ? [] : judged.issues;
    const here = issuesIn(section, all, lineIndex(next.draft));
    const elsewhere = state.issues.filter(
      (issue) => !here.some(isSame(issue)) && all.some(isSame(issue)),
    );
    const failed = here.length > 0 || notes.length > 0;
    dispatch({
      type: 'judged',
      issues: [...elsewhere, ...here],
      notes,
      failedAt: failed ? section : null,
    });
    return !failed;
  };

  /** Marks what is wrong in one part without stopping there. */
  const look = useCallback(
    async (section: SectionName) => {
      const judged = judgeDraft(draft, asOf, await loadParse());
      const found = judged.ok ? [] : issuesIn(section, judged.issues, lineIndex(draft));
      dispatch({ type: 'judged', issues: found, notes: [], failedAt: null });
    },
    [draft, asOf],
  );
  return { state, tools, sendOff, look };
}
