import type { Call } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, checkStatuses } from '#shared/domain/check/lifecycle.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import type { Language } from '#shared/domain/language.ts';
import { type Message, type MessageKind, messageId, type Recipient } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import type { Hold } from '#shared/domain/retention/hold.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import { gatherCallFacts } from '#shared/messaging/call-facts.ts';
import { mailContents } from '#shared/messaging/contents/mail-contents.ts';
import { gatherFacts, languageFor } from '#shared/messaging/facts.ts';
import type { MailBlock } from '#shared/messaging/mail/mail-content.ts';
import { mailHtml } from '#shared/messaging/mail/mail-html.tsx';
import { mailText } from '#shared/messaging/mail/mail-text.ts';
import { smsText } from '#shared/messaging/sms/sms-text.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  daysAfter,
  startTime,
  testId,
} from './check-builders.ts';

export const baseUrl = 'https://ref.example.org';

/** Links of the length that real ones have. */
export const exampleLinks: LinkMaker = {
  urlOf: ({ purpose, generation }) =>
    `${baseUrl}/${purpose === 'candidate' ? 'c' : 'a'}/aB3xY9kQ2mT7pL5vN8wR${String(generation).padStart(2, '0')}`,
};

export const recipientOf = (kind: MessageKind): Recipient =>
  kind === 'report-link'
    ? testId('lnk', 1)
    : kind.startsWith('referee') || kind.startsWith('call-') || kind === 'held-referee'
      ? testId('ref', 1)
      : kind.startsWith('candidate') || kind === 'held-candidate'
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
    ...(isAboutReferee(kind) && { about: testId('ref', 1) }),
    ...changes,
  };
}

const isAboutReferee = (kind: MessageKind): boolean => kind === 'candidate-nudge' || kind === 'candidate-bounce';

const statusFor = (kind: MessageKind): CheckStatus => {
  if (kind === 'candidate-answered') return 'completed';
  if (kind.startsWith('held-')) return 'expired';
  if (kind.startsWith('candidate')) return 'candidate_invited';
  return checkStatuses.find((status) => kind === `recruiter-${status}`) ?? 'collecting';
};

export const exampleHold: Hold = { reason: 'claim', until: daysAfter(180), note: null, setAt: startTime };

const exampleCall: Call = {
  state: 'booked',
  at: daysAfter(2),
  minutes: 30,
  phone: '+46701740621',
  handler: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  zone: { name: 'America/New_York', minutes: -300 },
  note: 'Helst efter tre',
  sequence: 0,
  changedAt: startTime,
  confirmBy: daysAfter(9),
};

const refereesFor = (kind: MessageKind): readonly Referee[] => {
  const asked = { status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' } as const;
  if (kind === 'recruiter-completed' || kind === 'candidate-answered' || kind === 'referee-receipt')
    return [buildReferee({ ...asked, status: 'answered' })];
  if (kind.startsWith('call-')) return [buildReferee({ ...asked, call: exampleCall })];
  if (kind === 'candidate-bounce') return [buildReferee({ ...asked, status: 'unreachable' })];
  return kind.startsWith('candidate') && !isAboutReferee(kind) ? [] : [buildReferee(asked)];
};

/** A check in which a message of this kind has its reason. */
export const fileFor = (kind: MessageKind, changes: Partial<CheckFile> = {}): CheckFile =>
  buildFile({
    check: buildCheck({ status: statusFor(kind), ...(kind.startsWith('held-') && { hold: exampleHold }) }),
    reportLinks:
      kind === 'report-link'
        ? [{ ...makeReportLink(testId('lnk', 1), 'Ali Demir', startTime), email: 'ali.demir@example.org' }]
        : [],
    referees: refereesFor(kind),
    ...changes,
  });

const wordsOf = (block: MailBlock): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'button':
      return [block.label, block.writeAddress];
    case 'code':
      return [block.label];
    case 'signature':
      return block.lines;
    case 'note':
      return [block.heading, block.text];
    case 'links':
      return [block.heading, ...block.links.map((link) => link.text)];
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
  const file = given.file ?? fileFor(kind);
  const facts = gatherFacts({
    message,
    file,
    call: await gatherCallFacts(message, file, organisation),
    organisation,
    questionnaire: { questions: 11, minutes: 5 },
    texts,
    links: exampleLinks,
    baseUrl,
    sentAt: startTime,
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
