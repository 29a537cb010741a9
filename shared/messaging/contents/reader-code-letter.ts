import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { codeMinutes } from '#shared/domain/ports/session-store.ts';
import { readerMessages } from '#shared/i18n/reader/messages.ts';
import type { MailContent } from '../mail/mail-content.ts';
import { paragraph } from './letter.ts';

type Facts = Readonly<{ organisation: Organisation; code: string; language: Language }>;

/** To who wants to read a report: the code. Whoever may have typed the address is nobody whom we greet by name. */
export function readerCodeLetter({ organisation, code, language }: Facts): MailContent {
  const words = readerMessages[language];
  const about = { organisation: organisation.name, minutes: codeMinutes };
  return {
    language,
    subject: words.subject(about),
    organisation: organisation.name,
    blocks: [paragraph(words.text(about)), { kind: 'code', label: words.code(about), code }, paragraph(words.notYou)],
  };
}
