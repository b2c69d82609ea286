// The one judge of what was kept: a stored record and a file both come through here. It loads the
// profile's schema, so pages reach it by a dynamic import and only when there is something to judge.

import type { z } from 'zod';
import { parseProfile, type Issue } from '@/lib/review';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import { toAnswers } from './answers';
import { plan, scenarios } from './judge-plan';
import { letters, overrides, rates } from './judge-own';
import { settings } from './judge-settings';
import { migrate } from './migrations';
import type { RecordName } from './names';
import type { Values } from './values';

type Judged<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

const wrong = (path: PropertyKey[]): Issue => ({
  path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  code: 'WRONG_TYPE',
  params: {},
});

/** A schema's findings by place; what the schema wanted there is not for a borrower to mend. */
export const toIssues = (error: z.ZodError): Issue[] => error.issues.map(({ path }) => wrong(path));

function judgeAnswers(value: unknown): Judged<Values['draft']> {
  const answers = toAnswers(value);
  return answers === null ? { ok: false, issues: [wrong([])] } : { ok: true, value: answers };
}

/** A day of grace: what was entered today in Shanghai is dated tomorrow in London. */
function judgeProfile(value: unknown, asOf: IsoDate): Judged<Values['profile']> {
  const parsed = parseProfile(value, addDays(asOf, 1));
  return parsed.ok ? { ok: true, value: parsed.profile } : parsed;
}

const judgedBy =
  <T>(schema: z.ZodType<T>) =>
  (value: unknown): Judged<T> => {
    const parsed = schema.safeParse(value);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, issues: toIssues(parsed.error) };
  };

const judges: { [N in RecordName]: (value: unknown, asOf: IsoDate) => Judged<Values[N]> } = {
  draft: judgeAnswers,
  quick: judgeAnswers,
  profile: judgeProfile,
  settings: judgedBy(settings),
  plan: judgedBy(plan),
  scenarios: judgedBy(scenarios),
  overrides: judgedBy(overrides),
  rates: judgedBy(rates),
  letters: judgedBy(letters),
};

/** What was kept under this name by this version, as the app may use it on the day `asOf`. */
export function judgeValue<N extends RecordName>(
  name: N,
  value: unknown,
  version: number,
  asOf: IsoDate,
): Judged<Values[N]> {
  const current = migrate(name, value ?? null, version);
  return current === null ? { ok: true, value: null as Values[N] } : judges[name](current, asOf);
}
