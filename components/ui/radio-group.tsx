import type { ComponentProps, ReactNode } from 'react';
import { Choice } from './choice';
import { classes } from './classes';
import { Fieldset } from './fieldset';
import type { Option } from './select';

type RadioGroupProps = {
  /** Also the id of the first radio button, which an error links to. */
  id: string;
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly Option[];
  /** Short answers stand beside each other where there is room. */
  inline?: boolean;
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: (value: string) => void;
  /** Attributes of every radio button, such as what a form library registers. */
  input?: Omit<ComponentProps<'input'>, 'id' | 'type'>;
};

export function RadioGroup({
  id,
  name,
  legend,
  hint,
  error,
  options,
  inline = false,
  value,
  defaultValue,
  onChange,
  input,
}: RadioGroupProps) {
  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error}>
      <div className={classes('flex', inline ? 'flex-wrap gap-x-6' : 'flex-col')}>
        {options.map((option, i) => (
          <Choice
            key={option.value}
            type="radio"
            id={i === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            {...(value !== undefined && { checked: value === option.value })}
            {...(defaultValue !== undefined && { defaultChecked: defaultValue === option.value })}
            {...(onChange && { onChange: () => onChange(option.value) })}
            {...input}
          />
        ))}
      </div>
    </Fieldset>
  );
}
