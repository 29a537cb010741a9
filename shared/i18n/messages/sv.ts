import { capitalise, numberInWords } from '../numbers.ts';
import { svCalls } from './calls/sv.ts';
import type { MessageTexts } from './texts.ts';

const words = (count: number): string => numberInWords(count, 'sv');
const counted = (count: number, one: string, many: string): string => `${words(count)} ${count === 1 ? one : many}`;
const persons = (count: number): string => counted(count, 'person', 'personer');
const minutes = (count: number): string => counted(count, 'minut', 'minuter');
const months = (count: number): string => counted(count, 'månad', 'månader');

export const sv: MessageTexts = {
  calls: svCalls,
  greeting: ({ firstName }) => `Hej ${firstName},`,
  smsGreeting: ({ firstName }) => `Hej ${firstName}!`,
  regards: 'Vänliga hälsningar',
  writeAddress: 'Eller skriv in adressen:',
  instead: {
    email: 'Mejlet till dig kom inte fram, därför skriver jag här.',
    sms: 'Ett sms till ditt mobilnummer kom inte fram, därför skriver jag på mejl.',
  },
  genuine: {
    heading: 'Osäker på om mejlet är äkta?',
    text: ({ switchboard, phone }) =>
      `${
        switchboard !== null
          ? `Ring vår växel på ${switchboard} och be att få tala med mig, eller svara på mejlet.`
          : phone !== null
            ? `Ring mig på ${phone}, eller svara på mejlet.`
            : 'Svara på mejlet och fråga.'
      } Vi frågar aldrig efter lösenord, BankID, personnummer eller betalning.`,
  },
  whyYouGetThis: 'Varför du får det här',
  authorities: {
    SE: 'Integritetsskyddsmyndigheten',
    NO: 'norska Datatilsynet',
    DK: 'danska Datatilsynet',
    FI: 'dataombudsmannen i Finland',
    DE: 'dataskyddsmyndigheten i Tyskland',
    other: 'dataskyddsmyndigheten i ditt land',
  },
  candidateRequest: {
    subject: ({ organisation }) => `Dina referenser till ${organisation}`,
    why: ({ title, organisation, persons: count }) =>
      `Du är aktuell för ${title === null ? 'en tjänst' : `tjänsten ${title}`} hos oss på ${organisation}. Jag vill gärna höra från ${persons(count)} som har arbetat med dig.`,
    effort: ({ minutes: count, by }) =>
      `Det tar ungefär ${minutes(count)} att fylla i. Hinner du senast ${by} är jag tacksam.`,
    button: 'Ange mina referenser',
    otherWays:
      'Jag kontaktar dem först när du har skickat. De får veta att det är du som har gett oss uppgifterna, så fråga dem gärna först. Du kan spara och fortsätta senare med samma länk. Vill du inte lämna några referenser säger du det på samma sida.',
    origin: ({ organisation, retentionMonths, authority }) =>
      `Vi har ditt namn och dina kontaktuppgifter från rekryteringen som du deltar i. ${organisation} ansvarar för uppgifterna. Jag och de som ansvarar för anställningen läser vad dina referenser svarar, och du kan begära att få läsa det. Uppgifterna raderas ${months(retentionMonths)} efter att referenstagningen har avslutats. Du har rätt att få se, rätta och radera dem, att invända, och att klaga hos ${authority}.`,
    sms: ({ title, link }) => {
      const post = title === null ? '' : ` för tjänsten ${title}`;
      return `Ange dina referenser${post}: ${link}`;
    },
  },
  refereeRequest: {
    subject: ({ candidate }) => `Referens för ${candidate}`,
    why: ({ candidate, firstName, title, organisation, namedByCandidate }) =>
      `${candidate} söker ${title === null ? 'en tjänst' : `tjänsten ${title}`} hos oss på ${organisation} och ${
        namedByCandidate ? 'har angett dig som referens' : 'du finns med som referens'
      }. Jag vill gärna veta hur det var att arbeta med ${firstName}.`,
    effort: ({ questions, minutes: count, by }) =>
      `Det är ${counted(questions, 'fråga', 'frågor')} och tar ungefär ${minutes(count)}.${
        by === null ? '' : ` Hinner du senast ${by} är jag tacksam.`
      }`,
    button: 'Läs frågorna och svara',
    otherWays:
      'Du kan läsa alla frågor innan du bestämmer dig. På samma sida kan du boka ett samtal med mig i stället, lämna bara fakta, eller avstå.',
    origin: ({ firstName, namedByCandidate, on, hasEmail, hasPhone, organisation, retentionMonths, authority }) => {
      const mail = hasEmail ? 'din e-postadress' : null;
      const given = ['ditt namn', mail, hasPhone ? 'ditt mobilnummer' : null].filter((each) => each !== null);
      const data = `${given.slice(0, -1).join(', ')} och ${given.at(-1)}`;
      const origin = namedByCandidate
        ? `${firstName} lämnade ${data} den ${on} för att vi ska kunna be dig om en referens.`
        : `Vi har ${data} i vår rekrytering sedan den ${on} för att kunna be dig om en referens för ${firstName}.`;
      return `${origin} ${organisation} ansvarar för uppgifterna. Jag och de som ansvarar för anställningen läser dina svar, och ${firstName} kan begära att få läsa dem. Svaren raderas ${months(retentionMonths)} efter att referenstagningen har avslutats. Svarar du inte raderar vi dina uppgifter 30 dagar efter att referenstagningen har avslutats. Du har rätt att få se, rätta och radera dem, att invända, och att klaga hos ${authority}.`;
    },
    sms: ({ candidate, title, namedByCandidate, link }) => {
      const post = title === null ? '' : ` för tjänsten ${title}`;
      return namedByCandidate
        ? `${candidate} har angett dig som referens${post}. Svara här: ${link}`
        : `Du finns med som referens för ${candidate}${post}. Svara här: ${link}`;
    },
  },
  candidateAnother: {
    why: ({ organisation, persons: count, someoneCannot }) =>
      `Tack för de referenser som du har angett till oss på ${organisation}. ${someoneCannot ? 'Någon av dem har inte möjlighet att svara, så jag' : 'Jag'} behöver höra från ${persons(count)} till som har arbetat med dig.`,
    sms: ({ persons: count, link }) => `Det behövs ${count === 1 ? 'en referens till' : 'fler referenser'}: ${link}`,
  },
  candidateReminder: {
    why: ({ wroteOn, persons: count, by }) =>
      `Jag skrev till dig ${wroteOn} och vill fortfarande gärna höra från ${persons(count)} som har arbetat med dig. Samma länk gäller, till och med ${by}.`,
    sms: ({ link }) => `Du kan fortfarande ange dina referenser: ${link}`,
  },
  refereeReminder: {
    why: ({ candidate, firstName, wroteOn, by }) =>
      `Jag skrev till dig ${wroteOn} om en referens för ${candidate}. Jag vill fortfarande gärna veta hur det var att arbeta med ${firstName}.${
        by === null ? '' : ` Samma länk gäller, till och med ${by}.`
      }`,
    sms: ({ candidate, link }) => `Du kan fortfarande lämna en referens för ${candidate}: ${link}`,
  },
  recruiterCompleted: {
    subject: ({ candidate }) => `Referenserna för ${candidate} är klara`,
    why: ({ candidate, answers }) =>
      `${capitalise(counted(answers, 'referens', 'referenser'))} har svarat om ${candidate}. Rapporten finns på kandidatens sida.`,
    button: 'Öppna kandidatens sida',
  },
  notNow: {
    heading: 'Passar det inte nu?',
    thursday: 'Påminn mig på torsdag',
    monday: 'Påminn mig på måndag',
    stop: 'Påminn mig inte alls',
  },
  candidateNudge: {
    subject: ({ referee }) => `${referee} har inte svarat än`,
    why: ({ referee, firstName, wroteOn }) =>
      `Jag skrev till ${referee} ${wroteOn} och har skickat påminnelser, men har inte fått något svar. Hör gärna av dig till ${firstName}.`,
    replace: 'På din sida kan du rätta kontaktuppgifterna eller ange någon annan i stället.',
    button: 'Öppna min sida',
    sms: ({ about, link }) => `${about} har inte svarat än. Din sida: ${link}`,
  },
  candidateBounce: {
    subject: ({ referee }) => `Rätta uppgifterna för ${referee}`,
    mail: ({ referee }) => `Mejlet till ${referee} kom tillbaka. Rätta adressen, så skickar jag igen direkt.`,
    other: ({ referee }) =>
      `Jag når inte ${referee} med de uppgifter som jag har. Rätta dem, så skickar jag igen direkt.`,
    button: 'Rätta uppgifterna',
    sms: ({ about, link }) => `Jag når inte ${about} med de uppgifter som jag har. Rätta dem: ${link}`,
  },
  keptLonger:
    'Om ett rättsligt anspråk, arkivplikt eller din egen begäran kräver att vi behåller dem längre får du veta det.',
  held: {
    subject: ({ organisation }) => `Dina uppgifter hos ${organisation} sparas längre än vi sa`,
    toCandidate: ({ organisation, day }) =>
      `Vi sa när dina uppgifter raderas. ${organisation} behöver spara dem längre, som längst till ${day}. Varför står på din sida.`,
    toReferee: ({ organisation, candidate, day }) =>
      `Du har blivit tillfrågad om en referens för ${candidate}, och vi sa när dina uppgifter raderas. ${organisation} behöver spara dem längre, som längst till ${day}. Varför står på din sida.`,
    readers: 'Under tiden kan bara administratörer läsa dem, och tidigare länkar till rapporten är stängda.',
    button: 'Se varför',
    sms: ({ link }) => `Dina uppgifter sparas längre än vi sa. Se varför: ${link}`,
  },
  objection: {
    subject: ({ person }) => `${person} invänder mot att uppgifterna används`,
    byReferee: ({ person, candidate, day }) =>
      `${person} har tagit tillbaka sin referens för ${candidate} efter att referenstagningen avslutades. Svaren är borta ur rapporten. Bestäm senast ${day} om de ska raderas eller behållas av ett skäl som personen får veta. Gör du inget raderas de då.`,
    byCandidate: ({ candidate, day }) =>
      `${candidate} invänder mot att uppgifterna om hen används. Rapporten är stängd. Bestäm senast ${day} om referenstagningen ska raderas eller behållas av ett skäl som kandidaten får veta. Gör du inget raderas den då.`,
    byRefereeHeld: ({ person, candidate, day, until }) =>
      `${person} har tagit tillbaka sin referens för ${candidate} efter att referenstagningen avslutades. Svaren är borta ur rapporten. Referenstagningen behålls till ${until}, längre än vi har sagt. Bestäm senast ${day} om svaren ska raderas när den tiden är slut, eller behållas av ett skäl som personen får veta. Gör du inget raderas de då.`,
    byCandidateHeld: ({ candidate, day, until }) =>
      `${candidate} invänder mot att uppgifterna om hen används. Rapporten är stängd. Referenstagningen behålls till ${until}, längre än vi har sagt. Bestäm senast ${day} om den ska raderas när den tiden är slut, eller behållas av ett skäl som kandidaten får veta. Gör du inget raderas den då.`,
    decide: 'Bestäm',
    answer: 'Svar på din invändning',
    kept: ({ organisation }) =>
      `Du har invänt mot hur dina uppgifter används hos ${organisation}. De behålls trots det. Skälet står på din sida, och där står också vad du kan göra.`,
    answersDeleted: ({ organisation }) =>
      `Svaren som du tog tillbaka är raderade hos ${organisation}. Säkerhetskopior glömmer dem inom nio dagar.`,
    checkDeleted: ({ organisation }) =>
      `Du har invänt mot hur dina uppgifter används hos ${organisation}. Referenstagningen med allt som hör till den raderas inom en timme. Säkerhetskopior glömmer det inom nio dagar.`,
    afterHold: ({ organisation, day }) =>
      `Du har invänt mot hur dina uppgifter används hos ${organisation}. De måste finnas kvar till ${day}, av det skäl som står på din sida, och raderas sedan. Till dess läser bara administratörer dem.`,
    button: 'Läs mer på din sida',
    sms: ({ link }) => `Svar på din invändning: ${link}`,
  },
  recruiterIdle: {
    subject: ({ candidate, day }) => `Referenstagningen för ${candidate} avslutas ${day}`,
    why: ({ since, day }) =>
      `Ingen har tillfrågats, och inget har hänt i referenstagningen sedan ${since}. Om du inte gör något avslutas den automatiskt ${day}. Behöver du den fortfarande kan du begära in referenser eller lägga till en referens på kandidatens sida.`,
  },
  candidateErased: {
    subject: ({ candidate }) => `${candidate} har raderat sina uppgifter`,
    why: ({ candidate }) =>
      `${candidate} har fått allt om sig raderat på egen begäran. Referenstagningen pågick och är avbruten, och den raderas inom några minuter med svar och rapport. Ingen mer tillfrågas.`,
  },
  recruiterNotices: {
    failed: {
      subject: ({ candidate }) => `Referenstagningen för ${candidate} har stannat`,
      why: () =>
        'Mejl och sms kommer inte fram, och det finns ingen annan att fråga. Rätta en adress på kandidatens sida, så skickar vi igen.',
    },
    expired: {
      subject: ({ candidate }) => `Tiden är ute för referenserna om ${candidate}`,
      why: ({ answers, expected }) =>
        `Sista dagen har passerat${answers === 0 ? ', och ingen har svarat.' : ` med ${words(answers)} av ${words(expected)} svar. De finns i rapporten.`} Du kan öppna referenstagningen igen på kandidatens sida.`,
    },
    declinedByCandidate: {
      subject: ({ candidate }) => `${candidate} lämnar inga referenser`,
      why: ({ candidate }) => `${candidate} har valt att inte lämna några referenser. Inga fler meddelanden skickas.`,
    },
    declinedByReferees: {
      subject: ({ candidate }) => `Alla referenser för ${candidate} har avböjt`,
      why: () =>
        'Alla referenser har avböjt, och sista dagen har passerat. Du kan öppna referenstagningen igen på kandidatens sida.',
    },
    withdrawn: {
      subject: ({ candidate }) => `Alla svar om ${candidate} har tagits tillbaka`,
      why: () =>
        'Alla referenser har tagit tillbaka sina svar, och inget svar står kvar i rapporten. Ingen tillfrågas på nytt om du inte öppnar referenstagningen igen på kandidatens sida.',
    },
    erased: {
      subject: ({ candidate }) => `En referens för ${candidate} har raderats`,
      why: () =>
        'En referens har fått alla sina uppgifter raderade på egen begäran: namn, adress, nummer och svar. Saknas det nu en referens ber vi kandidaten om en annan, om du inte har valt att fråga själv.',
    },
  },
};
