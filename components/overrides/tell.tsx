'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { form as words } from '@/lib/content/screens/overrides';
import type { Locale } from '@/lib/format/locale';
import type { ruleOf } from '@/lib/review';

export type RuleId = ReturnType<typeof ruleOf>;

type Tell = ((rule: RuleId) => void) | null;

/** How a rule asks for the form; `null` where its numbers are not to be changed. */
const TellContext = createContext<Tell>(null);

export function TellProvider({ tell, children }: { tell: Tell; children: ReactNode }) {
  return <TellContext value={tell}>{children}</TellContext>;
}

type TellButtonProps = { rule: RuleId; name: string; locale: Locale };

/** Opens the form for the numbers of one rule. */
export function TellButton({ rule, name, locale }: TellButtonProps) {
  const tell = useContext(TellContext);
  if (tell === null) return null;
  return (
    <Button
      tone="quiet"
      data-screen-only=""
      aria-label={`${words.open[locale]} ${name}`}
      className="justify-start text-note font-normal [@media(scripting:none)]:hidden"
      onClick={() => tell(rule)}
    >
      {words.open[locale]}
    </Button>
  );
}
