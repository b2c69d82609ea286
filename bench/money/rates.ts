// Public libraries that find the rate of a series of monthly amounts: each as its documentation
// shows, from the borrower's side, so that what is received is positive.

import { installed } from '../engines/engine';

type RateFinder = {
  name: string;
  /** The rate a month; whatever the library answers where there is none, or several. */
  monthly: (amounts: readonly number[]) => number;
};

type Irr = { irr: (values: number[]) => number };
type Class = new () => { IRR: (...values: number[]) => number };
type Finance = { Finance?: Class; default?: { Finance?: Class } };

async function financial(): Promise<RateFinder | null> {
  const found = await installed<Irr>('financial');
  return found && { name: 'financial 0.2.4', monthly: (values) => found.irr([...values]) };
}

async function nodeIrr(): Promise<RateFinder | null> {
  const found = await installed<Irr>('node-irr');
  return found && { name: 'node-irr 2.0.5', monthly: (values) => found.irr([...values]) };
}

/** It wants the amount laid out first as a negative one, and answers in whole hundredths of a percent. */
async function financejs(): Promise<RateFinder | null> {
  const found = await installed<Finance>('financejs');
  const Found = found?.Finance ?? found?.default?.Finance;
  if (!Found) return null;
  const finance = new Found();
  const turned = (values: readonly number[]) => values.map((value) => -value);
  return { name: 'financejs 4.1.0', monthly: (values) => finance.IRR(...turned(values)) / 100 };
}

export const RATE_FINDERS = { financial, nodeIrr, financejs };
