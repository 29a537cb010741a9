import type { Channel } from '#shared/domain/check/channel.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { CandidateTexts } from './texts.ts';

const inWords = (count: number): string => numberInWords(count, 'nb');
const persons = (count: number): string => (count === 1 ? 'én person' : `${inWords(count)} personer`);
const months = (count: number): string => (count === 1 ? 'én måned' : `${inWords(count)} måneder`);
const minutes = (count: number): string => (count === 1 ? 'ett minutt' : `${inWords(count)} minutter`);

const heardFrom = (recruiter: string): Readonly<Record<Channel, string>> => ({
  email: `Da får du en e-post fra ${recruiter} med noen spørsmål`,
  sms: `Da får du en SMS fra ${recruiter} med lenke til noen spørsmål`,
  'email-sms': `Da får du en e-post og en SMS fra ${recruiter} med noen spørsmål`,
  disabled: `Da tar ${recruiter} kontakt med deg med noen spørsmål`,
});

const relations = {
  manager: 'Lederen min',
  colleague: 'Kollegaen min',
  report: 'En jeg var leder for',
  client: 'Kunde eller samarbeidspartner',
  other: 'Noe annet',
} as const;

const relationsToYou = {
  manager: 'Lederen din',
  colleague: 'Kollegaen din',
  report: 'En du var leder for',
  client: 'Kunde eller samarbeidspartner',
  other: 'Dere kjente hverandre på en annen måte',
} as const;

