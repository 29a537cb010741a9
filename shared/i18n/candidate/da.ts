import type { Channel } from '#shared/domain/check/channel.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { CandidateTexts } from './texts.ts';

const inWords = (count: number): string => numberInWords(count, 'da');
const persons = (count: number): string => (count === 1 ? 'én person' : `${inWords(count)} personer`);
const months = (count: number): string => (count === 1 ? 'én måned' : `${inWords(count)} måneder`);
const minutes = (count: number): string => (count === 1 ? 'et minut' : `${inWords(count)} minutter`);

const heardFrom = (recruiter: string): Readonly<Record<Channel, string>> => ({
  email: `Så får du en mail fra ${recruiter} med nogle spørgsmål`,
  sms: `Så får du en sms fra ${recruiter} med et link til nogle spørgsmål`,
  'email-sms': `Så får du en mail og en sms fra ${recruiter} med nogle spørgsmål`,
  disabled: `Så kontakter ${recruiter} dig med nogle spørgsmål`,
});

const relations = {
  manager: 'Min leder',
  colleague: 'Min kollega',
  report: 'Min medarbejder',
  client: 'Kunde eller samarbejdspartner',
  other: 'Noget andet',
} as const;

const relationsToYou = {
  manager: 'Din leder',
  colleague: 'Din kollega',
  report: 'Din medarbejder',
  client: 'Kunde eller samarbejdspartner',
  other: 'I kendte hinanden på en anden måde',
} as const;

