import type { CopyTexts } from './texts.ts';

export const nb: CopyTexts = {
  made: ({ when }) => `Kopien ble laget ${when}.`,
  roles: { candidate: 'Kandidat', referee: 'Referanse', reader: 'Leser av rapporten', recruiter: 'Rekrutterer' },
  untitled: 'uten tittel',
  facts: {
    name: 'Navn',
    email: 'E-post',
    phone: 'Telefon',
    language: 'Språk',
    externalId: 'Id i rekrutteringssystemet',
    check: 'Referansesjekk',
    project: 'Stilling',
    recruiter: 'Rekrutterer',
    started: 'Startet',
    state: 'Status',
    deleted: 'Slettes senest',
    kept: 'Lagres lenger',
    relation: 'Relasjon ifølge kandidaten',
    call: 'Samtale',
  },
  running: 'Pågår',
  ended: 'Avsluttet',
  deletedAfterEnd: 'Regnes fra referansesjekken er avsluttet',
  kept: {
    claim: 'rettslig krav',
    archive: 'arkivplikt',
    request: 'en av dem det gjelder, har bedt om det',
    recruiter: 'arbeidsgiverens egen opplysning om hvem som ledet referansesjekken',
  },
  keptUntil: ({ why, day }) => `${why}, til ${day}`,
  called: ({ when, minutes, phone, caller }) => `${when}, ${minutes} minutter, ${caller} ringer ${phone}`,
  referees: 'Referanser som er oppgitt',
  refereeStates: {
    open: 'har ikke svart',
    answered: 'har svart',
    declined: 'takket nei',
    withdrawn: 'trakk svaret tilbake',
  },
  answers: {
    heading: 'Svar',
    by: ({ name, day }) => `${name}, ${day}`,
    own: ({ day }) => `Sendt ${day}`,
    draft: ({ day }) => `Påbegynt og ikke sendt, ${day}`,
    aReferee: 'En referanse',
    withheld:
      'Det som står i svaret, utleveres når referansesjekken er ferdig eller avsluttet. Den som vil ha det før, skriver til arbeidsgiveren, som avgjør innen en måned.',
    figure: ({ value, most }) => `${value} av ${most}`,
    note: 'Notert i samtalen',
    context: 'Om svarene',
  },
  notes: ({ count }) =>
    count === 1
      ? 'Et notat fra en rekrutterer står ikke i kopien. Arbeidsgiveren går gjennom det og utleverer det på forespørsel, innen en måned.'
      : `${count} notater fra rekrutterere står ikke i kopien. Arbeidsgiveren går gjennom dem og utleverer dem på forespørsel, innen en måned.`,
  messages: 'E-poster og SMS-er',
  media: { email: 'E-post', sms: 'SMS' },
  notSent: 'ikke sendt',
  events: 'Hva som har skjedd',
  actors: {
    ats: 'Rekrutteringssystemet',
    recruiter: 'Rekruttereren',
    candidate: 'Kandidaten',
    referee: 'Referansen',
    system: 'Vitsord',
  },
  links: {
    heading: 'Lenker til rapporten',
    opened: ({ count, last }) =>
      last === null ? 'ikke åpnet' : `åpnet ${count === 1 ? 'én gang' : `${count} ganger`}, sist ${last}`,
    until: ({ day }) => `virker til ${day}`,
  },
  told: { heading: 'Lovet tid', line: ({ months, day }) => `${months} måneder etter avslutning, lovet ${day}` },
  leads: ({ count }) =>
    count === 1 ? 'Leder eller ringer for én referansesjekk.' : `Leder eller ringer for ${count} referansesjekker.`,
  administrator: 'Er administrator.',
  takesCalls: 'Tar imot samtaler med referanser.',
  nothing: 'Ingenting annet er lagret.',
};
