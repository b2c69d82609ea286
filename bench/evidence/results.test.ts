import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { BandEvidence } from '@/lib/content/evidence/band-evidence';
import bands from '@/lib/content/evidence/bands.json';
import { RESULTS } from '@/lib/content/evidence/results';
import { basisOf, LENDERS, policyOn, SOURCES, type SignalId } from '@/lib/review';
import { binsOf } from './bins';
import { POLICY_DAY } from './figures';
import { HELD } from './fit/prior';
import { differencesOf, JUDGED } from './judgements';
import { pointsOf, readPoints, writtenPoints } from './points';
import { readSets } from './read-sets';
import { tally, totalsOf } from './tally';
import { aucOf } from './auc';
import { FLOOR_TABLE } from './floor';

const platform = policyOn(POLICY_DAY, 'platform');
const rows = bands as unknown as readonly (BandEvidence & {
  lenders: string[];
  signal: SignalId;
  from?: number;
  above?: number;
})[];

test.each(LENDERS)('the committed figures were made with the points that %s ships', (lender) =>
  expect(RESULTS.madeWith[lender]).toEqual(writtenPoints(policyOn(POLICY_DAY, lender))),
);

test('points ship as the sets give them, or differ by a recorded judgement', () => {
  const produced = readPoints(RESULTS.produced, platform);
  const found = differencesOf(produced, pointsOf(platform), RESULTS.produced);
  expect(found).toEqual(RESULTS.differences);
  expect(found.filter(({ reason }) => reason === null)).toEqual([]);
  const listed = Object.values(JUDGED).flatMap((own) => Object.keys(own)).length;
  expect(found).toHaveLength(listed);
});

test.each(LENDERS)(
  '%s calls points fitted only where a believed set holds enough borrowers',
  (lender) => {
    const { attributes } = policyOn(POLICY_DAY, lender);
    const points = attributes.flatMap((each) => each.bands.map(({ pointsSource }) => pointsSource));
    expect(points.map(basisOf)).toContain('fitted');
    for (const { signal, bands: own } of attributes) {
      for (const band of own) {
        const source = SOURCES[band.pointsSource];
        if (source.basis !== 'fitted') continue;
        const row = rows.find(
          (each) =>
            each.signal === signal &&
            each.lenders.includes(lender) &&
            each.from === band.from &&
            each.above === band.above,
        );
        const believed = row?.outcomes.filter((each) => each.believed).map(({ set }) => set);
        expect([...(believed ?? [])].sort(), `${signal} ${JSON.stringify(band)}`).toEqual(
          [...source.sets].sort(),
        );
      }
    }
  },
);

test('whatever was judged on the platform is not called fitted', () => {
  for (const [signal, own] of Object.entries(JUDGED)) {
    const attribute = platform.attributes.find((each) => each.signal === signal);
    for (const index of Object.keys(own)) {
      const source = attribute?.bands[Number(index)]?.pointsSource;
      expect(source, `${signal} ${index}`).toBe('ours');
    }
  }
});

test('no set left out ranks below what a card written by hand reached there', () => {
  const leftOut = Object.fromEntries(
    RESULTS.sets.map(({ set, figures }) => [set, figures.leftOut.auc]),
  );
  expect(leftOut['taiwanCards2005']).toBeGreaterThanOrEqual(0.715);
  expect(leftOut['giveMeSomeCredit']).toBeGreaterThanOrEqual(0.839);
});

test('where no points are held that the worked table lacks, a set left out ranks no worse than it', () => {
  const free = RESULTS.sets.filter(({ signals }) => !signals.some((signal) => signal in HELD));
  expect(free.map(({ set }) => set)).toEqual(['taiwanCards2005', 'giveMeSomeCredit']);
  for (const { figures } of free) {
    expect(figures.leftOut.auc).toBeGreaterThanOrEqual(figures.floor.auc);
  }
});

test('the points that ship rank no set worse than the worked table', () => {
  for (const { figures } of RESULTS.sets) {
    expect(figures.shipped.auc).toBeGreaterThanOrEqual(figures.floor.auc);
  }
});

test('the results file stays small', () => {
  for (const name of ['bands.json', 'results.json']) {
    const file = resolve(import.meta.dirname, '../../lib/content/evidence', name);
    expect(readFileSync(file).length).toBeLessThan(40_000);
  }
});

describe('with the sets at hand', () => {
  const { sets, missing } = readSets(process.env['CREDIT_DATA']);
  if (missing.length > 0) console.log(`skipped: CREDIT_DATA lacks ${missing.join(', ')}`);

  it.skipIf(missing.length > 0)('committed figures come out again', () => {
    for (const { id, borrowers } of sets) {
      const own = RESULTS.sets.find(({ set }) => set === id);
      const counted = tally(borrowers, platform);
      const auc = (points: Parameters<typeof totalsOf>[1]) => aucOf(totalsOf(counted, points)).auc;
      expect(auc(pointsOf(platform))).toBeCloseTo(own?.figures.shipped.auc ?? 0, 4);
      expect(auc(readPoints(FLOOR_TABLE, platform))).toBeCloseTo(own?.figures.floor.auc ?? 0, 4);
    }
  });

  it.skipIf(missing.length > 0)('committed counts come out again', () => {
    const late = platform.attributes.find(({ signal }) => signal === 'lateMonthsLast24Months');
    const set = sets.find(({ id }) => id === 'giveMeSomeCredit');
    if (!late || !set) throw new Error('no such signal or set');
    expect(binsOf(set.borrowers, late).map(({ borrowers }) => borrowers)).toEqual(
      rows
        .filter(({ signal }) => signal === 'lateMonthsLast24Months')
        .map(({ outcomes }) => outcomes.find((each) => each.set === set.id)?.borrowers),
    );
  });
});
