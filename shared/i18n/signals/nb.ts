import type { SignalTexts } from './texts.ts';

export const nb: SignalTexts = {
  and: 'og',
  titles: {
    same_network: 'Samme nettverk',
    same_browser: 'Samme nettleser',
    same_phone: 'Samme telefonnummer',
    same_email: 'Samme e-postadresse',
    free_mail: 'Privat e-postadresse',
    fast: 'Raskt svar',
    same_text: 'Tekster som ligner',
    period: 'Periodene er forskjellige',
    role: 'Rollene er forskjellige',
  },
  sentences: {
    same_network: ({ names }) => `${names} har brukt samme nettverk.`,
    same_browser: ({ names }) => `${names} har brukt samme nettverk og samme type nettleser innen en halvtime.`,
    same_phone: ({ names }) => `${names} har samme telefonnummer.`,
    same_email: ({ names }) => `${names} har samme e-postadresse.`,
    free_mail: ({ name, provider }) =>
      `Adressen til ${name} er hos ${provider}, der hvem som helst kan ha en adresse, og en arbeidsplass er oppgitt.`,
    fast: ({ name, count, number, time, reading }) =>
      `${name} svarte på ${number} spørsmål på ${time}. Å lese ${count === 1 ? 'det' : 'dem'} tar omtrent ${reading}.`,
    same_text: ({ names }) => `${names} har skrevet en tekst som er den samme, eller nesten.`,
    period: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} skriver ${candidateSays}, ${referee} skriver ${refereeSays}.`,
    role: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} beskriver ${referee} som ${candidateSays}, ${referee} seg selv som ${refereeSays}.`,
  },
  usual: {
    same_network: 'Det er vanlig når to personer deler arbeidsplass, hjem eller mobiloperatør.',
    same_browser: 'Det er vanlig ved en felles datamaskin, for eksempel i en resepsjon eller hjemme.',
    same_phone: 'Det er vanlig for par, ved en felles telefon på jobben og ved skrivefeil.',
    same_email: 'Det er vanlig for par, og når noe er skrevet feil.',
    free_mail: 'Det er vanlig når noen har sluttet hos arbeidsgiveren eller driver for seg selv.',
    fast: 'Det er vanlig når noen har lest spørsmålene på forhånd eller skrevet svarene et annet sted.',
    same_text: 'Det er vanlig når to har blitt enige om ordene, eller har brukt det samme brevet som mal.',
    relation_differs: 'Titler endres, og måneder blir glemt.',
  },
  roles: {
    manager: 'leder',
    colleague: 'kollega',
    report: 'medarbeider',
    client: 'kunde eller samarbeidspartner',
    other: 'noe annet',
  },
  period: ({ from, to }) => `${from} til ${to}`,
  since: ({ from }) => `siden ${from}`,
  seconds: ({ count }) => (count === 1 ? 'ett sekund' : `${count} sekunder`),
  minutes: ({ count }) => (count === 1 ? 'ett minutt' : `${count} minutter`),
  someone: 'en referanse',
  noted: {
    candidate:
      'Når du sender, noterer vi tidspunktet og, som en kode, nett og nettleser. Koden kan bare sammenlignes innenfor denne referansesjekken og slettes senest etter 90 dager.',
    referee:
      'Når du begynner og når du sender, noterer vi tidspunktet og, som en kode, nett og nettleser. Koden kan bare sammenlignes innenfor denne referansesjekken og slettes senest etter 90 dager.',
  },
  own: {
    heading: 'Dette vises ved siden av svarene dine',
    lead: ({ recruiter, count }) =>
      count === 1
        ? `Noe som ${recruiter} kan lure på. Det har ofte en enkel forklaring, så skriv den gjerne her.`
        : `Noen ting som ${recruiter} kan lure på. De har ofte en enkel forklaring, så skriv den gjerne her.`,
    reads: ({ asker }) => `Slik leser ${asker} det`,
    side: 'Din side av saken',
    sideExample: 'For eksempel at dere deler kontor, datamaskin eller telefon.',
    sideHint: 'Det du skriver, står ordrett ved siden av observasjonen.',
    tooLong: ({ max, over }) => `Skriv høyst ${max} tegn. Det er ${over} for mye.`,
    within: 'Vi sammenligner bare innenfor denne referansesjekken. Nettadressen din lagres ikke.',
    save: 'Lagre det jeg har skrevet',
    saved: 'Det du skrev, er lagret.',
  },
  candidate: {
    ownPhone: 'Dette er ditt eget nummer. Skriv personens eget, eller skriv hvorfor dere deler det.',
    phoneOf: ({ name }) => `${name} har samme nummer. Skriv personens eget, eller skriv hvorfor de deler det.`,
    emailOf: ({ name }) =>
      `To av referansene dine har samme adresse: ${name} har den allerede. Skriv en annen, eller skriv hvorfor de deler den.`,
    why: 'Hvorfor er det samme?',
    whyHint: ({ recruiter }) => `For eksempel en felles telefon på jobben. ${recruiter} ser det du skriver.`,
  },
  desk: {
    heading: 'Å se på',
    count: ({ count, open }) =>
      `${count === 1 ? 'Én observasjon' : `${count} observasjoner`}${open === 0 ? '' : `, ${open} uten svar`}`,
    states: { open: 'Ny', explained: 'Forklart', resolved: 'Lukket' },
    writes: ({ name }) => `Fra ${name}`,
    silent: ({ names }) => `${names} har ikke skrevet noe om det.`,
    closed: ({ by, when }) => `${by === null ? 'Lukket' : `Lukket av ${by}`} ${when}`,
    close: 'Lukk observasjonen',
    reopen: 'Åpne igjen',
    closeTitle: 'Lukk observasjonen',
    closeNote: 'Notatet ditt',
    closeNoteHint: 'Står i rapporten, ved siden av observasjonen.',
    reopenTitle: 'Åpne observasjonen igjen',
    reopenText: 'Notatet ditt fjernes, og observasjonen står som før den ble lukket.',
    how: 'Slik fungerer det',
    howTexts: [
      'En observasjon er en setning om noe som er sett. Den sier ikke noe om hvorfor, og den stopper ingenting.',
      'En referanse ser det som gjelder referansen før svarene sendes, eller etterpå på sin egen side, og kan skrive sin side av saken.',
      'I rapporten står observasjonen med svaret og notatet ditt. Du kan lage en lenke uten dem.',
    ],
  },
  report: {
    heading: 'Observasjoner',
    lead: 'Ting som er sett under referansesjekken. En observasjon har ofte en enkel forklaring og er ingen dom over noen.',
    writes: ({ name }) => `Fra ${name}:`,
    notes: ({ name, when }) => `Notat fra ${name} ${when}:`,
    closedWithoutNote: ({ name, when }) => `${name} lukket observasjonen ${when}, uten notat.`,
    nothing: 'Ingen har skrevet noe om det.',
    carries: 'Denne lenken viser observasjoner.',
    leavesOut: 'Denne lenken viser ikke observasjoner.',
  },
  copy: {
    seen: 'Hva som er sett',
    marks: 'Når du begynte eller sendte',
    acts: { named: 'sendte inn referanser', begun: 'begynte å svare', sent: 'sendte svarene' },
    withCode: 'med en kode av nett og nettleser',
    timeAlone: 'bare tidspunktet',
  },
  link: {
    label: 'Observasjoner',
    hint: 'Det som er sett, med svar og notater. Velger du ikke noe, vises de, men ikke for en adresse utenfor ditt eget domene.',
    yes: 'Vis dem',
    no: 'Utelat dem',
  },
};
