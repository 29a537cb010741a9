import type { StepTexts } from './texts.ts';

const languages = { sv: 'svensk', en: 'engelsk', nb: 'norsk', da: 'dansk', fi: 'finsk', de: 'tysk' };

export const nb: StepTexts = {
  now: 'Se hvordan det er nå (åpnes i en ny fane)',
  keep: 'Avbryt',
  back: ({ name }) => `Tilbake til ${name}`,
  edited: {
    title: 'Noe er endret i mellomtiden',
    text: 'Referansesjekken ble endret mens du hadde siden åpen, så ingenting er gjort ennå. Det du skrev, står igjen nedenfor. Se hvordan det ser ut nå, og trykk igjen hvis du fortsatt vil.',
  },
  refusedTitle: 'Det gikk ikke',
  fields: {
    channel: 'Hvordan skal vi ta kontakt?',
    channels: { email: 'E-post', sms: 'SMS', 'email-sms': 'E-post og SMS' },
    channelError: 'Velg hvordan meldingen skal sendes',
    noReach: 'Adresse eller nummer for dette mangler. Velg en annen måte, eller rett opplysningene først',
    additionalText: 'Tilleggsinformasjon',
    additionalTextHint: ({ firstName }) =>
      `Står i e-posten til ${firstName}, under det vanlige. For eksempel hvilke referanser du helst vil ha.`,
    tooLong: ({ most }) => `Kort ned teksten til høyst ${most} tegn`,
    saveAsDefault: 'Lagre som standard',
    saveAsDefaultNote: ({ language }) => `Teksten foreslås i kommende forespørsler på ${languages[language]}.`,
    days: 'Dager å svare på',
    daysHint: 'Fra i dag, 1 til 90.',
    daysError: 'Skriv et antall dager, fra 1 til 90',
    firstName: 'Fornavn',
    lastName: 'Etternavn',
    oneName: 'Har bare ett navn',
    firstNameError: 'Skriv fornavnet',
    lastNameError: 'Skriv etternavnet, eller kryss av for at personen bare har ett navn',
    nameIsLink: 'Skriv bare navnet, uten lenke eller adresse',
    email: 'E-post',
    emailNotAscii: 'Dit kan det ikke sendes e-post: før @ kan det bare stå a til z, sifre og vanlige tegn',
    emailError: 'Skriv hele e-postadressen, for eksempel navn@example.org',
    phone: 'Mobilnummer',
    phoneHint: 'Trengs for SMS.',
    phoneError: 'Skriv hele nummeret, for eksempel +47 406 12 345',
    phoneNotMobile: 'Skriv et mobilnummer: en SMS når ingen fasttelefon',
    reachError: 'Skriv en e-postadresse eller et mobilnummer',
    language: 'Språk',
    languageHint: 'Svarene kommer på det språket spørsmålene stilles på.',
    note: 'Notat',
    noteHint: 'Står blant hendelsene. Kandidat og referanser ser det ikke.',
    referees: 'Antall referanser',
    lastDay: 'Ny siste dag',
    lastDayHint: 'Skriv som 2026-12-24. Til og med den dagen kan kandidat og referanser svare.',
    lastDayError: 'Skriv en dag fra i morgen til om 90 dager, som 2026-12-24',
    reader: 'Hvem er lenken til?',
    readerHint: 'Navnet står her og i hendelsene, slik at du ser hvem som har åpnet rapporten.',
    readerError: 'Skriv hvem lenken er til',
    readerEmail: 'Leserens e-post',
    readerEmailHint: 'Fyll ut, så sender vi lenken. Ellers kopierer du den på neste side.',
  },
  refusals: {
    wrongState: 'Det går ikke slik referansesjekken står nå.',
    held: 'Referansesjekken lagres lenger enn vi sa. Avslutt det først.',
    objected: 'Kandidaten har protestert. Referansesjekken kan ikke åpnes igjen eller få nye lenker.',
    hasStarted: ({ name }) => `${name} har begynt å svare. Derfor kan opplysningene ikke endres.`,
    tooMany: 'En referansesjekk kan ha høyst ti referanser.',
    tooManyLinks: 'Rapporten har alt så mange lenker som den kan ha.',
    ofCandidate: 'Dette er kandidatens egen adresse',
    taken: ({ name }) => `Den adressen har ${name} allerede. Hver referanse trenger sin egen`,
    nothingToAsk: 'Ingen referanse mangler. Be om flere, så kan du sende en forespørsel.',
    languageNotOffered: 'Det finnes ingen spørsmålsmal på dette språket',
    noAnswers: 'Rapporten kommer med det første svaret.',
    tooSoon: 'En forespørsel gikk til personen akkurat nå. Vent et minutt og prøv igjen.',
  },
  ask: {
    title: ({ firstName }) => `Be ${firstName} om referanser`,
    lead: ({ firstName }) => `${firstName} får en melding fra deg med en lenke, og oppgir referansene der.`,
    button: 'Send',
  },
  add: {
    title: 'Legg til referanse',
    atOnce: 'Referansen får spørsmålene med en gang du har lagt til.',
    later: 'Ingenting sendes før du sender forespørselen til referansen.',
    button: 'Legg til referanse',
  },
  correct: {
    title: ({ name }) => `Rett opplysningene til ${name}`,
    asksAgain: ({ firstName }) =>
      `Endres adressen, og ${firstName} allerede er spurt, går forespørselen til den nye med en gang. Den gamle lenken slutter å virke.`,
    button: 'Lagre',
  },
  candidate: {
    title: ({ name }) => `Rett opplysningene til ${name}`,
    asksAgain: ({ firstName }) =>
      `Er ${firstName} allerede spurt, går forespørselen til den nye adressen med en gang. Den gamle lenken slutter å virke.`,
    button: 'Lagre',
  },
  send: {
    title: ({ name }) => `Sende forespørselen til ${name}?`,
    text: () => 'Meldingen går med en gang, med en lenke til spørsmålene.',
    button: () => 'Send forespørselen',
  },
  remind: {
    title: ({ name }) => `Minne ${name} på det?`,
    text: () => 'Påminnelsen går med en gang, med samme lenke som før.',
    button: () => 'Send påminnelsen',
  },
  remove: {
    title: ({ name }) => `Fjerne ${name}?`,
    text: ({ name }) =>
      `Lenken til ${name} slutter å virke. Det sendes ingen melding om det. Mangler det så en referanse, kan du legge til en annen eller be kandidaten om en.`,
    button: ({ name }) => `Fjern ${name}`,
  },
  more: {
    title: ({ firstName }) => `Hvor mange referanser skal ${firstName} oppgi?`,
    asks: ({ firstName }) => `Ber du om flere, får ${firstName} en melding om det med en gang.`,
    quiet: ({ firstName }) => `Ingenting sendes av seg selv. Be ${firstName} om dem etterpå, eller legg dem til selv.`,
    button: 'Lagre',
  },
  addresses: {
    title: ({ firstName }) => `Skal ${firstName} få oppgi flere personer?`,
    text: ({ firstName }) =>
      `Spørsmålet er sendt til så mange adresser som ${firstName} kan bruke. Det beskytter fremmede hvis lenken har havnet i feil hender. Sier du ja, kan ${firstName} oppgi femten adresser til.`,
    button: ({ firstName }) => `La ${firstName} oppgi flere`,
  },
  setAside: {
    title: ({ name }) => `Legge bort referansesjekken for ${name}?`,
    text: () =>
      'Den står ikke lenger blant det som trenger deg. Svarene og rapporten blir liggende, og du kan åpne den igjen.',
    button: () => 'Legg bort',
  },
  prolong: {
    title: 'Flytt siste dag',
    lead: 'Gjelder alle som ikke har svart ennå. Det sendes ingen melding om det.',
    button: 'Flytt siste dag',
  },
  conclude: {
    title: ({ answered, expected }) => `Avslutte med ${answered} av ${expected} svar?`,
    text: ({ waiting, called }) =>
      `${called === null ? '' : `${called.count === 1 ? 'Samtalen' : 'Samtalene'} med ${called.names} avlyses. `}${waiting === null ? '' : `${waiting.names} får ingen flere påminnelser og kan ikke lenger svare. `}Rapporten lages av svarene som finnes, og ingen svar endres etterpå. Du kan åpne referansesjekken igjen.`,
    button: ({ answered, expected }) => `Avslutt med ${answered} av ${expected}`,
  },
  close: {
    title: ({ name }) => `Avslutte ${name}?`,
    text: () =>
      'Alle svar er inne. Når du avslutter, kan referansene ikke lenger rette dem. Ellers skjer det av seg selv etter en uke.',
    button: () => 'Avslutt',
  },
  cancel: {
    title: ({ name }) => `Trekke tilbake referansesjekken for ${name}?`,
    text: () =>
      'Ingenting mer sendes, og lenkene til kandidat og referanser viser at den er avsluttet. De får ingen melding om det. Du kan åpne den igjen.',
    button: () => 'Trekk referansesjekken tilbake',
  },
  reopen: {
    title: ({ name }) => `Åpne referansesjekken for ${name} igjen?`,
    text: () =>
      'Lenkene virker igjen, og svar tas imot. Er fristen ute, begynner den på nytt fra i dag. Ingenting sendes før du gjør det.',
    button: () => 'Åpne igjen',
  },
  hold: {
    title: ({ name }) => `Lagre referansesjekken for ${name} lenger?`,
    lead: 'Gjør det bare når noe krever det. Kandidaten og referansene som er blitt spurt, får en melding, og siden deres sier hvorfor. I mellomtiden ser bare administratorer referansesjekken, og lenkene til rapporten stenges.',
    reason: 'Hvorfor?',
    reasonError: 'Velg hvorfor den lagres',
    until: 'Til og med',
    untilHint: 'Skriv dagen som 2027-05-21, høyst 24 måneder fram. Deretter slettes den.',
    untilError: 'Skriv en dag fra i dag til høyst 24 måneder fram, som 2027-05-21',
    note: 'Forklaring',
    noteHint: 'Bare administratorer leser den. Kandidaten og referansene ser bare grunnen.',
    button: 'Lagre lenger',
  },
  release: {
    title: ({ name }) => `La referansesjekken for ${name} slettes som vi sa?`,
    text: () =>
      'Er dagen vi sa, allerede passert, slettes alt med en gang, og det kan ikke angres. Ingen melding sendes.',
    button: () => 'La den slettes',
  },
  objection: {
    title: ({ name }) => `${name} har protestert. Slette eller beholde?`,
    ofReferee: 'Svarene er ute av rapporten og kommer ikke tilbake. Personen får vite hva du bestemmer.',
    ofCandidate:
      'Rapporten er stengt. Kandidaten får vite hva du bestemmer. Sletter du, går hele referansesjekken, med svar og rapport, innen en time.',
    held: ({ until }) =>
      `Referansesjekken beholdes til ${until}. Sletter du, går det først når den tiden er over. Personen får vite med en gang hva du bestemmer.`,
    label: 'Hva skal skje?',
    remove: 'Slett',
    keep: { claim: 'Behold: et rettslig krav gjør det nødvendig', archive: 'Behold: arkivplikt gjør det nødvendig' },
    error: 'Velg om det skal slettes eller beholdes',
    button: 'Bestem',
  },
  readers: {
    label: 'Hvem kan åpne rapporten?',
    hint: 'Hvis du ikke velger, får en adresse utenfor deres egne domener en kode. En egen adresse trenger ingen.',
    named: 'Bare leserens adresse, med en kode som sendes dit',
    domain: 'Alle på samme arbeidsplass, med hver sin kode',
    open: 'Alle som har lenken',
    domainLabel: 'Arbeidsplassens domene',
    domainHint: 'For eksempel example.org. Lar du det stå tomt, tar vi domenet fra leserens e-post.',
    needsEmail: 'Skriv leserens e-post. Koden sendes dit.',
    notDomain: 'Skriv et domene, for eksempel example.org',
    sharedDomain: 'Hvem som helst kan ha en adresse på det domenet. Velg leserens adresse i stedet.',
    role: 'Hva kandidaten og referansene får vite om leseren',
    roleHint:
      'For eksempel «Noen hos en kunde». Skriv aldri kundens navn. Lar du det stå tomt, står det «Noen som har fått en lenke til rapporten».',
    roleError: 'Skriv rollen uten kundens navn',
    onlyFor: ({ who }) => `Bare ${who} kan åpne den, med en kode som sendes dit.`,
  },
  makeLink: {
    title: 'Lag en lenke til rapporten',
    lead: 'Lenken virker i 30 dager, uten innlogging. Du velger om alle som har den, kan lese, eller bare én adresse eller én arbeidsplass.',
    button: 'Lag lenken',
  },
  link: {
    first: 'Rapportens første lenke',
    title: ({ name }) => `Rapportlenke: ${name}`,
    until: ({ when }) => `Lenken virker til ${when}.`,
    over: 'Lenken virker ikke lenger.',
    address: 'Lenkens adresse',
    copyHint: 'Merk adressen og kopier den.',
    open: 'Åpne rapporten',
    mail: 'Skriv en e-post med lenken',
    mailSubject: ({ name }) => `Referanserapport for ${name}`,
    mailBody: ({ url, when, sender }) =>
      `Hei!\n\nHer er referanserapporten:\n${url}\n\nLenken virker til ${when}.\n\n${sender}`,
    mailed: ({ email }) => `Sendt til ${email}.`,
  },
  revoke: {
    title: ({ name }) => `Trekke tilbake lenken «${name}»?`,
    text: () => 'Den slutter å virke med en gang. Rapporten er ikke borte, og du kan lage en ny lenke.',
    button: () => 'Trekk lenken tilbake',
  },
};
