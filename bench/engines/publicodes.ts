// publicodes: a rule of variations an attribute, worst band first, then a sum and its ceiling. It has
// no null for a number, so -1, below every signal, stands for not known.

import type { Attribute, Policy, Signals } from '@/lib/review';
import { installed, signalsIn, spansOf, type Scorer } from './engine';

type Engine = {
  setSituation(situation: object): Engine;
  evaluate(rule: string): { nodeValue: number };
};
type Options = { logger: Record<'log' | 'warn' | 'error', () => void> };
type Module = { default: new (rules: object, options: Options) => Engine };

const UNKNOWN = -1;
const NO_CAP = 1_000_000;
const quiet = () => {};

const pointsRule = ({ signal }: Attribute) => `points ${signal}`;

function variationsOf(attribute: Attribute) {
  const { signal, unknownPoints } = attribute;
  const [first, ...others] = spansOf(attribute);
  const cases = others.reverse().map(({ from, above, points }) => ({
    si: from === null ? `${signal} > ${above}` : `${signal} >= ${from}`,
    alors: points,
  }));
  return {
    variations: [
      { si: `${signal} < 0`, alors: unknownPoints },
      ...cases,
      { sinon: first?.points ?? 0 },
    ],
  };
}

const rulesOf = (policy: Policy) => ({
  ...Object.fromEntries(signalsIn(policy).map((signal) => [signal, { valeur: UNKNOWN }])),
  ...Object.fromEntries(policy.attributes.map((each) => [pointsRule(each), variationsOf(each)])),
  points: { somme: policy.attributes.map(pointsRule) },
  ...Object.fromEntries(
    policy.knockOuts.map(({ code, signal, from, cap }) => [
      `cap ${code}`,
      { variations: [{ si: `${signal} >= ${from}`, alors: cap }, { sinon: NO_CAP }] },
    ]),
  ),
  total: { 'le minimum de': ['points', ...policy.knockOuts.map(({ code }) => `cap ${code}`)] },
});

export async function publicodes(policy: Policy): Promise<Scorer | null> {
  const found = await installed<Module>('publicodes');
  if (found === null) return null;
  const engine = new found.default(rulesOf(policy), {
    logger: { log: quiet, warn: quiet, error: quiet },
  });
  const names = signalsIn(policy);
  const situation = (signals: Signals) =>
    Object.fromEntries(names.map((name) => [name, signals[name] ?? UNKNOWN]));
  return {
    name: 'publicodes 1.10.1',
    total: async (signals) => engine.setSituation(situation(signals)).evaluate('total').nodeValue,
  };
}
