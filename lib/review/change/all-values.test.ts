import { expect, it } from 'vitest';
import { policyOn } from '../policy/policy-on';
import { sampleProfiles } from '../profile/samples/samples';
import { valuesOf } from './all-values';
import { gameOf, mixtureOf, valueOf } from './game';

it('values every coalition as if it had been mixed on its own', () => {
  const game = gameOf(
    {
      profile: sampleProfiles.steady('2026-08-23'),
      policy: policyOn('2026-08-23', 'platform'),
      asOf: '2026-08-23',
    },
    {
      profile: sampleProfiles.stretched('2026-11-23'),
      policy: policyOn('2025-10-01', 'platform'),
      asOf: '2026-11-23',
      stance: { climate: 'tight', programme: 'shrinking' },
    },
  );
  const values = valuesOf(game);
  expect(values).toHaveLength(2 ** game.players.length);
  for (let coalition = 0; coalition < values.length; coalition += 37) {
    expect(values[coalition]).toEqual(valueOf(mixtureOf(game, coalition)));
  }
});
