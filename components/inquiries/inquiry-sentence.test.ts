import { expect, test } from 'vitest';
import { blankProfile, sampleProfiles, type Profile } from '@/lib/review';
import { readInquiryView } from './inquiry-rows';
import { inquirySentence } from './inquiry-sentence';

const asOf = '2026-11-23';

test.each<[string, Profile, string, string]>([
  [
    'many, and when the first of them leaves',
    sampleProfiles.stretched(asOf),
    '近 6 个月 9 次申请类查询，近 12 个月 11 次。2026 年 12 月 23 日有 1 次移出 3 个月窗口。',
    '9 hard inquiries in 6 months, 11 in 12. 1 leaves the 3-month window on 23 December 2026.',
  ],
  [
    'one, in no window shorter than six months',
    sampleProfiles.steady(asOf),
    '近 6 个月 1 次申请类查询，近 12 个月 1 次。2027 年 1 月 16 日有 1 次移出 6 个月窗口。',
    '1 hard inquiry in 6 months, 1 in 12. 1 leaves the 6-month window on 16 January 2027.',
  ],
  [
    'none',
    { ...blankProfile(), inquiries: [] },
    '近 12 个月没有申请类查询。',
    'No hard inquiry in the last 12 months.',
  ],
])('%s', (_, profile, chinese, english) => {
  const view = readInquiryView(profile, asOf);
  expect(view && inquirySentence(view, 'zh-CN')).toBe(chinese);
  expect(view && inquirySentence(view, 'en')).toBe(english);
});
