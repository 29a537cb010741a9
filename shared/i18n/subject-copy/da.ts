import type { CopyTexts } from './texts.ts';

export const da: CopyTexts = {
  made: ({ when }) => `Kopien blev lavet ${when}.`,
  roles: {
    candidate: 'Kandidat',
    referee: 'Reference',
    reader: 'Læser af rapporten',
    recruiter: 'Rekrutteringsansvarlig',
  },
  untitled: 'uden titel',
  facts: {
    name: 'Navn',
    email: 'Mail',
    phone: 'Telefon',
    language: 'Sprog',
    externalId: 'Id i rekrutteringssystemet',
    check: 'Referencetagning',
    project: 'Stilling',
    recruiter: 'Rekrutteringsansvarlig',
    started: 'Startet',
    state: 'Status',
    deleted: 'Slettes senest',
    kept: 'Gemmes længere',
    relation: 'Relation ifølge kandidaten',
    call: 'Samtale',
  },
  running: 'I gang',
  ended: 'Afsluttet',
  deletedAfterEnd: 'Regnes fra den dag, referencetagningen er afsluttet',
  kept: {
    claim: 'retskrav',
    archive: 'arkivpligt',
    request: 'en af dem, det angår, har bedt om det',
    recruiter: 'arbejdsgiverens egen oplysning om, hvem der ledede referencetagningen',
  },
  keptUntil: ({ why, day }) => `${why}, til den ${day}`,
  called: ({ when, minutes, phone, caller }) => `${when}, ${minutes} minutter, ${caller} ringer til ${phone}`,
  referees: 'Referencer, der er angivet',
  refereeStates: {
    open: 'har ikke svaret',
    answered: 'har svaret',
    declined: 'sagde nej',
    withdrawn: 'trak svaret tilbage',
  },
  answers: {
    heading: 'Svar',
    by: ({ name, day }) => `${name}, ${day}`,
    own: ({ day }) => `Sendt den ${day}`,
    draft: ({ day }) => `Påbegyndt og ikke sendt, ${day}`,
    aReferee: 'En reference',
    withheld:
      'Det, der står i svaret, udleveres, når referencetagningen er færdig eller afsluttet. Den, der vil have det før, skriver til arbejdsgiveren, som afgør det inden en måned.',
    figure: ({ value, most }) => `${value} af ${most}`,
    note: 'Noteret i samtalen',
    context: 'Om svarene',
  },
  notes: ({ count }) =>
    count === 1
      ? 'En note fra en rekrutteringsansvarlig står ikke i kopien. Arbejdsgiveren gennemgår den og udleverer den på anmodning, inden for en måned.'
      : `${count} noter fra rekrutteringsansvarlige står ikke i kopien. Arbejdsgiveren gennemgår dem og udleverer dem på anmodning, inden for en måned.`,
  messages: 'Mails og sms’er',
  media: { email: 'Mail', sms: 'Sms' },
  notSent: 'ikke sendt',
  events: 'Hvad der er sket',
  actors: {
    ats: 'Rekrutteringssystemet',
    recruiter: 'Den rekrutteringsansvarlige',
    candidate: 'Kandidaten',
    referee: 'Referencen',
    system: 'Vitsord',
  },
  links: {
    heading: 'Links til rapporten',
    opened: ({ count, last }) =>
      last === null ? 'ikke åbnet' : `åbnet ${count === 1 ? 'én gang' : `${count} gange`}, senest ${last}`,
    until: ({ day }) => `virker til den ${day}`,
  },
  told: { heading: 'Lovet tid', line: ({ months, day }) => `${months} måneder efter afslutningen, lovet den ${day}` },
  leads: ({ count }) =>
    count === 1 ? 'Leder eller ringer for én referencetagning.' : `Leder eller ringer for ${count} referencetagninger.`,
  administrator: 'Er administrator.',
  takesCalls: 'Tager imod samtaler med referencer.',
  nothing: 'Intet andet er gemt.',
};
