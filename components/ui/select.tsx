import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Field, controlLook, controlProps, type FieldText } from './field';

export type Option = { value: string; label: ReactNode; hint?: ReactNode };

type SelectProps = Omit<ComponentProps<'select'>, 'id' | 'children'> &
  FieldText & { id: string; options: readonly Pick<Option, 'value' | 'label'>[]; empty?: string };

/** `empty` is the wording of "nothing chosen yet", whose value is ''. */
export function Select({
  id,
  label,
  hint,
  error,
  echo,
  options,
  empty,
  className,
  ...rest
}: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} echo={echo}>
      <select
        className={classes(controlLook, 'max-w-sm', className)}
        {...controlProps(id, { hint, error })}
        {...rest}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
