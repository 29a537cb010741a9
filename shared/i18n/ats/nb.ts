import { capitalise, numberInWords } from '../numbers.ts';
import { withdrawnToo } from '../withdrawn-answers.ts';
import type { AtsTexts } from './texts.ts';

export const nb: AtsTexts = {
  nameless: 'Kandidat',
  form: {
    name: 'Referansesjekk',
    description: 'Kandidaten oppgir referanser, som svarer på spørsmål eller bestiller en samtale.',
    templateDescription: ({ questions, minutes }) => `${questions} spørsmål, ca. ${minutes} minutter`,
    candidate: 'Kandidat',
    candidateLanguage: 'Språk til kandidaten',
    candidateChannel: 'Hvordan skal vi kontakte kandidaten?',
    referees: 'Referanser',
    number: 'Antall referanser',
    refereeChannel: 'Hvordan skal vi kontakte referansene?',
    channels: { email: 'E-post', sms: 'SMS', 'email-sms': 'E-post og SMS', disabled: 'Ikke send noe' },
    templates: 'Spørsmålsmal',
    template: ({ language }) => `Spørsmålsmal: ${language}`,
    none: 'Ingen',
    templatesNote:
      'Du kan velge spørsmålsmaler på flere språk. Svarene kommer på det språket referansen blir spurt på.',
    more: 'Relasjon og tittel',
    askRelation: 'Be om detaljer om relasjonen',
    hideTitle: 'Skjul prosjektets tittel',
    hideTitleNote: 'En tittel som ikke er skjult, ses av kandidater og referanser.',
    answers: 'Svar',
    answersNote: 'Andel svar som har kommet inn, 0–100',
  },
  faults: {
    notConnected: 'Koblingen til Vitsord gjelder ikke lenger. Be en administrator om å koble til på nytt.',
    tooOften: 'Det kom for mange kall på én gang. Prøv igjen om litt.',
    firstName: 'Kandidatens fornavn mangler eller kan ikke leses.',
    lastName: 'Kandidatens etternavn mangler eller kan ikke leses.',
    email: 'Kandidatens e-postadresse kan ikke leses.',
    emailNotAscii:
      'Kandidatens e-postadresse kan ikke sendes til: før @ kan det bare stå a til z, sifre og vanlige tegn.',
    noEmail: 'Kandidaten mangler e-postadresse, velg SMS.',
    noPhone: 'Kandidaten mangler mobilnummer, velg e-post.',
    noContact: 'Kandidaten mangler både e-postadresse og mobilnummer.',
    note: ({ most }) => `Meldingen til kandidaten er for lang eller kan ikke leses. Høyst ${most} tegn.`,
    recruiter: 'Navnet eller e-postadressen din kan ikke leses. Sjekk kontoen din i rekrutteringssystemet.',
    formUnknown: 'Skjemaet finnes ikke lenger. Åpne innstillingene igjen og velg på nytt.',
    templateUnknown:
      'Spørsmålsmalen finnes ikke lenger på det valgte språket. Åpne innstillingene igjen og velg på nytt.',
    noTemplate: 'Velg en spørsmålsmal på minst ett språk.',
    option: ({ label }) => `Valget for «${label}» finnes ikke. Åpne innstillingene igjen og velg på nytt.`,
    encrypted: 'Opplysningene om kandidaten var kryptert med en nøkkel som Vitsord ikke har.',
    unreadable: 'Vitsord kunne ikke lese opplysningene om kandidaten eller prosjektet.',
    notReady:
      'Vitsord er ikke klart for Teamtailor: hvordan det går, kan ikke vises her. Be den som drifter Vitsord om å legge inn partnernøkkelen.',
    remindedJustNow: 'De vi venter på, ble nettopp påminnet. Vent et minutt.',
    nobodyToRemind: 'Det er ingen å påminne: enten venter vi ikke på noen, eller så når vi dem ikke på denne måten.',
    deleted:
      'Referansesjekken er slettet: Tiden var ute, eller en person ba om det. Be om nye referanser hvis dere trenger dem.',
  },
  results: {
    candidateLink: 'Lenke til kandidaten',
    report: 'Referanserapport',
    reportPdf: 'Referanserapport (PDF)',
    waiting: 'Venter på kandidaten',
    nothingByItself: 'Ingenting sendes automatisk: åpne kandidaten',
    answers: ({ answered, expected, withdrawn }) =>
      `${answered} av ${expected} svar har kommet${withdrawnToo(withdrawn, 'nb')}`,
    expiredAtCandidate: 'Fristen gikk ut før kandidaten hadde oppgitt referanser',
    expiredUnasked: 'Referansesjekken ble avsluttet: ingen var blitt spurt',
    expiredAtReferees: ({ answered, expected, withdrawn }) =>
      `Fristen gikk ut med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'nb')}`,
    candidateUnreachable: 'Kandidaten kan ikke nås',
    refereesUnreachable: 'Referansene kan ikke nås',
    candidateDeclined: 'Kandidaten har takket nei',
    refereesDeclined: 'Referansene har takket nei',
    answersWithdrawn: 'Alle svarene er trukket tilbake',
    withdrawn: 'Trukket tilbake',
    invited: ({ count }) =>
      count === 1 ? 'Én referanse spurt' : `${capitalise(numberInWords(count, 'nb'))} referanser spurt`,
    callsBooked: ({ count }) => (count === 1 ? 'én samtale bestilt' : `${numberInWords(count, 'nb')} samtaler bestilt`),
    candidateForm: 'Kandidatens skjema (bare for kandidaten)',
    remind: 'Påminn',
    observations: ({ count }) => (count === 1 ? 'Én observasjon å se på' : `${count} observasjoner å se på`),
    notes: {
      phone_dropped: 'Kandidatens telefonnummer kunne ikke leses',
      email_instead_of_sms: 'Mobilnummeret kunne ikke leses, så kandidaten spørres på e-post',
      name_cleaned: 'Et navn inneholdt en adresse, som er tatt bort',
      name_cut: 'Et navn var for langt og er kortet ned',
      name_missing: 'Kandidaten kom uten navn',
      referees_dropped: 'Referanser som ikke kunne brukes, er utelatt',
    },
  },
  consent: {
    ask: {
      title: 'Koble til rekrutteringssystemet deres',
      lead: 'Rekrutteringssystemet deres fra Talentech vil starte referansesjekker i Vitsord. Skriv e-postadressen din på jobb, så sender vi en lenke du går videre med.',
      email: 'E-postadresse på jobb',
      emailHint: 'Du må være administrator i Vitsord.',
      emailError: 'Skriv hele e-postadressen, for eksempel navn@example.org',
      send: 'Send meg en lenke',
      sent: {
        title: 'Se i innboksen din',
        lead: ({ email }) => `Hvis ${email} tilhører en administrator, har vi nå sendt en lenke og en kode dit.`,
        more: 'Åpne lenken i denne nettleseren, eller skriv koden her. Lenken virker i 15 minutter.',
      },
    },
    choose: { title: 'Hvilken kobling gjelder det?', lead: 'Du er administrator for flere.' },
    consent: {
      title: ({ organisation }) => `Koble ${organisation} til Talentech?`,
      lead: 'Da kan rekrutteringssystemet deres fra Talentech:',
      may: [
        'lese navnene på spørsmålsmalene deres',
        'starte referansesjekker, med kandidatens navn og kontaktopplysninger',
        'få vite hvordan det går, med lenker til kandidaten og referanserapporten',
      ],
      mayNot: 'Svarene utleveres ikke på noen annen måte. Dere kan koble fra når dere vil.',
      signedIn: ({ name, email }) => `Du er logget inn som ${name} (${email}).`,
      allow: 'Ja, koble til',
      replace: {
        title: ({ organisation }) => `Erstatte koblingen mellom ${organisation} og Talentech?`,
        lead: ({ day, name }) =>
          `En kobling virker allerede: ${name} sa ja til den ${day}. Sier du ja, slutter den å gjelde, og rekrutteringssystemet som spør nå, tar dens plass.`,
        allow: 'Ja, erstatt koblingen',
      },
      deny: 'Nei, gå tilbake',
    },
    refused: {
      title: 'Du kan ikke koble til herfra',
      text: 'Adressen som førte hit, stemmer ikke med det som er avtalt. Begynn på nytt i rekrutteringssystemet. Hjelper ikke det, spør den som tar seg av Vitsord hos dere.',
    },
    sessionOver: {
      title: 'Du er ikke lenger innlogget',
      text: 'Ingenting er koblet til. Begynn på nytt i rekrutteringssystemet.',
    },
  },
};
