import { fullName } from '#shared/domain/check/referee.ts';
import type { MessageKind } from '#shared/domain/messages/message.ts';
import type { MessageTexts, SmsFacts } from '#shared/i18n/messages/texts.ts';
import { isAnother, type MessageFacts } from '../facts.ts';
import { callSms } from './call-sms.ts';
import { measureSms, plainPunctuation } from './gsm-alphabet.ts';

type WriteSms = (of: SmsFacts) => string;
type Choose = (texts: MessageTexts, facts: MessageFacts) => WriteSms;

const heldSms: Choose =
  ({ held }) =>
  (of) =>
    held.sms({ ...of, link: `${of.link}/data` });

const answerSms: Choose =
  ({ objection }) =>
  (of) =>
    objection.sms({ ...of, link: `${of.link}/data` });

/** Kinds that go by SMS; the others are mails only. */
const smsTexts: Readonly<Partial<Record<MessageKind, Choose>>> = {
  'candidate-request': (texts, facts) => (isAnother(facts) ? texts.candidateAnother : texts.candidateRequest).sms,
  'candidate-reminder': (texts) => texts.candidateReminder.sms,
  'candidate-nudge': (texts) => texts.candidateNudge.sms,
  'candidate-bounce': (texts) => texts.candidateBounce.sms,
  'objection-decided-candidate': answerSms,
  'objection-decided-referee': answerSms,
  'held-candidate': heldSms,
  'held-referee': heldSms,
  'referee-request': (texts) => texts.refereeRequest.sms,
  'referee-reminder': (texts) => texts.refereeReminder.sms,
};

/**
 * The fullest text among those that take the fewest parts: the post is left out first, then the greeting, then who
 * writes; the employer, the names that it is about and the link never. Null when this kind does not go by SMS.
 */
export function smsText(kind: MessageKind, facts: MessageFacts, texts: MessageTexts): string | null {
  const versions = versionsOf(kind, facts, texts).map(plainPunctuation);
  const fewest = Math.min(...versions.map((text) => measureSms(text).parts));
  return versions.find((text) => measureSms(text).parts === fewest) ?? null;
}

function versionsOf(kind: MessageKind, facts: MessageFacts, texts: MessageTexts): readonly string[] {
  const { candidate, referee, title, organisation, recruiter } = facts;
  const aboutCall = callSms(kind, facts, texts);
  const why = facts.instead === null ? '' : ` ${texts.instead[facts.instead]}`;
  if (aboutCall !== null) return [`${aboutCall} /${organisation}${why}`];
  const write = smsTexts[kind]?.(texts, facts);
  if (write === undefined) return [];
  const person = referee ?? candidate;
  const greeting = texts.smsGreeting({ firstName: person.firstName, name: fullName(person) });
  const [full, short] = [title, null].map((post) => write({ ...bodyOf(facts), title: post }));
  return [
    `${greeting} ${full} /${recruiter}, ${organisation}${why}`,
    `${greeting} ${short} /${recruiter}, ${organisation}${why}`,
    `${short} /${recruiter}, ${organisation}${why}`,
    `${short} /${organisation}${why}`,
  ];
}

const bodyOf = ({ candidate, referee, about, persons, url }: MessageFacts): Omit<SmsFacts, 'title'> => ({
  candidate: fullName(candidate),
  persons,
  namedByCandidate: referee === null || referee.source === 'candidate',
  about: about === null ? '' : fullName(about),
  link: url,
});
