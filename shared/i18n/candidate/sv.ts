import type { Channel } from '#shared/domain/check/channel.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { CandidateTexts } from './texts.ts';

const inWords = (count: number): string => numberInWords(count, 'sv');
const persons = (count: number): string => (count === 1 ? 'en person' : `${inWords(count)} personer`);
const months = (count: number): string => (count === 1 ? 'en månad' : `${inWords(count)} månader`);
const minutes = (count: number): string => (count === 1 ? 'en minut' : `${inWords(count)} minuter`);

const heardFrom = (recruiter: string): Readonly<Record<Channel, string>> => ({
  email: `Du får i så fall ett mejl från ${recruiter} med några frågor`,
  sms: `Du får i så fall ett sms från ${recruiter} med en länk till några frågor`,
  'email-sms': `Du får i så fall ett mejl och ett sms från ${recruiter} med några frågor`,
  disabled: `${recruiter} hör i så fall av sig till dig med några frågor`,
});

const relations = {
  manager: 'Min chef',
  colleague: 'Min kollega',
  report: 'Min medarbetare',
  client: 'Kund eller samarbetspartner',
  other: 'Något annat',
} as const;

const relationsToYou = {
  manager: 'Din chef',
  colleague: 'Din kollega',
  report: 'Din medarbetare',
  client: 'Kund eller samarbetspartner',
  other: 'Ni kände varandra på annat sätt',
} as const;

