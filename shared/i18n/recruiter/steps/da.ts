import type { StepTexts } from './texts.ts';

const languages = { sv: 'svensk', en: 'engelsk', nb: 'norsk', da: 'dansk', fi: 'finsk', de: 'tysk' };

export const da: StepTexts = {
  now: 'Se, hvordan det er nu (åbnes i en ny fane)',
  keep: 'Annullér',
  back: ({ name }) => `Tilbage til ${name}`,
  edited: {
    title: 'Noget er ændret i mellemtiden',
    text: 'Referencetagningen blev ændret, mens du havde siden åben, så der er ikke gjort noget endnu. Det, du skrev, står stadig nedenfor. Se, hvordan det ser ud nu, og tryk igen, hvis du stadig vil.',
  },
  refusedTitle: 'Det gik ikke',
  fields: {
    channel: 'Hvordan skal vi tage kontakt?',
    channels: { email: 'Mail', sms: 'Sms', 'email-sms': 'Mail og sms' },
    channelError: 'Vælg, hvordan beskeden skal sendes',
    noReach: 'Adressen eller nummeret til det mangler. Vælg en anden måde, eller ret oplysningerne først',
    additionalText: 'Supplerende oplysninger',
    additionalTextHint: ({ firstName }) =>
      `Står i mailen til ${firstName} under det sædvanlige. For eksempel hvilke referencer du helst vil have.`,
    tooLong: ({ most }) => `Forkort teksten til højst ${most} tegn`,
    saveAsDefault: 'Gem som standard',
    saveAsDefaultNote: ({ language }) => `Teksten foreslås i kommende anmodninger på ${languages[language]}.`,
    days: 'Dage at svare i',
    daysHint: 'Fra i dag, 1 til 90.',
    daysError: 'Skriv et antal dage fra 1 til 90',
    firstName: 'Fornavn',
    lastName: 'Efternavn',
    oneName: 'Har kun ét navn',
    firstNameError: 'Skriv fornavnet',
    lastNameError: 'Skriv efternavnet, eller sæt kryds ved, at personen kun har ét navn',
    nameIsLink: 'Skriv kun navnet, uden link eller adresse',
    email: 'Mail',
    emailNotAscii: 'Dertil kan der ikke sendes mail: før @ må der kun stå a til z, cifre og almindelige tegn',
    emailError: 'Skriv hele mailadressen, for eksempel navn@example.org',
    phone: 'Mobilnummer',
    phoneHint: 'Er nødvendigt for sms.',
    phoneError: 'Skriv hele nummeret, for eksempel +45 32 12 34 56',
    phoneNotMobile: 'Skriv et mobilnummer: en sms når ingen fastnettelefon',
    reachError: 'Skriv en mailadresse eller et mobilnummer',
    language: 'Sprog',
    languageHint: 'Svarene kommer på det sprog, spørgsmålene stilles på.',
    note: 'Note',
    noteHint: 'Står blandt hændelserne. Kandidat og referencer ser den ikke.',
    referees: 'Antal referencer',
    lastDay: 'Ny sidste dag',
    lastDayHint: 'Skriv som 2026-12-24. Til og med den dag kan kandidat og referencer svare.',
    lastDayError: 'Skriv en dag fra i morgen til om 90 dage, som 2026-12-24',
    reader: 'Hvem er linket til?',
    readerHint: 'Navnet står her og i hændelserne, så du kan se, hvem der har åbnet rapporten.',
    readerError: 'Skriv, hvem linket er til',
    readerEmail: 'Læserens mailadresse',
    readerEmailHint: 'Udfyld den, så sender vi linket. Ellers kopierer du det på næste side.',
  },
  refusals: {
    wrongState: 'Det kan ikke lade sig gøre, som referencetagningen står nu.',
    held: 'Referencetagningen gemmes længere, end vi sagde. Afslut det først.',
    objected: 'Kandidaten har gjort indsigelse. Referencetagningen kan ikke åbnes igen eller få nye links.',
    hasStarted: ({ name }) => `${name} er begyndt at svare. Derfor kan oplysningerne ikke ændres.`,
    tooMany: 'En referencetagning kan højst have ti referencer.',
    tooManyLinks: 'Rapporten har allerede så mange links, som den kan have.',
    ofCandidate: 'Det er kandidatens egen adresse',
    taken: ({ name }) => `Den adresse har ${name} allerede. Hver reference skal have sin egen`,
    nothingToAsk: 'Der mangler ingen reference. Bed om flere, så kan du sende en anmodning.',
    languageNotOffered: 'Der er ingen spørgeskabelon på det sprog',
    noAnswers: 'Rapporten kommer med det første svar.',
    tooSoon: 'Personen har lige fået en forespørgsel. Vent et minut, og prøv igen.',
  },
  ask: {
    title: ({ firstName }) => `Bed ${firstName} om referencer`,
    lead: ({ firstName }) => `${firstName} får en besked fra dig med et link og angiver referencerne dér.`,
    button: 'Send',
  },
  add: {
    title: 'Tilføj reference',
    atOnce: 'Referencen får spørgsmålene, så snart du har tilføjet.',
    later: 'Der sendes intet, før du sender anmodningen til referencen.',
    button: 'Tilføj reference',
  },
  correct: {
    title: ({ name }) => `Ret oplysningerne om ${name}`,
    asksAgain: ({ firstName }) =>
      `Ændres adressen, og er ${firstName} allerede spurgt, går anmodningen straks til den nye. Det gamle link holder op med at virke.`,
    button: 'Gem',
  },
  candidate: {
    title: ({ name }) => `Ret oplysningerne om ${name}`,
    asksAgain: ({ firstName }) =>
      `Er ${firstName} allerede spurgt, går anmodningen straks til den nye adresse. Det gamle link holder op med at virke.`,
    button: 'Gem',
  },
  send: {
    title: ({ name }) => `Sende anmodningen til ${name}?`,
    text: () => 'Beskeden går straks af sted med et link til spørgsmålene.',
    button: () => 'Send anmodningen',
  },
  remind: {
    title: ({ name }) => `Sende ${name} en påmindelse?`,
    text: () => 'Påmindelsen går straks af sted med samme link som før.',
    button: () => 'Send påmindelsen',
  },
  remove: {
    title: ({ name }) => `Fjerne ${name}?`,
    text: ({ name }) =>
      `Linket til ${name} holder op med at virke. Der sendes ingen besked om det. Mangler der så en reference, kan du tilføje en anden eller bede kandidaten om en.`,
    button: ({ name }) => `Fjern ${name}`,
  },
  more: {
    title: ({ firstName }) => `Hvor mange referencer skal ${firstName} angive?`,
    asks: ({ firstName }) => `Beder du om flere, får ${firstName} straks besked om det.`,
    quiet: ({ firstName }) => `Intet sendes af sig selv. Bed ${firstName} om dem bagefter, eller tilføj dem selv.`,
    button: 'Gem',
  },
  addresses: {
    title: ({ firstName }) => `Skal ${firstName} kunne angive flere personer?`,
    text: ({ firstName }) =>
      `Spørgsmålet er sendt til så mange adresser, som ${firstName} kan bruge. Det beskytter fremmede, hvis linket er havnet i de forkerte hænder. Siger du ja, kan ${firstName} angive femten adresser mere.`,
    button: ({ firstName }) => `Lad ${firstName} angive flere`,
  },
  setAside: {
    title: ({ name }) => `Skal referencetagningen for ${name} lægges til side?`,
    text: () =>
      'Den står ikke længere blandt det, der har brug for dig. Svar og rapport bliver liggende, og du kan åbne den igen.',
    button: () => 'Læg til side',
  },
  prolong: {
    title: 'Flyt sidste dag',
    lead: 'Gælder alle, der ikke har svaret endnu. Der sendes ingen besked om det.',
    button: 'Flyt sidste dag',
  },
  conclude: {
    title: ({ answered, expected }) => `Afslutte med ${answered} af ${expected} svar?`,
    text: ({ waiting, called }) =>
      `${called === null ? '' : `${called.count === 1 ? 'Samtalen' : 'Samtalerne'} med ${called.names} aflyses. `}${waiting === null ? '' : `${waiting.names} får ikke flere påmindelser og kan ikke længere svare. `}Rapporten laves af de svar, der er, og ingen svar ændres bagefter. Du kan åbne referencetagningen igen.`,
    button: ({ answered, expected }) => `Afslut med ${answered} af ${expected}`,
  },
  close: {
    title: ({ name }) => `Afslutte ${name}?`,
    text: () =>
      'Alle svar er inde. Når du afslutter, kan referencerne ikke længere rette dem. Ellers sker det af sig selv efter en uge.',
    button: () => 'Afslut',
  },
  cancel: {
    title: ({ name }) => `Trække referencetagningen for ${name} tilbage?`,
    text: () =>
      'Der sendes ikke mere, og linkene til kandidat og referencer viser, at den er slut. De får ingen besked om det. Du kan åbne den igen.',
    button: () => 'Træk referencetagningen tilbage',
  },
  reopen: {
    title: ({ name }) => `Åbne referencetagningen for ${name} igen?`,
    text: () =>
      'Linkene virker igen, og der tages imod svar. Er fristen udløbet, begynder den forfra i dag. Der sendes intet, før du gør det.',
    button: () => 'Åbn igen',
  },
  hold: {
    title: ({ name }) => `Gemme referencetagningen for ${name} længere?`,
    lead: 'Gør det kun, når noget kræver det. Kandidaten og de referencer, der er blevet spurgt, får en besked, og deres side siger hvorfor. Imens ser kun administratorer referencetagningen, og rapportens links lukkes.',
    reason: 'Hvorfor?',
    reasonError: 'Vælg, hvorfor den gemmes',
    until: 'Til og med',
    untilHint: 'Skriv dagen som 2027-05-21, højst 24 måneder frem. Derefter slettes den.',
    untilError: 'Skriv en dag fra i dag til højst 24 måneder frem, som 2027-05-21',
    note: 'Forklaring',
    noteHint: 'Kun administratorer læser den. Kandidaten og referencerne ser kun grunden.',
    button: 'Gem længere',
  },
  release: {
    title: ({ name }) => `Lade referencetagningen for ${name} blive slettet, som vi sagde?`,
    text: () =>
      'Er den dag, vi sagde, allerede passeret, slettes alt med det samme, og det kan ikke fortrydes. Der sendes ingen besked.',
    button: () => 'Lad den blive slettet',
  },
  objection: {
    title: ({ name }) => `${name} har gjort indsigelse. Slette eller gemme?`,
    ofReferee: 'Svarene er ude af rapporten og kommer ikke tilbage. Personen får at vide, hvad du beslutter.',
    ofCandidate:
      'Rapporten er lukket. Kandidaten får at vide, hvad du beslutter. Sletter du, går hele referencetagningen, med svar og rapport, inden en time.',
    held: ({ until }) =>
      `Referencetagningen gemmes til ${until}. Sletter du, går det først, når den tid er gået. Personen får med det samme at vide, hvad du beslutter.`,
    label: 'Hvad skal der ske?',
    remove: 'Slet',
    keep: { claim: 'Gem: et retskrav kræver det', archive: 'Gem: arkivpligt kræver det' },
    error: 'Vælg, om det skal slettes eller gemmes',
    button: 'Beslut',
  },
  readers: {
    label: 'Hvem kan åbne rapporten?',
    hint: 'Hvis du ikke vælger, får en adresse uden for jeres egne domæner en kode. En af jeres egne behøver ingen.',
    named: 'Kun læserens adresse, med en kode, der sendes dertil',
    domain: 'Alle på samme arbejdsplads, med hver sin kode',
    open: 'Alle, der har linket',
    domainLabel: 'Arbejdspladsens domæne',
    domainHint: 'For eksempel example.org. Hvis du lader det stå tomt, tager vi domænet fra læserens mailadresse.',
    needsEmail: 'Skriv læserens mailadresse. Koden sendes dertil.',
    notDomain: 'Skriv et domæne, for eksempel example.org',
    sharedDomain: 'Hvem som helst kan have en adresse på det domæne. Vælg læserens adresse i stedet.',
    role: 'Hvad kandidaten og referencerne får at vide om læseren',
    roleHint:
      'For eksempel “Nogen hos en kunde”. Skriv aldrig kundens navn. Hvis du lader det stå tomt, står der “En person, der har fået et link til rapporten”.',
    roleError: 'Skriv rollen uden kundens navn',
    onlyFor: ({ who }) => `Kun ${who} kan åbne det, med en kode, der sendes dertil.`,
  },
  makeLink: {
    title: 'Lav et link til rapporten',
    lead: 'Linket virker i 30 dage, uden login. Du vælger, om alle, der har det, kan læse, eller kun én adresse eller én arbejdsplads.',
    button: 'Lav linket',
  },
  link: {
    first: 'Rapportens første link',
    title: ({ name }) => `Rapportlink: ${name}`,
    until: ({ when }) => `Linket virker til ${when}.`,
    over: 'Linket virker ikke længere.',
    address: 'Linkets adresse',
    copyHint: 'Markér adressen, og kopiér den.',
    open: 'Åbn rapporten',
    mail: 'Skriv en mail med linket',
    mailSubject: ({ name }) => `Referencerapport for ${name}`,
    mailBody: ({ url, when, sender }) =>
      `Hej\n\nHer er referencerapporten:\n${url}\n\nLinket virker til ${when}.\n\n${sender}`,
    mailed: ({ email }) => `Sendt til ${email}.`,
  },
  revoke: {
    title: ({ name }) => `Tilbagekalde linket »${name}«?`,
    text: () => 'Det holder straks op med at virke. Rapporten er ikke væk, og du kan lave et nyt link.',
    button: () => 'Tilbagekald linket',
  },
};
