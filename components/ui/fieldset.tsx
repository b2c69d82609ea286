import type { ReactNode } from 'react';
import { classes } from './classes';
import { ErrorText } from './error-text';
import { controlProps, type FieldText } from './field';

type FieldsetProps = Omit<FieldText, 'label' | 'echo'> & {
  id: string;
  legend: ReactNode;
  children: ReactNode;
};

/** Several controls that answer one question. */
export function Fieldset({ id, legend, hint, error, children }: FieldsetProps) {
  return (
    <div className={classes(Boolean(error) && 'border-l-4 border-loss pl-4')}>
      <fieldset
        aria-describedby={controlProps(id, { hint, error })['aria-describedby']}
        className="min-w-0"
      >
        <legend className="font-semibold">{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="mt-1 text-note text-ink-muted">
            {hint}
          </div>
        )}
        {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
        <div className="mt-2">{children}</div>
      </fieldset>
    </div>
  );
}