export const sv: CandidateTexts = {
  title: 'Ange dina referenser',
  lead: ({ name, recruiter, count, title }) =>
    `Hej ${name}! ${recruiter} vill höra från ${persons(count)} som har arbetat med dig, inför ${
      title === null ? 'en tjänst' : `tjänsten ${title}`
    }.`,
  recruiterWrites: ({ recruiter }) => `${recruiter} skriver:`,
  time: {
    label: 'Tid',
    text: ({ minutes: count, day }) => `Ungefär ${minutes(count)}, senast ${day}. Du kan spara och fortsätta senare.`,
  },
  afterwards: {
    label: 'Sedan',
    text: 'Vi kontaktar dem först när du har skickat. De får veta att det är du som har gett oss uppgifterna.',
  },
  kept: {
    label: 'Uppgifterna',
    text: ({ months: count }) => `Raderas senast ${months(count)} efter att referenstagningen har avslutats.`,
  },
  askFirst: {
    summary: 'Fråga dem först: en text att skicka',
    intro: 'Den som vet att frågan kommer svarar oftare, och snabbare. Kopiera gärna:',
    text: ({ organisation, recruiter, minutes: count, channel }) =>
      `Hej! Jag har sökt jobb hos ${organisation} och vill gärna ange dig som referens. ${heardFrom(recruiter)[channel]}. Det tar ungefär ${minutes(count)}, eller så bokar du ett samtal. Går det bra?`,
  },
  questions: {
    summary: 'Frågorna som de får',
    intro: ({ count, minutes: time }) =>
      `${capitalise(inWords(count))} frågor, ungefär ${minutes(time)}. Den som svarar kan läsa alla innan.`,
  },
  refereeOf: ({ number, total }) => `Referens ${number} av ${total}`,
  refereeNamed: ({ number, name }) => `Referens ${number}: ${name}`,
  changeTitle: ({ name }) => `Ändra uppgifterna om ${name}`,
  form: {
    first: 'Förnamn',
    last: 'Efternamn',
    oneName: 'Har bara ett namn',
    mail: 'E-post',
    mailHint: 'Gärna adressen på jobbet.',
    questionsGoHere: 'Frågorna skickas hit.',
    tel: 'Mobilnummer',
    lang: 'Språk som personen svarar på',
    relation: 'Vilken relation hade personen till dig?',
    relations,
    company: 'Arbetsplats där ni arbetade ihop',
    title: 'Din titel då',
    from: 'När började ni arbeta ihop?',
    to: 'När slutade ni?',
    toHint: '(lämna tomt om ni fortfarande arbetar ihop)',
    save: 'Spara och fortsätt',
    saveLater: 'Spara och gör klart senare',
    saveChange: 'Spara ändringen',
    asksAgain: 'Ändrar du adressen eller numret, skickas frågan dit direkt, och den tidigare länken slutar fungera.',
  },
  errors: {
    first: 'Skriv förnamnet',
    last: 'Skriv efternamnet, eller kryssa i att personen bara har ett namn',
    nameIsLink: 'Skriv bara namnet, utan länk eller adress',
    mail: 'Skriv hela e-postadressen, till exempel namn@example.org',
    mailNotAscii: 'Dit går det inte att skicka mejl: före @ får det bara stå a till z, siffror och vanliga tecken',
    mailOwn: 'Det är din egen adress. Skriv adressen till den som ska svara.',
    tel: 'Skriv hela numret, till exempel 070-174\u00a006\u00a021',
    telNotMobile: 'Skriv ett mobilnummer: frågorna skickas som sms',
    lang: 'Välj språk',
    relation: 'Välj vad personen var för dig',
    company: 'Skriv var ni arbetade ihop',
    title: 'Skriv vilken titel du hade då',
    tooLong: 'Skriv högst 100 tecken',
    from: 'Välj månad och skriv året då ni började arbeta ihop, till exempel 2019',
    fromInFuture: 'Välj en månad som har varit: när ni började arbeta ihop',
    to: 'Välj månad och skriv året då ni slutade arbeta ihop, eller lämna båda tomma',
    toBeforeFrom: 'Välj en månad efter den då ni började arbeta ihop',
    toInFuture: 'Välj en månad som har varit, eller lämna tomt om ni fortfarande arbetar ihop',
  },
  side: {
    label: 'Bra att veta',
    whoAsks: 'Vem frågar?',
    concerns: ({ title }) => `Gäller tjänsten ${title}.`,
    declineLink: 'Jag vill inte lämna några referenser',
    withdrawLink: 'Jag vill dra tillbaka mina referenser',
  },
  referee: {
    changeHidden: ({ name }) => `uppgifterna om ${name}`,
    removeHidden: ({ name }) => name,
    remove: 'Ta bort',
    answersIn: {
      sv: 'Svarar på svenska',
      en: 'Svarar på engelska',
      nb: 'Svarar på norska',
      da: 'Svarar på danska',
      fi: 'Svarar på finska',
      de: 'Svarar på tyska',
    },
    relation: ({ type, company, from, to }) =>
      `${relationsToYou[type]}, ${company}, ${to === null ? `sedan ${from}` : `${from} till ${to}`}.`,
    didYouMean: ({ domain }) => `Menade du ${domain}? Rätta i så fall adressen.`,
    noMailThere: ({ domain }) => `Vi hittar ingen som tar emot mejl på ${domain}. Se gärna efter att adressen stämmer.`,
    ownTitle: ({ title }) => `Din titel då: ${title}.`,
    notContacted: 'Inte kontaktad än. Det sker när du har skickat.',
    givenBy: ({ recruiter }) => `Angiven av ${recruiter}.`,
  },
  send: {
    title: 'Läs igenom och skicka',
    lead: 'De hör av oss direkt när du har skickat.',
    leadByRecruiter: ({ recruiter }) => `${recruiter} kontaktar dem när du har skickat.`,
    button: 'Skicka',
    addMore: 'Ange en till',
    missing: ({ count }) =>
      count === 1
        ? 'En referens saknas. Du kan skicka ändå och ange den senare.'
        : `${capitalise(inWords(count))} referenser saknas. Du kan skicka ändå och ange dem senare.`,
  },
  status: {
    title: 'Dina referenser',
    answered: ({ answered, expected }) => `${answered} av ${expected} har svarat.`,
    by: ({ day }) => `Senast ${day}.`,
    sent: {
      title: 'Skickat',
      text: ({ recruiter }) => `Tack. Du behöver inte göra något mer. ${recruiter} ser när de har svarat.`,
    },
    states: {
      added: 'Inte kontaktad än',
      invited: 'Tillfrågad, inget svar än',
      opened: 'Tillfrågad, inget svar än',
      answering: 'Har börjat svara',
      call_booked: 'Har bokat ett samtal',
      awaiting_confirmation: 'Har svarat',
      answered: 'Har svarat',
      declined: 'Har inte möjlighet att svara',
      withdrawn: 'Referensen gäller inte längre',
      unreachable: 'Går inte att nå med de här uppgifterna',
    },
    asked: ({ by, day }) =>
      `${{ email: 'Mejl skickat', sms: 'Sms skickat', 'email-sms': 'Mejl och sms skickade' }[by]} ${day}, inget svar än`,
    waits: ({ by, when }) =>
      `${{ email: 'Mejl', sms: 'Sms' }[by]} ${when === null ? 'väntar på att skickas' : `skickas ${when}`}`,
    bounced: 'Mejlet kom tillbaka',
    remind: 'Påminn',
    reminded: 'Du har skickat en påminnelse',
    remindHint: 'Du kan påminna var och en en gång. Påminnelsen ser ut som den som vi skickar.',
    reminders: 'Vi påminner dem som inte har svarat, två gånger som mest. Du får ett mejl om någon inte hör av sig.',
    canIRead: {
      summary: 'Kan jag läsa vad de skriver?',
      text: ({ organisation }) =>
        `Ja, du kan begära det av ${organisation} när referenstagningen är klar. Referenserna vet om det.`,
    },
    oneMore: {
      title: ({ count }) =>
        count === 1 ? 'En referens till behövs' : `${capitalise(inWords(count))} referenser till behövs`,
      text: ({ count, recruiter }) =>
        `${recruiter} behöver höra från ${count === 1 ? 'en person' : `${inWords(count)} personer`} till som har arbetat med dig.`,
      why: 'Någon som du har angett har inte möjlighet att svara. Det är vanligt.',
    },
    addOne: 'Ange en referens till',
  },
  bounce: {
    title: ({ name }) => `Mejlet till ${name} kom tillbaka`,
    text: ({ address }) => `Det gick inte att lämna till ${address}. Rätta adressen, så skickar vi igen.`,
    correct: 'Rätta adressen',
  },
  later: {
    title: 'Det du har skrivit är sparat',
    text: ({ count, day }) =>
      `${count === 1 ? 'En referens' : `${capitalise(inWords(count))} referenser`} återstår, senast ${day}. Länken i mejlet eller sms:et leder tillbaka hit.`,
    goOn: 'Fortsätt nu',
  },
  remove: {
    title: ({ name }) => `Ta bort ${name}?`,
    text: 'Uppgifterna raderas om 30 dagar. Personen har inte fått veta något.',
    textAsked: ({ name }) =>
      `${name} har redan fått frågan. Länken dit slutar fungera, och inga fler meddelanden skickas.`,
    button: ({ name }) => `Ta bort ${name}`,
    keep: ({ name }) => `Behåll ${name}`,
  },
  decline: {
    title: 'Vill du avstå från att lämna referenser?',
    titleWithdraw: 'Vill du dra tillbaka dina referenser?',
    text: ({ recruiter }) =>
      `Det är helt i sin ordning, och du behöver inte säga varför. ${recruiter} får veta att du har avstått. Vad det betyder för din ansökan kan ${recruiter} svara på.`,
    textAsked: 'De som redan har fått frågan kan inte längre svara, och de får inga fler meddelanden.',
    reason: 'Varför?',
    reasons: {
      not_applying: 'Jag söker inte tjänsten längre',
      employer_unaware: 'Min arbetsgivare vet inte att jag söker jobb',
      nobody_to_name: 'Jag har ingen att ange',
      other: 'Något annat',
    },
    button: 'Lämna inga referenser',
    buttonWithdraw: 'Dra tillbaka mina referenser',
    keep: 'Gå tillbaka utan att ändra något',
  },
  ended: {
    completed: {
      title: 'Referenserna är klara',
      text: ({ recruiter }) => `Tack. ${recruiter} har fått de svar som behövs. Du behöver inte göra något mer.`,
    },
    declined: {
      title: 'Referenstagningen är avslutad',
      text: ({ recruiter }) => `Inga referenser tas. Har du ändrat dig? Skriv till ${recruiter}.`,
    },
    expired: {
      title: 'Tiden har gått ut',
      text: ({ recruiter }) =>
        `Det går inte längre att ange referenser här. Vill du ändå göra det? Skriv till ${recruiter}.`,
    },
    cancelled: {
      title: 'Referenstagningen är avbruten',
      text: ({ recruiter }) => `Du behöver inte göra något. Undrar du över något? Skriv till ${recruiter}.`,
    },
    failed: {
      title: 'Vi nådde inte fram',
      text: ({ recruiter }) => `Uppgifterna gick inte att använda. Skriv till ${recruiter}, så öppnas sidan igen.`,
    },
  },
  cannotChange: {
    title: 'Det går inte att ändra längre',
    text: ({ name }) => `${name} har redan börjat svara, så uppgifterna ligger fast.`,
  },
  tooMany: {
    title: 'Det går inte att ange fler',
    text: ({ recruiter }) =>
      `Tio referenser är det mesta vi kan ta emot. Ta bort någon, eller skriv till ${recruiter}.`,
  },
  tooManyAddresses: {
    title: 'Det går inte att fråga fler härifrån',
    text: ({ recruiter }) =>
      `Frågan har gått till så många adresser som den här länken räcker till. Skriv till ${recruiter}, som kan låta dig ange fler.`,
  },
  tooManyCorrections: {
    title: 'Uppgifterna är redan rättade tre gånger',
    text: ({ recruiter }) => `Behöver de rättas en gång till? Skriv till ${recruiter}, som kan göra det.`,
  },
  tooSoon: {
    title: 'Vänta en minut',
    text: 'Frågan gick till den adressen alldeles nyss. Gå tillbaka och försök igen om en minut.',
  },
  busy: {
    title: 'Försök en gång till',
    text: 'Någon annan sparade just då, så det här blev inte sparat. Gå tillbaka och spara igen.',
  },
  storedNow: 'Sparat i det andra fönstret',
};
