'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { fill } from '@/lib/content/fill';
import { errors } from '@/lib/content/screens/check';
import type { Locale } from '@/lib/format/locale';
import { pathText, type FormIssue } from '@/lib/form/issue';
import { href } from '@/lib/site';
import { formMessage } from '../issue-message';

type ProblemsProps = { issues: readonly FormIssue[]; attempt: number; locale: Locale };

/** All that keeps the answers from a review, each a link to its field in the full form. */
export function Problems({ issues, attempt, locale }: ProblemsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  return (
    <div
      role="alert"
      aria-labelledby="problems"
      className="measure mb-8 rounded-md border-2 border-loss bg-surface p-5"
    >
      <h2 ref={heading} id="problems" tabIndex={-1} className="text-title">
        {fill(errors.title, locale, { count: issues.length })}
      </h2>
      <ul className="mt-2">
        {issues.map((issue) => (
          <li key={`${pathText(issue.path)} ${issue.code}`}>
            <Link
              href={`${href(locale, 'fullForm')}#${pathText(issue.path)}`}
              prefetch={false}
              className="inline-block py-2 font-semibold text-loss underline underline-offset-4 hover:decoration-2"
            >
              {formMessage(issue, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
