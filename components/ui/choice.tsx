import type { ComponentProps, ReactNode } from 'react';

export type ChoiceProps = Omit<ComponentProps<'input'>, 'id' | 'type'> & {
  id: string;
  type: 'radio' | 'checkbox';
  label: ReactNode;
  hint?: ReactNode;
};

/** One radio button or checkbox, its whole row a target. */
export function Choice({ id, type, label, hint, ...rest }: ChoiceProps) {
  return (
    <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2 pr-3">
      <input
        type={type}
        id={id}
        {...(hint && { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-hint` })}
        className="mt-0.5 size-6 flex-none cursor-pointer accent-accent"
        {...rest}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="block text-note text-ink-muted">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
