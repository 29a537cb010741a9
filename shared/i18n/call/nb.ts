import { capitalise } from '../numbers.ts';
import type { CallTexts } from './texts.ts';

export const nb: CallTexts = {
  way: {
    title: 'Avtal en samtale i stedet',
    text: ({ caller }) => `${caller} ringer deg på et tidspunkt du velger. Det tar omtrent ti minutter.`,
  },
  heading: ({ candidate }) => `Avtal en samtale om ${candidate}`,
  lead: ({ caller }) =>
    `${caller} ringer deg. Det tar omtrent ti minutter. Svarene dine skrives ned, og du bekrefter eller retter dem etterpå.`,
  question: ({ caller }) => `Når kan ${caller} ringe?`,
  chooseOne: ({ zone }) => `${capitalise(zone)}. Velg ett tidspunkt.`,
  noTimes: 'Det er ingen ledige tidspunkter å velge akkurat nå. Foreslå gjerne ett.',
  noneOfThese: 'Ingen av disse',
  suggest: 'Jeg vil heller foreslå et tidspunkt',
  suggestNote: 'Du skriver det på neste side.',
  laterTimes: 'Vis senere tidspunkter',
  earlierTimes: 'Vis tidligere tidspunkter',
  number: 'Nummer vi kan ringe',
  numberFrom: ({ name }) => `${name} ga oss dette. Endre det hvis et annet er bedre.`,
  book: 'Avtal samtalen',
  inWriting: 'Svar skriftlig i stedet',
  side: {
    title: 'Før samtalen',
    text: 'Dere får begge en kalenderfil. Du kan flytte eller avlyse samtalen med den samme lenken.',
    read: 'Les spørsmålene',
  },
  zone: { summary: 'Vis tidspunktene i en annen tidssone', label: 'Tidssone', button: 'Vis tidspunktene' },
  errors: {
    choose: 'Velg et tidspunkt, eller foreslå et annet',
    number: 'Skriv hele telefonnummeret, for eksempel +47\u00a0406\u00a012\u00a0345',
    day: 'Velg en dag, i dag eller senere',
    time: 'Skriv klokkeslettet med time og minutt, for eksempel 16.30',
    past: 'Velg et tidspunkt som ikke har passert',
    tooLong: ({ max }) => `Skriv høyst ${max} tegn`,
  },
  taken: {
    title: 'Tidspunktet ble nettopp tatt',
    text: 'Noen andre rakk å avtale det. Velg et annet, nummeret ditt står der fortsatt.',
  },
  suggestion: {
    heading: 'Foreslå et tidspunkt',
    lead: ({ caller }) => `${caller} får forslaget ditt og godtar det eller velger et annet. Du får svar på e-post.`,
    givesUp: 'Tidspunktet du har avtalt, avlyses når du sender forslaget.',
    day: 'Hvilken dag',
    time: 'Klokkeslett',
    timeHint: ({ zone }) => `${capitalise(zone)}, for eksempel 16.30.`,
    note: 'Noe mer om når det passer',
    noteHint: 'For eksempel: helst etter arbeidstid.',
    send: 'Send forslaget',
    back: 'Tilbake til tidspunktene',
  },
  booked: {
    heading: 'Samtalen er avtalt',
    lead: ({ caller, when, zone, phone }) => `${caller} ringer deg ${when}, ${zone}, på ${phone}.`,
    from: ({ caller, phone }) => `${caller} ringer fra ${phone}.`,
    next: 'Etter samtalen får du en lenke der du leser det som ble skrevet ned, retter det og bekrefter.',
    file: 'Legg samtalen inn i kalenderen',
    fileNote: 'En fil som de fleste kalendere kan åpne.',
    move: 'Flytt samtalen',
    moveNote: 'Velg et annet tidspunkt eller et annet nummer.',
    cancel: 'Avlys samtalen',
    cancelNote: 'Du kan avtale en ny eller svare skriftlig.',
    writing: 'Svar skriftlig i stedet',
    writingNote: 'Da avlyses samtalen. Det du allerede har skrevet, er tatt vare på.',
  },
  move: { heading: 'Flytt samtalen', button: 'Flytt samtalen hit', keep: 'Behold tidspunktet som er avtalt' },
  proposed: {
    heading: 'Forslaget ditt er sendt',
    lead: ({ caller, when, zone }) =>
      `Du har foreslått ${when}, ${zone}. ${caller} godtar det eller velger et annet tidspunkt, og du får svar på e-post.`,
    change: 'Foreslå et annet tidspunkt',
    changeNote: 'Det erstatter forslaget ditt.',
    withdraw: 'Trekk tilbake forslaget',
    writingNote: 'Da trekkes forslaget tilbake. Det du allerede har skrevet, er tatt vare på.',
  },
  cancel: {
    heading: 'Avlyse samtalen?',
    text: ({ caller, when, zone }) =>
      `Da ringer ikke ${caller} deg ${when}, ${zone}. Du kan avtale et nytt tidspunkt eller svare skriftlig med den samme lenken.`,
    button: 'Avlys samtalen',
    keep: 'Behold samtalen',
  },
  tooManyChanges: {
    heading: 'Samtalen kan ikke endres flere ganger herfra',
    text: ({ recruiter }) =>
      `Tidspunktet er endret mange ganger. Skriv til ${recruiter}, så blir dere enige om et tidspunkt. Du kan også svare skriftlig med den samme lenken.`,
  },
  confirm: {
    heading: ({ caller }) => `${caller} skrev ned dette. Stemmer det?`,
    lead: 'Les gjennom svarene dine fra samtalen. Endre det som ikke stemmer, og bekreft etterpå.',
    by: ({ day }) => `Bekreft senest ${day}. Ellers står svarene i rapporten som en samtale som ikke er bekreftet.`,
    notes: 'Notert i samtalen',
    notesHint: 'Rett teksten hvis den ikke stemmer, eller fjern den.',
    missing: 'Ble ikke tatt opp i samtalen',
    button: 'Det stemmer, bekreft svarene',
    changed: {
      title: 'Svarene ble endret i et annet vindu',
      text: 'Slik ser de ut nå. Les dem en gang til før du bekrefter.',
    },
  },
};
