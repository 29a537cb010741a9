import { numberInWords } from '../numbers.ts';
import type { OwnDataTexts } from './texts.ts';

const months = (number: number): string => (number === 1 ? 'én måned' : `${numberInWords(number, 'nb')} måneder`);

export const nb: OwnDataTexts = {
  title: ({ firstName }) => `Dette er lagret om deg, ${firstName}`,
  about: {
    candidate: ({ title, organisation }) =>
      title === null
        ? `Det gjelder søknaden din hos ${organisation}.`
        : `Det gjelder stillingen ${title} hos ${organisation}.`,
    referee: ({ candidate, organisation }) => `Du er referanse for ${candidate} hos ${organisation}.`,
  },
  goesBy: ({ day }) => `Alt slettes senest ${day}.`,
  goesAfter: ({ months: number }) => `Alt slettes senest ${months(number)} etter at referansesjekken er avsluttet.`,
  held: {
    title: 'Det lagres lenger enn vi sa',
    text: ({ why }) => `Grunnen: ${why}. Bare administratorer leser det i mellomtiden.`,
  },
  kept: {
    heading: 'Dette finnes',
    columns: { since: 'Siden', until: 'Slettes senest' },
    contact: 'Navnet ditt og hvordan vi når deg',
    from: { candidate: 'fra kandidaten', recruiter: 'fra rekruttereren', ats: 'fra rekrutteringssystemet' },
    fromApplication: 'fra søknaden din',
    referees: ({ count }) =>
      count === 1 ? 'Opplysninger om én referanse' : `Opplysninger om ${numberInWords(count, 'nb')} referanser`,
    answersAbout: ({ count }) =>
      count === 1 ? 'Svar om deg fra én person' : `Svar om deg fra ${numberInWords(count, 'nb')} personer`,
    ownAnswers: 'Svarene dine',
    draft: 'Svar du har begynt på',
    call: 'Tid og nummer for en samtale',
    notes: ({ count }) => (count === 1 ? 'Et notat fra en rekrutterer' : `${count} notater fra rekrutterere`),
    seen: 'Observasjoner av hvordan opplysninger ble sendt',
    marks: 'Når du begynte eller sendte, med en kode av nett og nettleser',
    messages: ({ count }) =>
      count === 1 ? 'At vi har sendt deg en e-post eller SMS' : `At vi har sendt deg ${count} e-poster og SMS-er`,
    afterEnd: ({ months: number }) => `${months(number)} etter avslutning`,
    daysAfterEnd: ({ days }) => `${days} dager etter avslutning, hvis du ikke svarer`,
  },
  ground: {
    heading: 'Hvorfor de kan lagres.',
    text: ({ organisation }) =>
      `${organisation} trenger dem for å avgjøre hvem som skal ansettes. For en offentlig myndighet er det en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e i personvernforordningen), for andre en berettiget interesse (bokstav f).`,
  },
  longer:
    'Et rettslig krav, arkivplikt eller din egen forespørsel kan gjøre at noe lagres lenger. Da får du vite det, og det står her.',
  read: {
    heading: 'Hvem som har lest',
    none: 'Ingen har lest noe ennå.',
    recruiter: ({ name, organisation }) => `${name}, ${organisation}`,
    someRecruiter: ({ organisation }) => `Noen hos ${organisation}`,
    reader: 'Noen som har fått en lenke til rapporten',
    ats: 'Rekrutteringssystemet',
    report: 'Rapporten',
    check: 'Referansesjekken',
  },
  ways: {
    heading: 'Dette kan du gjøre',
    first: ({ to }) => `Vi sender først en kode til ${to}. Flere kan ha lenken hit, men bare du får koden.`,
    copyOfCandidate: {
      title: 'Hent en kopi av alt om meg',
      note: 'Som side og fil. Svarene om deg er med når referansesjekken er ferdig eller avsluttet. Kontaktopplysningene til en referanse er bare med hvis du selv har oppgitt dem.',
    },
    copyOfReferee: {
      title: 'Hent en kopi av alt om meg',
      note: 'Som side og fil: svarene dine, tidspunktene og det som står ovenfor.',
    },
    withdraw: { title: 'Trekk referansen tilbake', note: 'Svarene slettes med en gang og forsvinner fra rapporten.' },
    decline: {
      candidate: {
        title: 'Avbryt referansesjekken',
        note: 'Ingen flere blir spurt, og de som er spurt, får ikke flere e-poster.',
      },
      referee: { title: 'Takk nei', note: 'Du trenger ikke si hvorfor. Vi skriver ikke til deg igjen.' },
    },
    objectToAnswers: {
      title: 'Trekk referansen tilbake',
      note: 'Svarene forsvinner fra rapporten med en gang. Arbeidsgiveren sletter dem innen 30 dager, eller sier hvorfor de må finnes.',
    },
    objectToCheck: {
      title: 'Protester mot at opplysningene brukes',
      note: 'Rapporten stenges med en gang. Arbeidsgiveren sletter innen 30 dager, eller sier hvorfor noe må finnes.',
    },
    object: ({ recruiter }) => ({
      title: 'Protester mot at opplysningene brukes',
      note: `Skriv til ${recruiter}. Arbeidsgiveren skal svare innen en måned.`,
    }),
    erase: {
      title: 'Slett alt om meg',
      note: 'Med en gang, hvis ingenting er til hinder. Er noe til hinder, leser du hvorfor og hvor lenge før du bestemmer deg.',
    },
    eraseRunning: {
      title: 'Slett alt om meg',
      note: 'Med en gang, hvis ingenting er til hinder. Pågår referansesjekken av deg, blir den avbrutt.',
    },
    noReach:
      'Vi har verken e-postadresse eller mobilnummer til deg, så vi kan ikke sende noen kode. Skriv i stedet til rekruttereren: En administrator kan utlevere og slette, og skal svare innen en måned.',
    tooNew: ({ when }) =>
      `Adressen eller nummeret ditt ble nylig endret. En kode kan sendes dit fra ${when}. Haster det, så skriv til rekruttereren: En administrator kan utlevere og slette.`,
    lost: 'Har du ikke lenger adressen eller nummeret? Skriv til rekruttereren: En administrator kan utlevere og slette, og skal svare innen en måned.',
  },
  outside: {
    heading: 'Utenfor vår rekkevidde',
    items: [
      'Sikkerhetskopier glemmer det slettede innen ni dager.',
      'Rekrutteringssystemet har egne kopier. Be arbeidsgiveren om dem også.',
      'Den som har lagret rapporten som fil, har den fortsatt.',
    ],
  },
  questions: 'Spørsmål?',
  handling: 'Slik behandles opplysningene',
  code: {
    ask: { title: 'Vis at det er deg', lead: 'Vi sender seks sifre, som du skriver her. De virker i ti minutter.' },
    email: ({ to }) => `Send koden til ${to}`,
    sms: ({ digits }) => `Send koden på SMS til nummeret som slutter på ${digits}`,
    title: 'Skriv koden',
    sentMail: ({ to, until }) => `Vi har sendt seks sifre til ${to}. Koden virker til kl. ${until}.`,
    sentSms: ({ digits, until }) =>
      `Vi har sendt seks sifre til nummeret som slutter på ${digits}. Koden virker til kl. ${until}.`,
    incomplete: 'Skriv de seks sifrene i den siste meldingen',
    again: 'Send en ny kode',
    goOn: { copy: 'Fortsett til kopien', delete: 'Fortsett til slettingen', object: 'Fortsett til protesten' },
    over: { title: 'Koden virker ikke lenger', text: 'En kode virker i ti minutter og for fem forsøk. Be om en ny.' },
    why: {
      title: 'Hvorfor en kode?',
      text: 'Rekruttereren og rekrutteringssystemet kan ha lenken hit. Koden går til adressen du hadde før du åpnet siden, så ingen andre kan hente eller slette opplysningene dine.',
    },
    none: {
      title: 'Kommer det ingenting?',
      text: 'Se i søppelposten. En ny kode kan sendes etter ett minutt, deretter stadig sjeldnere.',
    },
    back: 'Tilbake, uten å hente eller slette noe',
  },
  copy: {
    title: 'Kopi av alt om deg',
    lead: ({ to }) => `Dette finnes om den som har ${to}. Siden kan åpnes i en halvtime i denne nettleseren.`,
    file: 'Last ned som fil (JSON)',
    fileName: 'kopi-av-mine-opplysninger',
    back: 'Tilbake til det som finnes',
  },
  erase: {
    title: 'Slette alt om deg?',
    lead: ({ to }) => `Det gjelder alt om den som har ${to}. Det kan ikke angres.`,
    goes: 'Dette blir borte',
    whole: ({ title }) =>
      `Hele referansesjekken${title === null ? '' : ` for ${title}`}: opplysningene dine, referanser, svar og rapport.`,
    part: ({ candidate }) => `Det du har gitt som referanse for ${candidate}: navn, kontaktopplysninger og svar.`,
    reader: 'Navnet og adressen din ved en lenke til en rapport, som slutter å virke.',
    running: 'Den pågår og blir avbrutt.',
    stays: 'Dette blir igjen, og hvorfor',
    held: ({ why }) => `En referansesjekk: ${why}. Den slettes når tiden er ute.`,
    always: [
      'Revisjonsloggens linjer, uten opplysninger om deg.',
      'Har du klaget på en e-post fra oss: en kode i stedet for adressen, så ingenting mer sendes til den.',
    ],
    button: 'Slett alt om meg',
    keep: 'Nei, ikke slett noe',
    done: {
      title: 'Vi sletter det nå',
      text: 'Det er borte innen noen minutter. Sikkerhetskopier glemmer det innen ni dager. Denne lenken slutter å virke.',
    },
    some: {
      title: 'Vi sletter det som ingenting hindrer',
      text: 'Det er borte innen noen minutter. Resten slettes av seg selv når hinderet er over.',
    },
  },
  objection: {
    referee: {
      title: 'Trekke referansen tilbake?',
      lead: ({ organisation, day }) =>
        `Svarene forsvinner fra rapporten med en gang og vises ikke mer. Det kan ikke angres. ${organisation} sletter dem senest ${day}, eller sier før det hvorfor de må finnes. Hører vi ingenting, slettes de den dagen.`,
      leadHeld: ({ organisation, day, until }) =>
        `Svarene forsvinner fra rapporten med en gang og vises ikke mer. Det kan ikke angres. ${organisation} svarer senest ${day}. Referansesjekken beholdes til ${until} av grunnen på forrige side. Svarene slettes når den tiden er over, hvis du ikke får vite hvorfor de må beholdes lenger.`,
      button: 'Trekk referansen min tilbake',
    },
    candidate: {
      title: 'Protestere mot at opplysningene om deg brukes?',
      lead: ({ organisation, day }) =>
        `Rapporten stenges for alle med en gang. Det kan ikke angres. ${organisation} sletter hele referansesjekken senest ${day}, eller sier før det hvorfor den må finnes. Hører vi ingenting, slettes den den dagen.`,
      leadHeld: ({ organisation, day, until }) =>
        `Rapporten forblir stengt for alle. Det kan ikke angres. ${organisation} svarer senest ${day}. Referansesjekken beholdes til ${until} av grunnen på forrige side. Den slettes når den tiden er over, hvis du ikke får vite hvorfor den må beholdes lenger.`,
      button: 'Protester',
    },
    keep: 'Nei, la det være som det er',
    waiting: {
      title: 'Du har protestert',
      text: ({ day }) =>
        `Det du protesterte mot, er ute av rapporten. Arbeidsgiveren skal bestemme seg senest ${day}. Skjer ikke det, slettes det da.`,
      held: ({ day, until }) =>
        `Det du protesterte mot, er ute av rapporten. Arbeidsgiveren skal svare senest ${day}. Skjer ikke det, slettes det når referansesjekken ikke lenger beholdes av grunnen ovenfor, senest ${until}.`,
    },
    kept: {
      title: 'Det beholdes, selv om du protesterte',
      text: ({ reason }) =>
        `Grunnen: ${reason}. Det slettes når tiden er ute. Du kan klage til myndigheten som fører tilsyn med personvernet.`,
    },
    granted: {
      title: 'Det du protesterte mot, slettes',
      text: 'Arbeidsgiveren beholder det ikke. Sikkerhetskopier glemmer det innen ni dager.',
      held: ({ until }) =>
        `Det må beholdes av grunnen ovenfor, til ${until}. Deretter slettes det, og sikkerhetskopier glemmer det innen ni dager.`,
    },
  },
};
