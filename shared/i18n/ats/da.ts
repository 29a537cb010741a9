import { capitalise, numberInWords } from '../numbers.ts';
import { withdrawnToo } from '../withdrawn-answers.ts';
import type { AtsTexts } from './texts.ts';

export const da: AtsTexts = {
  nameless: 'Kandidat',
  form: {
    name: 'Referencetagning',
    description: 'Kandidaten angiver referencer, som svarer på spørgsmål eller booker en samtale.',
    templateDescription: ({ questions, minutes }) => `${questions} spørgsmål, ca. ${minutes} minutter`,
    candidate: 'Kandidat',
    candidateLanguage: 'Sprog til kandidaten',
    candidateChannel: 'Hvordan skal vi kontakte kandidaten?',
    referees: 'Referencer',
    number: 'Antal referencer',
    refereeChannel: 'Hvordan skal vi kontakte referencerne?',
    channels: { email: 'Mail', sms: 'Sms', 'email-sms': 'Mail og sms', disabled: 'Send ikke noget' },
    templates: 'Spørgeskabelon',
    template: ({ language }) => `Spørgeskabelon: ${language}`,
    none: 'Ingen',
    templatesNote:
      'Du kan vælge spørgeskabeloner på flere sprog. Svarene kommer på det sprog, som referencen bliver spurgt på.',
    more: 'Relation og titel',
    askRelation: 'Bed om detaljer om relationen',
    hideTitle: 'Skjul projektets titel',
    hideTitleNote: 'En titel, der ikke er skjult, ses af kandidater og referencer.',
    answers: 'Svar',
    answersNote: 'Andel af svar, der er kommet ind, 0–100',
  },
  faults: {
    notConnected: 'Forbindelsen til Vitsord gælder ikke længere. Bed en administrator om at forbinde igen.',
    tooOften: 'Der kom for mange kald på én gang. Prøv igen om lidt.',
    firstName: 'Kandidatens fornavn mangler eller kan ikke læses.',
    lastName: 'Kandidatens efternavn mangler eller kan ikke læses.',
    email: 'Kandidatens mailadresse kan ikke læses.',
    emailNotAscii:
      'Kandidatens mailadresse kan ikke modtage mail herfra: før @ må der kun stå a til z, cifre og almindelige tegn.',
    noEmail: 'Kandidaten mangler mailadresse, vælg sms.',
    noPhone: 'Kandidaten mangler mobilnummer, vælg mail.',
    noContact: 'Kandidaten mangler både mailadresse og mobilnummer.',
    note: ({ most }) => `Beskeden til kandidaten er for lang eller kan ikke læses. Højst ${most} tegn.`,
    recruiter: 'Dit navn eller din mailadresse kan ikke læses. Tjek din konto i rekrutteringssystemet.',
    formUnknown: 'Formularen findes ikke længere. Åbn indstillingerne igen, og vælg på ny.',
    templateUnknown:
      'Spørgeskabelonen findes ikke længere på det valgte sprog. Åbn indstillingerne igen, og vælg på ny.',
    noTemplate: 'Vælg en spørgeskabelon på mindst ét sprog.',
    option: ({ label }) => `Valget for »${label}« findes ikke. Åbn indstillingerne igen, og vælg på ny.`,
    encrypted: 'Kandidatens oplysninger var krypteret med en nøgle, som Vitsord ikke har.',
    unreadable: 'Vitsord kunne ikke læse oplysningerne om kandidaten eller projektet.',
    notReady:
      'Vitsord er ikke klar til Teamtailor: hvordan det går, kan ikke vises her. Bed den, der driver Vitsord, om at lægge partnernøglen ind.',
    remindedJustNow: 'Dem, vi venter på, er lige blevet mindet om det. Vent et minut.',
    nobodyToRemind:
      'Der er ingen at minde om det: enten venter vi ikke på nogen, eller også kan vi ikke nå dem på denne måde.',
    deleted:
      'Referencetagningen er slettet: Tiden var gået, eller en person bad om det. Bed om nye referencer, hvis I har brug for dem.',
  },
  results: {
    candidateLink: 'Link til kandidaten',
    report: 'Referencerapport',
    reportPdf: 'Referencerapport (PDF)',
    waiting: 'Venter på kandidaten',
    nothingByItself: 'Intet sendes automatisk: åbn kandidaten',
    answers: ({ answered, expected, withdrawn }) =>
      `${answered} af ${expected} svar er kommet${withdrawnToo(withdrawn, 'da')}`,
    expiredAtCandidate: 'Fristen udløb, før kandidaten havde angivet referencer',
    expiredUnasked: 'Referencetagningen sluttede: ingen var blevet spurgt',
    expiredAtReferees: ({ answered, expected, withdrawn }) =>
      `Fristen udløb med ${answered} af ${expected} svar${withdrawnToo(withdrawn, 'da')}`,
    candidateUnreachable: 'Kandidaten kan ikke nås',
    refereesUnreachable: 'Referencerne kan ikke nås',
    candidateDeclined: 'Kandidaten har sagt nej tak',
    refereesDeclined: 'Referencerne har sagt nej tak',
    answersWithdrawn: 'Alle svar er trukket tilbage',
    withdrawn: 'Trukket tilbage',
    invited: ({ count }) =>
      count === 1 ? 'Én reference spurgt' : `${capitalise(numberInWords(count, 'da'))} referencer spurgt`,
    callsBooked: ({ count }) => (count === 1 ? 'én samtale booket' : `${numberInWords(count, 'da')} samtaler booket`),
    candidateForm: 'Kandidatens formular (kun til kandidaten)',
    remind: 'Send påmindelse',
    observations: ({ count }) => (count === 1 ? 'Én iagttagelse at se på' : `${count} iagttagelser at se på`),
    notes: {
      phone_dropped: 'Kandidatens telefonnummer kunne ikke læses',
      email_instead_of_sms: 'Mobilnummeret kunne ikke læses, så kandidaten spørges på mail',
      name_cleaned: 'Et navn indeholdt en adresse, som er fjernet',
      name_cut: 'Et navn var for langt og er afkortet',
      name_missing: 'Kandidaten kom uden navn',
      referees_dropped: 'Referencer, som ikke kunne bruges, er udeladt',
    },
  },
  consent: {
    ask: {
      title: 'Forbind jeres rekrutteringssystem',
      lead: 'Jeres rekrutteringssystem fra Talentech vil starte referencetagninger i Vitsord. Skriv din arbejdsmail, så sender vi et link, som du går videre med.',
      email: 'Arbejdsmail',
      emailHint: 'Du skal være administrator i Vitsord.',
      emailError: 'Skriv hele mailadressen, for eksempel navn@example.org',
      send: 'Send mig et link',
      sent: {
        title: 'Se i din indbakke',
        lead: ({ email }) => `Hvis ${email} tilhører en administrator, har vi nu sendt et link og en kode dertil.`,
        more: 'Åbn linket i denne browser, eller skriv koden her. Linket virker i 15 minutter.',
      },
    },
    choose: { title: 'Hvilken forbindelse gælder det?', lead: 'Du er administrator for flere.' },
    consent: {
      title: ({ organisation }) => `Forbind ${organisation} med Talentech?`,
      lead: 'Så kan jeres rekrutteringssystem fra Talentech:',
      may: [
        'læse navnene på jeres spørgeskabeloner',
        'starte referencetagninger med kandidatens navn og kontaktoplysninger',
        'få at vide, hvordan det går, med links til kandidaten og referencerapporten',
      ],
      mayNot: 'Svarene udleveres ikke på nogen anden måde. I kan afbryde forbindelsen, når I vil.',
      signedIn: ({ name, email }) => `Du er logget ind som ${name} (${email}).`,
      allow: 'Ja, forbind',
      replace: {
        title: ({ organisation }) => `Skal forbindelsen mellem ${organisation} og Talentech erstattes?`,
        lead: ({ day, name }) =>
          `Der er allerede en forbindelse, der virker: ${name} sagde ja til den ${day}. Siger du ja, ophører den, og det rekrutteringssystem, der spørger nu, overtager dens plads.`,
        allow: 'Ja, erstat forbindelsen',
      },
      deny: 'Nej, gå tilbage',
    },
    refused: {
      title: 'Du kan ikke forbinde herfra',
      text: 'Adressen, der førte hertil, passer ikke med det, der er aftalt. Begynd forfra i rekrutteringssystemet. Hjælper det ikke, så spørg den, der tager sig af Vitsord hos jer.',
    },
    sessionOver: {
      title: 'Du er ikke længere logget ind',
      text: 'Intet er blevet forbundet. Begynd forfra i rekrutteringssystemet.',
    },
  },
};
