import { fillName } from '#shared/domain/text/fill-name.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { RefereeTexts } from './texts.ts';

const words = (count: number): string => numberInWords(count, 'da');
const minutes = (count: number): string => (count === 1 ? 'et minut' : `${words(count)} minutter`);
const months = (count: number): string => (count === 1 ? 'en måned' : `${words(count)} måneder`);
const characters = (count: number): string => `${words(count)} tegn`;
const genitive = (name: string): string => fillName("{name's}", 'da', name);
const contacts = {
  email: 'dit navn og din mailadresse',
  phone: 'dit navn og dit mobilnummer',
  both: 'dit navn, din mailadresse og dit mobilnummer',
};

export const da: RefereeTexts = {
  pageTitle: ({ candidate }) => `Reference for ${candidate}`,
  start: {
    heading: ({ candidate }) => `Vil du give en reference for ${candidate}?`,
    greeting: ({ referee }) => `Hej ${referee}!`,
    leadAroundPost: ({ name, recruiter, source }) => ({
      before: `${name} søger stillingen`,
      after:
        source === 'candidate'
          ? 'hos os og har angivet dig som reference.'
          : `hos os, og ${recruiter} vil gerne høre fra dig.`,
    }),
    lead: ({ name, recruiter, source }) =>
      source === 'candidate'
        ? `${name} søger en stilling hos os og har angivet dig som reference.`
        : `${name} søger en stilling hos os, og ${recruiter} vil gerne høre fra dig.`,
    whoAsks: 'Hvem spørger',
    time: 'Tidsforbrug',
    aboutMinutes: ({ minutes: count }) => `Cirka ${minutes(count)},`,
    questions: ({ count }) => (count === 1 ? 'et spørgsmål' : `${words(count)} spørgsmål`),
    noLaterThan: ({ day }) => `Svar senest ${day}.`,
    whoReads: 'Hvem læser med',
    readers: ({ name, asker }) =>
      `${asker} og de, der er med til at ansætte. ${name} kan bede om at læse det, du skriver.`,
    howLong: 'Hvor længe',
    keptFor: ({ months: count }) => `Svarene slettes ${months(count)} efter, at referencetagningen er afsluttet.`,
    answerNow: 'Svar nu',
    goOn: ({ part, parts }) => `Fortsæt med del ${part} af ${parts}`,
    goOnToReview: 'Læs igennem og send',
    otherWays: 'Andre måder at svare på',
    factsOnly: {
      title: 'Giv kun fakta',
      text: ({ minutes: count }) =>
        `Tidsrum, stillingsbetegnelse og hvordan I kender hinanden. Ingen vurderinger, ${minutes(count)}.`,
    },
    allQuestions: {
      title: 'Svar på alle spørgsmålene alligevel',
      text: ({ minutes: count }) => `Cirka ${minutes(count)}. Det, du har skrevet, bliver stående.`,
    },
    decline: { title: 'Sig nej tak', text: () => 'Det er helt i orden. Du behøver ikke at sige hvorfor.' },
    switching: 'Du kan skifte mellem alle spørgsmålene og kun fakta. Det, du har skrevet, bliver stående.',
    readAll: ({ count }) => (count === 1 ? 'Læs spørgsmålet først' : `Læs alle ${words(count)} spørgsmål først`),
    scale: ({ max }) => `Skala fra 1 til ${max}`,
    followUp: 'Stilles kun efter bestemte svar',
    whence: 'Hvor har I mine oplysninger fra?',
    whenceText: ({ name, recruiter, source, contact, day }) => {
      const given = {
        candidate: `${name} gav os ${contacts[contact]} den ${day}.`,
        recruiter: `${recruiter} indtastede ${contacts[contact]} den ${day}.`,
        ats: `${capitalise(contacts[contact])} kom fra vores rekrutteringssystem den ${day}.`,
      };
      return `${given[source]} Vi bruger dem kun til det her. Hvis du ikke svarer, sletter vi dem 30 dage efter, at referencetagningen er afsluttet. Du har ret til at se, rette og slette det, vi har om dig.`;
    },
    allRights: 'Alle dine rettigheder',
    talkTo: ({ asker }) => `Tal med ${asker}`,
    genuine: 'Er det her ægte?',
    callUs: ({ asker, switchboard, phone }) =>
      switchboard !== null
        ? `Ring til vores hovednummer på ${switchboard} og bed om at tale med ${asker}.`
        : phone !== null
          ? `Ring til ${asker} på ${phone}.`
          : `Skriv til ${asker} og spørg.`,
    neverAsked: 'Vi beder aldrig om adgangskoder, MitID, CPR-nummer eller betaling.',
  },
  facts: {
    heading: 'Vil du kun give fakta?',
    text: ({ asker, minutes: count }) =>
      `Så svarer du på de her spørgsmål i stedet, på cirka ${minutes(count)}. ${asker} kan se, at du har givet fakta og ingen vurderinger.`,
    questions: 'Spørgsmålene',
    button: 'Svar kun med fakta',
  },
  decline: {
    heading: ({ candidate }) => `Vil du sige nej til at give en reference for ${candidate}?`,
    consequence: ({ name, asker }) =>
      `Det er helt i orden. ${asker} kan se, at du siger nej, og ${name} kan angive en anden. Har du allerede skrevet noget, bliver det slettet.`,
    why: 'Hvorfor?',
    whySeen: ({ asker }) => `${asker} kan se, hvad du vælger.`,
    reasons: {
      no_time: 'Jeg når det ikke',
      knows_too_little: ({ name }) => `Jeg kender ikke ${genitive(name)} arbejde godt nok`,
      not_allowed: 'Jeg må ikke give referencer dér, hvor jeg arbejder',
      too_close: 'Vi står hinanden for nær',
      other: 'Noget andet',
    },
    button: 'Sig nej til at give reference',
    keep: 'Nej, gå tilbage',
    done: {
      title: 'Tak, fordi du sagde til',
      text: ({ asker }) =>
        `${asker} kan se, at du har sagt nej. Du behøver ikke at gøre mere, og vi spørger dig ikke igen.`,
    },
    changedMind: ({ asker }) => `Har du ombestemt dig? Skriv til ${asker}.`,
  },
  relation: {
    heading: ({ name }) => `Dig og ${name}`,
    lead: 'Vi spørger jer hver for sig. Rapporten viser begge svar.',
    type: ({ name }) => `Hvilken relation havde du til ${name}?`,
    types: ({ name }) => ({
      manager: `Jeg var ${genitive(name)} chef`,
      colleague: 'Vi var kollegaer',
      report: `${name} var min chef`,
      client: 'Kunde eller samarbejdspartner',
      other: 'Noget andet',
    }),
    company: 'Arbejdspladsen, hvor I arbejdede sammen',
    title: ({ name }) => `${genitive(name)} stilling dengang`,
    from: 'Hvornår begyndte I at arbejde sammen?',
    to: 'Hvornår holdt I op?',
    toHint: '(lad stå tomt, hvis I stadig arbejder sammen)',
    period: ({ from, to }) => `${from} til ${to}`,
    since: ({ from }) => `siden ${from}`,
    periodLabel: 'Hvornår I arbejdede sammen',
    missing: ({ name, field }) =>
      ({
        type: `Vælg, hvad du var for ${name}`,
        company: 'Skriv, hvor I arbejdede sammen',
        title: `Skriv ${genitive(name)} stilling dengang`,
        period: 'Angiv måned og år for, hvornår I begyndte at arbejde sammen',
      })[field],
  },
  question: {
    part: ({ part, parts }) => `Del ${part} af ${parts}`,
    about: ({ candidate, minutes: count }) => `, om ${candidate}. Cirka ${minutes(count)} tilbage.`,
    number: ({ number, total }) => `Spørgsmål ${number} af ${total}`,
    leaveOut:
      'Nogle få sætninger er nok. Skriv ikke om helbred, familie, tro, fagforening eller politik, heller ikke selvom det er velment.',
    leaveOutBriefly: 'Skriv ikke om helbred, familie, tro, fagforening eller politik.',
    comment: 'Vil du tilføje noget?',
    yes: 'Ja',
    no: 'Nej',
    withConditions: 'Ja, under visse betingelser',
    from: 'Fra',
    to: 'Til',
    save: 'Gem og fortsæt',
    saveChange: 'Gem ændringen',
    later: 'Gem og fortsæt senere',
    backToPart: ({ part }) => `Tilbage til del ${part}`,
    backToStart: 'Tilbage til begyndelsen',
    backToReview: 'Tilbage til alle svar',
    saved: ({ clock }) => `Gemt kl.\u00a0${clock}. Linket, du fik, fører tilbage hertil.`,
    keptHere: 'Det, du skriver, gemmes side for side. Linket, du fik, fører tilbage hertil.',
    aboutCandidate: ({ candidate }) => `Om ${candidate}`,
    side: 'Om denne reference',
    applying: ({ post }) => `Søger stillingen ${post}.`,
    readBy: ({ recruiter }) => `Læses af ${recruiter} og de, der er med til at ansætte.`,
    changeLater: ({ asker }) =>
      `Du kan ændre dine svar, efter at du har sendt dem, indtil ${asker} afslutter referencetagningen.`,
    ways: { title: 'Andre måder at svare på', text: () => 'Det, du har skrevet, bliver stående.' },
    error: ({ number, error }) => {
      switch (error.code) {
        case 'choose':
          return `Vælg et svar på spørgsmål\u00a0${number}`;
        case 'write':
          return `Skriv et svar på spørgsmål\u00a0${number}`;
        case 'choose_for_comment':
          return `Vælg et svar på spørgsmål\u00a0${number}, så kommentaren hører til noget`;
        case 'too_long':
          return `Forkort svaret på spørgsmål\u00a0${number} med ${characters(error.excess)}. Der er plads til ${error.max}.`;
        case 'from_month':
          return 'Vælg den måned, hvor det begyndte';
        case 'from_year':
          return 'Skriv det år, hvor det begyndte, med fire cifre, for eksempel 2019';
        case 'from_future':
          return 'Angiv en begyndelse, der ikke ligger ude i fremtiden';
        case 'to_month':
          return 'Vælg den måned, hvor det sluttede, eller lad både måned og år stå tomme';
        case 'to_year':
          return 'Skriv det år, hvor det sluttede, med fire cifre, for eksempel 2023';
        case 'to_future':
          return 'Lad slutningen stå tom, hvis den ikke har været endnu';
        case 'order':
          return 'Angiv en slutning, der kommer efter begyndelsen';
      }
    },
    savedElsewhere: 'Gemt i det andet vindue:',
    noAnswer: 'intet svar',
  },
  review: {
    lastStep: 'Sidste trin',
    nothingSent: ({ candidate }) => `, om ${candidate}. Intet bliver sendt, før du trykker på knappen.`,
    heading: 'Læs dine svar igennem',
    headingSent: 'Dine svar',
    sentAsRead: ({ asker }) => `Det her er, hvad ${asker} har fået. Når du har ændret noget, kan du sende igen.`,
    notOpen: 'Svarene kan ikke længere ændres.',
    missing: ({ count }) =>
      count === 1 ? 'Der mangler et svar, før du kan sende' : `Der mangler ${words(count)} svar, før du kan sende`,
    optional: 'Intet svar. Det er frivilligt.',
    required: 'Svaret mangler.',
    add: 'Tilføj',
    theQuestion: ({ number }) => `spørgsmål\u00a0${number}`,
    anAnswerTo: ({ number }) => `et svar på spørgsmål\u00a0${number}`,
    theRelation: 'hvordan I kender hinanden',
    points: ({ value, max }) => `${value} af ${max}`,
    context: ({ asker }) => `Er der noget, ${asker} bør vide om, hvordan du har svaret?`,
    contextHint: ({ name }) => `For eksempel at du deler kontor eller computer med ${name}.`,
    contextTooLong: ({ max, excess }) => `Forkort teksten med ${characters(excess)}. Der er plads til ${max}.`,
    send: ({ recruiter }) => `Send mine svar til ${recruiter}`,
    sendChanges: ({ recruiter }) => `Send ændringerne til ${recruiter}`,
    wait: 'Ikke endnu, jeg sender senere',
    afterwards: 'Når du har sendt',
    afterwardsList: ({ name, asker }) => [
      `${asker} læser svarene sammen med de andre referencer.`,
      'Du kan rette dem eller trække dem tilbage, indtil referencetagningen er afsluttet.',
      'Du kan se, hvornår rapporten er blevet åbnet.',
      `${name} kan bede om at læse det, du har skrevet.`,
    ],
    changedMeanwhile: {
      title: 'Svarene er blevet ændret imens',
      text: () => 'Noget blev gemt i et andet vindue, efter at du åbnede denne side. Læs igennem igen, og send så.',
    },
  },
  thanks: {
    title: ({ candidate }) => `Tak, din reference for ${candidate} er kommet frem`,
    heading: ({ referee }) => `Tak ${referee}, dine svar er kommet frem`,
    lead: ({ recruiter, when }) => `${recruiter} fik dem ${when}. Du behøver ikke at gøre mere.`,
    corrected: ({ when }) => `Du ændrede dem senest ${when}.`,
    confirmed: ({ when }) => `Du bekræftede dem ${when}.`,
    yourPage: 'Denne side er din. Linket, du fik, fører hertil, så længe svarene findes.',
    unsent: {
      title: 'Send dine ændringer',
      text: ({ asker }) => `Du har ændret svar, som ${asker} ikke har fået endnu.`,
    },
    read: {
      title: 'Læs og ret dine svar',
      text: ({ asker }) => `Det kan du, indtil ${asker} afslutter referencetagningen.`,
    },
    readOnly: { title: 'Læs dine svar', text: () => 'De kan ikke længere ændres.' },
    copy: { title: 'Hent en kopi', text: () => 'Dine svar i en fil, du kan gemme.' },
    withdraw: {
      title: 'Træk din reference tilbage',
      text: ({ asker }) => `Svarene fjernes fra rapporten og slettes. ${asker} kan se, at du har trukket den tilbage.`,
    },
    withdrawClosed:
      'Svarene forsvinder med det samme fra rapporten. Arbejdsgiveren sletter dem inden 30 dage eller siger, hvorfor de skal gemmes.',
    closed: ({ asker }) =>
      `Referencetagningen er afsluttet, og svarene kan ikke længere ændres. Skriv til ${asker}, hvis noget er forkert.`,
    whoHasRead: 'Hvem der har læst',
    lastAt: ({ when, count }) => (count === 1 ? when : `${when}, ${words(count)} gange i alt`),
    someone: 'En person med link til rapporten',
    nobodyYet: 'Ingen har åbnet rapporten endnu.',
    yourData: 'Dine oplysninger',
    questions: 'Har du spørgsmål?',
  },
  withdraw: {
    heading: ({ candidate }) => `Vil du trække din reference for ${candidate} tilbage?`,
    consequence: ({ asker }) =>
      `Svarene fjernes fra rapporten og slettes. ${asker} kan se, at du har trukket referencen tilbage. Det kan ikke fortrydes.`,
    button: 'Træk min reference tilbage',
    keep: 'Nej, lad den stå',
    objected:
      'Svarene står ikke længere i rapporten. Arbejdsgiveren sletter dem eller siger, hvorfor de skal gemmes. Hvordan det går, ser du under Dine oplysninger.',
    done: {
      title: 'Du har trukket din reference tilbage',
      text: ({ asker }) =>
        `Svarene er slettet og står ikke længere i rapporten. ${asker} kan se, at du har trukket den tilbage.`,
    },
  },
  ended: {
    closed: {
      title: 'Referencetagningen er afsluttet',
      text: ({ asker }) =>
        `${asker} har de svar, der er brug for, og der tages ikke imod flere. Tak, fordi du ville hjælpe.`,
    },
    cancelled: {
      title: 'Der er ikke længere brug for referencen',
      text: ({ name }) => `Referencetagningen for ${name} er trukket tilbage. Du behøver ikke at gøre noget.`,
    },
    expired: {
      title: 'Fristen for at svare er udløbet',
      text: () => 'Der tages ikke imod flere svar. Det, du har gemt, bliver ikke læst af nogen.',
    },
    stopped: {
      title: 'Referencetagningen er gået i stå',
      text: () => 'Lige nu tages der ikke imod svar. Det, du har gemt, er her stadig.',
    },
    write: ({ asker }) => `Vil du alligevel give en reference? Skriv til ${asker}.`,
  },
  copy: {
    fileName: 'reference',
    givenBy: 'Givet af',
    givenTo: 'Givet til',
    sentAt: 'Afsendt',
    context: 'Om hvordan du har svaret',
  },
};
