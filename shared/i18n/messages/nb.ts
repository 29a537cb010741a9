import { capitalise, numberInWords } from '../numbers.ts';
import { nbCalls } from './calls/nb.ts';
import type { MessageTexts } from './texts.ts';

const counted = (count: number, one: string, many: string): string =>
  `${numberInWords(count, 'nb')} ${count === 1 ? one : many}`;
const persons = (count: number): string => counted(count, 'person', 'personer');
const minutes = (count: number): string => (count === 1 ? 'ett minutt' : `${numberInWords(count, 'nb')} minutter`);
const months = (count: number): string => counted(count, 'måned', 'måneder');

export const nb: MessageTexts = {
  calls: nbCalls,
  greeting: ({ firstName }) => `Hei, ${firstName}!`,
  smsGreeting: ({ firstName }) => `Hei, ${firstName}!`,
  regards: 'Vennlig hilsen',
  writeAddress: 'Eller skriv inn adressen:',
  instead: {
    email: 'E-posten til deg kom ikke frem, derfor skriver jeg her.',
    sms: 'En SMS til mobilnummeret ditt kom ikke frem, derfor skriver jeg på e-post.',
  },
  genuine: {
    heading: 'Usikker på om e-posten er ekte?',
    text: ({ switchboard, phone }) =>
      `${
        switchboard !== null
          ? `Ring sentralbordet vårt på ${switchboard} og be om å få snakke med meg, eller svar på e-posten.`
          : phone !== null
            ? `Ring meg på ${phone}, eller svar på e-posten.`
            : 'Svar på e-posten og spør.'
      } Vi ber aldri om passord, BankID, fødselsnummer eller betaling.`,
  },
  whyYouGetThis: 'Hvorfor du får denne e-posten',
  authorities: {
    SE: 'den svenske Integritetsskyddsmyndigheten',
    NO: 'Datatilsynet',
    DK: 'det danske Datatilsynet',
    FI: 'det finske dataombudet',
    DE: 'den tyske personvernmyndigheten',
    other: 'personvernmyndigheten i landet ditt',
  },
  candidateRequest: {
    subject: ({ organisation }) => `Referansene dine til ${organisation}`,
    why: ({ title, organisation, persons: count }) =>
      `Du er aktuell for ${title === null ? 'en stilling' : `stillingen ${title}`} hos oss i ${organisation}. Jeg vil gjerne høre fra ${persons(count)} som har jobbet sammen med deg.`,
    effort: ({ minutes: count, by }) =>
      `Det tar omtrent ${minutes(count)} å fylle ut. Jeg setter pris på om du rekker det senest ${by}.`,
    button: 'Oppgi referansene mine',
    otherWays:
      'Jeg kontakter dem først når du har sendt inn. De får vite at det er du som har gitt oss opplysningene, så spør dem gjerne først. Du kan lagre og fortsette senere med den samme lenken. Vil du ikke oppgi noen referanser, sier du fra om det på den samme siden.',
    origin: ({ organisation, retentionMonths, authority }) =>
      `Vi har navnet ditt og kontaktopplysningene dine fra rekrutteringen som du deltar i. ${organisation} har ansvaret for opplysningene. Jeg og de som avgjør ansettelsen, leser det referansene dine svarer, og du kan be om å få lese det. Opplysningene slettes ${months(retentionMonths)} etter at referansesjekken er avsluttet. Du har rett til å se dem og få dem rettet og slettet, til å protestere og til å klage til ${authority}.`,
    sms: ({ title, link }) => {
      const post = title === null ? '' : ` for stillingen ${title}`;
      return `Oppgi referansene dine${post}: ${link}`;
    },
  },
  refereeRequest: {
    subject: ({ candidate }) => `Referanse for ${candidate}`,
    why: ({ candidate, firstName, title, organisation, namedByCandidate }) =>
      `${candidate} søker ${title === null ? 'en stilling' : `stillingen ${title}`} hos oss i ${organisation} og ${
        namedByCandidate ? 'har oppgitt deg som referanse' : 'du står oppført som referanse'
      }. Jeg vil gjerne vite hvordan det var å jobbe sammen med ${firstName}.`,
    effort: ({ questions, minutes: count, by }) =>
      `Det er ${questions === 1 ? 'ett spørsmål' : `${numberInWords(questions, 'nb')} spørsmål`}, og det tar omtrent ${minutes(count)}.${
        by === null ? '' : ` Jeg setter pris på om du rekker å svare senest ${by}.`
      }`,
    button: 'Les spørsmålene og svar',
    otherWays:
      'Du kan lese alle spørsmålene før du bestemmer deg. På den samme siden kan du avtale en samtale med meg i stedet, gi bare fakta, eller si nei.',
    origin: ({ firstName, namedByCandidate, on, hasEmail, hasPhone, organisation, retentionMonths, authority }) => {
      const mail = hasEmail ? 'e-postadressen din' : null;
      const given = ['navnet ditt', mail, hasPhone ? 'mobilnummeret ditt' : null].filter((each) => each !== null);
      const data = `${given.slice(0, -1).join(', ')} og ${given.at(-1)}`;
      const origin = namedByCandidate
        ? `${firstName} ga oss ${data} ${on} for at vi skal kunne be deg om en referanse.`
        : `Vi har hatt ${data} i rekrutteringen vår siden ${on} for å kunne be deg om en referanse for ${firstName}.`;
      return `${origin} ${organisation} har ansvaret for opplysningene. Jeg og de som avgjør ansettelsen, leser svarene dine, og ${firstName} kan be om å få lese dem. Svarene slettes ${months(retentionMonths)} etter at referansesjekken er avsluttet. Svarer du ikke, sletter vi opplysningene dine 30 dager etter at referansesjekken er avsluttet. Du har rett til å se dem og få dem rettet og slettet, til å protestere og til å klage til ${authority}.`;
    },
    sms: ({ candidate, title, namedByCandidate, link }) => {
      const post = title === null ? '' : ` for stillingen ${title}`;
      return namedByCandidate
        ? `${candidate} har oppgitt deg som referanse${post}. Svar her: ${link}`
        : `Du står oppført som referanse for ${candidate}${post}. Svar her: ${link}`;
    },
  },
  candidateAnother: {
    why: ({ organisation, persons: count, someoneCannot }) =>
      `Takk for referansene du har oppgitt til oss i ${organisation}. ${someoneCannot ? 'En av dem har ikke mulighet til å svare, så jeg' : 'Jeg'} trenger å høre fra ${persons(count)} til som har jobbet sammen med deg.`,
    sms: ({ persons: count, link }) => `Det trengs ${count === 1 ? 'en referanse til' : 'flere referanser'}: ${link}`,
  },
  candidateReminder: {
    why: ({ wroteOn, persons: count, by }) =>
      `Jeg skrev til deg ${wroteOn} og vil fortsatt gjerne høre fra ${persons(count)} som har jobbet sammen med deg. Den samme lenken gjelder til og med ${by}.`,
    sms: ({ link }) => `Du kan fortsatt oppgi referansene dine: ${link}`,
  },
  refereeReminder: {
    why: ({ candidate, firstName, wroteOn, by }) =>
      `Jeg skrev til deg ${wroteOn} om en referanse for ${candidate}. Jeg vil fortsatt gjerne vite hvordan det var å jobbe sammen med ${firstName}.${
        by === null ? '' : ` Den samme lenken gjelder til og med ${by}.`
      }`,
    sms: ({ candidate, link }) => `Du kan fortsatt gi en referanse for ${candidate}: ${link}`,
  },
  recruiterCompleted: {
    subject: ({ candidate }) => `Referansene for ${candidate} er klare`,
    why: ({ candidate, answers }) =>
      `${capitalise(counted(answers, 'referanse', 'referanser'))} har svart om ${candidate}. Rapporten finner du på kandidatens side.`,
    button: 'Åpne kandidatens side',
  },
  notNow: {
    heading: 'Passer det ikke nå?',
    thursday: 'Minn meg på det på torsdag',
    monday: 'Minn meg på det på mandag',
    stop: 'Ikke send meg påminnelser',
  },
  candidateNudge: {
    subject: ({ referee }) => `${referee} har ikke svart ennå`,
    why: ({ referee, firstName, wroteOn }) =>
      `Jeg skrev til ${referee} ${wroteOn} og har sendt påminnelser, men har ikke fått svar. Ta gjerne kontakt med ${firstName}.`,
    replace: 'På siden din kan du rette kontaktopplysningene eller oppgi en annen i stedet.',
    button: 'Åpne siden min',
    sms: ({ about, link }) => `${about} har ikke svart ennå. Siden din: ${link}`,
  },
  candidateBounce: {
    subject: ({ referee }) => `Rett opplysningene for ${referee}`,
    mail: ({ referee }) => `E-posten til ${referee} kom i retur. Rett adressen, så sender jeg på nytt med en gang.`,
    other: ({ referee }) =>
      `Jeg får ikke tak i ${referee} med de opplysningene jeg har. Rett dem, så skriver jeg på nytt med en gang.`,
    button: 'Rett opplysningene',
    sms: ({ about, link }) => `Jeg får ikke tak i ${about} med opplysningene jeg har. Rett dem: ${link}`,
  },
  keptLonger:
    'Hvis et rettslig krav, arkivplikt eller ditt eget ønske krever at vi beholder dem lenger, får du vite det.',
  held: {
    subject: ({ organisation }) => `Opplysningene dine hos ${organisation} lagres lenger enn vi sa`,
    toCandidate: ({ organisation, day }) =>
      `Vi sa når opplysningene dine slettes. ${organisation} må lagre dem lenger, senest til ${day}. Hvorfor står på siden din.`,
    toReferee: ({ organisation, candidate, day }) =>
      `Du er blitt spurt om en referanse for ${candidate}, og vi sa når opplysningene dine slettes. ${organisation} må lagre dem lenger, senest til ${day}. Hvorfor står på siden din.`,
    readers: 'I mellomtiden kan bare administratorer lese dem, og tidligere lenker til rapporten er stengt.',
    button: 'Se hvorfor',
    sms: ({ link }) => `Opplysningene dine lagres lenger enn vi sa. Se hvorfor: ${link}`,
  },
  objection: {
    subject: ({ person }) => `${person} protesterer mot at opplysningene brukes`,
    byReferee: ({ person, candidate, day }) =>
      `${person} har trukket tilbake referansen for ${candidate} etter at referansesjekken ble avsluttet. Svarene er ute av rapporten. Bestem senest ${day} om de skal slettes, eller beholdes av en grunn som personen får vite. Gjør du ingenting, slettes de da.`,
    byCandidate: ({ candidate, day }) =>
      `${candidate} protesterer mot at opplysningene brukes. Rapporten er stengt. Bestem senest ${day} om referansesjekken skal slettes, eller beholdes av en grunn som kandidaten får vite. Gjør du ingenting, slettes den da.`,
    byRefereeHeld: ({ person, candidate, day, until }) =>
      `${person} har trukket tilbake referansen for ${candidate} etter at referansesjekken ble avsluttet. Svarene er ute av rapporten. Referansesjekken beholdes til ${until}, lenger enn vi har sagt. Bestem senest ${day} om svarene skal slettes når den tiden er over, eller beholdes av en grunn som personen får vite. Gjør du ingenting, slettes de når den er over.`,
    byCandidateHeld: ({ candidate, day, until }) =>
      `${candidate} protesterer mot at opplysningene brukes. Rapporten er stengt. Referansesjekken beholdes til ${until}, lenger enn vi har sagt. Bestem senest ${day} om den skal slettes når den tiden er over, eller beholdes av en grunn som kandidaten får vite. Gjør du ingenting, slettes den når den er over.`,
    decide: 'Bestem',
    answer: 'Svar på protesten din',
    kept: ({ organisation }) =>
      `Du har protestert mot hvordan ${organisation} bruker opplysningene dine. De beholdes likevel. Grunnen står på siden din, og der står det også hva du kan gjøre.`,
    answersDeleted: ({ organisation }) =>
      `Svarene du trakk tilbake, er slettet hos ${organisation}. Sikkerhetskopier glemmer dem innen ni dager.`,
    checkDeleted: ({ organisation }) =>
      `Du har protestert mot hvordan ${organisation} bruker opplysningene dine. Referansesjekken med alt som hører til, slettes innen en time. Sikkerhetskopier glemmer det innen ni dager.`,
    afterHold: ({ organisation, day }) =>
      `Du har protestert mot hvordan ${organisation} bruker opplysningene dine. De må beholdes til ${day}, av grunnen som står på siden din, og slettes deretter. Inntil da er det bare administratorer som leser dem.`,
    button: 'Les mer på siden din',
    sms: ({ link }) => `Svar på protesten din: ${link}`,
  },
  recruiterIdle: {
    subject: ({ candidate, day }) => `Referansesjekken for ${candidate} avsluttes ${day}`,
    why: ({ since, day }) =>
      `Ingen er blitt spurt, og ingenting har skjedd i referansesjekken siden ${since}. Hvis du ikke gjør noe, avsluttes den av seg selv ${day}. Trenger du den fortsatt, kan du be om referanser eller legge til en referanse på kandidatens side.`,
  },
  candidateErased: {
    subject: ({ candidate }) => `${candidate} har slettet opplysningene sine`,
    why: ({ candidate }) =>
      `${candidate} har fått slettet alt om seg på eget ønske. Referansesjekken pågikk og er avbrutt, og den slettes innen noen minutter med svar og rapport. Ingen flere blir spurt.`,
  },
  recruiterNotices: {
    failed: {
      subject: ({ candidate }) => `Referansesjekken for ${candidate} har stoppet opp`,
      why: () =>
        'Meldingene kommer ikke fram, og det er ingen andre å spørre. Rett en adresse på kandidatens side, så sender vi på nytt.',
    },
    expired: {
      subject: ({ candidate }) => `Fristen er ute for referansene om ${candidate}`,
      why: ({ answers, expected }) =>
        `Fristen er ute${answers === 0 ? ', og ingen har svart.' : ` med ${numberInWords(answers, 'nb')} av ${numberInWords(expected, 'nb')} svar. De står i rapporten.`} Du kan åpne referansesjekken igjen på kandidatens side.`,
    },
    declinedByCandidate: {
      subject: ({ candidate }) => `${candidate} oppgir ingen referanser`,
      why: ({ candidate }) => `${candidate} har valgt å ikke oppgi noen referanser. Det sendes ingen flere meldinger.`,
    },
    declinedByReferees: {
      subject: ({ candidate }) => `Alle referansene for ${candidate} har takket nei`,
      why: () =>
        'Alle referansene har takket nei, og fristen er ute. Du kan åpne referansesjekken igjen på kandidatens side.',
    },
    withdrawn: {
      subject: ({ candidate }) => `Alle svarene om ${candidate} er trukket tilbake`,
      why: () =>
        'Alle referansene har trukket svarene sine tilbake, og ingen svar står igjen i rapporten. Ingen blir spurt på nytt med mindre du åpner referansesjekken igjen på kandidatens side.',
    },
    erased: {
      subject: ({ candidate }) => `En referanse for ${candidate} er slettet`,
      why: () =>
        'En referanse har fått alle opplysningene sine slettet etter eget ønske: navn, adresse, nummer og svar. Mangler det nå en referanse, ber vi kandidaten om en ny, med mindre du har valgt å spørre selv.',
    },
  },
};
