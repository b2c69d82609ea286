import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Field, controlLook, controlProps, type FieldText } from './field';

const widths = { short: 'max-w-28', medium: 'max-w-56', full: 'max-w-xl' };

type TextInputProps = Omit<ComponentProps<'input'>, 'id' | 'width' | 'prefix'> &
  FieldText & {
    id: string;
    /** About as wide as the answer that is wanted. */
    width?: keyof typeof widths;
    prefix?: ReactNode;
    suffix?: ReactNode;
  };

export function TextInput({
  id,
  label,
  hint,
  error,
  echo,
  width = 'medium',
  prefix,
  suffix,
  className,
  ...rest
}: TextInputProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} echo={echo}>
      <div className="flex items-center gap-2">
        {prefix && <span aria-hidden="true">{prefix}</span>}
        <input
          type="text"
          autoComplete="off"
          className={classes(controlLook, 'figures', widths[width], className)}
          {...controlProps(id, { hint, error })}
          {...rest}
        />
        {suffix && <span aria-hidden="true">{suffix}</span>}
      </div>
    </Field>
  );
}
