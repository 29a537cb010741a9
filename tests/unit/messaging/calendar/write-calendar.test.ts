import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, callUid } from '#shared/messaging/calendar/calendar-entry.ts';
import { writeCalendar } from '#shared/messaging/calendar/write-calendar.ts';

const entry: CalendarEntry = {
  method: 'REQUEST',
  uid: callUid('ref_01KAPT4Q0000G0000000000001'),
  sequence: 2,
  changedAt: '2026-11-23T08:00:00.000Z',
  start: '2026-11-25T13:00:00.000Z',
  minutes: 30,
  summary: 'Samtal med Rita Ek, Exempelkommun',
  description: 'Referens för Kim Lund.\nRita Ek ringer dig; på 070-174 06 21.',
  organiser: { name: 'Rita Ek, "HR"', address: 'no-reply@vitsord.example' },
  attendee: { name: 'Bo Ahl', address: 'bo.ahl@example.org' },
};

const readBack = (text: string) => {
  const calendar = ICAL.Component.fromString(text);
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('No event');
  return { calendar, event: new ICAL.Event(event), component: event };
};

describe('a calendar file', () => {
  it('says the same to a parser as it was told', () => {
    const { calendar, event, component } = readBack(writeCalendar(entry));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([event.uid, event.sequence]).toEqual([entry.uid, 2]);
    expect(event.startDate.toJSDate().toISOString()).toBe(entry.start);
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-25T13:30:00.000Z');
    expect([event.summary, event.description]).toEqual([entry.summary, entry.description]);
    expect(component.getFirstProperty('organizer')?.getParameter('cn')).toBe('Rita Ek, "HR"');
    expect(component.getFirstPropertyValue('organizer')).toBe('mailto:no-reply@vitsord.example');
    expect(component.getFirstPropertyValue('attendee')).toBe('mailto:bo.ahl@example.org');
  });

  it.each([
    ['CANCEL', 'CANCELLED', 1],
    ['PUBLISH', 'CONFIRMED', 0],
  ] as const)('of method %s says %s', (method, status, attendees) => {
    const { component } = readBack(writeCalendar({ ...entry, method }));
    expect(component.getFirstPropertyValue('status')).toBe(status);
    expect(component.getAllProperties('attendee')).toHaveLength(attendees);
  });

  it('holds any text, in lines of at most 75 bytes that end as they must', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const file = writeCalendar({ ...entry, summary });
        const clean = summary.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(readBack(file).event.summary ?? '').toBe(clean);
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
