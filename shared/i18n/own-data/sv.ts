import { capitalise, numberInWords } from '../numbers.ts';
import type { OwnDataTexts } from './texts.ts';

const months = (number: number): string => (number === 1 ? 'en månad' : `${numberInWords(number, 'sv')} månader`);

export const sv: OwnDataTexts = {
  title: ({ firstName }) => `Det som finns sparat om dig, ${firstName}`,
  about: {
    candidate: ({ title, organisation }) =>
      title === null
        ? `Det gäller din ansökan hos ${organisation}.`
        : `Det gäller tjänsten ${title} hos ${organisation}.`,
    referee: ({ candidate, organisation }) => `Du är referens för ${candidate} hos ${organisation}.`,
  },
  goesBy: ({ day }) => `Allt raderas senast ${day}.`,
  goesAfter: ({ months: number }) => `Allt raderas senast ${months(number)} efter att referenstagningen har avslutats.`,
  held: {
    title: 'Det sparas längre än vi sa',
    text: ({ why }) => `Skälet: ${why}. Bara administratörer läser det under tiden.`,
  },
  kept: {
    heading: 'Det som finns',
    columns: { since: 'Sedan', until: 'Raderas senast' },
    contact: 'Ditt namn och hur du nås',
    from: { candidate: 'från kandidaten', recruiter: 'från rekryteraren', ats: 'ur rekryteringssystemet' },
    fromApplication: 'ur din ansökan',
    referees: ({ count }) =>
      count === 1 ? 'Uppgifter om en referens' : `Uppgifter om ${numberInWords(count, 'sv')} referenser`,
    answersAbout: ({ count }) =>
      count === 1 ? 'En persons svar om dig' : `${capitalise(numberInWords(count, 'sv'))} personers svar om dig`,
    ownAnswers: 'Dina svar',
    draft: 'Svar som du har börjat på',
    call: 'Tid och nummer för ett samtal',
    notes: ({ count }) => (count === 1 ? 'En anteckning av en rekryterare' : `${count} anteckningar av rekryterare`),
    seen: 'Iakttagelser om hur uppgifter lämnades',
    marks: 'Tider då du skickade eller började, med en kod av nät och webbläsare',
    messages: ({ count }) =>
      count === 1
        ? 'Att vi har skickat ett mejl eller sms till dig'
        : `Att vi har skickat ${count} mejl och sms till dig`,
    afterEnd: ({ months: number }) => `${months(number)} efter avslut`,
    daysAfterEnd: ({ days }) => `${days} dagar efter avslut, om du inte svarar`,
  },
  ground: {
    heading: 'Varför de får finnas.',
    text: ({ organisation }) =>
      `${organisation} behöver dem för att pröva vem som ska anställas. För en myndighet är det en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen), för andra ett berättigat intresse (artikel 6.1 f).`,
  },
  longer:
    'Ett rättsligt anspråk, arkivplikt eller din egen begäran kan göra att något sparas längre. Då får du veta det, och det står här.',
  read: {
    heading: 'Vem som har läst',
    none: 'Ingen har läst något än.',
    recruiter: ({ name, organisation }) => `${name}, ${organisation}`,
    someRecruiter: ({ organisation }) => `Någon hos ${organisation}`,
    reader: 'Någon som har fått en länk till rapporten',
    ats: 'Rekryteringssystemet',
    report: 'Rapporten',
    check: 'Referenstagningen',
  },
  ways: {
    heading: 'Det här kan du göra',
    first: ({ to }) => `Vi skickar först en kod till ${to}. Länken hit kan fler ha, men koden får bara du.`,
    copyOfCandidate: {
      title: 'Hämta en kopia av allt om mig',
      note: 'Som sida och fil. Svaren om dig är med när referenstagningen är klar eller avslutad. En referens kontaktuppgifter är med bara om du själv har lämnat dem.',
    },
    copyOfReferee: {
      title: 'Hämta en kopia av allt om mig',
      note: 'Som sida och fil: dina svar, tiderna och det som står ovan.',
    },
    withdraw: { title: 'Ta tillbaka din referens', note: 'Svaren raderas genast och försvinner ur rapporten.' },
    decline: {
      candidate: {
        title: 'Avbryt referenstagningen',
        note: 'Ingen mer tillfrågas, och de som har fått frågan får inga fler mejl.',
      },
      referee: { title: 'Avstå', note: 'Du behöver inte säga varför. Vi skriver inte till dig mer.' },
    },
    objectToAnswers: {
      title: 'Ta tillbaka din referens',
      note: 'Svaren försvinner genast ur rapporten. Arbetsgivaren raderar dem inom 30 dagar, eller säger varför de måste finnas kvar.',
    },
    objectToCheck: {
      title: 'Invänd mot att uppgifterna används',
      note: 'Rapporten stängs genast. Arbetsgivaren raderar inom 30 dagar, eller säger varför något måste finnas kvar.',
    },
    object: ({ recruiter }) => ({
      title: 'Invänd mot att uppgifterna används',
      note: `Skriv till ${recruiter}. Arbetsgivaren ska svara inom en månad.`,
    }),
    erase: {
      title: 'Radera allt om mig',
      note: 'Genast, om inget hindrar det. Hindras något står det innan du bestämmer dig varför och hur länge.',
    },
    eraseRunning: {
      title: 'Radera allt om mig',
      note: 'Genast, om inget hindrar det. Pågår referenstagningen om dig så avbryts den.',
    },
    noReach:
      'Vi har varken e-post eller mobilnummer till dig, så vi kan inte skicka någon kod. Skriv i stället till rekryteraren: en administratör kan lämna ut och radera, och ska svara inom en månad.',
    tooNew: ({ when }) =>
      `Din adress eller ditt nummer ändrades nyss. En kod kan skickas dit från ${when}. Har du bråttom, skriv till rekryteraren: en administratör kan lämna ut och radera.`,
    lost: 'Har du inte kvar adressen eller numret? Skriv till rekryteraren: en administratör kan lämna ut och radera, och ska svara inom en månad.',
  },
  outside: {
    heading: 'Utanför vår räckvidd',
    items: [
      'Säkerhetskopior glömmer det raderade inom nio dagar.',
      'Rekryteringssystemet har egna kopior. Be arbetsgivaren om dem också.',
      'Den som har sparat rapporten som fil har den kvar.',
    ],
  },
  questions: 'Frågor?',
  handling: 'Så hanteras uppgifterna',
  code: {
    ask: { title: 'Visa att det är du', lead: 'Vi skickar sex siffror, som du skriver här. De gäller i tio minuter.' },
    email: ({ to }) => `Skicka koden till ${to}`,
    sms: ({ digits }) => `Skicka koden som sms till numret som slutar på ${digits}`,
    title: 'Skriv koden',
    sentMail: ({ to, until }) => `Vi har skickat sex siffror till ${to}. Koden gäller till kl. ${until}.`,
    sentSms: ({ digits, until }) =>
      `Vi har skickat sex siffror till numret som slutar på ${digits}. Koden gäller till kl. ${until}.`,
    incomplete: 'Skriv de sex siffrorna ur det senaste meddelandet',
    again: 'Skicka en ny kod',
    goOn: { copy: 'Fortsätt till kopian', delete: 'Fortsätt till raderingen', object: 'Fortsätt till invändningen' },
    over: {
      title: 'Koden fungerar inte längre',
      text: 'En kod gäller i tio minuter och för fem försök. Be om en ny.',
    },
    why: {
      title: 'Varför en kod?',
      text: 'Rekryteraren och rekryteringssystemet kan ha länken hit. Koden går till adressen som du hade innan du öppnade sidan, så att ingen annan kan hämta eller radera dina uppgifter.',
    },
    none: {
      title: 'Kommer inget?',
      text: 'Titta i skräpposten. En ny kod kan skickas efter en minut, sedan allt glesare.',
    },
    back: 'Tillbaka, utan att hämta eller radera något',
  },
  copy: {
    title: 'Kopia av allt om dig',
    lead: ({ to }) => `Det här finns om den som har ${to}. Sidan kan öppnas i en halvtimme i den här webbläsaren.`,
    file: 'Hämta som fil (JSON)',
    fileName: 'kopia-av-mina-uppgifter',
    back: 'Tillbaka till det som finns',
  },
  erase: {
    title: 'Radera allt om dig?',
    lead: ({ to }) => `Det gäller allt om den som har ${to}. Det går inte att ångra.`,
    goes: 'Det här försvinner',
    whole: ({ title }) =>
      `Hela referenstagningen${title === null ? '' : ` för ${title}`}: dina uppgifter, referenser, svar och rapport.`,
    part: ({ candidate }) => `Det du har lämnat som referens för ${candidate}: namn, kontaktuppgifter och svar.`,
    reader: 'Ditt namn och din adress vid en länk till en rapport, som slutar fungera.',
    running: 'Den pågår och avbryts.',
    stays: 'Det här finns kvar, och varför',
    held: ({ why }) => `En referenstagning: ${why}. Den raderas när tiden är ute.`,
    always: [
      'Granskningsloggens rader, utan uppgift om dig.',
      'Har du klagat på ett mejl från oss: en kod i stället för adressen, så att inget mer skickas till den.',
    ],
    button: 'Radera allt om mig',
    keep: 'Nej, radera inget',
    done: {
      title: 'Vi raderar det nu',
      text: 'Det är borta inom några minuter. Säkerhetskopior glömmer det inom nio dagar. Den här länken slutar fungera.',
    },
    some: {
      title: 'Vi raderar det som inte hindras',
      text: 'Det är borta inom några minuter. Resten raderas automatiskt när det som hindrar är över.',
    },
  },
  objection: {
    referee: {
      title: 'Ta tillbaka din referens?',
      lead: ({ organisation, day }) =>
        `Svaren försvinner genast ur rapporten och visas inte mer. Det går inte att ångra. ${organisation} raderar dem senast ${day}, eller säger före dess varför de måste finnas kvar. Hörs inget raderas de den dagen.`,
      leadHeld: ({ organisation, day, until }) =>
        `Svaren försvinner genast ur rapporten och visas inte mer. Det går inte att ångra. ${organisation} svarar senast ${day}. Referenstagningen behålls till ${until} av det skäl som står på förra sidan. Svaren raderas när den tiden är slut, om du inte får veta varför de måste finnas kvar längre.`,
      button: 'Ta tillbaka min referens',
    },
    candidate: {
      title: 'Invända mot att uppgifterna om dig används?',
      lead: ({ organisation, day }) =>
        `Rapporten stängs genast för alla. Det går inte att ångra. ${organisation} raderar hela referenstagningen senast ${day}, eller säger före dess varför den måste finnas kvar. Hörs inget raderas den den dagen.`,
      leadHeld: ({ organisation, day, until }) =>
        `Rapporten förblir stängd för alla. Det går inte att ångra. ${organisation} svarar senast ${day}. Referenstagningen behålls till ${until} av det skäl som står på förra sidan. Den raderas när den tiden är slut, om du inte får veta varför den måste finnas kvar längre.`,
      button: 'Invänd',
    },
    keep: 'Nej, låt det vara som det är',
    waiting: {
      title: 'Du har invänt',
      text: ({ day }) =>
        `Det som du har invänt mot är borta ur rapporten. Arbetsgivaren ska bestämma senast ${day}. Hörs inget raderas det då.`,
      held: ({ day, until }) =>
        `Det som du har invänt mot är borta ur rapporten. Arbetsgivaren ska svara senast ${day}. Hörs inget raderas det när referenstagningen inte längre behålls av skälet ovan, senast ${until}.`,
    },
    kept: {
      title: 'Det behålls, trots att du har invänt',
      text: ({ reason }) =>
        `Skäl: ${reason}. Det raderas när tiden är ute. Du kan klaga hos myndigheten som har tillsyn över dataskyddet.`,
    },
    granted: {
      title: 'Det som du har invänt mot raderas',
      text: 'Arbetsgivaren behåller det inte. Säkerhetskopior glömmer det inom nio dagar.',
      held: ({ until }) =>
        `Det måste finnas kvar av skälet ovan, till ${until}. Sedan raderas det, och säkerhetskopior glömmer det inom nio dagar.`,
    },
  },
};
