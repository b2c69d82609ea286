'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useStore } from '@/components/store/use-store';
import type { Locale } from '@/lib/format/locale';
import { fromProfile } from '@/lib/form/from-profile';
import { isOwn } from '@/lib/form/own';
import { restoreDraft } from '@/lib/form/restore-draft';
import type { Profile } from '@/lib/review';
import { href, type Route } from '@/lib/site';

type Adoption = { profile: Profile; origin: 'quick' | 'sample'; to: Route };

/**
 * Takes a profile over as the borrower's own, as result and as full form, and goes on to a page;
 * asks first where the full form holds what they typed.
 */
export function useAdopt(locale: Locale) {
  const { draft, saveDraft, saveProfile } = useStore();
  const router = useRouter();
  const [asked, ask] = useState<Adoption | null>(null);
  const take = async ({ profile, origin, to }: Adoption) => {
    ask(null);
    saveDraft({ ...fromProfile(profile), origin });
    await saveProfile(profile);
    router.push(href(locale, to));
  };
  return {
    adopt: (adoption: Adoption) =>
      draft !== null && isOwn(restoreDraft(draft)) ? ask(adoption) : void take(adoption),
    asking: asked !== null,
    confirm: () => void (asked && take(asked)),
    cancel: () => ask(null),
  };
}
