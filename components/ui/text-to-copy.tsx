import { TextArea } from './text-area';

type TextToCopyProps = { id: string; label: string; value: string; className?: string };

/** A text to copy by hand, selected at once, where an app can neither save nor copy it. */
export function TextToCopy(props: TextToCopyProps) {
  return (
    <TextArea readOnly rows={8} onFocus={(event) => event.currentTarget.select()} {...props} />
  );
}
