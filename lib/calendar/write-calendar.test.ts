import { describe, expect, test } from 'vitest';
import { writeCalendar, type DatedText } from './write-calendar';

const event: DatedText = {
  id: 'payment-2026-12-05-a',
  on: '2026-12-05',
  title: '还甲银行 ¥1,860',
  note: ['晚一天也是晚。'],
  daysBefore: 3,
};
const asOf = '2026-11-23';
const written = (...events: DatedText[]) => writeCalendar(events, { name: '方案', asOf });
/** Lines as a reader sees them: folded ones put together again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

describe('a calendar file', () => {
  test('of one payment', () => {
    expect(linesOf(written(event))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//LimitLens//plan//EN',
      'METHOD:PUBLISH',
      'NAME:方案',
      'X-WR-CALNAME:方案',
      'BEGIN:VEVENT',
      'UID:payment-2026-12-05-a@limitlens',
      'SEQUENCE:0',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20261205',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:还甲银行 ¥1\\,860',
      'DESCRIPTION:晚一天也是晚。',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER;RELATED=START:-P2DT15H',
      'DESCRIPTION:还甲银行 ¥1\\,860',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('reminds on the day itself at nine where nothing is due before', () => {
    expect(linesOf(written({ ...event, daysBefore: 0 }))).toContain('TRIGGER;RELATED=START:PT9H');
  });

  test.each([
    ['a line of its own', '甲银行\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x'],
    ['a line separator', '甲\u2028END:VEVENT\u2029\u0085ATTENDEE:mailto:a@example.org'],
    ['marks that turn the text round', '甲\u202e\u2066银行'],
    ['marks of the format', '甲;ATTENDEE=1,\\n:银行"'],
  ])('holds one event whatever a name smuggles in: %s', (_, name) => {
    const text = written({ ...event, title: name, note: [name, name] });
    const lines = linesOf(text);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\u0085]/u);
  });

  test('names an event the same each time it is written, whatever its id holds', () => {
    const lines = linesOf(written({ ...event, id: 'task-甲 乙\r\nX:1' }));
    expect(lines).toContain('UID:task-_7532_20_4e59_d_aX_3a1@limitlens');
  });

  test('holds lines of at most 75 bytes, as the format asks', () => {
    const text = written({ ...event, note: ['额度'.repeat(60)] });
    const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
  });
});
