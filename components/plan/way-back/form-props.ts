import type { WayField, WayForm } from './way-form';

export type FormProps = {
  form: WayForm;
  onChange: (part: Partial<WayForm>) => void;
  /** What is wrong with a field, in words. */
  errorOf: (field: WayField) => string | undefined;
};
