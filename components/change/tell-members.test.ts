import { describe, expect, test } from 'vitest';
import { NEUTRAL_STANCE, policyOn, SAMPLE_IDS, sampleProfiles, type SampleId } from '@/lib/review';
import { memberName } from './member-name';
import { tellChange } from './tell-change';
import { tellMembers } from './tell-members';

const asOf = '2026-11-23';

const CUT = SAMPLE_IDS.filter((id) => sampleProfiles[id](asOf).limitEvent !== null);

/** Opening every share takes a while, so each sample is opened once. */
const known = new Map<SampleId, ReturnType<typeof openAll>>();
function openedOf(id: SampleId) {
  const opened = known.get(id) ?? openAll(id);
  known.set(id, opened);
  return opened;
}

function openAll(id: SampleId) {
  const profile = sampleProfiles[id](asOf);
  const { limitEvent: event } = profile;
  if (event === null) return [];
  const policy = policyOn(asOf, 'platform');
  const told = tellChange({ profile, event, policy, asOf, stance: NEUTRAL_STANCE });
  return told.split.groups.flatMap(({ parts }) =>
    parts.map((share) => {
      const members = tellMembers({ sides: told.sides, share, unit: told.split.unit });
      return { share, members, accounts: profile.accounts };
    }),
  );
}

describe('what a share is made of', () => {
  test.each(CUT)('sums to the share as the table tells it: %s', (id) => {
    const opened = openedOf(id).filter(({ members }) => members.length > 0);
    expect(opened).not.toHaveLength(0);
    for (const { share, members } of opened) {
      const limits = members.reduce((sum, member) => sum + member.limit, 0);
      const scores = members.reduce((sum, member) => sum + member.score, 0);
      expect([share.player, limits, scores]).toEqual([share.player, share.limit, share.score]);
    }
  });

  test('is named in both languages, with the lender and the day', () => {
    const opened = openedOf('stretched').flatMap(({ members, accounts }) =>
      members.map(({ member }) => [
        memberName(member, accounts, 'zh-CN'),
        memberName(member, accounts, 'en'),
      ]),
    );
    expect(opened).toContainEqual([
      '甲银行信用卡中心 · 信用卡，2026 年 7 月逾期',
      '甲银行信用卡中心 · Credit card, late in July 2026',
    ]);
    expect(opened).toContainEqual([
      '星云网络银行，2026 年 9 月 23 日，贷款审批',
      '星云网络银行, 23 September 2026, Loan application',
    ]);
    expect(opened.flat().filter((name) => name.includes('{'))).toEqual([]);
  });
});
