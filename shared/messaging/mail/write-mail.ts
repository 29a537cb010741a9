import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { writeCalendar } from '../calendar/write-calendar.ts';
import type { MessageFacts } from '../facts.ts';
import { buildMime, type CalendarPart, type InlineImage } from '../mime/build-mime.ts';
import { addressHeader, asciiAddress, type Mailbox, plainHeader, textHeader } from '../mime/encode-header.ts';
import type { MailContent } from './mail-content.ts';
import { mailHtml } from './mail-html.tsx';
import { mailText } from './mail-text.ts';

export type MailEnvelope = Readonly<{
  from: Mailbox;
  to: Mailbox;
  replyTo: Mailbox;
  /** The Message-ID of the first mail to this person. */
  thread: string | null;
  date: string;
  /** The organisation's; null: none. */
  logo: InlineImage | null;
}>;

/** What a mail says, as it travels. */
export function layOutMail(content: MailContent, organisation: Organisation, envelope: MailEnvelope): Uint8Array {
  const { from, to, replyTo, thread, date, logo } = envelope;
  const look = { colours: organisation.branding.colours, logoId: logo?.id ?? null };
  return buildMime(
    [
      addressHeader('From', from),
      addressHeader('To', to),
      addressHeader('Reply-To', replyTo),
      textHeader('Subject', content.subject),
      plainHeader('Date', new Date(date).toUTCString().replace('GMT', '+0000')),
      ...(thread === null ? [] : [plainHeader('In-Reply-To', thread), plainHeader('References', thread)]),
      plainHeader('Auto-Submitted', 'auto-generated'),
      // Out-of-office answers would go to the recruiter.
      plainHeader('X-Auto-Response-Suppress', 'OOF, AutoReply'),
    ],
    {
      text: mailText(content),
      html: mailHtml(content, look),
      language: content.language,
      images: logo === null ? [] : [logo],
      calendar: calendarOf(content, envelope),
    },
  );
}

/** The calendar's part: the sender invites whoever the mail is to. */
function calendarOf({ calendar }: MailContent, { from, to }: MailEnvelope): CalendarPart | null {
  if (calendar === undefined) return null;
  const { fileName, ...entry } = calendar;
  return { method: entry.method, fileName, text: writeCalendar({ ...entry, organiser: from, attendee: to }) };
}

/** Replies go to the recruiter, or where the organisation takes them. */
export function replyToOf(facts: MessageFacts, organisation: Organisation): Mailbox | null {
  const { name, email } = facts.check.recruiter;
  const address = asciiAddress(organisation.sender.replyTo ?? email);
  return address === null ? null : { name, address };
}
