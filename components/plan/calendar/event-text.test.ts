import { expect, test } from 'vitest';
import { calendarEvents } from '@/lib/calendar/events';
import { alongPlan, policyOn, sampleProfiles, whatIf, type Stage } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { listedEvents, plainList } from './event-text';

const asOf = '2026-11-23';
const profile = sampleProfiles.stretched(asOf);
const policy = policyOn(asOf, 'platform');
const { tasks } = whatIf(profile, asOf, null, { payDownCards: yuan(9100) });
const stages = alongPlan(profile, policy, asOf, tasks).filter(
  (stage): stage is Stage => stage !== null,
);
const events = calendarEvents({ profile, policy, asOf, stages, open: stages });

test.each(['zh-CN', 'en'] as const)('every event has its words (%s)', (locale) => {
  const listed = listedEvents(events, profile.accounts, locale);
  expect(listed).toHaveLength(events.length);
  const texts = listed.flatMap(({ title, note }) => [title, ...note]);
  expect(texts.filter((text) => text.trim() === '' || /[{}]/.test(text))).toEqual([]);
});

test('a payment is reminded of in time to speak to the lender, and any late day is late', () => {
  const [payment] = listedEvents(events, profile.accounts, 'en').filter(
    ({ kind }) => kind === 'payment',
  );
  expect(payment?.daysBefore).toBe(3);
  expect(payment?.note[0]).toContain('Any late day is late.');
});

test('as plain text each event stands on its day', () => {
  const text = plainList(listedEvents(events, profile.accounts, 'zh-CN'), 'zh-CN');
  expect(text.split('\n').filter((line) => /^2026 年 12 月 5 日 {2}还.+¥/.test(line))).toHaveLength(
    2,
  );
});
