import { capitalise, numberInWords } from '../numbers.ts';
import type { RefereeTexts } from './texts.ts';

const words = (count: number): string => numberInWords(count, 'nb');
const minutes = (count: number): string => (count === 1 ? 'ett minutt' : `${words(count)} minutter`);
const months = (count: number): string => (count === 1 ? 'én måned' : `${words(count)} måneder`);
const characters = (count: number): string => (count === 1 ? 'ett tegn' : `${words(count)} tegn`);
const contacts = {
  email: 'navnet ditt og e-postadressen din',
  phone: 'navnet ditt og mobilnummeret ditt',
  both: 'navnet ditt, e-postadressen din og mobilnummeret ditt',
};

export const nb: RefereeTexts = {
  pageTitle: ({ candidate }) => `Referanse for ${candidate}`,
  start: {
    heading: ({ candidate }) => `Vil du gi en referanse for ${candidate}?`,
    greeting: ({ referee }) => `Hei, ${referee}!`,
    leadAroundPost: ({ name, recruiter, source }) => ({
      before: `${name} søker stillingen`,
      after:
        source === 'candidate'
          ? 'hos oss og har oppgitt deg som referanse.'
          : `hos oss, og ${recruiter} vil gjerne høre fra deg.`,
    }),
    lead: ({ name, recruiter, source }) =>
      source === 'candidate'
        ? `${name} søker en stilling hos oss og har oppgitt deg som referanse.`
        : `${name} søker en stilling hos oss, og ${recruiter} vil gjerne høre fra deg.`,
    whoAsks: 'Hvem spør',
    time: 'Tidsbruk',
    aboutMinutes: ({ minutes: count }) => `Omtrent ${minutes(count)},`,
    questions: ({ count }) => (count === 1 ? 'ett spørsmål' : `${words(count)} spørsmål`),
    noLaterThan: ({ day }) => `Senest ${day}.`,
    whoReads: 'Hvem leser',
    readers: ({ name, asker }) => `${asker} og de som avgjør ansettelsen. ${name} kan be om å få lese det du skriver.`,
    howLong: 'Hvor lenge',
    keptFor: ({ months: count }) => `Svarene slettes ${months(count)} etter at referansesjekken er avsluttet.`,
    answerNow: 'Svar nå',
    goOn: ({ part, parts }) => `Fortsett med del ${part} av ${parts}`,
    goOnToReview: 'Les gjennom og send',
    otherWays: 'Andre måter å svare på',
    factsOnly: {
      title: 'Gi bare fakta',
      text: ({ minutes: count }) =>
        `Tidsrom, stillingstittel og hvordan dere kjenner hverandre. Ingen vurderinger, ${minutes(count)}.`,
    },
    allQuestions: {
      title: 'Svar på alle spørsmålene likevel',
      text: ({ minutes: count }) => `Omtrent ${minutes(count)}. Det du har skrevet, blir stående.`,
    },
    decline: { title: 'Si nei', text: () => 'Det er helt i orden. Du trenger ikke å si hvorfor.' },
    switching: 'Du kan bytte mellom alle spørsmålene og bare fakta. Det du har skrevet, blir stående.',
    readAll: ({ count }) => (count === 1 ? 'Les spørsmålet først' : `Les alle de ${words(count)} spørsmålene først`),
    scale: ({ max }) => `Skala fra 1 til ${max}`,
    followUp: 'Stilles bare etter visse svar',
    whence: 'Hvor har dere fått opplysningene mine fra?',
    whenceText: ({ name, recruiter, source, contact, day }) => {
      const given = {
        candidate: `${name} ga oss ${contacts[contact]} ${day}.`,
        recruiter: `${recruiter} la inn ${contacts[contact]} ${day}.`,
        ats: `${capitalise(contacts[contact])} kom fra rekrutteringssystemet vårt ${day}.`,
      };
      return `${given[source]} Vi bruker dem bare til dette. Svarer du ikke, sletter vi dem 30 dager etter at referansesjekken er avsluttet. Du har rett til å se, rette og slette det vi har om deg.`;
    },
    allRights: 'Alle rettighetene dine',
    talkTo: ({ asker }) => `Snakk med ${asker}`,
    genuine: 'Er dette ekte?',
    callUs: ({ asker, switchboard, phone }) =>
      switchboard !== null
        ? `Ring sentralbordet vårt på ${switchboard} og be om å få snakke med ${asker}.`
        : phone !== null
          ? `Ring ${asker} på ${phone}.`
          : `Skriv til ${asker} og spør.`,
    neverAsked: 'Vi ber aldri om passord, BankID, fødselsnummer eller betaling.',
  },
  facts: {
    heading: 'Vil du gi bare fakta?',
    text: ({ asker, minutes: count }) =>
      `Da svarer du på disse spørsmålene i stedet, på omtrent ${minutes(count)}. ${asker} ser at du har gitt fakta og ingen vurderinger.`,
    questions: 'Spørsmålene',
    button: 'Svar med bare fakta',
  },
  decline: {
    heading: ({ candidate }) => `Vil du si nei til å gi en referanse for ${candidate}?`,
    consequence: ({ name, asker }) =>
      `Det er helt i orden. ${asker} ser at du sier nei, og ${name} kan oppgi en annen. Har du alt skrevet noe, slettes det.`,
    why: 'Hvorfor?',
    whySeen: ({ asker }) => `${asker} ser hva du velger.`,
    reasons: {
      no_time: 'Jeg har ikke tid',
      knows_too_little: ({ name }) => `Jeg kjenner ikke arbeidet til ${name} godt nok`,
      not_allowed: 'Jeg har ikke lov til å gi referanser der jeg jobber',
      too_close: 'Vi står hverandre for nær',
      other: 'Noe annet',
    },
    button: 'Si nei til å gi referanse',
    keep: 'Nei, gå tilbake',
    done: {
      title: 'Takk for at du sa fra',
      text: ({ asker }) =>
        `${asker} ser at du har sagt nei. Du trenger ikke å gjøre noe mer, og vi spør deg ikke igjen.`,
    },
    changedMind: ({ asker }) => `Har du ombestemt deg? Skriv til ${asker}.`,
  },
  relation: {
    heading: ({ name }) => `Du og ${name}`,
    lead: 'Vi spør dere hver for dere. Rapporten viser begge svarene.',
    type: ({ name }) => `Hvilken relasjon hadde du til ${name}?`,
    types: ({ name }) => ({
      manager: `Jeg var lederen til ${name}`,
      colleague: 'Vi var kolleger',
      report: `${name} var lederen min`,
      client: 'Kunde eller samarbeidspartner',
      other: 'Noe annet',
    }),
    company: 'Arbeidsplassen der dere jobbet sammen',
    title: ({ name }) => `Stillingstittelen til ${name} den gangen`,
    from: 'Når begynte dere å jobbe sammen?',
    to: 'Når sluttet dere?',
    toHint: '(la stå tomt hvis dere fortsatt jobber sammen)',
    period: ({ from, to }) => `${from} til ${to}`,
    since: ({ from }) => `siden ${from}`,
    periodLabel: 'Når dere jobbet sammen',
    missing: ({ name, field }) =>
      ({
        type: `Velg hva du var for ${name}`,
        company: 'Skriv hvor dere jobbet sammen',
        title: `Skriv stillingstittelen til ${name} den gangen`,
        period: 'Oppgi måneden og året da dere begynte å jobbe sammen',
      })[field],
  },
  question: {
    part: ({ part, parts }) => `Del ${part} av ${parts}`,
    about: ({ candidate, minutes: count }) => `, om ${candidate}. Omtrent ${minutes(count)} igjen.`,
    number: ({ number, total }) => `Spørsmål ${number} av ${total}`,
    leaveOut:
      'Noen få setninger er nok. Ikke skriv om helse, familie, tro, fagforening eller politikk, selv om det er godt ment.',
    leaveOutBriefly: 'Ikke skriv om helse, familie, tro, fagforening eller politikk.',
    comment: 'Vil du legge til noe?',
    yes: 'Ja',
    no: 'Nei',
    withConditions: 'Ja, på visse vilkår',
    from: 'Fra',
    to: 'Til',
    save: 'Lagre og fortsett',
    saveChange: 'Lagre endringen',
    later: 'Lagre og fortsett senere',
    backToPart: ({ part }) => `Tilbake til del ${part}`,
    backToStart: 'Tilbake til starten',
    backToReview: 'Tilbake til alle svarene',
    saved: ({ clock }) => `Lagret kl.\u00a0${clock}. Lenken du fikk, fører tilbake hit.`,
    keptHere: 'Det du skriver, lagres side for side. Lenken du fikk, fører tilbake hit.',
    aboutCandidate: ({ candidate }) => `Om ${candidate}`,
    side: 'Om denne referansen',
    applying: ({ post }) => `Søker stillingen ${post}.`,
    readBy: ({ recruiter }) => `Leses av ${recruiter} og de som avgjør ansettelsen.`,
    changeLater: ({ asker }) =>
      `Du kan endre svarene etter at du har sendt dem, helt til ${asker} avslutter referansesjekken.`,
    ways: { title: 'Andre måter å svare på', text: () => 'Det du har skrevet, blir stående.' },
    error: ({ number, error }) => {
      switch (error.code) {
        case 'choose':
          return `Velg et svar på spørsmål\u00a0${number}`;
        case 'write':
          return `Skriv et svar på spørsmål\u00a0${number}`;
        case 'choose_for_comment':
          return `Velg et svar på spørsmål\u00a0${number}, slik at kommentaren hører til noe`;
        case 'too_long':
          return `Kort ned svaret på spørsmål\u00a0${number} med ${characters(error.excess)}. Det er plass til ${error.max}.`;
        case 'from_month':
          return 'Velg måneden da det begynte';
        case 'from_year':
          return 'Skriv året da det begynte, med fire sifre, for eksempel 2019';
        case 'from_future':
          return 'Oppgi en start som ikke ligger fram i tid';
        case 'to_month':
          return 'Velg måneden da det sluttet, eller la både måned og år stå tomme';
        case 'to_year':
          return 'Skriv året da det sluttet, med fire sifre, for eksempel 2023';
        case 'to_future':
          return 'La slutten stå tom hvis den ikke har vært ennå';
        case 'order':
          return 'Oppgi en slutt som kommer etter starten';
      }
    },
    savedElsewhere: 'Lagret i det andre vinduet:',
    noAnswer: 'ikke noe svar',
  },
  review: {
    lastStep: 'Siste steg',
    nothingSent: ({ candidate }) => `, om ${candidate}. Ingenting sendes før du trykker på knappen.`,
    heading: 'Les gjennom svarene dine',
    headingSent: 'Svarene dine',
    sentAsRead: ({ asker }) => `Dette er det ${asker} har fått. Når du har endret noe, kan du sende på nytt.`,
    notOpen: 'Svarene kan ikke endres lenger.',
    missing: ({ count }) =>
      count === 1 ? 'Ett svar mangler før du kan sende' : `${capitalise(words(count))} svar mangler før du kan sende`,
    optional: 'Ikke noe svar. Det er frivillig.',
    required: 'Svaret mangler.',
    add: 'Legg til',
    theQuestion: ({ number }) => `spørsmål\u00a0${number}`,
    anAnswerTo: ({ number }) => `et svar på spørsmål\u00a0${number}`,
    theRelation: 'hvordan dere kjenner hverandre',
    points: ({ value, max }) => `${value} av ${max}`,
    context: ({ asker }) => `Er det noe ${asker} bør vite om hvordan du har svart?`,
    contextHint: ({ name }) => `For eksempel at du deler kontor eller datamaskin med ${name}.`,
    contextTooLong: ({ max, excess }) => `Kort ned teksten med ${characters(excess)}. Det er plass til ${max}.`,
    send: ({ recruiter }) => `Send svarene mine til ${recruiter}`,
    sendChanges: ({ recruiter }) => `Send endringene til ${recruiter}`,
    wait: 'Ikke ennå, jeg sender senere',
    afterwards: 'Når du har sendt',
    afterwardsList: ({ name, asker }) => [
      `${asker} leser svarene sammen med de andre referansene.`,
      'Du kan rette eller trekke dem tilbake til referansesjekken er avsluttet.',
      'Du kan se når rapporten er åpnet.',
      `${name} kan be om å få lese det du har skrevet.`,
    ],
    changedMeanwhile: {
      title: 'Svarene er endret i mellomtiden',
      text: () => 'Noe ble lagret i et annet vindu etter at du åpnet denne siden. Les gjennom på nytt, og send så.',
    },
  },
  thanks: {
    title: ({ candidate }) => `Takk, referansen din for ${candidate} har kommet fram`,
    heading: ({ referee }) => `Takk ${referee}, svarene dine har kommet fram`,
    lead: ({ recruiter, when }) => `${recruiter} fikk dem ${when}. Du trenger ikke å gjøre noe mer.`,
    corrected: ({ when }) => `Du endret dem sist ${when}.`,
    confirmed: ({ when }) => `Du bekreftet dem ${when}.`,
    yourPage: 'Denne siden er din. Lenken du fikk, fører hit så lenge svarene finnes.',
    unsent: {
      title: 'Send endringene dine',
      text: ({ asker }) => `Du har endret svar som ${asker} ikke har fått ennå.`,
    },
    read: {
      title: 'Les og endre svarene dine',
      text: ({ asker }) => `Du kan det helt til ${asker} avslutter referansesjekken.`,
    },
    readOnly: { title: 'Les svarene dine', text: () => 'De kan ikke endres lenger.' },
    copy: { title: 'Last ned en kopi', text: () => 'Svarene dine i en fil du kan ta vare på.' },
    withdraw: {
      title: 'Trekk tilbake referansen',
      text: ({ asker }) => `Svarene tas ut av rapporten og slettes. ${asker} ser at du har trukket den tilbake.`,
    },
    withdrawClosed:
      'Svarene forsvinner fra rapporten med en gang. Arbeidsgiveren sletter dem innen 30 dager, eller sier hvorfor de må finnes.',
    closed: ({ asker }) =>
      `Referansesjekken er avsluttet, og svarene kan ikke endres lenger. Skriv til ${asker} hvis noe er feil.`,
    whoHasRead: 'Hvem som har lest',
    lastAt: ({ when, count }) => (count === 1 ? when : `${when}, til sammen ${words(count)} ganger`),
    someone: 'Noen med lenke til rapporten',
    nobodyYet: 'Ingen har åpnet rapporten ennå.',
    yourData: 'Opplysningene dine',
    questions: 'Spørsmål?',
  },
  withdraw: {
    heading: ({ candidate }) => `Vil du trekke tilbake referansen for ${candidate}?`,
    consequence: ({ asker }) =>
      `Svarene tas ut av rapporten og slettes. ${asker} ser at du har trukket referansen tilbake. Det kan ikke angres.`,
    button: 'Trekk tilbake referansen min',
    keep: 'Nei, la den stå',
    objected:
      'Svarene står ikke lenger i rapporten. Arbeidsgiveren sletter dem, eller sier hvorfor de må finnes. Hvordan det står til, ser du under Opplysningene dine.',
    done: {
      title: 'Du har trukket tilbake referansen',
      text: ({ asker }) =>
        `Svarene er slettet og står ikke lenger i rapporten. ${asker} ser at du har trukket den tilbake.`,
    },
  },
  ended: {
    closed: {
      title: 'Referansesjekken er avsluttet',
      text: ({ asker }) =>
        `${asker} har de svarene som trengs, og det tas ikke imot flere. Takk for at du ville hjelpe.`,
    },
    cancelled: {
      title: 'Det er ikke lenger behov for referansen',
      text: ({ name }) => `Referansesjekken for ${name} er trukket tilbake. Du trenger ikke å gjøre noe.`,
    },
    expired: {
      title: 'Svarfristen er ute',
      text: () => 'Det tas ikke imot flere svar. Det du har lagret, blir ikke lest av noen.',
    },
    stopped: {
      title: 'Referansesjekken har stanset',
      text: () => 'Akkurat nå tas det ikke imot svar. Det du har lagret, er fortsatt der.',
    },
    write: ({ asker }) => `Vil du likevel gi en referanse? Skriv til ${asker}.`,
  },
  copy: {
    fileName: 'referanse',
    givenBy: 'Gitt av',
    givenTo: 'Gitt til',
    sentAt: 'Sendt',
    context: 'Om hvordan du har svart',
  },
};
