'use client';

import { Activity, lazy, useEffect, useMemo, useState } from 'react';
import type { RuleBook as RuleBookNow, RuleBookProps } from './rule-book';
import './rule-table.module.css';

const ID = 'rule-book';

/** What shows that somebody is at the page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'visibilitychange'];
const HOW = { capture: true, passive: true };

const AGAIN_AFTER = 5000;

let call: () => void = () => undefined;
const called = new Promise<void>((resolve) => {
  call = resolve;
});

/** Rules that came with the page can be read without what draws them; others cannot. */
const isDrawn = () => typeof document !== 'undefined' && document.getElementById(ID) !== null;

/** Where the rules stand, a fetch that fails takes nothing from the reader: it is tried again. */
async function fetched(): Promise<{ default: typeof RuleBookNow }> {
  try {
    const { RuleBook } = await import('./rule-book');
    return { default: RuleBook };
  } catch (failure) {
    if (!isDrawn()) throw failure;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    return fetched();
  }
}

const RuleBook = lazy(() => (isDrawn() ? called.then(fetched) : fetched()));

type LateRuleBookProps = Omit<RuleBookProps, 'onRun'> & {
  /** The rules as they came with the page do not do. */
  wanted: boolean;
};

/**
 * The rules as they came with the page, until somebody is there or others are wanted: only then is
 * fetched what draws them, and takes the same elements over. A boundary that waits must not be
 * handed anything new, so it has what it had at first.
 */
export function LateRuleBook({ wanted, ...asked }: LateRuleBookProps) {
  const [atFirst] = useState(asked);
  const [runs, setRuns] = useState(false);
  useEffect(() => {
    if (runs) return;
    if (wanted) call();
    for (const sign of SIGNS) window.addEventListener(sign, call, HOW);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, call, HOW);
    };
  }, [runs, wanted]);
  const taken = runs ? asked : atFirst;
  return useMemo(
    () => (
      <div id={ID}>
        <Activity>
          <RuleBook {...taken} onRun={setRuns} />
        </Activity>
      </div>
    ),
    [taken],
  );
}
