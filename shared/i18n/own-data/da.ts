import { numberInWords } from '../numbers.ts';
import type { OwnDataTexts } from './texts.ts';

const months = (number: number): string => (number === 1 ? 'en måned' : `${numberInWords(number, 'da')} måneder`);

export const da: OwnDataTexts = {
  title: ({ firstName }) => `Det, der er gemt om dig, ${firstName}`,
  about: {
    candidate: ({ title, organisation }) =>
      title === null
        ? `Det gælder din ansøgning hos ${organisation}.`
        : `Det gælder stillingen ${title} hos ${organisation}.`,
    referee: ({ candidate, organisation }) => `Du er reference for ${candidate} hos ${organisation}.`,
  },
  goesBy: ({ day }) => `Alt slettes senest ${day}.`,
  goesAfter: ({ months: number }) => `Alt slettes senest ${months(number)} efter, at referencetagningen er afsluttet.`,
  held: {
    title: 'Det gemmes længere, end vi sagde',
    text: ({ why }) => `Grunden: ${why}. Kun administratorer læser det imens.`,
  },
  kept: {
    heading: 'Det, der findes',
    columns: { since: 'Siden', until: 'Slettes senest' },
    contact: 'Dit navn, og hvordan vi får fat i dig',
    from: {
      candidate: 'fra kandidaten',
      recruiter: 'fra den rekrutteringsansvarlige',
      ats: 'fra rekrutteringssystemet',
    },
    fromApplication: 'fra din ansøgning',
    referees: ({ count }) =>
      count === 1 ? 'Oplysninger om én reference' : `Oplysninger om ${numberInWords(count, 'da')} referencer`,
    answersAbout: ({ count }) =>
      count === 1 ? 'Én persons svar om dig' : `Svar om dig fra ${numberInWords(count, 'da')} personer`,
    ownAnswers: 'Dine svar',
    draft: 'Svar, du er begyndt på',
    call: 'Tid og nummer for en samtale',
    notes: ({ count }) =>
      count === 1 ? 'En note fra en rekrutteringsansvarlig' : `${count} noter fra rekrutteringsansvarlige`,
    seen: 'Iagttagelser af, hvordan oplysninger blev sendt',
    marks: 'Hvornår du begyndte eller sendte, med en kode af net og browser',
    messages: ({ count }) =>
      count === 1 ? 'At vi har sendt dig en mail eller sms' : `At vi har sendt dig ${count} mails og sms’er`,
    afterEnd: ({ months: number }) => `${months(number)} efter afslutningen`,
    daysAfterEnd: ({ days }) => `${days} dage efter afslutningen, hvis du ikke svarer`,
  },
  ground: {
    heading: 'Hvorfor de må gemmes.',
    text: ({ organisation }) =>
      `${organisation} har brug for dem for at afgøre, hvem der skal ansættes. For en myndighed er det en opgave i samfundets interesse (artikel 6, stk. 1, litra e, i databeskyttelsesforordningen), for andre en legitim interesse (litra f).`,
  },
  longer:
    'Et retskrav, arkivpligt eller din egen anmodning kan gøre, at noget gemmes længere. Så får du det at vide, og det står her.',
  read: {
    heading: 'Hvem der har læst',
    none: 'Ingen har læst noget endnu.',
    recruiter: ({ name, organisation }) => `${name}, ${organisation}`,
    someRecruiter: ({ organisation }) => `En person hos ${organisation}`,
    reader: 'En person, der har fået et link til rapporten',
    ats: 'Rekrutteringssystemet',
    report: 'Rapporten',
    check: 'Referencetagningen',
  },
  ways: {
    heading: 'Det kan du gøre',
    first: ({ to }) => `Vi sender først en kode til ${to}. Flere kan have linket hertil, men kun du får koden.`,
    copyOfCandidate: {
      title: 'Hent en kopi af alt om mig',
      note: 'Som side og fil. Svarene om dig er med, når referencetagningen er færdig eller afsluttet. En references kontaktoplysninger er kun med, hvis du selv har givet dem.',
    },
    copyOfReferee: {
      title: 'Hent en kopi af alt om mig',
      note: 'Som side og fil: dine svar, tidspunkterne og det, der står ovenfor.',
    },
    withdraw: {
      title: 'Træk din reference tilbage',
      note: 'Svarene slettes med det samme og forsvinder fra rapporten.',
    },
    decline: {
      candidate: {
        title: 'Afbryd referencetagningen',
        note: 'Ikke flere bliver spurgt, og de, der er spurgt, får ikke flere mails.',
      },
      referee: { title: 'Sig nej', note: 'Du behøver ikke sige hvorfor. Vi skriver ikke til dig igen.' },
    },
    objectToAnswers: {
      title: 'Træk din reference tilbage',
      note: 'Svarene forsvinder med det samme fra rapporten. Arbejdsgiveren sletter dem inden 30 dage eller siger, hvorfor de skal gemmes.',
    },
    objectToCheck: {
      title: 'Gør indsigelse mod, at oplysningerne bruges',
      note: 'Rapporten lukkes med det samme. Arbejdsgiveren sletter inden 30 dage eller siger, hvorfor noget skal gemmes.',
    },
    object: ({ recruiter }) => ({
      title: 'Gør indsigelse mod, at oplysningerne bruges',
      note: `Skriv til ${recruiter}. Arbejdsgiveren skal svare inden en måned.`,
    }),
    erase: {
      title: 'Slet alt om mig',
      note: 'Med det samme, hvis intet er til hinder. Er noget til hinder, læser du hvorfor og hvor længe, før du bestemmer dig.',
    },
    eraseRunning: {
      title: 'Slet alt om mig',
      note: 'Med det samme, hvis intet er til hinder. Er referencetagningen om dig i gang, bliver den afbrudt.',
    },
    noReach:
      'Vi har hverken din mailadresse eller dit mobilnummer, så vi kan ikke sende en kode. Skriv i stedet til den rekrutteringsansvarlige: en administrator kan udlevere og slette og skal svare inden en måned.',
    tooNew: ({ when }) =>
      `Din adresse eller dit nummer blev ændret for nylig. En kode kan sendes dertil fra ${when}. Haster det, så skriv til den rekrutteringsansvarlige: en administrator kan udlevere og slette.`,
    lost: 'Har du ikke længere adressen eller nummeret? Skriv til den rekrutteringsansvarlige: en administrator kan udlevere og slette og skal svare inden en måned.',
  },
  outside: {
    heading: 'Uden for vores rækkevidde',
    items: [
      'Sikkerhedskopier glemmer det slettede inden ni dage.',
      'Rekrutteringssystemet har sine egne kopier. Bed arbejdsgiveren om dem også.',
      'Den, der har gemt rapporten som fil, har den stadig.',
    ],
  },
  questions: 'Har du spørgsmål?',
  handling: 'Sådan behandles oplysningerne',
  code: {
    ask: { title: 'Vis, at det er dig', lead: 'Vi sender seks cifre, som du skriver her. De gælder i ti minutter.' },
    email: ({ to }) => `Send koden til ${to}`,
    sms: ({ digits }) => `Send koden som sms til nummeret, der ender på ${digits}`,
    title: 'Skriv koden',
    sentMail: ({ to, until }) => `Vi har sendt seks cifre til ${to}. Koden gælder til kl. ${until}.`,
    sentSms: ({ digits, until }) =>
      `Vi har sendt seks cifre til nummeret, der ender på ${digits}. Koden gælder til kl. ${until}.`,
    incomplete: 'Skriv de seks cifre fra den seneste besked',
    again: 'Send en ny kode',
    goOn: { copy: 'Fortsæt til kopien', delete: 'Fortsæt til sletningen', object: 'Fortsæt til indsigelsen' },
    over: { title: 'Koden virker ikke længere', text: 'En kode gælder i ti minutter og til fem forsøg. Bed om en ny.' },
    why: {
      title: 'Hvorfor en kode?',
      text: 'Den rekrutteringsansvarlige og rekrutteringssystemet kan have linket hertil. Koden går til den adresse, du havde, før du åbnede siden, så ingen anden kan hente eller slette dine oplysninger.',
    },
    none: {
      title: 'Kommer der ikke noget?',
      text: 'Se i uønsket post. En ny kode kan sendes efter et minut, derefter med længere mellemrum.',
    },
    back: 'Tilbage uden at hente eller slette noget',
  },
  copy: {
    title: 'Kopi af alt om dig',
    lead: ({ to }) => `Det her findes om den, der har ${to}. Siden kan åbnes i en halv time i denne browser.`,
    file: 'Hent som fil (JSON)',
    fileName: 'kopi-af-mine-oplysninger',
    back: 'Tilbage til det, der findes',
  },
  erase: {
    title: 'Vil du slette alt om dig?',
    lead: ({ to }) => `Det gælder alt om den, der har ${to}. Det kan ikke fortrydes.`,
    goes: 'Det her forsvinder',
    whole: ({ title }) =>
      `Hele referencetagningen${title === null ? '' : ` til ${title}`}: dine oplysninger, referencer, svar og rapport.`,
    part: ({ candidate }) => `Det, du har givet som reference for ${candidate}: navn, kontaktoplysninger og svar.`,
    reader: 'Dit navn og din adresse ved et link til en rapport, som holder op med at virke.',
    running: 'Den er i gang og bliver afbrudt.',
    stays: 'Det her bliver, og hvorfor',
    held: ({ why }) => `En referencetagning: ${why}. Den slettes, når tiden er udløbet.`,
    always: [
      'Revisionsloggens linjer, uden oplysninger om dig.',
      'Har du klaget over en mail fra os: en kode i stedet for adressen, så der ikke sendes mere til den.',
    ],
    button: 'Slet alt om mig',
    keep: 'Nej, slet intet',
    done: {
      title: 'Vi sletter det nu',
      text: 'Det er væk inden for få minutter. Sikkerhedskopier glemmer det inden ni dage. Dette link holder op med at virke.',
    },
    some: {
      title: 'Vi sletter det, som intet hindrer',
      text: 'Det er væk inden for få minutter. Resten slettes af sig selv, når hindringen er forbi.',
    },
  },
  objection: {
    referee: {
      title: 'Trække din reference tilbage?',
      lead: ({ organisation, day }) =>
        `Svarene forsvinder med det samme fra rapporten og vises ikke mere. Det kan ikke fortrydes. ${organisation} sletter dem senest ${day} eller siger inden da, hvorfor de skal gemmes. Sker der ikke noget, slettes de den dag.`,
      leadHeld: ({ organisation, day, until }) =>
        `Svarene forsvinder med det samme fra rapporten og vises ikke mere. Det kan ikke fortrydes. ${organisation} svarer senest ${day}. Referencetagningen gemmes til ${until} af den grund, der står på siden før. Svarene slettes, når den tid er gået, medmindre du får at vide, hvorfor de skal gemmes længere.`,
      button: 'Træk min reference tilbage',
    },
    candidate: {
      title: 'Gøre indsigelse mod, at oplysningerne om dig bruges?',
      lead: ({ organisation, day }) =>
        `Rapporten lukkes for alle med det samme. Det kan ikke fortrydes. ${organisation} sletter hele referencetagningen senest ${day} eller siger inden da, hvorfor den skal gemmes. Sker der ikke noget, slettes den den dag.`,
      leadHeld: ({ organisation, day, until }) =>
        `Rapporten forbliver lukket for alle. Det kan ikke fortrydes. ${organisation} svarer senest ${day}. Referencetagningen gemmes til ${until} af den grund, der står på siden før. Den slettes, når den tid er gået, medmindre du får at vide, hvorfor den skal gemmes længere.`,
      button: 'Gør indsigelse',
    },
    keep: 'Nej, lad det være, som det er',
    waiting: {
      title: 'Du har gjort indsigelse',
      text: ({ day }) =>
        `Det, du gjorde indsigelse mod, er ude af rapporten. Arbejdsgiveren skal beslutte sig senest ${day}. Sker det ikke, slettes det da.`,
      held: ({ day, until }) =>
        `Det, du gjorde indsigelse mod, er ude af rapporten. Arbejdsgiveren skal svare senest ${day}. Sker det ikke, slettes det, når referencetagningen ikke længere gemmes af grunden ovenfor, senest ${until}.`,
    },
    kept: {
      title: 'Det gemmes, selv om du gjorde indsigelse',
      text: ({ reason }) =>
        `Grunden: ${reason}. Det slettes, når tiden er gået. Du kan klage til den myndighed, der fører tilsyn med databeskyttelsen.`,
    },
    granted: {
      title: 'Det, du gjorde indsigelse mod, slettes',
      text: 'Arbejdsgiveren gemmer det ikke. Sikkerhedskopier glemmer det inden ni dage.',
      held: ({ until }) =>
        `Det skal gemmes af grunden ovenfor, til ${until}. Derefter slettes det, og sikkerhedskopier glemmer det inden ni dage.`,
    },
  },
};
