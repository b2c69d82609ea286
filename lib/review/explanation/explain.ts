// Stage: explanation. Reasons only from what actually decided: the knock-out, the lender's side, the
// grade or the term that binds; then points lost, ranked by what each costs in limit.

import { oncePerPolicy } from '../policy/once-per-policy';
import { edgeOf, type Attribute } from '../policy/policy';
import { changeOf } from './changes-on';
import { contextOf, type Context, type Reviewed } from './context';
import { decidingReasons } from './deciding';
import { SIGNAL_REASONS, type Reason } from './reason';

/** Regulation B, comment 9(b)(2): more than four reasons are not likely to help. */
const MAX_HEADLINES = 4;

/** Where the better band begins: the edge that the borrower's own figure missed. */
function missedEdge({ bands, worse }: Attribute, band: number): number | null {
  const edge = worse === 'higher' ? bands[band] : bands[band + 1];
  return edge ? edgeOf(edge) : null;
}

/** What a lost point says of each attribute, by band; the same for every borrower. */
const meaningsOf = oncePerPolicy(({ attributes }) =>
  attributes.map((attribute) => ({
    code: SIGNAL_REASONS[attribute.signal],
    changes: changeOf(attribute.signal),
    bands: attribute.bands.map(({ edgeSource, pointsSource }, band) => ({
      edge: missedEdge(attribute, band),
      edgeSource,
      pointsSource,
    })),
  })),
);

function pointsReasons(context: Context): Reason[] {
  const { card, policy, facts, sum } = context;
  const cap = context.capping[0]?.cap ?? Infinity;
  const reasons: Reason[] = [];
  meaningsOf(policy).forEach(({ code, changes, bands }, index) => {
    const line = card.lines[index];
    if (!line || line.band === null || line.points >= line.best) return;
    const band = bands[line.band];
    if (!band) return;
    const lost = line.best - line.points;
    reasons.push({
      code,
      kind: 'points',
      signal: line.signal,
      term: null,
      value: line.value,
      edge: band.edge,
      pointsLost: lost,
      limitEffect: context.gainAt(Math.min(cap, sum + lost)),
      edgeSource: band.edgeSource,
      pointsSource: band.pointsSource,
      nextChangeOn: changes(facts, band.edge),
      headline: false,
    });
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
      nextChangeOn: changeOf(knockOut.signal)(facts, null),
      headline: false,
    };
  });
}

/** Headlines lead with what decided; a signal is not named twice among them. */
function markHeadlines(reasons: Reason[]): Reason[] {
  const named: string[] = [];
  for (const reason of reasons) {
    if (named.length === MAX_HEADLINES) break;
    const subject = reason.signal ?? reason.code;
    if (named.includes(subject)) continue;
    reason.headline = true;
    named.push(subject);
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
