import type { ReactNode } from 'react';
import { classes } from './classes';
import { ErrorText } from './error-text';

/** What every control takes besides its own attributes. */
export type FieldText = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** What was understood of what was typed; read out when it changes. */
  echo?: ReactNode;
};

/** What wires a control to its label, hint and error. */
type ControlProps = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

export function controlProps(id: string, { hint, error }: Pick<FieldText, 'hint' | 'error'>) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const props: ControlProps = { id };
  if (describedBy) props['aria-describedby'] = describedBy;
  if (error) props['aria-invalid'] = true;
  return props;
}

/** The look shared by text inputs and selects. */
export const controlLook =
  'min-h-11 w-full rounded-md border bg-surface px-3 py-2 text-body text-ink border-rule-strong aria-invalid:border-2 aria-invalid:border-loss';

type FieldProps = FieldText & { id: string; children: ReactNode };

/** Label, hint and error above one control, which takes its wiring from `controlProps`. */
export function Field({ id, label, hint, error, echo, children }: FieldProps) {
  return (
    <div
      className={classes('flex flex-col gap-1', Boolean(error) && 'border-l-4 border-loss pl-4')}
    >
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-note text-ink-muted">
          {hint}
        </div>
      )}
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      <div className="mt-1">{children}</div>
      {echo !== undefined && (
        <output htmlFor={id} className="min-h-6 text-note text-ink-muted">
          {echo}
        </output>
      )}
    </div>
  );
}
