import type { Translated } from '#shared/domain/language.ts';
import { withdrawnToo } from './withdrawn-answers.ts';

export type AnswerCounts = Readonly<{ answered: number; expected: number; withdrawn: number }>;

/** What a drawing of them needs. */
export type DrawnCounts = Omit<AnswerCounts, 'withdrawn'>;

/** What the status symbol says in words. */
export type SymbolTexts = Readonly<{
  references: string;
  accepted: string;
  invited: string;
  collecting: (counts: AnswerCounts) => string;
  completed: string;
  concludedEarly: (counts: AnswerCounts) => string;
  expired: string;
  declined: string;
  failed: string;
  cancelled: string;
}>;

export const symbolTexts: Translated<SymbolTexts> = {
  sv: {
    references: 'Referenser',
    accepted: 'inget skickat än',
    invited: 'kandidaten är tillfrågad',
    collecting: ({ answered, expected, withdrawn }) =>
      `${answered} av ${expected} svar${withdrawnToo(withdrawn, 'sv')}`,
    completed: 'klart',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} av ${expected}${withdrawnToo(withdrawn, 'sv')}, klarmarkerad i förtid`,
    expired: 'tiden har gått ut',
    declined: 'avböjt',
    failed: 'någon går inte att nå',
    cancelled: 'avbruten',
  },
  en: {
    references: 'References',
    accepted: 'nothing sent yet',
    invited: 'candidate asked',
    collecting: ({ answered, expected, withdrawn }) =>
      `${answered} of ${expected} answers${withdrawnToo(withdrawn, 'en')}`,
    completed: 'complete',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} of ${expected}${withdrawnToo(withdrawn, 'en')}, concluded early`,
    expired: 'expired',
    declined: 'declined',
    failed: 'someone cannot be reached',
    cancelled: 'withdrawn',
  },
  nb: {
    references: 'Referanser',
    accepted: 'ingenting er sendt ennå',
    invited: 'kandidaten er spurt',
    collecting: ({ answered, expected, withdrawn }) =>
      `${answered} av ${expected} svar${withdrawnToo(withdrawn, 'nb')}`,
    completed: 'ferdig',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} av ${expected}${withdrawnToo(withdrawn, 'nb')}, avsluttet før tiden`,
    expired: 'fristen er ute',
    declined: 'avslått',
    failed: 'noen kan ikke nås',
    cancelled: 'trukket tilbake',
  },
  da: {
    references: 'Referencer',
    accepted: 'intet er sendt endnu',
    invited: 'kandidaten er spurgt',
    collecting: ({ answered, expected, withdrawn }) =>
      `${answered} af ${expected} svar${withdrawnToo(withdrawn, 'da')}`,
    completed: 'afsluttet',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} af ${expected}${withdrawnToo(withdrawn, 'da')}, afsluttet før tid`,
    expired: 'fristen er udløbet',
    declined: 'afslået',
    failed: 'en person kan ikke nås',
    cancelled: 'trukket tilbage',
  },
  fi: {
    references: 'Suositukset',
    accepted: 'mitään ei ole vielä lähetetty',
    invited: 'hakijalta on pyydetty suosittelijoita',
    collecting: ({ answered, expected, withdrawn }) =>
      `${answered}/${expected} vastannut${withdrawnToo(withdrawn, 'fi')}`,
    completed: 'valmis',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered}/${expected} vastannut${withdrawnToo(withdrawn, 'fi')}, päätetty ennen aikojaan`,
    expired: 'määräaika on päättynyt',
    declined: 'kieltäydytty',
    failed: 'joku ei ole tavoitettavissa',
    cancelled: 'peruttu',
  },
  de: {
    references: 'Referenzen',
    accepted: 'noch nichts gesendet',
    invited: 'Bewerber/in ist angefragt',
    collecting: ({ answered, expected, withdrawn }) =>
      `${answered} von ${expected} Antworten${withdrawnToo(withdrawn, 'de')}`,
    completed: 'vollständig',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} von ${expected}${withdrawnToo(withdrawn, 'de')}, vorzeitig abgeschlossen`,
    expired: 'Frist abgelaufen',
    declined: 'abgelehnt',
    failed: 'jemand ist nicht erreichbar',
    cancelled: 'zurückgezogen',
  },
};
