import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { policyOn } from '../policy/policy-on';
import { sampleProfiles } from '../profile/samples/samples';
import type { Inquiry, Profile } from '../profile/schema';
import { reviewLimit } from '../review';
import type { Review } from '../review-types';
import { AS_OF } from '../testing/arbitrary-profile';
import { openShare } from './open-share';

const platform = policyOn(AS_OF, 'platform');
const at = (profile: Profile) => ({ profile, policy: platform, asOf: AS_OF });
const plain: Profile = {
  ...sampleProfiles.recovering(AS_OF),
  inquiries: [],
  limitEvent: null,
  earlier: null,
  reviewedAccountId: 'line',
};
const asked = (days: number, institution: string): Inquiry => ({
  on: addDays(AS_OF, -days),
  institution,
  reason: 'loanApproval',
});

const ordersOf = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) =>
        ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      );

describe('a member’s part of a share', () => {
  const is: Profile = {
    ...plain,
    income: { ...plain.income, monthlyAverage: yuan(9000), months: [] },
    inquiries: [asked(3, '甲银行'), asked(40, '乙银行'), asked(80, '丙银行')],
    behaviour: { ...plain.behaviour, minimumPaymentMonthsLast6: 5 },
  };
  const was: Profile = {
    ...plain,
    income: { ...plain.income, monthlyAverage: yuan(18_000), months: [] },
    behaviour: { ...plain.behaviour, minimumPaymentMonthsLast6: 0 },
  };
  const rows = is.inquiries ?? [];
  const inquiries = rows.map(({ institution }) => institution);

  /** The review when just these have come: any of the inquiries, the income, the behaviour. */
  const reviewWith = (come: readonly string[]) =>
    reviewLimit(
      {
        ...was,
        income: come.includes('income') ? is.income : was.income,
        behaviour: come.includes('behaviour') ? is.behaviour : was.behaviour,
        inquiries: rows.filter(({ institution }) => come.includes(institution)),
      },
      platform,
      AS_OF,
    );

  it('is each member’s effect, averaged over every order that keeps the group together', () => {
    const orders = ordersOf(['income', 'behaviour', 'inquiries']).flatMap((outer) =>
      ordersOf(inquiries).map((inner) =>
        outer.flatMap((player) => (player === 'inquiries' ? inner : [player])),
      ),
    );
    const averageOf = (name: string, figure: (review: Review) => number) => {
      const effects = orders.map((order) => {
        const earlier = order.slice(0, order.indexOf(name));
        return figure(reviewWith([...earlier, name])) - figure(reviewWith(earlier));
      });
      return effects.reduce((sum, effect) => sum + effect, 0) / orders.length;
    };
    const members = openShare(at(was), at(is), 'inquiries');
    expect(members).toHaveLength(3);
    members.forEach(({ limit, score }, index) => {
      const name = inquiries[index] ?? '';
      const ofLimit = averageOf(name, ({ decision }) => decision.limit);
      expect(ofLimit).toBeLessThan(0);
      expect(Math.abs(limit - ofLimit)).toBeLessThanOrEqual(1);
      const ofScore = averageOf(name, ({ scorecard }) => scorecard.total);
      expect(Math.abs(score - ofScore)).toBeLessThanOrEqual(1);
    });
  });
});
