import { capitalise, numberInWords } from '../numbers.ts';
import { daCalls } from './calls/da.ts';
import type { MessageTexts } from './texts.ts';

const counted = (count: number, one: string, many: string): string =>
  `${numberInWords(count, 'da')} ${count === 1 ? one : many}`;
const persons = (count: number): string => counted(count, 'person', 'personer');
const minutes = (count: number): string => (count === 1 ? 'et minut' : `${numberInWords(count, 'da')} minutter`);
const months = (count: number): string => counted(count, 'måned', 'måneder');

export const da: MessageTexts = {
  calls: daCalls,
  greeting: ({ firstName }) => `Hej ${firstName}`,
  smsGreeting: ({ firstName }) => `Hej ${firstName}!`,
  regards: 'Venlig hilsen',
  writeAddress: 'Eller skriv adressen:',
  instead: {
    email: 'Mailen til dig kom ikke frem, derfor skriver jeg her.',
    sms: 'En sms til dit mobilnummer kom ikke frem, derfor skriver jeg på mail.',
  },
  genuine: {
    heading: 'Er du i tvivl, om mailen er ægte?',
    text: ({ switchboard, phone }) =>
      `${
        switchboard !== null
          ? `Ring til vores hovednummer på ${switchboard} og bed om at tale med mig, eller svar på mailen.`
          : phone !== null
            ? `Ring til mig på ${phone}, eller svar på mailen.`
            : 'Svar på mailen og spørg.'
      } Vi beder aldrig om adgangskoder, MitID, CPR-nummer eller betaling.`,
  },
  whyYouGetThis: 'Derfor får du denne mail',
  authorities: {
    SE: 'den svenske Integritetsskyddsmyndigheten',
    NO: 'det norske Datatilsyn',
    DK: 'Datatilsynet',
    FI: 'den finske databeskyttelsesombudsmand',
    DE: 'den tyske databeskyttelsesmyndighed',
    other: 'databeskyttelsesmyndigheden i dit land',
  },
  candidateRequest: {
    subject: ({ organisation }) => `Dine referencer til ${organisation}`,
    why: ({ title, organisation, persons: count }) =>
      `Du er i betragtning til ${title === null ? 'en stilling' : `stillingen ${title}`} hos os i ${organisation}. Jeg vil gerne høre fra ${persons(count)}, der har arbejdet sammen med dig.`,
    effort: ({ minutes: count, by }) =>
      `Det tager cirka ${minutes(count)} at udfylde. Jeg vil sætte pris på, at du gør det senest ${by}.`,
    button: 'Angiv mine referencer',
    otherWays:
      'Jeg kontakter dem først, når du har sendt. De får at vide, at det er dig, der har givet os oplysningerne, så spørg dem gerne først. Du kan gemme og fortsætte senere med samme link. Vil du ikke angive nogen referencer, siger du det på samme side.',
    origin: ({ organisation, retentionMonths, authority }) =>
      `Vi har dit navn og dine kontaktoplysninger fra den rekruttering, du deltager i. ${organisation} er ansvarlig for oplysningerne. Jeg og de, der har ansvaret for ansættelsen, læser, hvad dine referencer svarer, og du kan bede om at læse det. Oplysningerne slettes ${months(retentionMonths)} efter, at referencetagningen er afsluttet. Du har ret til at se dem og få dem rettet og slettet, til at gøre indsigelse og til at klage til ${authority}.`,
    sms: ({ title, link }) => {
      const post = title === null ? '' : ` for stillingen ${title}`;
      return `Angiv dine referencer${post}: ${link}`;
    },
  },
  refereeRequest: {
    subject: ({ candidate }) => `Reference for ${candidate}`,
    why: ({ candidate, firstName, title, organisation, namedByCandidate }) =>
      `${candidate} søger ${title === null ? 'en stilling' : `stillingen ${title}`} hos os i ${organisation} og ${
        namedByCandidate ? 'har angivet dig som reference' : 'du står opført som reference'
      }. Jeg vil gerne vide, hvordan det var at arbejde sammen med ${firstName}.`,
    effort: ({ questions, minutes: count, by }) =>
      `Der er ${questions === 1 ? 'ét spørgsmål' : `${numberInWords(questions, 'da')} spørgsmål`}, og det tager cirka ${minutes(count)}.${
        by === null ? '' : ` Jeg vil sætte pris på, at du svarer senest ${by}.`
      }`,
    button: 'Læs spørgsmålene og svar',
    otherWays:
      'Du kan læse alle spørgsmålene, før du beslutter dig. På samme side kan du i stedet aftale en samtale med mig, kun give fakta eller sige nej.',
    origin: ({ firstName, namedByCandidate, on, hasEmail, hasPhone, organisation, retentionMonths, authority }) => {
      const mail = hasEmail ? 'din mailadresse' : null;
      const given = ['dit navn', mail, hasPhone ? 'dit mobilnummer' : null].filter((each) => each !== null);
      const data = `${given.slice(0, -1).join(', ')} og ${given.at(-1)}`;
      const origin = namedByCandidate
        ? `${firstName} gav os ${data} den ${on}, så vi kan bede dig om en reference.`
        : `Vi har haft ${data} i vores rekruttering siden den ${on} for at kunne bede dig om en reference for ${firstName}.`;
      return `${origin} ${organisation} er ansvarlig for oplysningerne. Jeg og de, der har ansvaret for ansættelsen, læser dine svar, og ${firstName} kan bede om at læse dem. Svarene slettes ${months(retentionMonths)} efter, at referencetagningen er afsluttet. Hvis du ikke svarer, sletter vi dine oplysninger 30 dage efter, at referencetagningen er afsluttet. Du har ret til at se dem og få dem rettet og slettet, til at gøre indsigelse og til at klage til ${authority}.`;
    },
    sms: ({ candidate, title, namedByCandidate, link }) => {
      const post = title === null ? '' : ` for stillingen ${title}`;
      return namedByCandidate
        ? `${candidate} har angivet dig som reference${post}. Svar her: ${link}`
        : `Du står opført som reference for ${candidate}${post}. Svar her: ${link}`;
    },
  },
  candidateAnother: {
    why: ({ organisation, persons: count, someoneCannot }) =>
      `Tak for de referencer, du har angivet til os i ${organisation}. ${someoneCannot ? 'En af dem har ikke mulighed for at svare, så jeg' : 'Jeg'} har brug for at høre fra ${persons(count)} til, der har arbejdet sammen med dig.`,
    sms: ({ persons: count, link }) =>
      `Der er brug for ${count === 1 ? 'en reference til' : 'flere referencer'}: ${link}`,
  },
  candidateReminder: {
    why: ({ wroteOn, persons: count, by }) =>
      `Jeg skrev til dig ${wroteOn} og vil stadig gerne høre fra ${persons(count)}, der har arbejdet sammen med dig. Det samme link virker til og med ${by}.`,
    sms: ({ link }) => `Du kan stadig angive dine referencer: ${link}`,
  },
  refereeReminder: {
    why: ({ candidate, firstName, wroteOn, by }) =>
      `Jeg skrev til dig ${wroteOn} om en reference for ${candidate}. Jeg vil stadig gerne vide, hvordan det var at arbejde sammen med ${firstName}.${
        by === null ? '' : ` Det samme link virker til og med ${by}.`
      }`,
    sms: ({ candidate, link }) => `Du kan stadig give en reference for ${candidate}: ${link}`,
  },
  recruiterCompleted: {
    subject: ({ candidate }) => `Referencerne for ${candidate} er klar`,
    why: ({ candidate, answers }) =>
      `${capitalise(counted(answers, 'reference', 'referencer'))} har svaret om ${candidate}. Du finder rapporten på kandidatens side.`,
    button: 'Åbn kandidatens side',
  },
  notNow: {
    heading: 'Passer det ikke nu?',
    thursday: 'Mind mig om det på torsdag',
    monday: 'Mind mig om det på mandag',
    stop: 'Send mig ingen påmindelser',
  },
  candidateNudge: {
    subject: ({ referee }) => `${referee} har ikke svaret endnu`,
    why: ({ referee, firstName, wroteOn }) =>
      `Jeg skrev til ${referee} ${wroteOn} og har sendt påmindelser, men har ikke fået svar. Kontakt gerne ${firstName}.`,
    replace: 'På din side kan du rette kontaktoplysningerne eller angive en anden i stedet.',
    button: 'Åbn min side',
    sms: ({ about, link }) => `${about} har ikke svaret endnu. Din side: ${link}`,
  },
  candidateBounce: {
    subject: ({ referee }) => `Ret oplysningerne for ${referee}`,
    mail: ({ referee }) => `Mailen til ${referee} kom retur. Ret adressen, så sender jeg igen med det samme.`,
    other: ({ referee }) =>
      `Jeg kan ikke få fat i ${referee} med de oplysninger, jeg har. Ret dem, så skriver jeg igen med det samme.`,
    button: 'Ret oplysningerne',
    sms: ({ about, link }) => `Jeg kan ikke få fat i ${about} med de oplysninger, jeg har. Ret dem: ${link}`,
  },
  keptLonger:
    'Hvis et retskrav, arkivpligt eller dit eget ønske kræver, at vi beholder dem længere, får du det at vide.',
  held: {
    subject: ({ organisation }) => `Dine oplysninger hos ${organisation} gemmes længere, end vi sagde`,
    toCandidate: ({ organisation, day }) =>
      `Vi sagde, hvornår dine oplysninger slettes. ${organisation} har brug for at gemme dem længere, senest til ${day}. Hvorfor står på din side.`,
    toReferee: ({ organisation, candidate, day }) =>
      `Du er blevet spurgt om en reference for ${candidate}, og vi sagde, hvornår dine oplysninger slettes. ${organisation} har brug for at gemme dem længere, senest til ${day}. Hvorfor står på din side.`,
    readers: 'Imens kan kun administratorer læse dem, og tidligere links til rapporten er lukket.',
    button: 'Se hvorfor',
    sms: ({ link }) => `Dine oplysninger gemmes længere, end vi sagde. Se hvorfor: ${link}`,
  },
  objection: {
    subject: ({ person }) => `${person} gør indsigelse mod, at oplysningerne bruges`,
    byReferee: ({ person, candidate, day }) =>
      `${person} har trukket sin reference for ${candidate} tilbage, efter at referencetagningen blev afsluttet. Svarene er ude af rapporten. Beslut senest ${day}, om de skal slettes eller gemmes af en grund, som personen får at vide. Gør du ikke noget, slettes de da.`,
    byCandidate: ({ candidate, day }) =>
      `${candidate} gør indsigelse mod, at oplysningerne bruges. Rapporten er lukket. Beslut senest ${day}, om referencetagningen skal slettes eller gemmes af en grund, som kandidaten får at vide. Gør du ikke noget, slettes den da.`,
    byRefereeHeld: ({ person, candidate, day, until }) =>
      `${person} har trukket sin reference for ${candidate} tilbage, efter at referencetagningen blev afsluttet. Svarene er ude af rapporten. Referencetagningen gemmes til ${until}, længere end vi har sagt. Beslut senest ${day}, om svarene skal slettes, når den tid er gået, eller gemmes af en grund, som personen får at vide. Gør du ikke noget, slettes de, når den er gået.`,
    byCandidateHeld: ({ candidate, day, until }) =>
      `${candidate} gør indsigelse mod, at oplysningerne bruges. Rapporten er lukket. Referencetagningen gemmes til ${until}, længere end vi har sagt. Beslut senest ${day}, om den skal slettes, når den tid er gået, eller gemmes af en grund, som kandidaten får at vide. Gør du ikke noget, slettes den, når den er gået.`,
    decide: 'Beslut',
    answer: 'Svar på din indsigelse',
    kept: ({ organisation }) =>
      `Du har gjort indsigelse mod, hvordan ${organisation} bruger dine oplysninger. De gemmes alligevel. Grunden står på din side, og der står også, hvad du kan gøre.`,
    answersDeleted: ({ organisation }) =>
      `De svar, du trak tilbage, er slettet hos ${organisation}. Sikkerhedskopier glemmer dem inden ni dage.`,
    checkDeleted: ({ organisation }) =>
      `Du har gjort indsigelse mod, hvordan ${organisation} bruger dine oplysninger. Referencetagningen med alt, hvad der hører til, slettes inden en time. Sikkerhedskopier glemmer det inden ni dage.`,
    afterHold: ({ organisation, day }) =>
      `Du har gjort indsigelse mod, hvordan ${organisation} bruger dine oplysninger. De skal gemmes til ${day} af den grund, der står på din side, og slettes derefter. Indtil da læses de kun af administratorer.`,
    button: 'Læs mere på din side',
    sms: ({ link }) => `Svar på din indsigelse: ${link}`,
  },
  recruiterIdle: {
    subject: ({ candidate, day }) => `Referencetagningen for ${candidate} slutter ${day}`,
    why: ({ since, day }) =>
      `Ingen er blevet spurgt, og der er ikke sket noget i referencetagningen siden ${since}. Hvis du ikke gør noget, slutter den af sig selv ${day}. Har du stadig brug for den, kan du bede om referencer eller tilføje en reference på kandidatens side.`,
  },
  candidateErased: {
    subject: ({ candidate }) => `${candidate} har fået sine oplysninger slettet`,
    why: ({ candidate }) =>
      `${candidate} har fået alt om sig slettet efter eget ønske. Referencetagningen var i gang og er afbrudt, og den slettes inden for få minutter med svar og rapport. Ingen flere bliver spurgt.`,
  },
  recruiterNotices: {
    failed: {
      subject: ({ candidate }) => `Referencetagningen for ${candidate} er gået i stå`,
      why: () =>
        'Beskederne når ikke frem, og der er ikke andre at spørge. Ret en adresse på kandidatens side, så sender vi igen.',
    },
    expired: {
      subject: ({ candidate }) => `Fristen er udløbet for referencerne om ${candidate}`,
      why: ({ answers, expected }) =>
        `Fristen er udløbet${answers === 0 ? ', og ingen har svaret.' : ` med ${numberInWords(answers, 'da')} ud af ${numberInWords(expected, 'da')} svar. De står i rapporten.`} Du kan åbne referencetagningen igen på kandidatens side.`,
    },
    declinedByCandidate: {
      subject: ({ candidate }) => `${candidate} angiver ingen referencer`,
      why: ({ candidate }) => `${candidate} har valgt ikke at angive nogen referencer. Der sendes ikke flere beskeder.`,
    },
    declinedByReferees: {
      subject: ({ candidate }) => `Alle referencer for ${candidate} har sagt nej`,
      why: () =>
        'Alle referencer har sagt nej, og fristen er udløbet. Du kan åbne referencetagningen igen på kandidatens side.',
    },
    withdrawn: {
      subject: ({ candidate }) => `Alle svar om ${candidate} er trukket tilbage`,
      why: () =>
        'Alle referencer har trukket deres svar tilbage, og der er ingen svar tilbage i rapporten. Ingen bliver spurgt igen, medmindre du åbner referencetagningen igen på kandidatens side.',
    },
    erased: {
      subject: ({ candidate }) => `En reference for ${candidate} er slettet`,
      why: () =>
        'En reference har fået alle sine oplysninger slettet efter eget ønske: navn, adresse, nummer og svar. Mangler der nu en reference, beder vi kandidaten om en anden, medmindre du har valgt selv at spørge.',
    },
  },
};
