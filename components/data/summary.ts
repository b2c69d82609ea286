import type { Json, Values } from '@/lib/storage/values';

/** What a set of records amounts to; `null`: nothing was kept of it. */
export type Summary = {
  profile: { accounts: number; inquiries: number | null } | null;
  quick: number | null;
  draft: number | null;
  settings: boolean;
};

/** How many places of a form were filled in: a blank, a no and a choice not made are none. */
export function countEntries(answers: Json): number {
  if (typeof answers === 'string') return answers.trim() === '' ? 0 : 1;
  if (typeof answers !== 'object' || answers === null) return answers ? 1 : 0;
  return Object.values(answers).reduce<number>((sum, each) => sum + countEntries(each), 0);
}

export function summaryOf({ profile, quick, draft, settings }: Values): Summary {
  return {
    profile: profile && {
      accounts: profile.accounts.length,
      inquiries: profile.inquiries?.length ?? null,
    },
    quick: quick && countEntries(quick),
    draft: draft && countEntries(draft),
    settings: settings !== null,
  };
}

export const isEmpty = ({ profile, quick, draft, settings }: Values) =>
  profile === null && quick === null && draft === null && settings === null;
