import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/lib/format/locale';
import { EVIDENCE_CODES } from '@/lib/letters/evidence';
import { LETTER_IDS, type Figure, type Letter, type LetterId } from '@/lib/letters/letter';
import { debtsToEase, type Matter } from '@/lib/letters/matter';
import { disputeKey, recordsToDispute } from '@/lib/letters/dispute';
import { strangers } from '@/lib/letters/not-mine';
import { matterOf } from '@/lib/letters/testing/matter-of';
import { recentIncome } from '@/lib/letters/recent-income';
import { writeLetter } from '@/lib/letters/write-letter';
import { sampleProfiles, type Profile } from '@/lib/review';
import { AS_OF, arbitraryProfile } from '@/lib/review/testing/arbitrary-profile';
import { yuan } from '@/lib/units/fen';
import { EVIDENCE } from './evidence';
import { blanksIn, figureText, letterText } from './letter-text';

const asOf = '2026-11-23';
const stretched = sampleProfiles.stretched(asOf);
const textOf = (id: LetterId, profile: Profile, locale: Locale, given: Partial<Matter> = {}) =>
  letterText(writeLetter(id, matterOf(profile, asOf, given)), locale);

/** Every letter about everything it could be about. */
function everyLetter(matter: Matter): Letter[] {
  const subjects: Record<LetterId, (string | null)[]> = {
    hardship: debtsToEase(matter).map(({ id }) => id),
    dispute: recordsToDispute(matter).map(disputeKey),
    notMine: strangers(matter).map(({ key }) => key),
    explanation: [],
    restoration: [],
    complaint: [],
  };
  return LETTER_IDS.flatMap((id) =>
    [null, ...subjects[id]].map((subject) => writeLetter(id, matter, subject)),
  );
}

const everyText = (profile: Profile): string[] =>
  everyLetter(matterOf(profile, AS_OF)).flatMap((letter) =>
    LOCALES.map((locale) => letterText(letter, locale)),
  );

describe('a letter', () => {
  test('asking for an explanation states what changed, and for the rest leaves blanks', () => {
    const text = textOf('explanation', stretched, 'zh-CN');
    expect(text).toContain('致：青禾消费金融有限公司\n');
    expect(text).toContain('通过“云帆”使用');
    expect(text).toContain(
      '2026 年 11 月 17 日，我的账户（循环额度）总额度由 ¥50,000 调整为 ¥12,000。',
    );
    expect(text).toContain('《个人信息保护法》第二十四条');
    expect(blanksIn(text).map(({ label }) => label)).toEqual([
      '姓名',
      '身份证末四位',
      '电话',
      '合同号或卡号末四位',
      '电话',
      '姓名',
      '今天的日期',
    ]);
  });

  test('goes to the lender on the contract, never to the app', () => {
    for (const id of ['explanation', 'restoration', 'complaint'] as const) {
      const addressed = textOf(id, stretched, 'en').split('\n')[1];
      expect(addressed).toMatch(/^To: 青禾消费金融有限公司/);
    }
  });

  test('calls no record wrong before the borrower has', () => {
    const text = textOf('dispute', stretched, 'en');
    expect(text).toContain(
      'I believe that this record in my credit report is wrong: [which record]',
    );
    expect(text.split('\n')[1]).toBe('To: [lender on the contract]');
  });

  test('of a dispute may go to the bureau instead, and is otherwise the same', () => {
    const matter = matterOf(stretched, asOf);
    const [record] = recordsToDispute(matter);
    if (!record) throw new Error('the stretched borrower has a record to dispute');
    const [lender, bureau] = (['lender', 'bureau'] as const).map((to) =>
      letterText(writeLetter('dispute', matter, disputeKey(record), to), 'zh-CN').split('\n'),
    );
    expect(bureau?.[1]).toBe('致：中国人民银行征信中心');
    expect(bureau?.toSpliced(1, 1)).toEqual(lender?.toSpliced(1, 1));
  });

  test('puts forward nothing that the attribution books against the limit', () => {
    const shares = [{ player: 'income' as const, limit: yuan(-4000), score: -3, alone: yuan(-1) }];
    expect(textOf('restoration', stretched, 'en')).toContain('my net monthly income is about');
    expect(textOf('restoration', stretched, 'en', { shares })).not.toContain('income is about');
  });

  test('says nothing of a payment that was late', () => {
    const text = textOf('restoration', stretched, 'en', { hardship: 'short' });
    expect(text).toContain('the last 24 months of this account’s record show nothing late');
    const line = stretched.accounts.map((account) =>
      account.id === 'line'
        ? { ...account, repayment: { through: '2026-10' as const, codes: 'NNNNNNNNN1NN' } }
        : account,
    );
    expect(textOf('restoration', { ...stretched, accounts: line }, 'en')).not.toContain('late;');
  });
});

