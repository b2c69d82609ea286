'use client';

import { createContext, useContext, type Dispatch, type ReactNode } from 'react';
import type { FieldError } from '@/components/ui/error-summary';
import type { SectionName } from '@/lib/content/screens/check-full';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import type { Change } from './form-state';

/** What every part of the form needs and what does not change while it is typed into. */
export type FormTools = {
  locale: Locale;
  asOf: IsoDate;
  dispatch: Dispatch<Change>;
  onText: (path: string, text: string) => void;
  /** Says what did not fit of what was pasted in a part; nothing where all did. */
  onPasted: (section: SectionName, notes: readonly FieldError[]) => void;
};

/** By place, what is wrong there, in words. */
export type Messages = ReadonlyMap<string, string>;

const ToolsContext = createContext<FormTools | null>(null);
const MessagesContext = createContext<Messages>(new Map());

export function FormProvider({
  tools,
  messages,
  children,
}: {
  tools: FormTools;
  messages: Messages;
  children: ReactNode;
}) {
  return (
    <ToolsContext value={tools}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </ToolsContext>
  );
}

export function useForm(): FormTools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('A part of the form stands outside it.');
  return tools;
}

export const useMessages = () => useContext(MessagesContext);