export const da: CandidateTexts = {
  title: 'Angiv dine referencer',
  lead: ({ name, recruiter, count, title }) =>
    `Hej ${name}! ${recruiter} vil gerne høre fra ${persons(count)}, der har arbejdet sammen med dig, i forbindelse med ${
      title === null ? 'en stilling, du har søgt' : `stillingen ${title}`
    }.`,
  recruiterWrites: ({ recruiter }) => `${recruiter} skriver:`,
  time: {
    label: 'Tid',
    text: ({ minutes: count, day }) => `Cirka ${minutes(count)}, senest ${day}. Du kan gemme og fortsætte senere.`,
  },
  afterwards: {
    label: 'Derefter',
    text: 'Vi kontakter dem først, når du har sendt. De får at vide, at det er dig, der har givet os oplysningerne.',
  },
  kept: {
    label: 'Oplysningerne',
    text: ({ months: count }) => `Slettes senest ${months(count)} efter, at referencetagningen er afsluttet.`,
  },
  askFirst: {
    summary: 'Spørg dem først: en tekst, du kan sende',
    intro: 'Den, der ved, at spørgsmålene kommer, svarer oftere og hurtigere. Kopiér gerne:',
    text: ({ organisation, recruiter, minutes: count, channel }) =>
      `Hej! Jeg har søgt job hos ${organisation} og vil gerne angive dig som reference. ${heardFrom(recruiter)[channel]}. Det tager cirka ${minutes(count)}, eller du kan aftale en samtale. Er det i orden?`,
  },
  questions: {
    summary: 'Spørgsmålene, de får',
    intro: ({ count, minutes: time }) =>
      `${capitalise(inWords(count))} spørgsmål, cirka ${minutes(time)}. Den, der svarer, kan læse dem alle først.`,
  },
  refereeOf: ({ number, total }) => `Reference ${number} af ${total}`,
  refereeNamed: ({ number, name }) => `Reference ${number}: ${name}`,
  changeTitle: ({ name }) => `Ret oplysningerne om ${name}`,
  form: {
    first: 'Fornavn',
    last: 'Efternavn',
    oneName: 'Har kun ét navn',
    mail: 'Mailadresse',
    mailHint: 'Gerne adressen på arbejdet.',
    questionsGoHere: 'Spørgsmålene sendes hertil.',
    tel: 'Mobilnummer',
    lang: 'Sprog, som personen svarer på',
    relation: 'Hvilken relation havde personen til dig?',
    relations,
    company: 'Arbejdsplads, hvor I arbejdede sammen',
    title: 'Din stilling dengang',
    from: 'Hvornår begyndte I at arbejde sammen?',
    to: 'Hvornår holdt I op?',
    toHint: '(lad stå tomt, hvis I stadig arbejder sammen)',
    save: 'Gem og fortsæt',
    saveLater: 'Gem, og gør det færdigt senere',
    saveChange: 'Gem ændringen',
    asksAgain:
      'Retter du adressen eller nummeret, sendes spørgsmålene dertil med det samme, og det tidligere link holder op med at virke.',
  },
  errors: {
    first: 'Skriv fornavnet',
    last: 'Skriv efternavnet, eller sæt kryds ved, at personen kun har ét navn',
    nameIsLink: 'Skriv kun navnet, uden link eller adresse',
    mail: 'Skriv hele mailadressen, for eksempel navn@example.org',
    mailNotAscii: 'Dertil kan der ikke sendes mail: før @ må der kun stå a til z, cifre og almindelige tegn',
    mailOwn: 'Det er din egen adresse. Skriv adressen på den, der skal svare.',
    tel: 'Skriv hele nummeret, for eksempel 20\u00a012\u00a034\u00a056',
    telNotMobile: 'Skriv et mobilnummer: spørgsmålene sendes som sms',
    lang: 'Vælg sprog',
    relation: 'Vælg, hvad personen var for dig',
    company: 'Skriv, hvor I arbejdede sammen',
    title: 'Skriv, hvilken stilling du havde dengang',
    tooLong: 'Skriv højst 100 tegn',
    from: 'Vælg måned, og skriv året, hvor I begyndte at arbejde sammen, for eksempel 2019',
    fromInFuture: 'Vælg en måned, der har været: hvor I begyndte at arbejde sammen',
    to: 'Vælg måned, og skriv året, hvor I holdt op med at arbejde sammen, eller lad begge stå tomme',
    toBeforeFrom: 'Vælg en måned efter den, hvor I begyndte at arbejde sammen',
    toInFuture: 'Vælg en måned, der har været, eller lad stå tomt, hvis I stadig arbejder sammen',
  },
  side: {
    label: 'Godt at vide',
    whoAsks: 'Hvem spørger?',
    concerns: ({ title }) => `Gælder stillingen ${title}.`,
    declineLink: 'Jeg vil ikke angive nogen referencer',
    withdrawLink: 'Jeg vil trække mine referencer tilbage',
  },
  referee: {
    changeHidden: ({ name }) => `oplysningerne om ${name}`,
    removeHidden: ({ name }) => name,
    remove: 'Fjern',
    answersIn: {
      sv: 'Svarer på svensk',
      en: 'Svarer på engelsk',
      nb: 'Svarer på norsk',
      da: 'Svarer på dansk',
      fi: 'Svarer på finsk',
      de: 'Svarer på tysk',
    },
    relation: ({ type, company, from, to }) =>
      `${relationsToYou[type]}, ${company}, ${to === null ? `siden ${from}` : `${from} til ${to}`}.`,
    didYouMean: ({ domain }) => `Mente du ${domain}? Ret i så fald adressen.`,
    noMailThere: ({ domain }) =>
      `Vi finder ingen, der modtager mail på ${domain}. Se gerne efter, om adressen er rigtig.`,
    ownTitle: ({ title }) => `Din stilling dengang: ${title}.`,
    notContacted: 'Ikke kontaktet endnu. Det sker, når du har sendt.',
    givenBy: ({ recruiter }) => `Angivet af ${recruiter}.`,
  },
  send: {
    title: 'Læs igennem, og send',
    lead: 'De hører fra os, så snart du har sendt.',
    leadByRecruiter: ({ recruiter }) => `${recruiter} kontakter dem, når du har sendt.`,
    button: 'Send',
    addMore: 'Angiv en til',
    missing: ({ count }) =>
      count === 1
        ? 'Der mangler én reference. Du kan sende alligevel og angive den senere.'
        : `Der mangler ${inWords(count)} referencer. Du kan sende alligevel og angive dem senere.`,
  },
  status: {
    title: 'Dine referencer',
    answered: ({ answered, expected }) => `${answered} af ${expected} har svaret.`,
    by: ({ day }) => `Fristen er ${day}.`,
    sent: {
      title: 'Nu er det sendt',
      text: ({ recruiter }) => `Tak. Du behøver ikke gøre mere. ${recruiter} kan se, når de har svaret.`,
    },
    states: {
      added: 'Ikke kontaktet endnu',
      invited: 'Spurgt, har ikke svaret endnu',
      opened: 'Spurgt, har ikke svaret endnu',
      answering: 'Er begyndt at svare',
      call_booked: 'Har aftalt en samtale',
      awaiting_confirmation: 'Har svaret',
      answered: 'Har svaret',
      declined: 'Har ikke mulighed for at svare',
      withdrawn: 'Referencen gælder ikke længere',
      unreachable: 'Kan ikke nås med disse oplysninger',
    },
    asked: ({ by, day }) =>
      `${{ email: 'Mail sendt', sms: 'Sms sendt', 'email-sms': 'Mail og sms sendt' }[by]} ${day}, har ikke svaret endnu`,
    waits: ({ by, when }) =>
      `${{ email: 'Mail', sms: 'Sms' }[by]} ${when === null ? 'venter på at blive sendt' : `bliver sendt ${when}`}`,
    bounced: 'Mailen kom retur',
    remind: 'Send påmindelse',
    reminded: 'Du har sendt en påmindelse',
    remindHint: 'Du kan sende hver af dem én påmindelse. Den ser ud som den, vi sender.',
    reminders:
      'Vi minder dem, der ikke har svaret, om det højst to gange. Du får en mail, hvis en af dem ikke lader høre fra sig.',
    canIRead: {
      summary: 'Kan jeg læse, hvad de skriver?',
      text: ({ organisation }) =>
        `Ja, du kan bede ${organisation} om det, når referencerne er indhentet. Referencerne ved det.`,
    },
    oneMore: {
      title: ({ count }) => `Der er brug for ${count === 1 ? 'én reference' : `${inWords(count)} referencer`} til`,
      text: ({ count, recruiter }) =>
        `${recruiter} har brug for at høre fra ${count === 1 ? 'én person' : `${inWords(count)} personer`} til, der har arbejdet sammen med dig.`,
      why: 'En af dem, du har angivet, har ikke mulighed for at svare. Det er almindeligt.',
    },
    addOne: 'Angiv én reference til',
  },
  bounce: {
    title: ({ name }) => `Mailen til ${name} kom retur`,
    text: ({ address }) => `Den kunne ikke afleveres til ${address}. Ret adressen, så sender vi igen.`,
    correct: 'Ret adressen',
  },
  later: {
    title: 'Det, du har skrevet, er gemt',
    text: ({ count, day }) =>
      `${count === 1 ? 'Én reference' : `${capitalise(inWords(count))} referencer`} mangler, senest ${day}. Linket i mailen eller sms’en fører dig tilbage hertil.`,
    goOn: 'Fortsæt nu',
  },
  remove: {
    title: ({ name }) => `Skal ${name} fjernes?`,
    text: 'Oplysningerne slettes om 30 dage. Personen har ikke fået noget at vide.',
    textAsked: ({ name }) =>
      `${name} er allerede blevet spurgt. Linket dertil holder op med at virke, og der sendes ikke flere beskeder.`,
    button: ({ name }) => `Fjern ${name}`,
    keep: ({ name }) => `Behold ${name}`,
  },
  decline: {
    title: 'Vil du hellere lade være med at angive referencer?',
    titleWithdraw: 'Vil du trække dine referencer tilbage?',
    text: ({ recruiter }) =>
      `Det er helt i orden, og du behøver ikke sige hvorfor. ${recruiter} får det at vide. Hvad det betyder for din ansøgning, kan ${recruiter} svare på.`,
    textAsked: 'De, der allerede er blevet spurgt, kan ikke længere svare, og de får ikke flere beskeder.',
    reason: 'Hvorfor?',
    reasons: {
      not_applying: 'Jeg søger ikke længere stillingen',
      employer_unaware: 'Min arbejdsgiver ved ikke, at jeg søger job',
      nobody_to_name: 'Jeg har ingen at angive',
      other: 'En anden grund',
    },
    button: 'Angiv ingen referencer',
    buttonWithdraw: 'Træk mine referencer tilbage',
    keep: 'Gå tilbage uden at ændre noget',
  },
  ended: {
    completed: {
      title: 'Referencerne er indhentet',
      text: ({ recruiter }) => `Tak. ${recruiter} har fået de svar, der er brug for. Du behøver ikke gøre mere.`,
    },
    declined: {
      title: 'Referencetagningen er afsluttet',
      text: ({ recruiter }) => `Der tages ingen referencer. Har du ombestemt dig? Skriv til ${recruiter}.`,
    },
    expired: {
      title: 'Fristen er udløbet',
      text: ({ recruiter }) =>
        `Du kan ikke længere angive referencer her. Vil du alligevel gøre det? Skriv til ${recruiter}.`,
    },
    cancelled: {
      title: 'Anmodningen er trukket tilbage',
      text: ({ recruiter }) => `Du behøver ikke gøre noget. Er du i tvivl om noget? Skriv til ${recruiter}.`,
    },
    failed: {
      title: 'Vi nåede ikke frem',
      text: ({ recruiter }) => `Oplysningerne kunne ikke bruges. Skriv til ${recruiter}, så åbnes siden igen.`,
    },
  },
  cannotChange: {
    title: 'Det kan ikke ændres længere',
    text: ({ name }) => `${name} er begyndt at svare, så oplysningerne ligger fast.`,
  },
  tooMany: {
    title: 'Der kan ikke angives flere',
    text: ({ recruiter }) => `Vi kan højst tage imod ti referencer. Fjern en af dem, eller skriv til ${recruiter}.`,
  },
  tooManyAddresses: {
    title: 'Der kan ikke spørges flere herfra',
    text: ({ recruiter }) =>
      `Spørgsmålet er sendt til så mange adresser, som dette link rækker til. Skriv til ${recruiter}, som kan lade dig angive flere.`,
  },
  tooManyCorrections: {
    title: 'Oplysningerne er allerede rettet tre gange',
    text: ({ recruiter }) => `Skal de rettes én gang til? Skriv til ${recruiter}, som kan gøre det.`,
  },
  tooSoon: {
    title: 'Vent et minut',
    text: 'Spørgsmålet er lige blevet sendt til den adresse. Gå tilbage, og prøv igen om et minut.',
  },
  busy: {
    title: 'Prøv én gang til',
    text: 'En anden gemte i samme øjeblik, så dette blev ikke gemt. Gå tilbage, og gem igen.',
  },
  storedNow: 'Gemt i det andet vindue',
};
