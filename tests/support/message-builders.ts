import type { CheckFile } from '#shared/domain/check-file.ts';
import type { Language } from '#shared/domain/language.ts';
import { type Message, type MessageKind, messageId, type Recipient } from '#shared/domain/message.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import { makeReportLink } from '#shared/domain/report-link.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import { mailContents } from '#shared/messaging/contents/mail-contents.ts';
import { gatherFacts, languageFor } from '#shared/messaging/facts.ts';
import type { MailBlock } from '#shared/messaging/mail/mail-content.ts';
import { mailHtml } from '#shared/messaging/mail/mail-html.tsx';
import { mailText } from '#shared/messaging/mail/mail-text.ts';
import { smsText } from '#shared/messaging/sms/sms-text.ts';
import { buildCheck, buildFile, buildOrganisation, buildReferee, daysAfter, startTime, testId } from './builders.ts';

export const baseUrl = 'https://ref.example.org';

/** Links of the length that real ones have. */
export const exampleLinks: LinkMaker = {
  urlOf: ({ purpose, generation }) =>
    `${baseUrl}/${purpose === 'candidate' ? 'c' : 'a'}/aB3xY9kQ2mT7pL5vN8wR${String(generation).padStart(2, '0')}`,
};

export const recipientOf = (kind: MessageKind): Recipient =>
  kind === 'report-link'
    ? testId('lnk', 1)
    : kind.startsWith('referee')
      ? testId('ref', 1)
      : kind.startsWith('candidate')
        ? 'candidate'
        : 'recruiter';

export function buildMessage(changes: Partial<Message> = {}): Message {
  const { kind = 'candidate-request', medium = 'email' } = changes;
  const recipient = changes.recipient ?? recipientOf(kind);
  return {
    id: messageId(2, recipient, medium),
    kind,
    recipient,
    medium,
    language: 'sv',
    dueAt: null,
    checkId: testId('chk', 1),
    organisationId: testId('org', 1),
    state: 'ready',
    createdAt: startTime,
    attempts: 0,
    claim: null,
    sentAt: null,
    providerId: null,
    fate: null,
    reason: null,
    ...changes,
  };
}

/** A check in which a message of this kind has its reason. */
export const fileFor = (kind: MessageKind, changes: Partial<CheckFile> = {}): CheckFile => {
  const completed = kind === 'recruiter-completed';
  const asked = { status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' } as const;
  return buildFile({
    check: buildCheck({
      status: kind.startsWith('candidate') ? 'candidate_invited' : completed ? 'completed' : 'collecting',
    }),
    reportLinks:
      kind === 'report-link'
        ? [{ ...makeReportLink(testId('lnk', 1), 'Ali Demir', startTime), email: 'ali.demir@example.org' }]
        : [],
    referees: kind.startsWith('candidate') ? [] : [buildReferee(completed ? { ...asked, status: 'answered' } : asked)],
    ...changes,
  });
};

const wordsOf = (block: MailBlock): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'button':
      return [block.label, block.writeAddress];
    case 'signature':
      return block.lines;
    case 'note':
      return [block.heading, block.text];
  }
};

type Written = Readonly<{ subject: string; html: string; text: string; sms: string | null; blocks: readonly string[] }>;

/** Everything that a message of this kind says, by mail and by SMS. */
export async function writeAll(
  kind: MessageKind,
  language: Language,
  given: Readonly<{ file?: CheckFile; organisation?: Organisation; recipient?: Recipient }> = {},
): Promise<Written> {
  const organisation = given.organisation ?? buildOrganisation({ language });
  const message = buildMessage({
    kind,
    language,
    ...(given.recipient !== undefined && { recipient: given.recipient }),
  });
  const texts = await loadMessageTexts(languageFor(message, organisation));
  const facts = gatherFacts({
    message,
    file: given.file ?? fileFor(kind),
    organisation,
    questionnaire: { questions: 11, minutes: 5 },
    texts,
    links: exampleLinks,
    baseUrl,
  });
  const content = mailContents[kind](facts, texts);
  return {
    subject: content.subject,
    html: mailHtml(content, { colours: organisation.branding.colours, logoId: null }),
    text: mailText(content),
    sms: smsText(kind, facts, texts),
    blocks: content.blocks.flatMap(wordsOf),
  };
}
