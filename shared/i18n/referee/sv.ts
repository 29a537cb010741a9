import { fillName } from '#shared/domain/text/fill-name.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { RefereeTexts } from './texts.ts';

const words = (count: number): string => numberInWords(count, 'sv');
const minutes = (count: number): string => (count === 1 ? 'en minut' : `${words(count)} minuter`);
const months = (count: number): string => (count === 1 ? 'en månad' : `${words(count)} månader`);
const characters = (count: number): string => (count === 1 ? 'ett tecken' : `${words(count)} tecken`);
const genitive = (name: string): string => fillName("{name's}", 'sv', name);
const contacts = {
  email: 'ditt namn och din e-postadress',
  phone: 'ditt namn och ditt mobilnummer',
  both: 'ditt namn, din e-postadress och ditt mobilnummer',
};

export const sv: RefereeTexts = {
  pageTitle: ({ candidate }) => `Referens för ${candidate}`,
  start: {
    heading: ({ candidate }) => `Vill du lämna en referens för ${candidate}?`,
    greeting: ({ referee }) => `Hej ${referee}!`,
    leadAroundPost: ({ name, recruiter, source }) => ({
      before: `${name} söker tjänsten`,
      after:
        source === 'candidate'
          ? 'hos oss och har angett dig som referens.'
          : `hos oss, och ${recruiter} vill gärna höra från dig.`,
    }),
    lead: ({ name, recruiter, source }) =>
      source === 'candidate'
        ? `${name} söker en tjänst hos oss och har angett dig som referens.`
        : `${name} söker en tjänst hos oss, och ${recruiter} vill gärna höra från dig.`,
    whoAsks: 'Vem frågar',
    time: 'Tid',
    aboutMinutes: ({ minutes: count }) => `Ungefär ${minutes(count)},`,
    questions: ({ count }) => (count === 1 ? 'en fråga' : `${words(count)} frågor`),
    noLaterThan: ({ day }) => `Senast ${day}.`,
    whoReads: 'Vem läser',
    readers: ({ name, asker }) =>
      `${asker} och de som ansvarar för anställningen. ${name} kan begära att få läsa det du skriver.`,
    howLong: 'Hur länge',
    keptFor: ({ months: count }) => `Svaren raderas ${months(count)} efter att referenstagningen har avslutats.`,
    answerNow: 'Svara nu',
    goOn: ({ part, parts }) => `Fortsätt med del ${part} av ${parts}`,
    goOnToReview: 'Läs igenom och skicka',
    otherWays: 'Andra sätt att svara',
    factsOnly: {
      title: 'Lämna bara fakta',
      text: ({ minutes: count }) => `Anställningstid, titel och er relation. Inga omdömen, ${minutes(count)}.`,
    },
    allQuestions: {
      title: 'Svara på alla frågor i stället',
      text: ({ minutes: count }) => `Ungefär ${minutes(count)}. Det du har skrivit finns kvar.`,
    },
    decline: { title: 'Avstå', text: () => 'Helt i sin ordning. Du behöver inte säga varför.' },
    switching: 'Du kan byta mellan alla frågor och bara fakta. Det du har skrivit finns kvar.',
    readAll: ({ count }) => (count === 1 ? 'Läs frågan först' : `Läs alla ${words(count)} frågor först`),
    scale: ({ max }) => `Skala 1–${max}`,
    followUp: 'Ställs bara efter vissa svar',
    whence: 'Var har ni fått mina uppgifter ifrån?',
    whenceText: ({ name, recruiter, source, contact, day }) => {
      const given = {
        candidate: `${name} lämnade ${contacts[contact]} den ${day}.`,
        recruiter: `${recruiter} lade in ${contacts[contact]} den ${day}.`,
        ats: `${capitalise(contacts[contact])} kom från vårt rekryteringssystem den ${day}.`,
      };
      return `${given[source]} Vi använder dem bara till det här. Svarar du inte raderar vi dem 30 dagar efter att referenstagningen har avslutats. Du har rätt att få se, rätta och radera det vi har om dig.`;
    },
    allRights: 'Alla dina rättigheter',
    talkTo: ({ asker }) => `Prata med ${asker}`,
    genuine: 'Är det här äkta?',
    callUs: ({ asker, switchboard, phone }) =>
      switchboard !== null
        ? `Ring vår växel på ${switchboard} och be att få tala med ${asker}.`
        : phone !== null
          ? `Ring ${asker} på ${phone}.`
          : `Skriv till ${asker} och fråga.`,
    neverAsked: 'Vi frågar aldrig efter lösenord, BankID, personnummer eller betalning.',
  },
  facts: {
    heading: 'Lämna bara fakta?',
    text: ({ asker, minutes: count }) =>
      `Då svarar du på de här frågorna i stället, på ungefär ${minutes(count)}. ${asker} ser att du har lämnat fakta men inga omdömen.`,
    questions: 'Frågorna',
    button: 'Svara med bara fakta',
  },
  decline: {
    heading: ({ candidate }) => `Vill du avstå från att lämna en referens för ${candidate}?`,
    consequence: ({ name, asker }) =>
      `Det är helt i sin ordning. ${asker} ser att du avstår, och ${name} kan ange någon annan. Har du redan skrivit något raderas det.`,
    why: 'Varför?',
    whySeen: ({ asker }) => `${asker} ser vad du väljer.`,
    reasons: {
      no_time: 'Jag hinner inte',
      knows_too_little: ({ name }) => `Jag känner inte till ${genitive(name)} arbete tillräckligt väl`,
      not_allowed: 'Jag får inte lämna referenser där jag arbetar',
      too_close: 'Vi står varandra för nära',
      other: 'Något annat',
    },
    button: 'Avstå från att lämna referens',
    keep: 'Nej, gå tillbaka',
    done: {
      title: 'Tack för att du sa till',
      text: ({ asker }) => `${asker} ser att du har avstått. Du behöver inte göra något mer, och vi ber dig inte igen.`,
    },
    changedMind: ({ asker }) => `Har du ändrat dig? Skriv till ${asker}.`,
  },
  relation: {
    heading: ({ name }) => `Du och ${name}`,
    lead: 'Vi frågar er var för sig. Rapporten visar båda svaren.',
    type: ({ name }) => `Vilken relation hade du till ${name}?`,
    types: ({ name }) => ({
      manager: `Jag var ${genitive(name)} chef`,
      colleague: 'Vi var kollegor',
      report: `${name} var min chef`,
      client: 'Kund eller samarbetspartner',
      other: 'Något annat',
    }),
    company: 'Arbetsplats där ni arbetade ihop',
    title: ({ name }) => `${genitive(name)} titel då`,
    from: 'När började ni arbeta ihop?',
    to: 'När slutade ni?',
    toHint: '(lämna tomt om ni fortfarande arbetar ihop)',
    period: ({ from, to }) => `${from} till ${to}`,
    since: ({ from }) => `sedan ${from}`,
    periodLabel: 'När ni arbetade ihop',
    missing: ({ name, field }) =>
      ({
        type: `Välj vad du var för ${name}`,
        company: 'Skriv var ni arbetade ihop',
        title: `Skriv ${genitive(name)} titel då`,
        period: 'Ange månad och år då ni började arbeta ihop',
      })[field],
  },
  question: {
    part: ({ part, parts }) => `Del ${part} av ${parts}`,
    about: ({ candidate, minutes: count }) => `, om ${candidate}. Ungefär ${minutes(count)} kvar.`,
    number: ({ number, total }) => `Fråga ${number} av ${total}`,
    leaveOut: 'Några meningar räcker. Skriv inte om hälsa, familj, tro, facket eller politik, även om det är välment.',
    leaveOutBriefly: 'Skriv inte om hälsa, familj, tro, facket eller politik.',
    comment: 'Vill du lägga till något?',
    yes: 'Ja',
    no: 'Nej',
    withConditions: 'Ja, under vissa villkor',
    from: 'Från',
    to: 'Till',
    save: 'Spara och fortsätt',
    saveChange: 'Spara ändringen',
    later: 'Spara och gör klart senare',
    backToPart: ({ part }) => `Tillbaka till del ${part}`,
    backToStart: 'Tillbaka till början',
    backToReview: 'Tillbaka till alla svar',
    saved: ({ clock }) => `Sparat kl.\u00a0${clock}. Länken som du fick leder tillbaka hit.`,
    keptHere: 'Det du skriver sparas för varje sida. Länken som du fick leder tillbaka hit.',
    aboutCandidate: ({ candidate }) => `Om ${candidate}`,
    side: 'Om den här referensen',
    applying: ({ post }) => `Söker tjänsten ${post}.`,
    readBy: ({ recruiter }) => `Läses av ${recruiter} och de som ansvarar för anställningen.`,
    changeLater: ({ asker }) =>
      `Du kan ändra dina svar efter att du har skickat dem, tills ${asker} avslutar referenstagningen.`,
    ways: { title: 'Andra sätt att svara', text: () => 'Det du har skrivit finns kvar.' },
    error: ({ number, error }) => {
      switch (error.code) {
        case 'choose':
          return `Välj ett svar på fråga\u00a0${number}`;
        case 'write':
          return `Skriv ett svar på fråga\u00a0${number}`;
        case 'choose_for_comment':
          return `Välj ett svar på fråga\u00a0${number}, så att kommentaren hör till något`;
        case 'too_long':
          return `Korta svaret på fråga\u00a0${number} med ${characters(error.excess)}. Högst ${error.max} får plats.`;
        case 'from_month':
          return 'Välj månaden då det började';
        case 'from_year':
          return 'Skriv året då det började med fyra siffror, till exempel 2019';
        case 'from_future':
          return 'Ange en början som inte ligger i framtiden';
        case 'to_month':
          return 'Välj månaden då det slutade, eller lämna både månad och år tomma';
        case 'to_year':
          return 'Skriv året då det slutade med fyra siffror, till exempel 2023';
        case 'to_future':
          return 'Lämna slutet tomt om det inte har varit än';
        case 'order':
          return 'Ange ett slut som kommer efter början';
      }
    },
    savedElsewhere: 'Sparat i det andra fönstret:',
    noAnswer: 'inget svar',
  },
  review: {
    lastStep: 'Sista steget',
    nothingSent: ({ candidate }) => `, om ${candidate}. Inget skickas förrän du trycker på knappen.`,
    heading: 'Läs igenom dina svar',
    headingSent: 'Dina svar',
    sentAsRead: ({ asker }) => `Det här är vad ${asker} har fått. När du har ändrat något kan du skicka igen.`,
    notOpen: 'Svaren går inte längre att ändra.',
    missing: ({ count }) =>
      count === 1
        ? 'Ett svar saknas innan du kan skicka'
        : `${capitalise(words(count))} svar saknas innan du kan skicka`,
    optional: 'Inget svar. Det är frivilligt.',
    required: 'Svaret saknas.',
    add: 'Lägg till',
    theQuestion: ({ number }) => `fråga\u00a0${number}`,
    anAnswerTo: ({ number }) => `ett svar på fråga\u00a0${number}`,
    theRelation: 'hur ni känner varandra',
    points: ({ value, max }) => `${value} av ${max}`,
    context: ({ asker }) => `Är det något som ${asker} bör veta om hur du har svarat?`,
    contextHint: ({ name }) => `Till exempel att du delar kontor eller dator med ${name}.`,
    contextTooLong: ({ max, excess }) => `Korta texten med ${characters(excess)}. Högst ${max} får plats.`,
    send: ({ recruiter }) => `Skicka mina svar till ${recruiter}`,
    sendChanges: ({ recruiter }) => `Skicka ändringarna till ${recruiter}`,
    wait: 'Inte än, jag skickar senare',
    afterwards: 'När du har skickat',
    afterwardsList: ({ name, asker }) => [
      `${asker} läser svaren tillsammans med de andra referenserna.`,
      'Du kan rätta eller ta tillbaka dem tills referenstagningen är avslutad.',
      'Du kan se när rapporten har öppnats.',
      `${name} kan begära att få läsa det du har skrivit.`,
    ],
    changedMeanwhile: {
      title: 'Svaren har ändrats under tiden',
      text: () =>
        'Något sparades i ett annat fönster efter att du öppnade den här sidan. Läs igenom igen och skicka sedan.',
    },
  },
  thanks: {
    title: ({ candidate }) => `Tack, din referens för ${candidate} har kommit fram`,
    heading: ({ referee }) => `Tack ${referee}, dina svar har kommit fram`,
    lead: ({ recruiter, when }) => `${recruiter} fick dem ${when}. Du behöver inte göra något mer.`,
    corrected: ({ when }) => `Du ändrade dem senast ${when}.`,
    confirmed: ({ when }) => `Du bekräftade dem ${when}.`,
    yourPage: 'Den här sidan är din. Länken som du fick leder hit så länge svaren finns kvar.',
    unsent: {
      title: 'Skicka dina ändringar',
      text: ({ asker }) => `Du har ändrat svar som ${asker} inte har fått än.`,
    },
    read: {
      title: 'Läs och ändra dina svar',
      text: ({ asker }) => `Går tills ${asker} avslutar referenstagningen.`,
    },
    readOnly: { title: 'Läs dina svar', text: () => 'De går inte längre att ändra.' },
    copy: { title: 'Hämta en kopia', text: () => 'Dina svar i en fil att spara.' },
    withdraw: {
      title: 'Ta tillbaka din referens',
      text: ({ asker }) => `Svaren tas bort ur rapporten och raderas. ${asker} ser att du har tagit tillbaka den.`,
    },
    withdrawClosed:
      'Svaren försvinner genast ur rapporten. Arbetsgivaren raderar dem inom 30 dagar, eller säger varför de måste finnas kvar.',
    closed: ({ asker }) =>
      `Referenstagningen är avslutad, och svaren går inte längre att ändra. Skriv till ${asker} om något är fel.`,
    whoHasRead: 'Vem som har läst',
    lastAt: ({ when, count }) => (count === 1 ? when : `${when}, sammanlagt ${words(count)} gånger`),
    someone: 'Någon med länk till rapporten',
    nobodyYet: 'Ingen har öppnat rapporten än.',
    yourData: 'Dina uppgifter',
    questions: 'Frågor?',
  },
  withdraw: {
    heading: ({ candidate }) => `Vill du ta tillbaka din referens för ${candidate}?`,
    consequence: ({ asker }) =>
      `Svaren tas bort ur rapporten och raderas. ${asker} ser att du har tagit tillbaka referensen. Det går inte att ångra.`,
    button: 'Ta tillbaka min referens',
    keep: 'Nej, låt den vara kvar',
    objected:
      'Svaren står inte längre i rapporten. Arbetsgivaren raderar dem, eller säger varför de måste finnas kvar. Hur det står till ser du under Dina uppgifter.',
    done: {
      title: 'Du har tagit tillbaka din referens',
      text: ({ asker }) =>
        `Svaren är raderade och står inte längre i rapporten. ${asker} ser att du har tagit tillbaka den.`,
    },
  },
  ended: {
    closed: {
      title: 'Referenstagningen är avslutad',
      text: ({ asker }) =>
        `${asker} har de svar som behövs, och inga fler tas emot. Tack för att du ville hjälpa till.`,
    },
    cancelled: {
      title: 'Referensen behövs inte längre',
      text: ({ name }) => `Referenstagningen för ${name} är avbruten. Du behöver inte göra något.`,
    },
    expired: {
      title: 'Tiden för att svara har gått ut',
      text: () => 'Inga svar tas emot längre. Det du har sparat läses inte av någon.',
    },
    stopped: {
      title: 'Referenstagningen har stannat av',
      text: () => 'Just nu tas inga svar emot. Det du har sparat är kvar.',
    },
    write: ({ asker }) => `Vill du ändå lämna en referens? Skriv till ${asker}.`,
  },
  copy: {
    fileName: 'referens',
    givenBy: 'Lämnad av',
    givenTo: 'Lämnad till',
    sentAt: 'Skickad',
    context: 'Om hur du har svarat',
  },
};
