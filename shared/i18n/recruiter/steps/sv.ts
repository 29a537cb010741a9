import type { StepTexts } from './texts.ts';

const languages = { sv: 'svenska', en: 'engelska', nb: 'norska', da: 'danska', fi: 'finska', de: 'tyska' };

export const sv: StepTexts = {
  now: 'Se hur det är nu (öppnas i en ny flik)',
  keep: 'Avbryt',
  back: ({ name }) => `Tillbaka till ${name}`,
  edited: {
    title: 'Något har ändrats under tiden',
    text: 'Referenstagningen ändrades medan du hade sidan öppen, så inget har gjorts än. Det du skrev står kvar här nedanför. Titta på hur det ser ut nu, och tryck igen om du fortfarande vill.',
  },
  refusedTitle: 'Det gick inte',
  fields: {
    channel: 'Hur ska vi kommunicera?',
    channels: { email: 'Mejl', sms: 'Sms', 'email-sms': 'Mejl och sms' },
    channelError: 'Välj hur meddelandet ska skickas',
    noReach: 'Adress eller nummer för det sättet saknas. Välj ett annat, eller rätta uppgifterna först',
    additionalText: 'Kompletterande information',
    additionalTextHint: ({ firstName }) =>
      `Står i mejlet till ${firstName}, under det vanliga. Till exempel vilka referenser du helst vill ha.`,
    tooLong: ({ most }) => `Korta texten till högst ${most} tecken`,
    saveAsDefault: 'Spara som förvalsinställningar',
    saveAsDefaultNote: ({ language }) => `Texten föreslås i kommande förfrågningar på ${languages[language]}.`,
    days: 'Svarstid (dagar)',
    daysHint: 'Från i dag, 1 till 90.',
    daysError: 'Skriv ett antal dagar, från 1 till 90',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    oneName: 'Har bara ett namn',
    firstNameError: 'Skriv förnamnet',
    lastNameError: 'Skriv efternamnet, eller kryssa i att personen bara har ett namn',
    nameIsLink: 'Skriv bara namnet, utan länk eller adress',
    email: 'E-post',
    emailNotAscii: 'Dit går det inte att skicka mejl: före @ får det bara stå a till z, siffror och vanliga tecken',
    emailError: 'Skriv hela e-postadressen, till exempel namn@example.org',
    phone: 'Mobilnummer',
    phoneHint: 'Behövs för sms.',
    phoneError: 'Skriv hela numret, till exempel 070-174 06 05',
    phoneNotMobile: 'Skriv ett mobilnummer: ett sms når ingen fast telefon',
    reachError: 'Skriv en e-postadress eller ett mobilnummer',
    language: 'Språk',
    languageHint: 'Svaren kommer på det språk som frågorna ställs på.',
    note: 'Notering',
    noteHint: 'Står bland händelserna. Kandidat och referenser ser den inte.',
    referees: 'Antal referenser',
    lastDay: 'Ny sista dag',
    lastDayHint: 'Skriv som 2026-12-24. Till och med den dagen kan kandidat och referenser svara.',
    lastDayError: 'Skriv en dag från i morgon till om 90 dagar, som 2026-12-24',
    reader: 'Vem är länken till?',
    readerHint: 'Namnet står här och i händelserna, så att du ser vem som har öppnat rapporten.',
    readerError: 'Skriv vem länken är till',
    readerEmail: 'Läsarens e-post',
    readerEmailHint: 'Fyll i, så mejlar vi länken. Annars kopierar du den på nästa sida.',
  },
  refusals: {
    wrongState: 'Det går inte i det läge som referenstagningen är i nu.',
    held: 'Referenstagningen sparas längre än vi sa. Avsluta det först.',
    objected: 'Kandidaten har invänt. Referenstagningen kan inte öppnas igen eller få nya länkar.',
    hasStarted: ({ name }) => `${name} har redan börjat svara. Därför kan uppgifterna inte ändras.`,
    tooMany: 'En referenstagning kan ha högst tio referenser.',
    tooManyLinks: 'Rapporten har redan så många länkar som den kan ha.',
    ofCandidate: 'Det är kandidatens egen adress',
    taken: ({ name }) => `Den adressen har redan ${name}. Varje referens behöver en egen`,
    nothingToAsk: 'Det saknas ingen referens. Be om fler, så kan du begära in dem.',
    languageNotOffered: 'Det finns ingen frågemall på det språket',
    noAnswers: 'Rapporten kommer med det första svaret.',
    tooSoon: 'En förfrågan gick till personen alldeles nyss. Vänta en minut och försök igen.',
  },
  ask: {
    title: ({ firstName }) => `Begära in referenser från ${firstName}`,
    lead: ({ firstName }) => `${firstName} får ett meddelande från dig med en länk, och anger själv sina referenser.`,
    button: 'Skicka',
  },
  add: {
    title: 'Lägg till referens',
    atOnce: 'Referensen får frågorna direkt när du har lagt till.',
    later: 'Inget skickas förrän du skickar begäran till referensen.',
    button: 'Lägg till referens',
  },
  correct: {
    title: ({ name }) => `Rätta uppgifterna till ${name}`,
    asksAgain: ({ firstName }) =>
      `Ändras adressen skickas begäran till den nya direkt, om ${firstName} redan är tillfrågad. Den gamla länken slutar fungera.`,
    button: 'Spara',
  },
  candidate: {
    title: ({ name }) => `Rätta uppgifterna till ${name}`,
    asksAgain: ({ firstName }) =>
      `Är ${firstName} redan tillfrågad skickas begäran direkt till den nya adressen. Den gamla länken slutar fungera.`,
    button: 'Spara',
  },
  send: {
    title: ({ name }) => `Skicka begäran till ${name}?`,
    text: () => 'Meddelandet går i väg direkt, med en länk till frågorna.',
    button: () => 'Skicka begäran',
  },
  remind: {
    title: ({ name }) => `Påminna ${name}?`,
    text: () => 'Påminnelsen går i väg direkt, med samma länk som förut.',
    button: () => 'Skicka påminnelsen',
  },
  remove: {
    title: ({ name }) => `Ta bort ${name}?`,
    text: ({ name }) =>
      `Länken till ${name} slutar fungera. Inget meddelande skickas om det. Saknas det sedan en referens kan du lägga till en annan eller be kandidaten om en.`,
    button: ({ name }) => `Ta bort ${name}`,
  },
  more: {
    title: ({ firstName }) => `Hur många referenser ska ${firstName} ange?`,
    asks: ({ firstName }) => `Begär du fler får ${firstName} ett meddelande om det direkt.`,
    quiet: ({ firstName }) =>
      `Inget skickas automatiskt. Begär sedan in dem från ${firstName}, eller lägg till dem själv.`,
    button: 'Spara',
  },
  addresses: {
    title: ({ firstName }) => `Ska ${firstName} få ange fler personer?`,
    text: ({ firstName }) =>
      `Frågan har gått till så många adresser som ${firstName} får använda. Det skyddar främmande människor om länken har hamnat i fel händer. Säger du ja kan ${firstName} ange femton adresser till.`,
    button: ({ firstName }) => `Låt ${firstName} ange fler`,
  },
  setAside: {
    title: ({ name }) => `Lägga undan referenstagningen för ${name}?`,
    text: () =>
      'Den står inte längre bland det som behöver dig. Svaren och rapporten finns kvar, och du kan öppna den igen.',
    button: () => 'Lägg undan',
  },
  prolong: {
    title: 'Flytta sista dagen',
    lead: 'Gäller alla som ännu inte har svarat. Inget meddelande skickas om det.',
    button: 'Flytta sista dagen',
  },
  conclude: {
    title: ({ answered, expected }) => `Klarmarkera med ${answered} av ${expected} svar?`,
    text: ({ waiting, called }) =>
      `${called === null ? '' : `${called.count === 1 ? 'Samtalet' : 'Samtalen'} med ${called.names} avbokas. `}${waiting === null ? '' : `${waiting.names} får inga fler påminnelser och kan inte längre svara. `}Rapporten görs av de svar som finns, och inga svar ändras därefter. Du kan öppna referenstagningen igen.`,
    button: ({ answered, expected }) => `Klarmarkera med ${answered} av ${expected}`,
  },
  close: {
    title: ({ name }) => `Klarmarkera ${name}?`,
    text: () =>
      'Alla svar är inne. När du klarmarkerar kan referenserna inte längre rätta dem. Annars sker det automatiskt efter en vecka.',
    button: () => 'Klarmarkera',
  },
  cancel: {
    title: ({ name }) => `Avbryt referenstagningen för ${name}?`,
    text: () =>
      'Inget mer skickas, och länkarna till kandidat och referenser visar att den är avslutad. De får inget meddelande om det. Du kan öppna den igen.',
    button: () => 'Avbryt referenstagningen',
  },
  reopen: {
    title: ({ name }) => `Öppna referenstagningen för ${name} igen?`,
    text: () =>
      'Länkarna fungerar igen och svar tas emot. Har tiden gått ut börjar den om från i dag. Inget skickas förrän du gör det.',
    button: () => 'Öppna igen',
  },
  hold: {
    title: ({ name }) => `Spara referenstagningen för ${name} längre?`,
    lead: 'Gör det bara när något kräver det. Kandidaten och de referenser som har tillfrågats får ett meddelande, och deras sida säger varför. Under tiden ser bara administratörer referenstagningen, och rapportens länkar stängs.',
    reason: 'Varför?',
    reasonError: 'Välj varför den sparas',
    until: 'Till och med',
    untilHint: 'Skriv dagen som 2027-05-21, högst 24 månader fram. Därefter raderas den.',
    untilError: 'Skriv en dag från i dag till högst 24 månader fram, som 2027-05-21',
    note: 'Förklaring',
    noteHint: 'Bara administratörer läser den. Kandidaten och referenserna ser bara skälet.',
    button: 'Spara längre',
  },
  release: {
    title: ({ name }) => `Låta referenstagningen för ${name} raderas som vi sa?`,
    text: () =>
      'Har dagen som vi sa redan passerat raderas allt genast, och det går inte att ångra. Inget meddelande skickas.',
    button: () => 'Låt den raderas',
  },
  objection: {
    title: ({ name }) => `${name} har invänt. Radera eller behåll?`,
    ofReferee: 'Svaren är borta ur rapporten och kommer inte tillbaka. Personen får veta vad du bestämmer.',
    ofCandidate:
      'Rapporten är stängd. Kandidaten får veta vad du bestämmer. Raderar du går hela referenstagningen, med svar och rapport, inom en timme.',
    held: ({ until }) =>
      `Referenstagningen behålls till ${until}. Raderar du går det först när den tiden är slut. Personen får genast veta vad du bestämmer.`,
    label: 'Vad ska hända?',
    remove: 'Radera',
    keep: { claim: 'Behåll: ett rättsligt anspråk kräver det', archive: 'Behåll: arkivplikt kräver det' },
    error: 'Välj om det ska raderas eller behållas',
    button: 'Bestäm',
  },
  readers: {
    label: 'Vem kan öppna rapporten?',
    hint: 'Om du inte väljer får en adress utanför era egna domäner en kod. En egen adress behöver ingen.',
    named: 'Bara läsarens adress, med en kod som mejlas dit',
    domain: 'Alla på samma arbetsplats, med en kod var',
    open: 'Alla som har länken',
    domainLabel: 'Arbetsplatsens domän',
    domainHint: 'Till exempel example.org. Om du lämnar det tomt tar vi domänen ur läsarens e-post.',
    needsEmail: 'Skriv läsarens e-post. Koden skickas dit.',
    notDomain: 'Skriv en domän, till exempel example.org',
    sharedDomain: 'Vem som helst kan ha en adress på den domänen. Välj läsarens adress i stället.',
    role: 'Vad kandidaten och referenserna får veta om läsaren',
    roleHint:
      'Till exempel ”Någon hos en kund”. Skriv aldrig kundens namn. Om du lämnar det tomt står det ”Någon som har fått en länk till rapporten”.',
    roleError: 'Skriv rollen utan kundens namn',
    onlyFor: ({ who }) => `Bara ${who} kan öppna den, med en kod som mejlas dit.`,
  },
  makeLink: {
    title: 'Skapa länk till rapporten',
    lead: 'Länken fungerar i 30 dagar, utan inloggning. Du väljer om alla som har den kan läsa, eller bara en adress eller en arbetsplats.',
    button: 'Skapa länk',
  },
  link: {
    first: 'Rapportens första länk',
    title: ({ name }) => `Rapportlänk: ${name}`,
    until: ({ when }) => `Länken gäller till ${when}.`,
    over: 'Länken gäller inte längre.',
    address: 'Länkens adress',
    copyHint: 'Markera adressen och kopiera den.',
    open: 'Öppna rapporten',
    mail: 'Skriv ett mejl med länken',
    mailSubject: ({ name }) => `Referensrapport för ${name}`,
    mailBody: ({ url, when, sender }) =>
      `Hej!\n\nHär är referensrapporten:\n${url}\n\nLänken gäller till ${when}.\n\n${sender}`,
    mailed: ({ email }) => `Mejlad till ${email}.`,
  },
  revoke: {
    title: ({ name }) => `Återkalla länken ”${name}”?`,
    text: () => 'Den slutar fungera direkt. Rapporten finns kvar, och du kan skapa en ny länk.',
    button: () => 'Återkalla länken',
  },
};
