import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Field, controlLook, controlProps, type FieldText } from './field';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id'> & FieldText & { id: string };

export function TextArea({ id, label, hint, error, echo, className, ...rest }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} echo={echo}>
      <textarea
        rows={5}
        className={classes(controlLook, 'block', className)}
        {...controlProps(id, { hint, error })}
        {...rest}
      />
    </Field>
  );
}
