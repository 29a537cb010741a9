import { capitalise } from '../numbers.ts';
import type { CallTexts } from './texts.ts';

export const da: CallTexts = {
  way: {
    title: 'Aftal en samtale i stedet',
    text: ({ caller }) => `${caller} ringer til dig på et tidspunkt, du vælger. Det tager cirka ti minutter.`,
  },
  heading: ({ candidate }) => `Aftal en samtale om ${candidate}`,
  lead: ({ caller }) =>
    `${caller} ringer til dig. Det tager cirka ti minutter. Dine svar bliver skrevet ned, og du bekræfter eller retter dem bagefter.`,
  question: ({ caller }) => `Hvornår må ${caller} ringe?`,
  chooseOne: ({ zone }) => `${capitalise(zone)}. Vælg et tidspunkt.`,
  noTimes: 'Der er ingen ledige tidspunkter at vælge lige nu. Foreslå gerne et.',
  noneOfThese: 'Ingen af dem',
  suggest: 'Jeg vil hellere foreslå et tidspunkt',
  suggestNote: 'Du skriver det på den næste side.',
  laterTimes: 'Vis senere tider',
  earlierTimes: 'Vis tidligere tider',
  number: 'Nummer, vi kan ringe til',
  numberFrom: ({ name }) => `${name} gav os det her. Ret det, hvis et andet er bedre.`,
  book: 'Aftal samtalen',
  inWriting: 'Svar skriftligt i stedet',
  side: {
    title: 'Før samtalen',
    text: 'I får begge en kalenderfil. Du kan flytte eller aflyse samtalen med det samme link.',
    read: 'Læs spørgsmålene',
  },
  zone: { summary: 'Vis tiderne i en anden tidszone', label: 'Din tidszone', button: 'Vis tiderne' },
  errors: {
    choose: 'Vælg et tidspunkt, eller foreslå selv et',
    number: 'Skriv hele telefonnummeret, for eksempel +45\u00a032\u00a012\u00a034\u00a056',
    day: 'Vælg en dag, i dag eller senere',
    time: 'Skriv klokkeslættet med time og minut, for eksempel 16.30',
    past: 'Vælg et tidspunkt, der ikke er gået',
    tooLong: ({ max }) => `Skriv højst ${max} tegn`,
  },
  taken: {
    title: 'Tiden er lige blevet taget',
    text: 'En anden nåede at aftale den. Vælg en anden, dit nummer står der stadig.',
  },
  suggestion: {
    heading: 'Foreslå et tidspunkt',
    lead: ({ caller }) =>
      `${caller} får dit forslag og godkender det eller vælger et andet tidspunkt. Du får svar på mail.`,
    givesUp: 'Den tid, du har aftalt, bliver aflyst, når du sender forslaget.',
    day: 'Hvilken dag',
    time: 'Klokkeslæt',
    timeHint: ({ zone }) => `${capitalise(zone)}, for eksempel 16.30.`,
    note: 'Andet om, hvornår det passer',
    noteHint: 'For eksempel: helst efter arbejdstid.',
    send: 'Send forslaget',
    back: 'Tilbage til tiderne',
  },
  booked: {
    heading: 'Samtalen er aftalt',
    lead: ({ caller, when, zone, phone }) => `${caller} ringer til dig ${when}, ${zone}, på ${phone}.`,
    from: ({ caller, phone }) => `${caller} ringer fra ${phone}.`,
    next: 'Efter samtalen får du et link, hvor du læser det, der blev skrevet ned, retter det og bekræfter.',
    file: 'Læg samtalen i kalenderen',
    fileNote: 'En fil, som de fleste kalendere kan åbne.',
    move: 'Flyt samtalen',
    moveNote: 'Vælg et andet tidspunkt eller et andet nummer.',
    cancel: 'Aflys samtalen',
    cancelNote: 'Du kan aftale en ny eller svare skriftligt.',
    writing: 'Svar skriftligt i stedet',
    writingNote: 'Så bliver samtalen aflyst. Det, du allerede har skrevet, er gemt.',
  },
  move: { heading: 'Flyt samtalen', button: 'Flyt samtalen hertil', keep: 'Behold den aftalte tid' },
  proposed: {
    heading: 'Dit forslag er sendt',
    lead: ({ caller, when, zone }) =>
      `Du har foreslået ${when}, ${zone}. ${caller} godkender det eller vælger et andet tidspunkt, og du får svar på mail.`,
    change: 'Foreslå et andet tidspunkt',
    changeNote: 'Det erstatter dit forslag.',
    withdraw: 'Træk forslaget tilbage',
    writingNote: 'Så bliver forslaget trukket tilbage. Det, du allerede har skrevet, er gemt.',
  },
  cancel: {
    heading: 'Skal samtalen aflyses?',
    text: ({ caller, when, zone }) =>
      `Så ringer ${caller} ikke til dig ${when}, ${zone}. Du kan aftale en ny tid eller svare skriftligt med det samme link.`,
    button: 'Aflys samtalen',
    keep: 'Behold samtalen',
  },
  tooManyChanges: {
    heading: 'Samtalen kan ikke ændres flere gange herfra',
    text: ({ recruiter }) =>
      `Tiden er blevet ændret mange gange. Skriv til ${recruiter}, så I kan aftale en tid. Du kan også svare skriftligt med det samme link.`,
  },
  confirm: {
    heading: ({ caller }) => `${caller} skrev det her ned. Passer det?`,
    lead: 'Læs dine svar fra samtalen igennem. Ret det, der ikke passer, og bekræft bagefter.',
    by: ({ day }) => `Bekræft senest ${day}. Ellers står svarene i rapporten som en samtale, der ikke er bekræftet.`,
    notes: 'Noteret under samtalen',
    notesHint: 'Ret teksten, hvis den ikke passer, eller fjern den.',
    missing: 'Blev ikke taget op i samtalen',
    button: 'Det passer, bekræft svarene',
    changed: {
      title: 'Svarene blev ændret i et andet vindue',
      text: 'Sådan ser de ud nu. Læs dem en gang til, før du bekræfter.',
    },
  },
};
