// How the cost of a review, of its attribution and of the way back grows with what they work on.

import { explainChange, policyOn, reviewLimit, type Profile } from '@/lib/review';
import { duration, whole, type Table } from '../print/table';
import { ASOF, busyProfile } from '@/lib/review/testing/busy-profile';
import { nanosecondsOf } from '../speed/measure';
import { sidesWith } from './players';

const policy = policyOn(ASOF, 'platform');

/** Each accounts as those of the busy profile, over and over. */
function withAccounts(count: number): Profile {
  const profile = busyProfile();
  const { accounts } = profile;
  return {
    ...profile,
    accounts: Array.from({ length: count }, (_, index) => {
      const like = accounts[index % accounts.length] ?? accounts[0];
      if (!like) throw new Error('the busy profile has accounts');
      return { ...like, id: `account-${index}`, institution: `Lender ${index % 13}` };
    }),
  };
}

function withInquiries(count: number): Profile {
  const profile = busyProfile();
  const inquiries = profile.inquiries ?? [];
  return {
    ...profile,
    inquiries: Array.from({ length: count }, (_, index) => {
      const like = inquiries[index % inquiries.length];
      if (!like) throw new Error('the busy profile has inquiries');
      return like;
    }),
  };
}

const reviewTime = (profile: Profile) =>
  duration(nanosecondsOf(() => reviewLimit(profile, policy, ASOF)));

export function growthOfReviews(): Table {
  const accounts = [5, 20, 50, 100, 200].map((count) => [
    `${count} accounts, 60 inquiries`,
    reviewTime(withAccounts(count)),
  ]);
  const inquiries = [0, 250, 1000, 2000].map((count) => [
    `20 accounts, ${whole(count)} inquiries`,
    reviewTime(withInquiries(count)),
  ]);
  return {
    title: 'A review, by the length of the record',
    note: '`reviewLimit` from the profile; every account has 24 months.',
    head: ['record', 'a review'],
    rows: [...accounts, ...inquiries],
  };
}

export function growthOfShares(): Table {
  return {
    title: 'Exact shares, by what differs',
    note: '`explainChange` decides on every coalition of the players that differ: twice as many for each further one.',
    head: ['players', 'coalitions', 'exact shares', 'a coalition'],
    rows: [4, 6, 8, 10, 12, 14].map((players) => {
      const { before, after } = sidesWith(players);
      const nanoseconds = nanosecondsOf(() => explainChange(before, after));
      const coalitions = 2 ** players;
      return [
        `${players}`,
        whole(coalitions),
        duration(nanoseconds),
        duration(nanoseconds / coalitions),
      ];
    }),
  };
}
