import { fullName } from '#shared/domain/check/referee.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import type { MessageFacts } from '../facts.ts';
import type { MailBlock, MailContent } from '../mail/mail-content.ts';

/** Whom a letter greets; `name` in full. */
type Greeted = Readonly<{ firstName: string; name: string }>;

export const toPerson = (person: Readonly<{ firstName: string; lastName: string }>): Greeted => ({
  firstName: person.firstName,
  name: fullName(person),
});

/** A recruiter, of whom we know the name in one piece. */
export const toColleague = (name: string): Greeted => ({ firstName: name, name });

export type WriteContent = (facts: MessageFacts, texts: MessageTexts) => MailContent;

export const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });

export const button = (label: string, facts: MessageFacts, texts: MessageTexts): MailBlock => ({
  kind: 'button',
  label,
  url: facts.url,
  writeAddress: texts.writeAddress,
});

/** What a recruiter wrote, a paragraph for each of theirs. */
export const ownWords = (text: string | null): readonly MailBlock[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((text) => ({ kind: 'paragraph', text, dir: 'auto' }));

/** Who writes, with what they are and how they can be reached, and whether it is genuine. */
export const signature = (facts: MessageFacts, texts: MessageTexts): readonly MailBlock[] => {
  const { phone, title, email } = facts.check.recruiter;
  const lines = [texts.regards, facts.recruiter, title, facts.organisation, phone, email];
  return [
    { kind: 'signature', lines: lines.filter((line) => line !== undefined) },
    {
      kind: 'note',
      tone: 'plain',
      heading: texts.genuine.heading,
      text: texts.genuine.text({ switchboard: facts.switchboard, phone: phone ?? null }),
    },
  ];
};

/** Ends every letter to a person: who writes, whether it is genuine, where the address came from. */
export const letterEnd = (origin: string, facts: MessageFacts, texts: MessageTexts): readonly MailBlock[] => [
  ...signature(facts, texts),
  {
    kind: 'note',
    tone: 'quiet',
    heading: texts.whyYouGetThis,
    text: `${origin} ${texts.keptLonger}${facts.disclosure === null ? '' : `\n${facts.disclosure}`}`,
  },
];

/** At the end of what a referee gets: another day, or no reminders. Pages with one button, since scanners open links. */
export function notNow({ remindOn, url }: MessageFacts, { notNow: words }: MessageTexts): readonly MailBlock[] {
  if (remindOn === null) return [];
  const later = remindOn.name === 'thursday' ? words.thursday : words.monday;
  const links = [
    { text: later, url: `${url}/later?day=${remindOn.day}` },
    { text: words.stop, url: `${url}/stop` },
  ];
  return [{ kind: 'links', heading: words.heading, links }];
}

/** A letter's frame around its parts. */
export const letter = (
  { to, subject }: Readonly<{ to: Greeted; subject: string }>,
  blocks: readonly MailBlock[],
  facts: MessageFacts,
  texts: MessageTexts,
): MailContent => ({
  language: facts.language,
  subject,
  organisation: facts.organisation,
  blocks: [
    paragraph(texts.greeting(to)),
    ...(facts.instead === null ? [] : [paragraph(texts.instead[facts.instead])]),
    ...blocks,
  ],
});
