import { describe, expect, it } from 'vitest';
import { parseProfile } from '@/lib/review';
import { judgeQuick, readQuick } from './judge-quick';
import { isAsked, restoreQuick, type QuickDraft } from './quick-draft';

const AS_OF = '2026-11-23';
const NAMES = { cards: '其他信用卡', lender: (n: number) => `机构 ${n}` };
const typed = (answers: Partial<QuickDraft>): QuickDraft => ({
  ...restoreQuick(null),
  product: 'revolving',
  ...answers,
});

function issuesOf(answers: Partial<QuickDraft>): string[] {
  const judged = judgeQuick(typed(answers), NAMES, AS_OF, parseProfile);
  return judged.ok ? [] : judged.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('the two-minute check', () => {
  it('needs nothing but the kind of limit', () => {
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf({ product: '' })).toEqual(['product REQUIRED']);
  });

  it('reads what was typed and leaves open what was not', () => {
    const { answers, issues } = readQuick(
      typed({
        monthlyIncome: '1.2万',
        oldLimit: '５００００',
        otherLenders: '4 家',
        event: 'none',
      }),
    );
    expect(issues).toEqual([]);
    expect(answers).toMatchObject({
      monthlyIncome: 1_200_000,
      oldLimit: 5_000_000,
      otherLenders: 4,
      event: null,
      balance: null,
      institutionKind: 'unknown',
    });
  });

  it('takes no new limit where nothing happened', () => {
    const { answers } = readQuick(typed({ event: 'none', newLimit: '1万', eventOn: '2026-11-01' }));
    expect(answers).toMatchObject({ newLimit: null, eventOn: null });
  });

  it.each<[string, Partial<QuickDraft>, string]>([
    ['a negative income', { monthlyIncome: '-1' }, 'monthlyIncome NEGATIVE'],
    ['an absurd limit', { oldLimit: '999999999999' }, 'oldLimit TOO_LARGE'],
    ['words for a count', { otherLenders: '几家' }, 'otherLenders NOT_A_NUMBER'],
    ['half a lender', { otherLenders: '2.5' }, 'otherLenders NOT_WHOLE'],
    [
      'more lenders that are no banks than lenders',
      { otherLenders: '2', otherNonBankLenders: '3' },
      'otherNonBankLenders TOO_LARGE',
    ],
    [
      'fewer applications in six months than in three',
      { inquiriesLast3Months: '4', inquiriesLast6Months: '3' },
      'inquiriesLast6Months TOO_SMALL',
    ],
    ['a day that does not exist', { event: 'frozen', eventOn: '2026-02-30' }, 'eventOn NOT_A_DATE'],
    [
      'a cut tomorrow',
      { event: 'frozen', oldLimit: '5万', eventOn: '2026-11-24' },
      'eventOn IN_FUTURE',
    ],
    [
      'a cut that raised the limit',
      { event: 'decreased', oldLimit: '5万', newLimit: '6万' },
      'newLimit EVENT_NOT_LOWER',
    ],
    ['a lender’s name without end', { institution: '甲'.repeat(81) }, 'institution TOO_LONG'],
  ])('says where there is %s', (_, answers, expected) => {
    expect(issuesOf(answers)).toEqual([expected]);
  });

  it('asks on only where an answer leads there, and never hides what was typed', () => {
    expect(isAsked('newLimit', typed({}))).toBe(false);
    expect(isAsked('newLimit', typed({ event: 'decreased' }))).toBe(true);
    expect(isAsked('newLimit', typed({ event: 'none', newLimit: '1' }))).toBe(true);
    expect(isAsked('monthsSinceLastLate', typed({ lateMonths: '0' }))).toBe(false);
    expect(isAsked('otherNonBankLenders', typed({ otherLenders: '0' }))).toBe(false);
  });

  it('comes back from the device as typed, and from anything else as blank', () => {
    const draft = typed({ monthlyIncome: ' 1.2万 ' });
    expect(restoreQuick(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(new Set(Object.values(restoreQuick(null)))).toEqual(new Set(['']));
    expect(restoreQuick({ product: 3, other: 'x' })).toEqual(restoreQuick(null));
  });
});
