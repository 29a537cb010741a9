import { capitalise } from '../numbers.ts';
import type { RefereeTexts } from './texts.ts';

// A name is never inflected: its stem is not known. Sentences are built so that it stands in the nominative.
const minutes = (count: number): string => (count === 1 ? 'yksi minuutti' : `${count} minuuttia`);
const inMinutes = (count: number): string => (count === 1 ? 'yhdessä minuutissa' : `${count} minuutissa`);
const months = (count: number): string => (count === 1 ? 'kuukauden' : `${count} kuukauden`);
const characters = (count: number): string => (count === 1 ? 'yhdellä merkillä' : `${count} merkillä`);
const contacts = {
  email: 'nimesi ja sähköpostiosoitteesi',
  phone: 'nimesi ja matkapuhelinnumerosi',
  both: 'nimesi, sähköpostiosoitteesi ja matkapuhelinnumerosi',
};

export const fi: RefereeTexts = {
  pageTitle: ({ candidate }) => `Suositus hakijalle ${candidate}`,
  start: {
    heading: ({ candidate }) => `Antaisitko suosituksen hakijalle ${candidate}?`,
    greeting: ({ referee }) => `Hei ${referee}!`,
    leadAroundPost: ({ name, recruiter, source }) => ({
      before: `${name} hakee meiltä tehtävää`,
      after:
        source === 'candidate'
          ? 'ja on ilmoittanut sinut suosittelijaksi.'
          : `, ja ${recruiter} haluaisi kuulla sinulta.`,
    }),
    lead: ({ name, recruiter, source }) =>
      source === 'candidate'
        ? `${name} hakee meille töihin ja on ilmoittanut sinut suosittelijaksi.`
        : `${name} hakee meille töihin, ja ${recruiter} haluaisi kuulla sinulta.`,
    whoAsks: 'Kuka kysyy',
    time: 'Aika',
    aboutMinutes: ({ minutes: count }) => `Noin ${minutes(count)},`,
    questions: ({ count }) => (count === 1 ? 'yksi kysymys' : `${count} kysymystä`),
    noLaterThan: ({ day }) => `Vastaa viimeistään ${day}.`,
    whoReads: 'Kuka lukee',
    readers: ({ name, asker }) =>
      `${asker} ja valinnasta päättävät henkilöt. ${name} voi pyytää saada lukea, mitä kirjoitat.`,
    howLong: 'Kuinka kauan',
    keptFor: ({ months: count }) =>
      `Vastaukset poistetaan ${months(count)} kuluttua suosittelijakyselyn päättymisestä.`,
    answerNow: 'Vastaa nyt',
    goOn: ({ part, parts }) => `Jatka osasta ${part} (yhteensä ${parts})`,
    goOnToReview: 'Lue läpi ja lähetä',
    otherWays: 'Muut tavat vastata',
    factsOnly: {
      title: 'Anna vain perustiedot',
      text: ({ minutes: count }) =>
        `Työsuhteen kesto, nimike ja miten tunnette toisenne. Ei arvioita, ${minutes(count)}.`,
    },
    allQuestions: {
      title: 'Vastaa sittenkin kaikkiin kysymyksiin',
      text: ({ minutes: count }) => `Noin ${minutes(count)}. Kirjoittamasi säilyy.`,
    },
    decline: { title: 'Kieltäydy', text: () => 'Se on täysin ymmärrettävää. Sinun ei tarvitse kertoa syytä.' },
    switching: 'Voit vaihtaa kaikkien kysymysten ja perustietojen välillä. Kirjoittamasi säilyy.',
    readAll: ({ count }) => (count === 1 ? 'Lue kysymys ensin' : `Lue ensin kaikki ${count} kysymystä`),
    scale: ({ max }) => `Asteikko 1–${max}`,
    followUp: 'Kysytään vain tiettyjen vastausten jälkeen',
    whence: 'Mistä saitte tietoni?',
    whenceText: ({ name, recruiter, source, contact, day }) => {
      const given = {
        candidate: `${name} antoi meille ${contacts[contact]} ${day}.`,
        recruiter: `${recruiter} tallensi ${contacts[contact]} ${day}.`,
        ats: `${capitalise(contacts[contact])} tulivat rekrytointijärjestelmästämme ${day}.`,
      };
      return `${given[source]} Käytämme niitä vain tähän. Jos et vastaa, poistamme ne 30 päivän kuluttua suosittelijakyselyn päättymisestä. Sinulla on oikeus nähdä tietosi, korjata ne ja saada ne poistetuiksi.`;
    },
    allRights: 'Kaikki oikeutesi',
    talkTo: ({ asker }) => `Yhteyshenkilö: ${asker}`,
    genuine: 'Onko tämä aito?',
    callUs: ({ asker, switchboard, phone }) =>
      switchboard !== null
        ? `Soita vaihteeseemme numeroon ${switchboard}. Kysy, onko ${asker} tavattavissa.`
        : phone !== null
          ? `Soita numeroon ${phone}. Siihen vastaa ${asker}.`
          : `Kysy sähköpostilla. Viestiin vastaa ${asker}.`,
    neverAsked: 'Emme koskaan kysy salasanoja, verkkopankkitunnuksia tai henkilötunnusta emmekä pyydä maksua.',
  },
  facts: {
    heading: 'Annatko vain perustiedot?',
    text: ({ asker, minutes: count }) =>
      `Silloin vastaat näihin kysymyksiin, noin ${inMinutes(count)}. ${asker} näkee, että annoit perustiedot etkä arvioita.`,
    questions: 'Kysymykset',
    button: 'Vastaa vain perustiedoilla',
  },
  decline: {
    heading: ({ candidate }) => `Haluatko kieltäytyä antamasta suositusta hakijalle ${candidate}?`,
    consequence: ({ name, asker }) =>
      `Se on täysin ymmärrettävää. ${asker} näkee, että kieltäydyt, ja ${name} voi ilmoittaa jonkun toisen. Jos olet jo kirjoittanut jotakin, se poistetaan.`,
    why: 'Miksi?',
    whySeen: ({ asker }) => `${asker} näkee, minkä valitset.`,
    reasons: {
      no_time: 'En ehdi',
      knows_too_little: 'En tunne hakijan työtä tarpeeksi hyvin',
      not_allowed: 'Työpaikallani ei saa antaa suosituksia',
      too_close: 'Olemme toisillemme liian läheisiä',
      other: 'Jokin muu syy',
    },
    button: 'Kieltäydy antamasta suositusta',
    keep: 'En, palaa takaisin',
    done: {
      title: 'Kiitos, että kerroit',
      text: ({ asker }) =>
        `${asker} näkee, että kieltäydyit. Sinun ei tarvitse tehdä muuta, emmekä pyydä sinua uudelleen.`,
    },
    changedMind: ({ asker }) => `Muutitko mielesi? Yhteyshenkilösi on ${asker}.`,
  },
  relation: {
    heading: ({ name }) => `Sinä ja ${name}`,
    lead: 'Kysymme teiltä kummaltakin erikseen. Raportissa näkyvät molemmat vastaukset.',
    type: ({ name }) => `Mikä roolisi oli, kun sinä ja ${name} työskentelitte yhdessä?`,
    types: ({ name }) => ({
      manager: 'Olin esihenkilö',
      colleague: 'Olimme työtovereita',
      report: `${name} oli esihenkilöni`,
      client: 'Asiakas tai yhteistyökumppani',
      other: 'Jotakin muuta',
    }),
    company: 'Työpaikka, jossa työskentelitte yhdessä',
    title: ({ name }) => `Nimike, jolla ${name} silloin työskenteli`,
    from: 'Milloin aloitte työskennellä yhdessä?',
    to: 'Milloin se päättyi?',
    toHint: '(jätä tyhjäksi, jos työskentelette yhä yhdessä)',
    period: ({ from, to }) => `${from} – ${to}`,
    since: ({ from }) => `${from} alkaen`,
    periodLabel: 'Milloin työskentelitte yhdessä',
    missing: ({ name, field }) =>
      ({
        type: 'Valitse, mikä roolisi oli',
        company: 'Kirjoita, missä työskentelitte yhdessä',
        title: `Kirjoita nimike, jolla ${name} silloin työskenteli`,
        period: 'Anna kuukausi ja vuosi, jolloin aloitte työskennellä yhdessä',
      })[field],
  },
  question: {
    part: ({ part, parts }) => `Osa ${part}/${parts}`,
    about: ({ candidate, minutes: count }) => `, hakijana ${candidate}. Jäljellä noin ${minutes(count)}.`,
    number: ({ number, total }) => `Kysymys\u00a0${number}/${total}`,
    leaveOut:
      'Muutama virke riittää. Älä kirjoita terveydestä, perheestä, vakaumuksesta, ammattiliitosta tai politiikasta, vaikka tarkoittaisit hyvää.',
    leaveOutBriefly: 'Älä kirjoita terveydestä, perheestä, vakaumuksesta, ammattiliitosta tai politiikasta.',
    comment: 'Haluatko lisätä jotakin?',
    yes: 'Kyllä',
    no: 'Ei',
    withConditions: 'Kyllä, tietyin edellytyksin',
    from: 'Alku',
    to: 'Loppu',
    save: 'Tallenna ja jatka',
    saveChange: 'Tallenna muutos',
    later: 'Tallenna ja jatka myöhemmin',
    backToPart: ({ part }) => `Takaisin osaan ${part}`,
    backToStart: 'Takaisin alkuun',
    backToReview: 'Takaisin kaikkiin vastauksiin',
    saved: ({ clock }) => `Tallennettu klo\u00a0${clock}. Saamasi linkki tuo takaisin tänne.`,
    keptHere: 'Kirjoittamasi tallennetaan sivu kerrallaan. Saamasi linkki tuo takaisin tänne.',
    aboutCandidate: ({ candidate }) => `Hakija: ${candidate}`,
    side: 'Tietoa tästä suosituksesta',
    applying: ({ post }) => `Haettu tehtävä: ${post}.`,
    readBy: ({ recruiter }) => `Vastaukset lukevat ${recruiter} ja valinnasta päättävät henkilöt.`,
    changeLater: ({ asker }) =>
      `Voit muuttaa vastauksiasi lähettämisen jälkeenkin, kunnes ${asker} päättää suosittelijakyselyn.`,
    ways: { title: 'Muut tavat vastata', text: () => 'Kirjoittamasi säilyy.' },
    error: ({ number, error }) => {
      switch (error.code) {
        case 'choose':
          return `Valitse vastaus kysymykseen\u00a0${number}`;
        case 'write':
          return `Kirjoita vastaus kysymykseen\u00a0${number}`;
        case 'choose_for_comment':
          return `Valitse vastaus kysymykseen\u00a0${number}, jotta kommentti liittyy johonkin`;
        case 'too_long':
          return `Lyhennä vastausta kysymykseen\u00a0${number} ${characters(error.excess)}. Tilaa on ${error.max} merkille.`;
        case 'from_month':
          return 'Valitse kuukausi, jolloin se alkoi';
        case 'from_year':
          return 'Kirjoita alkamisvuosi neljällä numerolla, esimerkiksi 2019';
        case 'from_future':
          return 'Alkamisaika ei voi olla tulevaisuudessa';
        case 'to_month':
          return 'Valitse kuukausi, jolloin se päättyi, tai jätä sekä kuukausi että vuosi tyhjiksi';
        case 'to_year':
          return 'Kirjoita päättymisvuosi neljällä numerolla, esimerkiksi 2023';
        case 'to_future':
          return 'Jätä päättymisaika tyhjäksi, jos yhteistyö jatkuu';
        case 'order':
          return 'Anna loppu, joka on alun jälkeen';
      }
    },
    savedElsewhere: 'Tallennettu toisessa ikkunassa:',
    noAnswer: 'ei vastausta',
  },
  review: {
    lastStep: 'Viimeinen vaihe',
    nothingSent: ({ candidate }) => `, hakijana ${candidate}. Mitään ei lähetetä, ennen kuin painat painiketta.`,
    heading: 'Lue vastauksesi läpi',
    headingSent: 'Vastauksesi',
    sentAsRead: ({ asker }) =>
      `Nämä vastaukset ${asker} on saanut. Kun olet muuttanut jotakin, voit lähettää ne uudelleen.`,
    notOpen: 'Vastauksia ei voi enää muuttaa.',
    missing: ({ count }) =>
      count === 1
        ? 'Yksi vastaus puuttuu, ennen kuin voit lähettää'
        : `${count} vastausta puuttuu, ennen kuin voit lähettää`,
    optional: 'Ei vastausta. Tämä on vapaaehtoinen.',
    required: 'Vastaus puuttuu.',
    add: 'Lisää',
    theQuestion: ({ number }) => `vastausta kysymykseen\u00a0${number}`,
    anAnswerTo: ({ number }) => `vastaus kysymykseen\u00a0${number}`,
    theRelation: 'tietoja siitä, miten tunnette toisenne',
    points: ({ value, max }) => `${value}/${max}`,
    context: () => 'Onko vastaamisessasi jotakin, mistä olisi hyvä tietää?',
    contextHint: ({ name }) => `Esimerkiksi jos sinä ja ${name} käytätte samaa työhuonetta tai tietokonetta.`,
    contextTooLong: ({ max, excess }) => `Lyhennä tekstiä ${characters(excess)}. Tilaa on ${max} merkille.`,
    send: ({ recruiter }) => `Lähetä vastaukset (${recruiter})`,
    sendChanges: ({ recruiter }) => `Lähetä muutokset henkilölle ${recruiter}`,
    wait: 'En vielä, lähetän myöhemmin',
    afterwards: 'Kun olet lähettänyt',
    afterwardsList: ({ name, asker }) => [
      `${asker} lukee vastauksesi muiden suositusten kanssa.`,
      'Voit korjata ne tai perua ne, kunnes suosittelijakysely päättyy.',
      'Näet, milloin raportti on avattu.',
      `${name} voi pyytää saada lukea, mitä kirjoitit.`,
    ],
    changedMeanwhile: {
      title: 'Vastaukset ovat muuttuneet sillä välin',
      text: () =>
        'Toisessa ikkunassa tallennettiin jotakin sen jälkeen, kun avasit tämän sivun. Lue läpi uudelleen ja lähetä sitten.',
    },
  },
  thanks: {
    title: ({ candidate }) => `Kiitos, suosituksesi hakijalle ${candidate} on perillä`,
    heading: ({ referee }) => `Kiitos ${referee}, vastauksesi ovat perillä`,
    lead: ({ recruiter, when }) => `${recruiter} sai ne ${when}. Sinun ei tarvitse tehdä muuta.`,
    corrected: ({ when }) => `Muutit niitä viimeksi ${when}.`,
    confirmed: ({ when }) => `Vahvistit ne ${when}.`,
    yourPage: 'Tämä sivu on sinun. Saamasi linkki tuo tänne niin kauan kuin vastaukset ovat tallessa.',
    unsent: {
      title: 'Lähetä muutoksesi',
      text: ({ asker }) => `Olet muuttanut vastauksia, joita ${asker} ei ole vielä saanut.`,
    },
    read: {
      title: 'Lue ja muuta vastauksiasi',
      text: ({ asker }) => `Onnistuu, kunnes ${asker} päättää suosittelijakyselyn.`,
    },
    readOnly: { title: 'Lue vastauksesi', text: () => 'Niitä ei voi enää muuttaa.' },
    copy: { title: 'Lataa kopio', text: () => 'Vastauksesi tiedostona, jonka voit säilyttää.' },
    withdraw: {
      title: 'Peru suosituksesi',
      text: ({ asker }) => `Vastaukset poistetaan raportista ja hävitetään. ${asker} näkee, että peruit suosituksen.`,
    },
    withdrawClosed:
      'Vastaukset katoavat raportista heti. Työnantaja poistaa ne 30 päivän kuluessa tai kertoo, miksi ne on säilytettävä.',
    closed: ({ asker }) =>
      `Suosittelijakysely on päättynyt, eikä vastauksia voi enää muuttaa. Jos jokin on väärin, yhteyshenkilösi on ${asker}.`,
    whoHasRead: 'Kuka on lukenut',
    lastAt: ({ when, count }) => (count === 1 ? when : `${when}, yhteensä ${count} kertaa`),
    someone: 'Joku, jolla on linkki raporttiin',
    nobodyYet: 'Kukaan ei ole vielä avannut raporttia.',
    yourData: 'Tietosi',
    questions: 'Kysyttävää?',
  },
  withdraw: {
    heading: ({ candidate }) => `Haluatko perua suosituksesi hakijalle ${candidate}?`,
    consequence: ({ asker }) =>
      `Vastaukset poistetaan raportista ja hävitetään. ${asker} näkee, että peruit suosituksen. Tätä ei voi kumota.`,
    button: 'Peru suositukseni',
    keep: 'En, pidä se voimassa',
    objected:
      'Vastauksesi eivät enää ole raportissa. Työnantaja poistaa ne tai kertoo, miksi ne on säilytettävä. Tilanteen näet kohdasta Tietosi.',
    done: {
      title: 'Peruit suosituksesi',
      text: ({ asker }) =>
        `Vastaukset on hävitetty, eivätkä ne enää ole raportissa. ${asker} näkee, että peruit suosituksen.`,
    },
  },
  ended: {
    closed: {
      title: 'Suosittelijakysely on päättynyt',
      text: ({ asker }) =>
        `${asker} on saanut tarvittavat vastaukset, eikä uusia oteta vastaan. Kiitos, että halusit auttaa.`,
    },
    cancelled: {
      title: 'Suositusta ei enää tarvita',
      text: ({ name }) => `Suosituspyyntö on peruttu. Hakija oli ${name}. Sinun ei tarvitse tehdä mitään.`,
    },
    expired: {
      title: 'Vastausaika on päättynyt',
      text: () => 'Vastauksia ei oteta enää vastaan. Tallentamaasi ei lue kukaan.',
    },
    stopped: {
      title: 'Suosittelijakysely on pysähtynyt',
      text: () => 'Juuri nyt vastauksia ei oteta vastaan. Tallentamasi on tallessa.',
    },
    write: ({ asker }) => `Haluatko silti antaa suosituksen? Yhteyshenkilösi on ${asker}.`,
  },
  copy: {
    fileName: 'suositus',
    givenBy: 'Suosittelija',
    givenTo: 'Vastaanottaja',
    sentAt: 'Lähetetty',
    context: 'Vastaamisestasi',
  },
};
