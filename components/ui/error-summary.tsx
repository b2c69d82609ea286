'use client';

import { useEffect, useId, useRef, type MouseEvent } from 'react';

export type FieldError = { id: string; message: string };

type ErrorSummaryProps = {
  title: string;
  errors: readonly FieldError[];
  /** Counts failed submits: each one moves the focus here again. */
  attempt: number;
};

function focusField(event: MouseEvent, id: string) {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  (field.closest('fieldset') ?? field.closest('div') ?? field).scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
}

/** All that is wrong with a form, each error a link to its field in the field's own words. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => heading.current?.focus(), [attempt]);
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      aria-labelledby={titleId}
      className="rounded-md border-2 border-loss bg-surface p-5"
    >
      <h2 ref={heading} id={titleId} tabIndex={-1} className="text-title">
        {title}
      </h2>
      <ul className="mt-2">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => focusField(event, id)}
              className="inline-block py-2 font-semibold text-loss underline underline-offset-4 hover:decoration-2"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
