import { expect, test } from 'vitest';
import { scorecard } from '../score/score';
import { SIGNAL_IDS, type SignalId, type Signals } from '../signals/signals';
import { edgeOf, type Edge, type Policy } from './policy';
import { POLICIES, policyOn } from './policy-on';
import { basisOf, SOURCES } from './sources';

const HAIR = 1e-9;

const NOTHING_KNOWN = Object.fromEntries(SIGNAL_IDS.map((id) => [id, null])) as Signals;

const policies = Object.values(POLICIES)
  .flat()
  .map((policy) => [`${policy.lender} from ${policy.effectiveFrom}`, policy] as const);

function pointsOf(signal: SignalId, value: number | null, policy: Policy) {
  const { lines } = scorecard({ ...NOTHING_KNOWN, [signal]: value }, policy);
  return lines.find((line) => line.kind === 'attribute' && line.signal === signal)?.points;
}

function valueOfBest(policy: Policy, signal: SignalId): number | null {
  const attribute = policy.attributes.find((candidate) => candidate.signal === signal);
  const last = attribute?.bands.at(-1);
  return attribute?.worse === 'lower' ? (last?.from ?? null) : 0;
}

const written = ({ from, above }: Edge) => (from === undefined ? `>${above}` : `${from}`);

test.each(policies)('%s: the best total is 1000', (_, policy) => {
  const best = Object.fromEntries(SIGNAL_IDS.map((id) => [id, valueOfBest(policy, id)]));
  expect(scorecard({ ...NOTHING_KNOWN, ...best }, policy)).toMatchObject({
    total: 1000,
    best: 1000,
    knockOuts: [],
  });
});

test.each([
  ['platform', 734],
  ['bank', 729],
  ['business', 730],
] as const)('%s: a borrower of whom nothing is known stands in C at %i', (lender, total) => {
  for (const policy of POLICIES[lender]) {
    expect(scorecard(NOTHING_KNOWN, policy).total).toBe(total);
    expect(policy.grades.find(({ from }) => total >= from)?.id).toBe('C');
  }
});

test.each(policies)('%s: each band begins at its edge and ends at the next', (_, policy) => {
  for (const { signal, bands, unknownPoints } of policy.attributes) {
    expect(pointsOf(signal, null, policy)).toBe(unknownPoints);
    for (const [index, band] of bands.entries()) {
      const edge = edgeOf(band);
      const before = bands[index - 1]?.points ?? band.points;
      const place = `${signal} at ${written(band)}`;
      expect(pointsOf(signal, edge - HAIR, policy), `just under ${place}`).toBe(before);
      const atEdge = band.from === undefined ? before : band.points;
      expect(pointsOf(signal, edge, policy), place).toBe(atEdge);
      expect(pointsOf(signal, edge + HAIR, policy), `just over ${place}`).toBe(band.points);
    }
  }
});

test.each(policies)('%s: every signal is either scored or shown', (_, policy) => {
  const places = [...policy.attributes, ...policy.shown].map(({ signal }) => signal);
  expect([...places].sort()).toEqual([...SIGNAL_IDS].sort());
});

test.each<[SignalId, string, number]>([
  ['currentDaysPastDue', '0:90 4:44 31:-17 61:-28', 82],
  ['lateMonthsLast24Months', '0:120 1:76 2:42 3:11 4:-10 6:-31', 90],
  ['worstDaysPastDueLast24Months', '0:40 1:34 31:8 61:-4 91:-9', 34],
  ['monthsSinceLastLate', '0:-16 1:-2 3:18 6:28 12:40 24:50', 40],
  ['derogatoryRecords', '0:0 1:-40 2:-70', 0],
  ['cardUtilization', '0:130 0.1:120 0.3:92 0.5:70 0.7:48 0.8:40 0.9:28 1:0', 90],
  ['lineUtilization', '0:30 0.3:26 0.5:20 0.8:8 0.95:0', 20],
  ['debtToIncome', '0:110 0.2:90 0.3:78 0.4:70 0.5:62 0.55:54 0.65:36 0.8:12', 76],
  ['unsecuredDebtToMonthlyIncome', '0:40 3:34 6:26 12:12 18:0', 26],
  ['lenderCount', '0:80 3:60 5:36 7:20 9:8 13:0', 60],
  ['nonBankLenderCount', '0:20 2:14 3:8 5:0', 14],
  ['hardInquiriesLast3Months', '0:40 2:32 4:22 7:8 11:0', 30],
  ['hardInquiriesLast6Months', '0:78 1:66 2:48 3:36 4:30 7:12 10:0', 56],
  ['newAccountsLast12Months', '0:60 1:52 2:36 3:20 4:12 6:-24', 38],
  ['oldestAccountMonths', '0:-30 12:-22 36:28 84:40 144:53 240:62', 40],
  ['incomeVariation', '0:10 0.15:8 0.25:4 0.35:0', 6],
  ['employmentMonths', '0:-8 12:-6 36:0', 0],
  ['debtRecyclingLast3Months', '0:20 0.3:10 0.6:0', 16],
  ['minimumPaymentMonthsLast6', '0:20 1:12 3:0', 16],
])('the platform scores %s at %s, and %i when it is not known', (signal, bands, unknown) => {
  const { attributes } = policyOn('2026-11-23', 'platform');
  const attribute = attributes.find((candidate) => candidate.signal === signal);
  const table = attribute?.bands.map((band) => `${written(band)}:${band.points}`);
  expect(table?.join(' ')).toBe(bands);
  expect(attribute?.unknownPoints).toBe(unknown);
});

test('every named source stands behind a number, but for what only a borrower was told', () => {
  const used = new Set(JSON.stringify(POLICIES).match(/(?<=":")\w+(?=")/g));
  expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual(['told']);
});

test('only a published rule names an authority, on an official site', () => {
  for (const [id, source] of Object.entries(SOURCES)) {
    expect('url' in source, id).toBe(source.basis === 'published');
    if ('url' in source) {
      expect(source.url).toMatch(/^https:\/\/www\.(nfra\.gov|pbc\.gov|gov|pbccrc\.org)\.cn/);
    }
  }
  expect(basisOf('bankScreens')).toBe('commonly-quoted');
});
