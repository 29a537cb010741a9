import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { codeMinutes, type SignIn, signInMinutes } from '#shared/domain/ports/session-store.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import { recruiterMailTexts } from '#shared/i18n/recruiter/mails.ts';
import type { MailContent } from '../mail/mail-content.ts';
import { paragraph, toColleague } from './letter.ts';

type Facts = Readonly<{
  organisation: Organisation;
  signIn: Pick<SignIn, 'name' | 'askedBy'>;
  url: string;
  code: string;
  texts: MessageTexts;
}>;

/** To whoever asked to sign in; says what asks for them, when it is another system. */
export function signInLetter({ organisation, signIn, url, code, texts }: Facts): MailContent {
  const mails = recruiterMailTexts[organisation.language];
  const words = signIn.askedBy === undefined ? mails.signIn : mails.consent;
  const about = { organisation: organisation.name, minutes: signInMinutes };
  return {
    language: organisation.language,
    subject: words.subject(about),
    organisation: organisation.name,
    blocks: [
      paragraph(texts.greeting(toColleague(signIn.name))),
      paragraph(words.text(about)),
      { kind: 'button', label: words.button, url, writeAddress: texts.writeAddress },
      { kind: 'code', label: words.code({ minutes: codeMinutes }), code },
      paragraph(words.notYou),
    ],
  };
}
