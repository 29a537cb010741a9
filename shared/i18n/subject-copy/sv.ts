import type { CopyTexts } from './texts.ts';

export const sv: CopyTexts = {
  made: ({ when }) => `Kopian gjordes ${when}.`,
  roles: { candidate: 'Kandidat', referee: 'Referens', reader: 'Läsare av rapporten', recruiter: 'Rekryterare' },
  untitled: 'utan titel',
  facts: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    language: 'Språk',
    externalId: 'Id i rekryteringssystemet',
    check: 'Referenstagning',
    project: 'Tjänst',
    recruiter: 'Rekryterare',
    started: 'Startad',
    state: 'Läge',
    deleted: 'Raderas senast',
    kept: 'Sparas längre',
    relation: 'Relation enligt kandidaten',
    call: 'Samtal',
  },
  running: 'Pågår',
  ended: 'Avslutad',
  deletedAfterEnd: 'Räknas från det att referenstagningen avslutas',
  kept: {
    claim: 'rättsligt anspråk',
    archive: 'arkivplikt',
    request: 'någon som berörs har bett om det',
    recruiter: 'arbetsgivarens egen uppgift om vem som ledde referenstagningen',
  },
  keptUntil: ({ why, day }) => `${why}, till ${day}`,
  called: ({ when, minutes, phone, caller }) => `${when}, ${minutes} minuter, ${caller} ringer ${phone}`,
  referees: 'Referenser som har angetts',
  refereeStates: {
    open: 'har inte svarat',
    answered: 'har svarat',
    declined: 'avböjde',
    withdrawn: 'tog tillbaka svaret',
  },
  answers: {
    heading: 'Svar',
    by: ({ name, day }) => `${name}, ${day}`,
    own: ({ day }) => `Skickat ${day}`,
    draft: ({ day }) => `Påbörjat och inte skickat, ${day}`,
    aReferee: 'En referens',
    withheld:
      'Vad som står i svaret lämnas ut när referenstagningen är klar eller avslutad. Den som vill ha det innan skriver till arbetsgivaren, som beslutar inom en månad.',
    figure: ({ value, most }) => `${value} av ${most}`,
    note: 'Noterat i samtalet',
    context: 'Om svaren',
  },
  notes: ({ count }) =>
    count === 1
      ? 'En anteckning av en rekryterare står inte i kopian. Arbetsgivaren går igenom den och lämnar ut den på begäran, inom en månad.'
      : `${count} anteckningar av rekryterare står inte i kopian. Arbetsgivaren går igenom dem och lämnar ut dem på begäran, inom en månad.`,
  messages: 'Mejl och sms',
  media: { email: 'Mejl', sms: 'Sms' },
  notSent: 'inte skickat',
  events: 'Vad som har hänt',
  actors: {
    ats: 'Rekryteringssystemet',
    recruiter: 'Rekryteraren',
    candidate: 'Kandidaten',
    referee: 'Referensen',
    system: 'Vitsord',
  },
  links: {
    heading: 'Länkar till rapporten',
    opened: ({ count, last }) =>
      last === null ? 'inte öppnad' : `öppnad ${count === 1 ? 'en gång' : `${count} gånger`}, senast ${last}`,
    until: ({ day }) => `gäller till ${day}`,
  },
  told: { heading: 'Utlovad tid', line: ({ months, day }) => `${months} månader efter avslut, utlovat ${day}` },
  leads: ({ count }) =>
    count === 1 ? 'Leder eller ringer för en referenstagning.' : `Leder eller ringer för ${count} referenstagningar.`,
  administrator: 'Är administratör.',
  takesCalls: 'Tar emot samtal med referenser.',
  nothing: 'Inget annat finns sparat.',
};
