import { fullName } from '#shared/domain/check/referee.ts';
import type { MessageKind } from '#shared/domain/messages/message.ts';
import type { MessageTexts, SmsFacts } from '#shared/i18n/messages/texts.ts';
import { isAnother, type MessageFacts } from '../facts.ts';
import { callSms } from './call-sms.ts';
import { measureSms, plainPunctuation } from './gsm-alphabet.ts';

type WriteSms = (of: SmsFacts) => string;
type Choose = (texts: MessageTexts, facts: MessageFacts) => WriteSms;

/** Kinds that go by SMS; the others are mails only. */
const smsTexts: Readonly<Partial<Record<MessageKind, Choose>>> = {
  'candidate-request': (texts, facts) => (isAnother(facts) ? texts.candidateAnother : texts.candidateRequest).sms,
  'candidate-reminder': (texts) => texts.candidateReminder.sms,
  'candidate-nudge': (texts) => texts.candidateNudge.sms,
  'candidate-bounce': (texts) => texts.candidateBounce.sms,
  'referee-request': (texts) => texts.refereeRequest.sms,
  'referee-reminder': (texts) => texts.refereeReminder.sms,
};

/**
 * The fullest text among those that take the fewest parts: the post is left out first, then the employer; names and
 * link never. Null when this kind does not go by SMS.
 */
export function smsText(kind: MessageKind, facts: MessageFacts, texts: MessageTexts): string | null {
  const aboutCall = callSms(kind, facts, texts);
  const why = facts.instead === null ? '' : ` ${texts.instead[facts.instead]}`;
  if (aboutCall !== null) return plainPunctuation(`${aboutCall}${why}`);
  const write = smsTexts[kind]?.(texts, facts);
  if (write === undefined) return null;
  const { title, organisation } = facts;
  const versions = [
    { title, organisation },
    { title: null, organisation },
    { title: null, organisation: null },
  ].map((post) => plainPunctuation(write({ ...namesOf(facts), ...post })));
  const fewest = Math.min(...versions.map((text) => measureSms(text).parts));
  const text = versions.find((each) => measureSms(each).parts === fewest);
  return text === undefined ? null : plainPunctuation(`${text}${why}`);
}

const namesOf = ({ candidate, referee, about, recruiter, persons, url }: MessageFacts) => ({
  firstName: (referee ?? candidate).firstName,
  candidate: fullName(candidate),
  recruiter,
  persons,
  namedByCandidate: referee === null || referee.source === 'candidate',
  about: about === null ? '' : fullName(about),
  link: url,
});