export const nb: CandidateTexts = {
  title: 'Oppgi referansene dine',
  lead: ({ name, recruiter, count, title }) =>
    `Hei, ${name}! ${recruiter} vil gjerne høre fra ${persons(count)} som har jobbet sammen med deg, i forbindelse med ${
      title === null ? 'en stilling du har søkt' : `stillingen ${title}`
    }.`,
  recruiterWrites: ({ recruiter }) => `${recruiter} skriver:`,
  time: {
    label: 'Tid',
    text: ({ minutes: count, day }) => `Omtrent ${minutes(count)}, senest ${day}. Du kan lagre og fortsette senere.`,
  },
  afterwards: {
    label: 'Deretter',
    text: 'Vi kontakter dem først når du har sendt. De får vite at det er du som har gitt oss opplysningene.',
  },
  kept: {
    label: 'Opplysningene',
    text: ({ months: count }) => `Slettes senest ${months(count)} etter at referansesjekken er avsluttet.`,
  },
  askFirst: {
    summary: 'Spør dem først: en tekst du kan sende',
    intro: 'Den som vet at spørsmålene kommer, svarer oftere og raskere. Kopier gjerne:',
    text: ({ organisation, recruiter, minutes: count, channel }) =>
      `Hei! Jeg har søkt jobb hos ${organisation} og vil gjerne oppgi deg som referanse. ${heardFrom(recruiter)[channel]}. Det tar omtrent ${minutes(count)}, eller du kan avtale en samtale. Er det greit?`,
  },
  questions: {
    summary: 'Spørsmålene de får',
    intro: ({ count, minutes: time }) =>
      `${capitalise(inWords(count))} spørsmål, omtrent ${minutes(time)}. Den som svarer, kan lese alle først.`,
  },
  refereeOf: ({ number, total }) => `Referanse ${number} av ${total}`,
  refereeNamed: ({ number, name }) => `Referanse ${number}: ${name}`,
  changeTitle: ({ name }) => `Endre opplysningene om ${name}`,
  form: {
    first: 'Fornavn',
    last: 'Etternavn',
    oneName: 'Har bare ett navn',
    mail: 'E-postadresse',
    mailHint: 'Gjerne adressen på jobben.',
    questionsGoHere: 'Spørsmålene sendes hit.',
    tel: 'Mobilnummer',
    lang: 'Språket personen svarer på',
    relation: 'Hvilken relasjon hadde personen til deg?',
    relations,
    company: 'Arbeidsplassen der dere jobbet sammen',
    title: 'Stillingstittelen din da',
    from: 'Når begynte dere å jobbe sammen?',
    to: 'Når sluttet dere å jobbe sammen?',
    toHint: '(la stå tomt hvis dere fortsatt jobber sammen)',
    save: 'Lagre og fortsett',
    saveLater: 'Lagre og gjør ferdig senere',
    saveChange: 'Lagre endringen',
    asksAgain:
      'Endrer du adressen eller nummeret, sendes spørsmålene dit med en gang, og den forrige lenken slutter å virke.',
  },
  errors: {
    first: 'Skriv fornavnet',
    last: 'Skriv etternavnet, eller kryss av for at personen bare har ett navn',
    nameIsLink: 'Skriv bare navnet, uten lenke eller adresse',
    mail: 'Skriv hele e-postadressen, for eksempel navn@example.org',
    mailNotAscii: 'Dit kan det ikke sendes e-post: før @ kan det bare stå a til z, sifre og vanlige tegn',
    mailOwn: 'Dette er din egen adresse. Skriv adressen til den som skal svare.',
    tel: 'Skriv hele nummeret, for eksempel 406\u00a012\u00a0345',
    telNotMobile: 'Skriv et mobilnummer: spørsmålene sendes på SMS',
    lang: 'Velg språk',
    relation: 'Velg hva personen var for deg',
    company: 'Skriv hvor dere jobbet sammen',
    title: 'Skriv hvilken stillingstittel du hadde da',
    tooLong: 'Skriv høyst 100 tegn',
    from: 'Velg måned og skriv året da dere begynte å jobbe sammen, for eksempel 2019',
    fromInFuture: 'Velg en måned som har vært: da dere begynte å jobbe sammen',
    to: 'Velg måned og skriv året da dere sluttet å jobbe sammen, eller la begge stå tomme',
    toBeforeFrom: 'Velg en måned etter den da dere begynte å jobbe sammen',
    toInFuture: 'Velg en måned som har vært, eller la stå tomt hvis dere fortsatt jobber sammen',
  },
  side: {
    label: 'Godt å vite',
    whoAsks: 'Hvem spør?',
    concerns: ({ title }) => `Gjelder stillingen ${title}.`,
    declineLink: 'Jeg vil ikke oppgi noen referanser',
    withdrawLink: 'Jeg vil trekke tilbake referansene mine',
  },
  referee: {
    changeHidden: ({ name }) => `opplysningene om ${name}`,
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
      `${relationsToYou[type]}, ${company}, ${to === null ? `siden ${from}` : `fra ${from} til ${to}`}.`,
    didYouMean: ({ domain }) => `Mente du ${domain}? Rett i så fall adressen.`,
    noMailThere: ({ domain }) => `Vi finner ingen som tar imot e-post på ${domain}. Se etter at adressen stemmer.`,
    ownTitle: ({ title }) => `Stillingstittelen din da: ${title}.`,
    notContacted: 'Ikke kontaktet ennå. Det skjer når du har sendt.',
    givenBy: ({ recruiter }) => `Oppgitt av ${recruiter}.`,
  },
  send: {
    title: 'Les gjennom og send',
    lead: 'De hører fra oss med en gang du har sendt.',
    leadByRecruiter: ({ recruiter }) => `${recruiter} kontakter dem når du har sendt.`,
    button: 'Send',
    addMore: 'Oppgi én til',
    missing: ({ count }) =>
      count === 1
        ? 'Én referanse mangler. Du kan sende likevel og oppgi den senere.'
        : `${capitalise(inWords(count))} referanser mangler. Du kan sende likevel og oppgi dem senere.`,
  },
  status: {
    title: 'Referansene dine',
    answered: ({ answered, expected }) => `${answered} av ${expected} har svart.`,
    by: ({ day }) => `Frist: ${day}.`,
    sent: {
      title: 'Sendt',
      text: ({ recruiter }) => `Takk. Du trenger ikke gjøre noe mer. ${recruiter} ser når de har svart.`,
    },
    states: {
      added: 'Ikke kontaktet ennå',
      invited: 'Spurt, ikke svart ennå',
      opened: 'Spurt, ikke svart ennå',
      answering: 'Har begynt å svare',
      call_booked: 'Har avtalt en samtale',
      awaiting_confirmation: 'Har svart',
      answered: 'Har svart',
      declined: 'Har ikke mulighet til å svare',
      withdrawn: 'Referansen gjelder ikke lenger',
      unreachable: 'Kan ikke nås med disse opplysningene',
    },
    asked: ({ by, day }) =>
      `${{ email: 'E-post sendt', sms: 'SMS sendt', 'email-sms': 'E-post og SMS sendt' }[by]} ${day}, ikke svart ennå`,
    waits: ({ by, when }) =>
      `${{ email: 'E-post', sms: 'SMS' }[by]} ${when === null ? 'venter på å bli sendt' : `sendes ${when}`}`,
    bounced: 'E-posten kom i retur',
    remind: 'Send påminnelse',
    reminded: 'Du har sendt en påminnelse',
    remindHint: 'Du kan sende hver av dem én påminnelse. Den ser ut som den vi sender.',
    reminders:
      'Vi minner om det to ganger på det meste hvis noen ikke har svart. Du får en e-post hvis en av dem ikke gir lyd fra seg.',
    canIRead: {
      summary: 'Kan jeg lese det de skriver?',
      text: ({ organisation }) =>
        `Ja, du kan be ${organisation} om det når referansene er innhentet. Referansene vet det.`,
    },
    oneMore: {
      title: ({ count }) => `Det trengs ${count === 1 ? 'én referanse' : `${inWords(count)} referanser`} til`,
      text: ({ count, recruiter }) =>
        `${recruiter} trenger å høre fra ${count === 1 ? 'én person' : `${inWords(count)} personer`} til som har jobbet sammen med deg.`,
      why: 'En av dem du har oppgitt, har ikke mulighet til å svare. Det er vanlig.',
    },
    addOne: 'Oppgi én referanse til',
  },
  bounce: {
    title: ({ name }) => `E-posten til ${name} kom i retur`,
    text: ({ address }) => `Den kunne ikke leveres til ${address}. Rett adressen, så sender vi på nytt.`,
    correct: 'Rett adressen',
  },
  later: {
    title: 'Det du har skrevet, er lagret',
    text: ({ count, day }) =>
      `${count === 1 ? 'Én referanse' : `${capitalise(inWords(count))} referanser`} gjenstår, senest ${day}. Lenken i e-posten eller SMS-en fører deg tilbake hit.`,
    goOn: 'Fortsett nå',
  },
  remove: {
    title: ({ name }) => `Fjerne ${name}?`,
    text: 'Opplysningene slettes om 30 dager. Personen har ikke fått vite noe.',
    textAsked: ({ name }) =>
      `${name} er allerede spurt. Lenken dit slutter å virke, og det sendes ikke flere meldinger.`,
    button: ({ name }) => `Fjern ${name}`,
    keep: ({ name }) => `Behold ${name}`,
  },
  decline: {
    title: 'Vil du la være å oppgi referanser?',
    titleWithdraw: 'Vil du trekke tilbake referansene dine?',
    text: ({ recruiter }) =>
      `Det er helt i orden, og du trenger ikke si hvorfor. ${recruiter} får vite det. Hva det betyr for søknaden din, kan ${recruiter} svare på.`,
    textAsked: 'De som allerede er spurt, kan ikke lenger svare, og de får ingen flere meldinger.',
    reason: 'Hvorfor?',
    reasons: {
      not_applying: 'Jeg søker ikke stillingen lenger',
      employer_unaware: 'Arbeidsgiveren min vet ikke at jeg søker jobb',
      nobody_to_name: 'Jeg har ingen å oppgi',
      other: 'En annen grunn',
    },
    button: 'Oppgi ingen referanser',
    buttonWithdraw: 'Trekk tilbake referansene mine',
    keep: 'Gå tilbake uten å endre noe',
  },
  ended: {
    completed: {
      title: 'Referansene er innhentet',
      text: ({ recruiter }) => `Takk. ${recruiter} har fått svarene som trengs. Du trenger ikke gjøre noe mer.`,
    },
    declined: {
      title: 'Referansesjekken er avsluttet',
      text: ({ recruiter }) => `Det innhentes ingen referanser. Har du ombestemt deg? Skriv til ${recruiter}.`,
    },
    expired: {
      title: 'Fristen er ute',
      text: ({ recruiter }) =>
        `Det går ikke lenger an å oppgi referanser her. Vil du likevel gjøre det? Skriv til ${recruiter}.`,
    },
    cancelled: {
      title: 'Forespørselen er trukket tilbake',
      text: ({ recruiter }) => `Du trenger ikke gjøre noe. Lurer du på noe? Skriv til ${recruiter}.`,
    },
    failed: {
      title: 'Vi nådde ikke fram',
      text: ({ recruiter }) => `Opplysningene kunne ikke brukes. Skriv til ${recruiter}, så åpnes siden igjen.`,
    },
  },
  cannotChange: {
    title: 'Dette kan ikke endres lenger',
    text: ({ name }) => `${name} har begynt å svare, så opplysningene ligger fast.`,
  },
  tooMany: {
    title: 'Det går ikke an å oppgi flere',
    text: ({ recruiter }) => `Vi kan ta imot høyst ti referanser. Fjern en av dem, eller skriv til ${recruiter}.`,
  },
  tooManyAddresses: {
    title: 'Det går ikke an å spørre flere herfra',
    text: ({ recruiter }) =>
      `Spørsmålet er sendt til så mange adresser som denne lenken rekker til. Skriv til ${recruiter}, som kan la deg oppgi flere.`,
  },
  tooManyCorrections: {
    title: 'Opplysningene er allerede rettet tre ganger',
    text: ({ recruiter }) => `Må de rettes en gang til? Skriv til ${recruiter}, som kan gjøre det.`,
  },
  tooSoon: {
    title: 'Vent et minutt',
    text: 'Spørsmålet gikk til den adressen akkurat nå. Gå tilbake og prøv igjen om et minutt.',
  },
  busy: {
    title: 'Prøv en gang til',
    text: 'Noen andre lagret akkurat da, så dette ble ikke lagret. Gå tilbake og lagre på nytt.',
  },
  storedNow: 'Lagret i det andre vinduet',
};
