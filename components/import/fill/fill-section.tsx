'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState, type FormEvent } from 'react';
import { session } from '@/components/store/current';
import { useStoreValue } from '@/components/store/use-store';
import { Button, ButtonLink } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Fieldset } from '@/components/ui/fieldset';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { replace } from '@/lib/content/screens/check';
import { filling as words, foundNames, foundNone } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import { partsIn, type FoundPart } from '@/lib/form/found';
import { mergeFound } from '@/lib/form/merge-found';
import { restoreDraft } from '@/lib/form/restore-draft';
import { href } from '@/lib/site';
import { firstGap } from './first-gap';
import { baseOf, countOf, type Found } from './found';

function nameOf(part: FoundPart, { draft }: Found, locale: Locale): string {
  const count = countOf(part, draft);
  const isList = part === 'inquiries' || part === 'guarantees' || part === 'publicRecords';
  return count === 0 && isList
    ? foundNone[part][locale]
    : fill(foundNames[part], locale, { count });
}

/** What was read, part by part, to take over into the full form or to leave. */
export function FillSection({ found, locale }: { found: Found; locale: Locale }) {
  const kept = useStoreValue((state) => state.draft);
  const router = useRouter();
  const base = useMemo(() => baseOf(restoreDraft(kept)), [kept]);
  const held = useMemo(() => new Set(partsIn(base)), [base]);
  const [left, setLeft] = useState<ReadonlySet<FoundPart>>(new Set());
  const [failed, setFailed] = useState(false);
  const [asking, setAsking] = useState(false);

  const chosen = found.parts.filter((part) => !left.has(part));
  const replaced = chosen.filter((part) => held.has(part));
  const hintOf = (part: FoundPart) => {
    if (!held.has(part)) return undefined;
    return part === 'accounts'
      ? fill(words.joins, locale, { count: base.accounts.length })
      : words.replaces[locale];
  };
  const toggle = (part: FoundPart) => {
    const next = new Set(left);
    if (!next.delete(part)) next.add(part);
    setLeft(next);
  };
  const take = () => {
    const draft = mergeFound(base, found.draft, chosen);
    const gap = firstGap(draft);
    session.actions.saveDraft(draft);
    router.push(gap === null ? href(locale, 'answers') : `${href(locale, 'fullForm')}#${gap}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFailed(chosen.length === 0);
    if (chosen.length === 0) document.getElementById(`take-${found.parts[0]}`)?.focus();
    else if (replaced.length > 0) setAsking(true);
    else take();
  };
  return (
    <Section
      id="fill"
      ruled
      className="mt-12"
      title={words.title[locale]}
      lead={words.lead[locale]}
    >
      <form onSubmit={submit} noValidate className="measure">
        <Fieldset
          id="take"
          legend={words.parts[locale]}
          error={failed && chosen.length === 0 ? words.none[locale] : undefined}
        >
          {found.parts.map((part) => (
            <Checkbox
              key={part}
              id={`take-${part}`}
              label={nameOf(part, found, locale)}
              hint={hintOf(part)}
              checked={!left.has(part)}
              onChange={() => toggle(part)}
            />
          ))}
        </Fieldset>
        <Button type="submit" size="large" className="mt-6">
          {words.confirm[locale]}
        </Button>
      </form>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.askTitle[locale]}
        closeLabel={words.cancel[locale]}
        actions={
          <>
            <Button onClick={take}>{words.ask[locale]}</Button>
            <ButtonLink tone="secondary" href={`${href(locale, 'history')}#backup`}>
              {replace.backup[locale]}
            </ButtonLink>
          </>
        }
      >
        <p>{words.askText[locale]}</p>
        <ul className="mt-3 list-disc pl-6">
          {replaced.map((part) => (
            <li key={part}>{nameOf(part, found, locale)}</li>
          ))}
        </ul>
      </Dialog>
    </Section>
  );
}
