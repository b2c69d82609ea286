// Stage: explanation. Reasons only from what actually decided: the knock-out, the lender's side, the
// grade or the term that binds; then points lost, ranked by what each costs in limit.

import type { Attribute } from '../policy/policy';
import type { ScoreLine } from '../score/scorecard';
import { changesOn } from './changes-on';
import { contextOf, limitGain, reasonFrom, type Context, type Reviewed } from './context';
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
  return reasonFrom(band.edgeSource, {
    code: SIGNAL_REASONS[line.signal],
    kind: 'points',
    signal: line.signal,
    value: line.value,
    edge,
    pointsLost: lost,
    limitEffect: limitGain(context, Math.min(cap, context.sum + lost)),
    pointsSource: band.pointsSource,
    nextChangeOn: changesOn(line.signal, context.facts, edge),
  });
}

function pointsReasons(context: Context): Reason[] {
  return context.policy.attributes
    .flatMap((attribute, index) => {
      const line = context.card.lines[index];
      return line ? (pointsReason(line, attribute, context) ?? []) : [];
    })
    .sort((a, b) => b.limitEffect - a.limitEffect || b.pointsLost - a.pointsLost);
}

/** One reason a capping knock-out; its effect is the limit under the next cap, or under none. */
function knockOutReasons(context: Context): Reason[] {
  const { capping, sum, signals, facts } = context;
  return capping.map((knockOut) => {
    const next = capping.find((other) => other !== knockOut);
    return reasonFrom(knockOut.edgeSource, {
      code: knockOut.code,
      kind: 'knockOut',
      signal: knockOut.signal,
      value: signals[knockOut.signal],
      edge: knockOut.from,
      pointsLost: sum - knockOut.cap,
      limitEffect: limitGain(context, Math.min(sum, next?.cap ?? sum)),
      pointsSource: knockOut.capSource,
      nextChangeOn: changesOn(knockOut.signal, facts, null),
    });
  });
}

/** Headlines lead with what decided; a signal is not named twice among them. */
function markHeadlines(reasons: readonly Reason[]): Reason[] {
  const named = new Set<string>();
  return reasons.map((reason) => {
    const subject = reason.signal ?? reason.code;
    const headline = named.size < MAX_HEADLINES && !named.has(subject);
    if (headline) named.add(subject);
    return { ...reason, headline };
  });
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
