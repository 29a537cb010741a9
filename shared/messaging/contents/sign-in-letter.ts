import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { signInMinutes } from '#shared/domain/ports/session-store.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import { recruiterMailTexts } from '#shared/i18n/recruiter/mails.ts';
import type { MailContent } from '../mail/mail-content.ts';
import { paragraph } from './letter.ts';

type Facts = Readonly<{ organisation: Organisation; name: string; url: string; texts: MessageTexts }>;

/** To whoever asked to sign in. */
export function signInLetter({ organisation, name, url, texts }: Facts): MailContent {
  const words = recruiterMailTexts[organisation.language].signIn;
  const about = { organisation: organisation.name, minutes: signInMinutes };
  return {
    language: organisation.language,
    subject: words.subject(about),
    organisation: organisation.name,
    blocks: [
      paragraph(texts.greeting({ firstName: name })),
      paragraph(words.text(about)),
      { kind: 'button', label: words.button, url, writeAddress: texts.writeAddress },
      paragraph(words.notYou),
    ],
  };
}
