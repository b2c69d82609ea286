// GoRules zen-engine: a decision table an attribute, worst band first, then one expression that adds
// up and caps.

import type { Attribute, Policy } from '@/lib/review';
import { installed, spansOf, type Scorer } from './engine';

type Decision = { evaluate(context: object): Promise<{ result: { total: number } }> };
type Module = { ZenEngine: new () => { createDecision(content: object): Decision } };

const nodeOf = (id: string, type: string, content: object = {}) => ({
  id,
  name: id,
  type,
  content,
  position: { x: 0, y: 0 },
});

const edgeOf = ([sourceId, targetId]: readonly [string, string]) => ({
  id: `${sourceId}-${targetId}`,
  type: 'edge',
  sourceId,
  targetId,
});

function tableOf(attribute: Attribute) {
  const rows = spansOf(attribute)
    .map(({ from, above, points }) => ({
      when: from === null ? (above === null ? '' : `> ${above}`) : `>= ${from}`,
      points,
    }))
    .reverse();
  const cells = [{ when: 'null', points: attribute.unknownPoints }, ...rows];
  return nodeOf(attribute.signal, 'decisionTableNode', {
    hitPolicy: 'first',
    inputs: [{ id: 'value', name: attribute.signal, field: attribute.signal }],
    outputs: [{ id: 'points', name: 'points', field: `points.${attribute.signal}` }],
    rules: cells.map(({ when, points }, index) => ({
      _id: `${attribute.signal}-${index}`,
      value: when,
      points: `${points}`,
    })),
  });
}

const NO_CAP = 1_000_000;

/** What needs the raw signals reads them from the input node. */
const totalNode = ({ attributes, knockOuts }: Policy) =>
  nodeOf('total', 'expressionNode', {
    expressions: [
      {
        id: 'total',
        key: 'total',
        value: `min([${[
          attributes.map(({ signal }) => `points.${signal}`).join(' + '),
          ...knockOuts.map(
            ({ signal, from, cap }) =>
              `(${signal} != null and ${signal} >= ${from}) ? ${cap} : ${NO_CAP}`,
          ),
        ].join(', ')}])`,
      },
    ],
  });

function graphOf(policy: Policy) {
  const ids = policy.attributes.map(({ signal }) => signal);
  const edges = [
    ...ids.flatMap((id) => [['input', id] as const, [id, 'total'] as const]),
    ['input', 'total'] as const,
    ['total', 'output'] as const,
  ];
  return {
    nodes: [
      nodeOf('input', 'inputNode'),
      ...policy.attributes.map(tableOf),
      totalNode(policy),
      nodeOf('output', 'outputNode'),
    ],
    edges: edges.map(edgeOf),
  };
}

export async function zen(policy: Policy): Promise<Scorer | null> {
  const found = await installed<Module>('@gorules/zen-engine');
  if (found === null) return null;
  const decision = new found.ZenEngine().createDecision(graphOf(policy));
  return {
    name: '@gorules/zen-engine 0.52.1',
    total: async (signals) => (await decision.evaluate(signals)).result.total,
  };
}
