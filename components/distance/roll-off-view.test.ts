import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { policyOn, SAMPLE_IDS, sampleProfiles, type SampleId } from '@/lib/review';
import { linesOf, outcomeThen } from './roll-off-view';
import { warningText } from './warning-text';
import { workOut } from './work-out';

const asOf = '2026-11-23';

const worked = (id: SampleId) =>
  workOut({
    profile: sampleProfiles[id](asOf),
    policy: policyOn(asOf, id === 'shopOwner' ? 'business' : 'platform'),
    asOf,
    stance: { climate: 'normal', programme: 'unchanged' },
  });

describe('the days on which records leave', () => {
  test('tell the first inquiry to leave, and how many are left', () => {
    const { accounts } = sampleProfiles.stretched(asOf);
    const [first] = worked('stretched').days;
    expect(first?.on).toBe('2026-11-24');
    expect(linesOf(first?.events ?? [], accounts, 'zh-CN')).toEqual([
      '丁银行，2026 年 10 月 24 日，额度审批：移出近 1 个月，还剩 1 次',
    ]);
  });

  test('name a change of the review only on the day it comes', () => {
    const { days, today } = worked('stretched');
    const changes = days.flatMap(({ changed }) => (changed ? [changed.decision] : []));
    expect(changes).not.toHaveLength(0);
    changes.forEach(({ action, limit }, at) => {
      const before = changes[at - 1] ?? today.decision;
      expect([action, limit]).not.toEqual([before.action, before.limit]);
    });
  });

  test.each(SAMPLE_IDS)('leave no placeholder unfilled, in either language: %s', (id) => {
    const { accounts } = sampleProfiles[id](asOf);
    const { days, warnings, today } = worked(id);
    for (const locale of LOCALES) {
      const texts = [
        ...days.flatMap(({ events }) => linesOf(events, accounts, locale)),
        ...days.flatMap(({ changed }) => (changed ? [outcomeThen(changed, locale)] : [])),
        ...warnings.map((warning) => warningText(warning, accounts, today, locale)),
      ];
      expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
    }
  });

  test('an application is warned of as a “do not”, with the day before which it would cut', () => {
    const profile = sampleProfiles.shopOwner(asOf);
    const asked = ['2026-11-03', '2026-10-25', '2026-10-16'] as const;
    const { warnings, today } = workOut({
      profile: {
        ...profile,
        inquiries: [
          ...(profile.inquiries ?? []),
          ...asked.map((on) => ({ on, institution: '己银行', reason: 'loanApproval' as const })),
        ],
      },
      policy: policyOn(asOf, 'bank'),
      asOf,
      stance: { climate: 'normal', programme: 'unchanged' },
    });
    const texts = warnings.map((warning) => warningText(warning, [], today, 'en'));
    expect(texts).toContain(
      'Do not apply before 16 December 2026: 1 more application would make this review lower the limit further, to ¥50,000. After that day it is still no invitation to apply.',
    );
  });
});
