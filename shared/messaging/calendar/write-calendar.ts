import { mailtoOf } from '#shared/domain/contact/mailto.ts';
import { addMinutes } from '#shared/domain/time.ts';
import type { CalendarEntry, CalendarPerson } from './calendar-entry.ts';

const lineBytes = 75;

/** RFC 5545 §3.1: no line longer than 75 bytes, none broken inside a character. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > lineBytes) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

/** §3.3.11. Control characters have no place in a text. */
const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** A parameter in quotes; RFC 6868 says how quotes stand in it. */
const parameter = (value: string): string =>
  `"${value
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")}"`;

/** `20261120T130000Z`. */
const time = (value: string): string =>
  new Date(value)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');

const person = ({ name, address }: CalendarPerson, parameters = ''): string =>
  `;CN=${parameter(name)}${parameters}:${mailtoOf(address)}`;

/** Nobody is asked to answer: the call is agreed, and moved or cancelled by the link in the mail. */
const going = ';ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE';

/** An iCalendar file (RFC 5545, 5546) with one call. */
export function writeCalendar(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vitsord//Calls//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${entry.method}`,
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${time(entry.changedAt)}`,
    `LAST-MODIFIED:${time(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART:${time(entry.start)}`,
    `DTEND:${time(addMinutes(entry.start, entry.minutes))}`,
    `SUMMARY:${text(entry.summary)}`,
    `DESCRIPTION:${text(entry.description)}`,
    `STATUS:${entry.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    `ORGANIZER${person(entry.organiser)}`,
    // A file that somebody fetches for themselves invites nobody (RFC 5546 §3.2.1).
    ...(entry.method === 'PUBLISH' ? [] : [`ATTENDEE${person(entry.attendee, going)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
