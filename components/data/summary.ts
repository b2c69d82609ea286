import { RECORD_NAMES } from '@/lib/storage/names';
import type { Json, Values } from '@/lib/storage/values';

/** What a set of records amounts to; `null`: nothing was kept of it. */
export type Summary = {
  profile: { accounts: number; inquiries: number | null } | null;
  quick: number | null;
  draft: number | null;
  settings: boolean;
  plan: { tasks: number; done: number } | null;
  scenarios: number | null;
  overrides: number | null;
  rates: boolean;
  letters: number | null;
};

/** How many places of a form were filled in: a blank, a no and a choice not made are none. */
export function countEntries(answers: Json): number {
  if (typeof answers === 'string') return answers.trim() === '' ? 0 : 1;
  if (typeof answers !== 'object' || answers === null) return answers ? 1 : 0;
  return Object.values(answers).reduce<number>((sum, each) => sum + countEntries(each), 0);
}

export function summaryOf(values: Values): Summary {
  const { profile, quick, draft, settings, plan, scenarios, overrides, rates, letters } = values;
  return {
    profile: profile && {
      accounts: profile.accounts.length,
      inquiries: profile.inquiries?.length ?? null,
    },
    quick: quick && countEntries(quick),
    draft: draft && countEntries(draft),
    settings: settings !== null,
    plan: plan && {
      tasks: plan.tasks.length,
      done: plan.tasks.filter(({ status }) => status === 'done').length,
    },
    scenarios: scenarios && scenarios.items.length,
    overrides: overrides && overrides.length,
    rates: rates !== null,
    letters: letters && Object.keys(letters).length,
  };
}

export const isEmpty = (values: Values) => RECORD_NAMES.every((name) => values[name] === null);
