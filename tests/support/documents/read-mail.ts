import ICAL from 'ical.js';
import PostalMime, { type Attachment } from 'postal-mime';

const contentOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** All that a mail says anywhere: headers, each part decoded, the names and the contents of what is attached. */
export async function allOfMail(raw: string): Promise<string> {
  const mail = await PostalMime.parse(raw);
  const attached = mail.attachments.map((each) => `${each.filename ?? ''}\n${contentOf(each)}`);
  const headers = mail.headers.map(({ key, value }) => `${key}: ${value}`);
  // A line of a calendar file may be broken within a word.
  return [...headers, mail.subject ?? '', mail.text ?? '', mail.html ?? '', ...attached]
    .join('\n')
    .replaceAll(/\r?\n[ \t]/g, '');
}

/** What a calendar file does in a calendar that takes it in. */
export type ReadCalendar = Readonly<{ method: string; uid: string; sequence: number; start: string; end: string }>;

export function readCalendar(text: string): ReadCalendar {
  const calendar = ICAL.Component.fromString(text);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('No event in the calendar file');
  const event = new ICAL.Event(component);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
  };
}

/** The calendar file attached to a mail; null when there is none. */
export async function calendarIn(raw: string): Promise<ReadCalendar | null> {
  const { attachments } = await PostalMime.parse(raw);
  const file = attachments.find(({ mimeType }) => mimeType === 'application/ics');
  return file === undefined ? null : readCalendar(contentOf(file));
}
