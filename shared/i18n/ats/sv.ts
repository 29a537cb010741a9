import { capitalise, numberInWords } from '../numbers.ts';
import { withdrawnToo } from '../withdrawn-answers.ts';
import type { AtsTexts } from './texts.ts';

export const sv: AtsTexts = {
  nameless: 'Kandidat',
  form: {
    name: 'Referenstagning',
    description: 'Kandidaten anger sina referenser, som svarar på frågor eller bokar ett samtal.',
    templateDescription: ({ questions, minutes }) => `${questions} frågor, ca ${minutes} minuter`,
    candidate: 'Kandidat',
    candidateLanguage: 'Språk till kandidaten',
    candidateChannel: 'Hur ska vi kontakta kandidaten?',
    referees: 'Referenser',
    number: 'Antal referenser',
    refereeChannel: 'Hur ska vi kontakta referenserna?',
    channels: { email: 'Mejl', sms: 'Sms', 'email-sms': 'Mejl och sms', disabled: 'Inget utskick' },
    templates: 'Frågemall',
    template: ({ language }) => `Frågemall: ${language}`,
    none: 'Ingen',
    templatesNote:
      'Du kan välja frågemallar på flera språk. Svaren kommer på det språk som referensen får frågorna på.',
    more: 'Relation och titel',
    askRelation: 'Begär in detaljer om relationen',
    hideTitle: 'Dölj projektets titel',
    hideTitleNote: 'En titel som inte är dold syns för kandidater och referenser.',
    answers: 'Svar',
    answersNote: 'Andel inkomna svar, 0–100',
  },
  faults: {
    notConnected: 'Kopplingen till Vitsord gäller inte längre. Be en administratör att koppla på nytt.',
    tooOften: 'Det kom för många anrop på en gång. Försök igen om en stund.',
    firstName: 'Kandidatens förnamn saknas eller går inte att läsa.',
    lastName: 'Kandidatens efternamn saknas eller går inte att läsa.',
    email: 'Kandidatens e-postadress går inte att läsa.',
    emailNotAscii:
      'Kandidatens e-postadress går inte att skicka till: före @ får det bara stå a till z, siffror och vanliga tecken.',
    noEmail: 'Kandidaten saknar e-postadress, välj sms.',
    noPhone: 'Kandidaten saknar mobilnummer, välj mejl.',
    noContact: 'Kandidaten saknar både e-postadress och mobilnummer.',
    note: ({ most }) => `Meddelandet till kandidaten är för långt eller går inte att läsa. Högst ${most} tecken.`,
    recruiter: 'Ditt namn eller din e-postadress går inte att läsa. Kontrollera ditt konto i rekryteringssystemet.',
    formUnknown: 'Formuläret finns inte längre. Öppna inställningarna igen och välj på nytt.',
    templateUnknown: 'Frågemallen finns inte längre på det valda språket. Öppna inställningarna igen och välj på nytt.',
    noTemplate: 'Välj frågemall på minst ett språk.',
    option: ({ label }) => `Valet för ”${label}” finns inte. Öppna inställningarna igen och välj på nytt.`,
    encrypted: 'Kandidatens uppgifter var krypterade med en nyckel som Vitsord inte har.',
    unreadable: 'Vitsord kunde inte läsa uppgifterna om kandidaten eller projektet.',
    notReady:
      'Vitsord är inte färdigt för Teamtailor: hur det går kan inte visas här. Be den som driver Vitsord att lägga in partnernyckeln.',
    remindedJustNow: 'De som vi väntar på blev påminda nyss. Vänta någon minut.',
    nobodyToRemind:
      'Det finns ingen att påminna: antingen väntar vi inte på någon, eller så når vi dem inte den här vägen.',
    deleted:
      'Referenstagningen är raderad: tiden var ute, eller så begärde en person det. Begär nya referenser om ni behöver dem.',
  },
  results: {
    candidateLink: 'Länk till kandidat',
    report: 'Referensrapport',
    reportPdf: 'Referensrapport (PDF)',
    waiting: 'Väntar på kandidaten',
    nothingByItself: 'Inget skickas automatiskt: öppna kandidaten',
    answers: ({ answered, expected, withdrawn }) =>
      `${answered} av ${expected} svar har kommit${withdrawnToo(withdrawn, 'sv')}`,
    expiredAtCandidate: 'Tiden gick ut innan kandidaten hade angett referenser',
    expiredUnasked: 'Referenstagningen avslutades: ingen hade tillfrågats',
    expiredAtReferees: ({ answered, expected, withdrawn }) =>
      `Tiden gick ut med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'sv')}`,
    candidateUnreachable: 'Kandidaten går inte att nå',
    refereesUnreachable: 'Referenserna går inte att nå',
    candidateDeclined: 'Kandidaten har avböjt',
    refereesDeclined: 'Referenserna har avböjt',
    answersWithdrawn: 'Alla svar har tagits tillbaka',
    withdrawn: 'Avbruten',
    invited: ({ count }) =>
      count === 1 ? 'En referens tillfrågad' : `${capitalise(numberInWords(count, 'sv'))} referenser tillfrågade`,
    callsBooked: ({ count }) => (count === 1 ? 'ett samtal bokat' : `${numberInWords(count, 'sv')} samtal bokade`),
    candidateForm: 'Kandidatens formulär (endast för kandidaten)',
    remind: 'Påminn',
    observations: ({ count }) => (count === 1 ? 'En iakttagelse att titta på' : `${count} iakttagelser att titta på`),
    notes: {
      phone_dropped: 'Kandidatens telefonnummer gick inte att läsa',
      email_instead_of_sms: 'Mobilnumret gick inte att läsa, så kandidaten tillfrågas med mejl',
      name_cleaned: 'Ett namn innehöll en adress, som har tagits bort',
      name_cut: 'Ett namn var för långt och har kortats',
      name_missing: 'Kandidaten kom utan namn',
      referees_dropped: 'Referenser som inte gick att använda har lämnats utanför',
    },
  },
  consent: {
    ask: {
      title: 'Koppla ert rekryteringssystem',
      lead: 'Ert rekryteringssystem från Talentech vill starta referenstagningar i Vitsord. Skriv din e-postadress i arbetet, så mejlar vi en länk som du går vidare med.',
      email: 'E-postadress i arbetet',
      emailHint: 'Du behöver vara administratör i Vitsord.',
      emailError: 'Skriv hela e-postadressen, till exempel namn@example.org',
      send: 'Mejla mig en länk',
      sent: {
        title: 'Titta i din inkorg',
        lead: ({ email }) => `Om ${email} hör till en administratör har vi nu mejlat en länk och en kod dit.`,
        more: 'Öppna länken i den här webbläsaren, eller skriv koden här. Länken gäller i 15 minuter.',
      },
    },
    choose: { title: 'Vilken koppling gäller det?', lead: 'Du är administratör för flera.' },
    consent: {
      title: ({ organisation }) => `Koppla ${organisation} till Talentech?`,
      lead: 'Då får ert rekryteringssystem från Talentech:',
      may: [
        'läsa namnen på era frågemallar',
        'starta referenstagningar, med kandidatens namn och kontaktuppgifter',
        'få veta hur det går, med länkar till kandidat och referensrapport',
      ],
      mayNot: 'Svaren lämnas inte ut på något annat sätt. Ni kan koppla bort när ni vill.',
      signedIn: ({ name, email }) => `Du är inloggad som ${name} (${email}).`,
      allow: 'Ja, koppla',
      replace: {
        title: ({ organisation }) => `Ersätta kopplingen mellan ${organisation} och Talentech?`,
        lead: ({ day, name }) =>
          `En koppling fungerar redan: ${name} sa ja till den ${day}. Säger du ja slutar den att gälla, och det rekryteringssystem som frågar nu tar dess plats.`,
        allow: 'Ja, ersätt kopplingen',
      },
      deny: 'Nej, gå tillbaka',
    },
    refused: {
      title: 'Det går inte att koppla härifrån',
      text: 'Adressen som ledde hit stämmer inte med det som är överenskommet. Börja om i rekryteringssystemet. Hjälper det inte, kontakta den som sköter Vitsord hos er.',
    },
    sessionOver: {
      title: 'Du är inte längre inloggad',
      text: 'Inget har kopplats. Börja om i rekryteringssystemet.',
    },
  },
};
