import type { Translated } from '#shared/domain/language.ts';

export type AnswerCounts = Readonly<{ answered: number; expected: number }>;

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
    collecting: ({ answered, expected }) => `${answered} av ${expected} svar`,
    completed: 'klart',
    concludedEarly: ({ answered, expected }) => `${answered} av ${expected}, klarmarkerad i förtid`,
    expired: 'tiden har gått ut',
    declined: 'avböjt',
    failed: 'någon går inte att nå',
    cancelled: 'tillbakadragen',
  },
  en: {
    references: 'References',
    accepted: 'nothing sent yet',
    invited: 'candidate asked',
    collecting: ({ answered, expected }) => `${answered} of ${expected} answers`,
    completed: 'complete',
    concludedEarly: ({ answered, expected }) => `${answered} of ${expected}, concluded early`,
    expired: 'expired',
    declined: 'declined',
    failed: 'someone cannot be reached',
    cancelled: 'withdrawn',
  },
  nb: {
    references: 'Referanser',
    accepted: 'ingenting er sendt ennå',
    invited: 'kandidaten er spurt',
    collecting: ({ answered, expected }) => `${answered} av ${expected} svar`,
    completed: 'ferdig',
    concludedEarly: ({ answered, expected }) => `${answered} av ${expected}, avsluttet før tiden`,
    expired: 'fristen er ute',
    declined: 'avslått',
    failed: 'noen kan ikke nås',
    cancelled: 'trukket tilbake',
  },
  da: {
    references: 'Referencer',
    accepted: 'intet er sendt endnu',
    invited: 'kandidaten er spurgt',
    collecting: ({ answered, expected }) => `${answered} af ${expected} svar`,
    completed: 'afsluttet',
    concludedEarly: ({ answered, expected }) => `${answered} af ${expected}, afsluttet før tid`,
    expired: 'fristen er udløbet',
    declined: 'afslået',
    failed: 'en person kan ikke nås',
    cancelled: 'trukket tilbage',
  },
  fi: {
    references: 'Suositukset',
    accepted: 'mitään ei ole vielä lähetetty',
    invited: 'hakijalta on pyydetty suosittelijoita',
    collecting: ({ answered, expected }) => `${answered}/${expected} vastannut`,
    completed: 'valmis',
    concludedEarly: ({ answered, expected }) => `${answered}/${expected} vastannut, päätetty ennen aikojaan`,
    expired: 'määräaika on päättynyt',
    declined: 'kieltäydytty',
    failed: 'joku ei ole tavoitettavissa',
    cancelled: 'peruttu',
  },
  de: {
    references: 'Referenzen',
    accepted: 'noch nichts gesendet',
    invited: 'Bewerber/in ist angefragt',
    collecting: ({ answered, expected }) => `${answered} von ${expected} Antworten`,
    completed: 'vollständig',
    concludedEarly: ({ answered, expected }) => `${answered} von ${expected}, vorzeitig abgeschlossen`,
    expired: 'Frist abgelaufen',
    declined: 'abgelehnt',
    failed: 'jemand ist nicht erreichbar',
    cancelled: 'zurückgezogen',
  },
};
