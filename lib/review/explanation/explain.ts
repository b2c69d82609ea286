// Stage: explanation. Reasons only from what actually decided: the knock-out, the lender's side, the
// grade or the term that binds; then points lost, ranked by what each costs in limit.

import type { Attribute } from '../policy/policy';
import type { ScoreLine } from '../score/scorecard';
import { changesOn } from './changes-on';
import { contextOf, type Context, type Reviewed } from './context';
import { decidingReasons } from './deciding';
import { SIGNAL_REASONS, type Reason } from './reason';

/** Regulation B, comment 9(b)(2): more than four reasons are not likely to help. */
const MAX_HEADLINES = 4;

/** Where the better band begins: the edge that the borrower's own figure missed. */
function missedEdge({ bands, worse }: Attribute, band: number): number | null {
  const edge = worse === 'higher' ? bands[band] : bands[band + 1];
  return edge ? (edge.from ?? edge.above) : null;
}

function pointsReason(line: ScoreLine, attribute: Attribute, context: Context): Reason | null {
  const band = line.band === null ? undefined : attribute.bands[line.band];
  if (!band || line.band === null || line.points >= line.best) return null;
  const edge = missedEdge(attribute, line.band);
  const lost = line.best - line.points;
  const cap = context.capping[0]?.cap ?? Infinity;
  return {
    code: SIGNAL_REASONS[line.signal],
    kind: 'points',
    signal: line.signal,
    term: null,
    value: line.value,
    edge,
    pointsLost: lost,
    limitEffect: context.gainAt(Math.min(cap, context.sum + lost)),
    edgeSource: band.edgeSource,
    pointsSource: band.pointsSource,
    nextChangeOn: changesOn(line.signal, context.facts, edge),
    headline: false,
  };
}

function pointsReasons(context: Context): Reason[] {
  const reasons: Reason[] = [];
  context.policy.attributes.forEach((attribute, index) => {
    const line = context.card.lines[index];
    const reason = line ? pointsReason(line, attribute, context) : null;
    if (reason) reasons.push(reason);
  });
  return reasons.sort((a, b) => b.limitEffect - a.limitEffect || b.pointsLost - a.pointsLost);
}

/** One reason a capping knock-out; its effect is the limit under the next cap, or under none. */
function knockOutReasons(context: Context): Reason[] {
  const { capping, sum, signals, facts, gainAt } = context;
  return capping.map((knockOut) => {
    const next = capping.find((other) => other !== knockOut);
    return {
      code: knockOut.code,
      kind: 'knockOut',
      signal: knockOut.signal,
      term: null,
      value: signals[knockOut.signal],
      edge: knockOut.from,
      pointsLost: sum - knockOut.cap,
      limitEffect: gainAt(Math.min(sum, next?.cap ?? sum)),
      edgeSource: knockOut.edgeSource,
      pointsSource: knockOut.capSource,
      nextChangeOn: changesOn(knockOut.signal, facts, null),
      headline: false,
    };
  });
}

/** Headlines lead with what decided; a signal is not named twice among them. */
function markHeadlines(reasons: Reason[]): Reason[] {
  const named = new Set<string>();
  for (const reason of reasons) {
    const subject = reason.signal ?? reason.code;
    if (named.size === MAX_HEADLINES) break;
    reason.headline = !named.has(subject);
    named.add(subject);
  }
  return reasons;
}

/** All reasons of a decision, what decided first; the headlines are marked, at most four. */
export function explain(reviewed: Reviewed): Reason[] {
  const context = contextOf(reviewed);
  return markHeadlines([
    ...knockOutReasons(context),
    ...decidingReasons(context),
    ...pointsReasons(context),
  ]);
}
