// json-rules-engine: one rule a band and one for "not known"; points add up, the lowest cap holds.

import type { Policy } from '@/lib/review';
import { installed, spansOf, type Scorer, type Span } from './engine';

type Condition = { fact: string; operator: string; value: number | null };
type Event = { type: 'points' | 'cap'; params: { amount: number } };
type Engine = {
  addRule(rule: { conditions: { all: Condition[] }; event: Event }): void;
  run(facts: object): Promise<{ events: Event[] }>;
};
type Module = { Engine: new (rules: [], options: { allowUndefinedFacts: boolean }) => Engine };

const begins = (fact: string, { from, above }: Span): Condition[] => [
  ...(from === null ? [] : [{ fact, operator: 'greaterThanInclusive', value: from }]),
  ...(above === null ? [] : [{ fact, operator: 'greaterThan', value: above }]),
];

/** The last band has no end, but must still be a number. */
function ends(fact: string, { next }: Span): Condition {
  if (next === null) return { fact, operator: 'lessThan', value: Infinity };
  return next.from === undefined
    ? { fact, operator: 'lessThanInclusive', value: next.above }
    : { fact, operator: 'lessThan', value: next.from };
}

function addRules(engine: Engine, { attributes, knockOuts }: Policy): void {
  const add = (all: Condition[], type: Event['type'], amount: number) =>
    engine.addRule({ conditions: { all }, event: { type, params: { amount } } });
  for (const attribute of attributes) {
    const fact = attribute.signal;
    add([{ fact, operator: 'equal', value: null }], 'points', attribute.unknownPoints);
    for (const span of spansOf(attribute)) {
      add([...begins(fact, span), ends(fact, span)], 'points', span.points);
    }
  }
  for (const { signal, from, cap } of knockOuts) {
    add([{ fact: signal, operator: 'greaterThanInclusive', value: from }], 'cap', cap);
  }
}

function totalOf(events: readonly Event[]): number {
  let points = 0;
  let cap = Infinity;
  for (const { type, params } of events) {
    if (type === 'points') points += params.amount;
    else cap = Math.min(cap, params.amount);
  }
  return Math.min(points, cap);
}

export async function jsonRules(policy: Policy): Promise<Scorer | null> {
  const found = await installed<Module>('json-rules-engine');
  if (found === null) return null;
  const engine = new found.Engine([], { allowUndefinedFacts: true });
  addRules(engine, policy);
  return {
    name: 'json-rules-engine 7.3.1',
    total: async (signals) => totalOf((await engine.run(signals)).events),
  };
}
