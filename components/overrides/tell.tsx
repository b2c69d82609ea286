'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { form as words } from '@/lib/content/screens/overrides';
import type { Locale } from '@/lib/format/locale';
import type { ruleOf } from '@/lib/review';

export type RuleId = ReturnType<typeof ruleOf>;

type Tell = ((rule: RuleId) => void) | null;

/** How a rule asks for the form; `null` where its numbers are not to be changed, or not yet. */
const TellContext = createContext<Tell>(null);

export function TellProvider({ tell, children }: { tell: Tell; children: ReactNode }) {
  return <TellContext value={tell}>{children}</TellContext>;
}

type TellButtonProps = { rule: RuleId; name: string; locale: Locale };

/** Opens the form for the numbers of one rule; its place is kept while it cannot. */
export function TellButton({ rule, name, locale }: TellButtonProps) {
  const tell = useContext(TellContext);
  return (
    <Button
      tone="quiet"
      data-screen-only=""
      aria-label={`${words.open[locale]} ${name}`}
      className={classes(
        'justify-start text-note font-normal [@media(scripting:none)]:hidden',
        tell === null && 'invisible',
      )}
      onClick={() => tell?.(rule)}
    >
      {words.open[locale]}
    </Button>
  );
}
