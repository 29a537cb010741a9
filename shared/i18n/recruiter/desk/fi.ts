import { capitalise, numberInWords } from '../../numbers.ts';
import { withdrawnToo } from '../../withdrawn-answers.ts';
import type { DeskTexts } from './texts.ts';

const persons = (count: number): string =>
  count === 1 ? 'yksi suosittelija' : `${numberInWords(count, 'fi')} suosittelijaa`;

const opened = (count: number): string => {
  if (count === 0) return 'ei vielä avattu';
  return count === 1 ? 'avattu kerran' : `avattu ${count} kertaa`;
};

export const fi: DeskTexts = {
  nav: {
    label: 'Päävalikko',
    checks: 'Suosittelijakyselyt',
    templates: 'Kysymyspohjat',
    data: 'Henkilötiedot',
    settings: 'Asetukset',
  },
  signOut: 'Kirjaudu ulos',
  signOutEverywhere: 'Kirjaudu ulos kaikkialta',
  ownSessions: 'Omat kirjautumiset',
  signIn: {
    title: 'Kirjaudu sisään',
    lead: ({ organisation }) =>
      `Kirjoita työsähköpostiosoitteesi (${organisation}), niin lähetämme linkin, jolla kirjaudut sisään.`,
    email: 'Työsähköpostiosoite',
    emailHint: 'Linkki on voimassa 15 minuuttia, ja sitä voi käyttää kerran.',
    emailError: 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.org',
    send: 'Lähetä minulle linkki',
    sent: {
      title: 'Katso sähköpostisi',
      lead: ({ email }) =>
        `Jos osoitteella ${email} saa kirjautua tänne, olemme nyt lähettäneet siihen linkin ja koodin.`,
      more: 'Avaa linkki tässä selaimessa tai kirjoita koodi tähän. Linkki on voimassa 15 minuuttia. Jos viestiä ei kuulu muutamassa minuutissa, tarkista osoite tai avaa hakija rekrytointijärjestelmästä.',
    },
    use: {
      title: 'Kirjaudu sisään',
      lead: ({ name, organisation }) => `Kirjaudut nimellä ${name} (${organisation}).`,
      button: 'Kirjaudu sisään',
    },
    linkOver: {
      title: 'Linkki on jo käytetty tai vanhentunut',
      text: 'Kirjautumislinkki on voimassa 15 minuuttia, ja sitä voi käyttää kerran. Pyydä uusi sivulla, jonka halusit avata.',
    },
    sessionOver: {
      title: 'Et ole enää kirjautuneena',
      text: 'Kirjautuminen kestää kahdeksan tuntia tai kunnes et ole tehnyt mitään tuntiin. Mitään tallentamaasi ei ole kadonnut. Kirjaudu uudelleen, palaa sitten selaimessa siihen, mitä kirjoitit, ja lähetä se uudestaan.',
    },
    signedOut: {
      title: 'Olet kirjautunut ulos',
      text: 'Avaa hakija rekrytointijärjestelmästä tai kirjaudu uudelleen tästä.',
    },
    again: 'Kirjaudu uudelleen',
  },
  sessions: {
    title: 'Omat kirjautumiset',
    lead: 'Tässä ovat voimassa olevat kirjautumisesi. Jos et tunnista jotakin niistä, kirjaa se ulos.',
    tableLabel: 'Kirjautumiset',
    columns: { device: 'Selain', since: 'Alkaen', seen: 'Viimeksi käytetty', action: 'Toiminto' },
    device: ({ browser, system }) =>
      browser === null || system === null ? (browser ?? system ?? 'Tuntematon selain') : `${browser} (${system})`,
    thisOne: 'Tämä',
    byKey: 'Rekrytointijärjestelmän kautta',
    end: 'Kirjaa ulos',
    ended: 'Kirjautuminen on päättynyt.',
  },
  otherSite: {
    title: 'Tämä lähetettiin toiselta sivustolta',
    text: 'Siksi mitään ei tallennettu. Siirry Vitsordin sivulle ja tee sama siellä.',
  },
  testMode: 'Testitila',
  noSettings: {
    title: 'Testitilassa ei ole asetuksia',
    text: 'Olet kirjautunut testiavaimella ja näet vain testiavainten suosittelijakyselyt. Asetukset koskevat oikeita kyselyitä. Pääkäyttäjä muuttaa niitä kirjauduttuaan sähköpostilinkillä.',
  },
  dataTabs: { people: 'Etsi henkilö', deletions: 'Poistetut', audit: 'Tapahtumaloki' },
  administratorsOnly: {
    title: 'Vain pääkäyttäjille',
    text: 'Tämä koskee koko organisaatiota. Pyydä apua joltakulta pääkäyttäjistänne.',
  },
  notFound: { title: 'Sivua ei ole', text: 'Osoite ei ole oikea, tai suosittelijakysely on poistettu.' },
  backToChecks: 'Kaikki suosittelijakyselyt',
  and: 'ja',
  overview: {
    title: 'Suosittelijakyselyt',
    start: 'Aloita suosittelijakysely',
    find: 'Hae',
    findLabel: 'Hae nimeä tai projektia',
    show: 'Näytä',
    tabs: {
      all: 'Kaikki',
      needs: 'Odottaa sinua',
      way: 'Käynnissä',
      complete: 'Valmiit',
      ended: 'Kesken jääneet',
    },
    columns: {
      symbol: 'Symboli',
      candidate: 'Hakija',
      happened: 'Mitä on tapahtunut',
      since: 'Mistä lähtien',
      answers: 'Vastaukset',
      waiting: 'Odotetaan',
      byItself: 'Tapahtuu automaattisesti',
      lastDay: 'Viimeinen päivä',
      completed: 'Valmistui',
      link: 'Raporttilinkki',
      action: 'Toiminto',
      status: 'Tila',
    },
    needs: {
      expired: ({ answered, expected }) => `Vastausaika on päättynyt, vastauksia ${answered}/${expected}`,
      nothingSent: 'Mitään ei ole vielä lähetetty',
      endsByItself: ({ day }) => `Keneltäkään ei ole kysytty; kysely päättyy itsestään ${day}`,
      toSend: ({ persons: count }) =>
        `${capitalise(persons(count))} ilmoitettu; mitään ei lähetetä ennen kuin lähetät sen`,
      candidateUnreachable: ({ firstName }) => `Viesti ei mennyt perille (${firstName})`,
      refereeUnreachable: ({ names, count }) =>
        `${count === 1 ? 'Viesti ei mennyt' : 'Viestit eivät menneet'} perille (${names})`,
      lastDaySoon: ({ day, persons: count }) =>
        `Aikaa on jäljellä vähän, vastaamatta ${persons(count)}. Kysely päättyy ${day}`,
      objection: ({ name, day }) => `${name} vastustaa tietojen käyttöä; päätä viimeistään ${day}`,
      nobodyMissing: 'Kaikki ovat vastanneet; päätä kysely, kun haluat',
      callProposed: ({ referee, when }) => `${referee} ehdottaa puhelua ${when}`,
      callSoon: ({ referee, when }) => `Puhelu: ${referee}, ${when}`,
      callToWrite: ({ referee, when }) => `Puhelu oli ${when} (${referee}); kirjaa vastaukset`,
      callerUnreachable: ({ referee, caller }) => `Viesti puhelusta (${referee}) ei tavoittanut soittajaa ${caller}`,
    },
    acts: {
      expired: 'Jatka aikaa tai siirrä sivuun',
      start: 'Aloita',
      send: 'Katso ja lähetä',
      correct: 'Korjaa osoite',
      sms: 'Lähetä tekstiviesti',
      email: 'Lähetä sähköposti',
      prolong: 'Jatka aikaa tai päätä',
      open: 'Avaa',
      report: 'Avaa raportti',
      decide: 'Päätä',
      call: 'Avaa puhelu',
    },
    nothingToDo: 'Sinun ei tarvitse tehdä mitään.',
    answers: ({ answered, expected, withdrawn }) => `${answered}/${expected}${withdrawnToo(withdrawn, 'fi')}`,
    none: 'Ei yhtään',
    noneYet: 'Ei vielä yhtään',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered}/${expected}${withdrawnToo(withdrawn, 'fi')}, päätetty ennen aikojaan`,
    toName: ({ firstName, persons: count }) => `hakijan suosittelijatietoja (${firstName}, ${persons(count)})`,
    nobody: 'Ei ketään',
    since: ({ day }) => `pyydetty ${day}`,
    reminder: ({ when }) => `Muistutus ${when}`,
    call: ({ when }) => `Puhelu ${when}`,
    message: ({ medium, when }) => `${{ email: 'Sähköposti', sms: 'Tekstiviesti' }[medium]} ${when}`,
    nothingByItself: 'Ei mitään',
    linkUntil: ({ day, openings }) => `Vanhenee ${day}, ${opened(openings)}`,
    linkOver: 'Ei voimassa olevaa',
    untitled: 'Nimetön projekti',
    empty: 'Täällä ei ole mitään näytettävää',
    emptyHint: 'Suosittelijakyselyt aloitetaan rekrytointijärjestelmästä, ja ne näkyvät täällä.',
    newer: 'Uusimpiin',
    older: 'Näytä vanhempia',
    pages: 'Sivut',
    project: ({ title }) => `Projekti: ${title}`,
    allProjects: 'Näytä kaikki projektit',
    found: ({ count }) =>
      count === 0 ? 'Ei osumia' : count === 1 ? 'Yksi osuma' : `${capitalise(numberInWords(count, 'fi'))} osumaa`,
    foundMore: ({ count }) => `Yli ${count} osumaa; niistä näkyy ${count}. Kirjoita lisää sanoja`,
    foundNoneYet: 'Läpikäydyistä ei löytynyt osumaa. Kirjoita lisää sanoja tai jokin harvinaisempi sana',
    showAll: 'Näytä kaikki suosittelijakyselyt',
  },
};
