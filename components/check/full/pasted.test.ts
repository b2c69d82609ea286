import { describe, expect, it } from 'vitest';
import { blankAccount, blankDraft, type Draft } from '@/lib/form/draft';
import { takeInquiries, takeLeft, takeRecords } from './pasted';

const AS_OF = '2026-11-23';
const ROW = 'N'.repeat(24);
const draftWith = (pasted: Partial<Draft['pasted']>): Draft => ({
  ...blankDraft(),
  accounts: [blankAccount('a1'), blankAccount('a2')],
  told: { ...blankDraft().told, inquiries: 'some' },
  pasted: { ...blankDraft().pasted, ...pasted },
});

describe('what stands in a box', () => {
  it('is laid onto the accounts from the chosen one on, and leaves the box', () => {
    const taken = takeRecords(draftWith({ records: ROW, recordsFrom: 'a2' }), AS_OF, 'en');
    expect(taken).toMatchObject({ count: 1, last: '2026-11', notes: [] });
    expect(taken.changes).toEqual([
      { type: 'marks', marks: [{ at: 1, last: '2026-11', marks: ROW }] },
      { type: 'text', path: 'pasted.records', text: '' },
    ]);
  });

  it('stays there where it does not fit, and each box says why', () => {
    const taken = takeRecords(draftWith({ records: 'NX', recordsThrough: 'soon' }), AS_OF, 'en');
    expect(taken.changes).toEqual([]);
    expect(taken.notes.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      'pasted.recordsThrough: Enter the month of the last mark as a year and month, such as 2026-10.',
      'pasted.records: Row 1 has 2 marks; it needs 24. Use # for a month you do not know.',
      'pasted.records: Row 1, mark 2 is “X”, which is not a mark of the report.',
    ]);
  });

  it('becomes inquiries line by line; the lines not understood stay', () => {
    const odd = '2026-02-30 乙银行 贷款审批';
    const text = `2026-11-01 甲银行 贷款审批\n${odd}`;
    const taken = takeInquiries(draftWith({ inquiries: text }), 'zh-CN');
    expect(taken.count).toBe(1);
    expect(taken.changes).toContainEqual({ type: 'text', path: 'pasted.inquiries', text: odd });
    expect(taken.notes).toEqual([
      { id: 'pasted.inquiries', message: `第 1 行没有真实的日期：${odd}` },
    ]);
  });

  it('is taken over before going on, in its own part only', () => {
    const draft = draftWith({ records: ROW });
    expect(takeLeft('record', draft, AS_OF, 'en').count).toBe(1);
    expect(takeLeft('inquiries', draft, AS_OF, 'en').count).toBe(0);
  });
});
