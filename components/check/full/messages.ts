import type { FieldError } from '@/components/ui/error-summary';
import type { Messages } from './form-context';

/** By field, all that is wrong with it. */
export function messagesOf(errors: readonly FieldError[]): Messages {
  const messages = new Map<string, string>();
  for (const { id, message } of errors) {
    const before = messages.get(id);
    messages.set(id, before === undefined ? message : `${before} ${message}`);
  }
  return messages;
}
