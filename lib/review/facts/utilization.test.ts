import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { readSignals } from '../signals/read';
import { bankCard, withAccounts } from '../testing/build';
import { readFacts } from './read';

const AS_OF = '2026-11-23';

describe('utilization', () => {
  it('counts a shared limit once and adds what is drawn on it', () => {
    const shared = { sharedLimitGroup: 's' };
    const profile = withAccounts([
      bankCard({ id: '1', ...shared }),
      bankCard({ id: '2', ...shared }),
    ]);
    expect(readSignals(profile, AS_OF).cardUtilization).toBe(0.8);
  });

  it('does not take a dormant line with a limit of 0 for a full one', () => {
    const profile = withAccounts([bankCard({ id: '1', limit: yuan(0), balance: yuan(0) })]);
    expect(readSignals(profile, AS_OF).cardUtilization).toBeNull();
  });

  it('measures the line under review at the limit it had before the cut', () => {
    const profile = withAccounts([bankCard({ id: '1', limit: yuan(4000) })], {
      limitEvent: {
        accountId: '1',
        kind: 'decreased',
        oldLimit: yuan(10_000),
        newLimit: yuan(4000),
        on: '2026-11-20',
      },
    });
    expect(readSignals(profile, AS_OF).cardUtilization).toBe(0.4);
    expect(readFacts(profile, AS_OF).currentLimit).toBe(yuan(10_000));
  });

  it('finds the fullest single card', () => {
    const profile = withAccounts([
      bankCard({ id: '1' }),
      bankCard({ id: '2', institution: '乙银行', balance: yuan(9000) }),
    ]);
    expect(readSignals(profile, AS_OF)).toMatchObject({
      cardUtilization: 0.65,
      worstCardUtilization: 0.9,
    });
  });
});
