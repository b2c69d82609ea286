import { Choice, type ChoiceProps } from './choice';

/** One yes-or-no answer; several stand in a `Fieldset`. */
export function Checkbox(props: Omit<ChoiceProps, 'type'>) {
  return <Choice type="checkbox" {...props} />;
}