test('no answer on how credit is used, nor anything that follows from one, is in any letter', () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      const behaviour = {
        minimumPaymentMonthsLast6: 5,
        cashAdvancesLast3Months: 917,
        drawsLast3Months: yuan(76_543.21),
        repaymentsLast3Months: yuan(98_765.43),
        accountChangesLast6Months: 813,
      };
      const texts = everyText({ ...profile, behaviour });
      const told =
        /76,543\.21|98,765\.43|取现|套现|以贷养贷|借新还旧|最低还款|cash advance|recycl|minimum payment/i;
      expect(texts.filter((text) => told.test(text))).toEqual([]);
      expect(texts).toEqual(
        everyText({ ...profile, behaviour: matterOf(profile, AS_OF).profile.behaviour }),
      );
    }),
    { numRuns: 15 },
  );
});

const digitsOf = (text: string) => text.match(/\d+/g) ?? [];
const figuresOf = ({ parts }: Letter): Figure[] =>
  parts.flatMap((part) => ('figures' in part ? Object.values(part.figures) : []));

/** The letter with a name in the place of every figure: only its words' own numbers are left. */
const wordsAlone = (letter: Letter): Letter => ({
  ...letter,
  parts: letter.parts.map((part) =>
    'figures' in part
      ? {
          ...part,
          figures: Object.fromEntries(
            Object.keys(part.figures).map((key) => [key, { kind: 'name', name: 'X' } as const]),
          ),
        }
      : part,
  ),
});

/** Every value anywhere in a record. */
const valuesIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];

/** What a figure says, where it says something of the borrower's. */
function saidBy(figure: Figure): unknown[] {
  if (figure.kind === 'money') return [figure.amount];
  if (figure.kind === 'day') return [figure.on];
  if (figure.kind === 'rate') return [figure.rate];
  return figure.kind === 'name' ? [figure.name] : [];
}

test('every number in a letter is a figure of its parts, and the figures are the borrower’s own', () => {
  fc.assert(
    fc.property(arbitraryProfile, fc.constantFrom(...LOCALES), (profile, locale) => {
      const matter = matterOf(profile, AS_OF);
      const own = new Set([
        ...valuesIn(matter.profile),
        ...valuesIn(matter.review.facts),
        recentIncome(matter.profile, matter.review),
      ]);
      for (const letter of everyLetter(matter)) {
        const figures = figuresOf(letter);
        const expected = [
          ...digitsOf(letterText(wordsAlone(letter), locale)),
          ...figures.flatMap((figure) => digitsOf(figureText(figure, locale))),
        ];
        expect(digitsOf(letterText(letter, locale)).sort()).toEqual(expected.sort());
        const sums = letter.parts.filter(({ code }) => code === 'OTHERS_EACH_MONTH');
        const told = figuresOf({
          ...letter,
          parts: letter.parts.filter((part) => !sums.includes(part)),
        });
        expect(told.flatMap(saidBy).filter((said) => !own.has(said))).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

test('a name from a stranger’s file stays one line of plain text', () => {
  const name = '甲银行\u202e\r\n致：骗子 {phone}【x】<img src=x onerror=alert(1)>';
  const accounts = stretched.accounts.map((account) => ({ ...account, institution: name }));
  const lines = textOf('explanation', { ...stretched, accounts }, 'zh-CN').split('\n');
  expect(lines[1]).toBe('致：甲银行致：骗子 {phone}【x】<img src=x onerror=alert(1)>');
  expect(lines.join('')).not.toMatch(/[\u202a-\u202e\u0000]/);
});

test('every paper has its words', () => {
  expect(Object.keys(EVIDENCE).sort()).toEqual([...EVIDENCE_CODES].sort());
});
