import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CodeReader } from '#shared/domain/ports/proof-store.ts';
import { codeMinutes } from '#shared/domain/ports/session-store.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import { ownDataMessages } from '#shared/i18n/own-data/messages.ts';
import type { MailContent } from '../mail/mail-content.ts';
import { plainPunctuation } from '../sms/gsm-alphabet.ts';
import { paragraph, toColleague } from './letter.ts';

type Facts = Readonly<{ organisation: Organisation; reader: CodeReader; code: string; language: Language }>;

/** To somebody who asks for what is kept of them: the code, and that nobody else is to have it. */
export function ownDataLetter({ organisation, reader, code, language }: Facts, texts: MessageTexts): MailContent {
  const words = ownDataMessages[language];
  const about = { organisation: organisation.name, minutes: codeMinutes };
  return {
    language,
    subject: words.subject(about),
    organisation: organisation.name,
    blocks: [
      paragraph(texts.greeting(toColleague(reader.name))),
      paragraph(words.text(about)),
      { kind: 'code', label: words.code(about), code },
      paragraph(words.notYou(about)),
    ],
  };
}

/** The same in one part. */
export const ownDataSms = ({ organisation, code, language }: Facts): string =>
  plainPunctuation(ownDataMessages[language].sms({ organisation: organisation.name, code, minutes: codeMinutes }));
