import type { PeopleTexts } from './texts.ts';

export const fi: PeopleTexts = {
  title: 'Etsi henkilö',
  lead: 'Mitä henkilöstä on tallessa, kaikissa rooleissa. Etsi osoitteella tai numerolla, sillä usealla voi olla sama nimi.',
  field: 'Sähköposti tai matkapuhelinnumero',
  find: 'Etsi',
  errors: {
    missing: 'Kirjoita sähköpostiosoite tai matkapuhelinnumero',
    email: 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.org',
    phone: 'Kirjoita koko matkapuhelinnumero, esimerkiksi 041 234 5678',
    sure: 'Merkitse, että olet varmistanut pyytäjän henkilöllisyyden',
    tooLong: 'Muistiinpano on liian pitkä',
  },
  matched: ({ as }) => `Etsitty muodossa ${as}.`,
  matchedEmail: 'Isot kirjaimet ja plusmerkin jälkeinen osa luetaan samaksi osoitteeksi.',
  noted: 'Haku kirjataan valvontalokiin.',
  nothing: 'Tästä osoitteesta tai numerosta ei ole mitään tallessa.',
  kept: {
    heading: 'Tallessa olevat tiedot',
    checks: ({ count }) => (count === 1 ? 'yksi suosittelijakysely' : `${count} suosittelijakyselyä`),
    columns: { check: 'Suosittelijakysely', role: 'Rooli', what: 'Mitä on', until: 'Poistetaan viimeistään' },
    running: 'käynnissä',
    what: {
      contact: 'Yhteystiedot',
      nothing: 'ei vastauksia',
      answers: 'omat vastaukset',
      call: 'puhelu',
      link: 'linkki raporttiin',
    },
    answersAbout: ({ count }) => (count === 1 ? 'yksi vastaus' : `${count} vastausta`),
    referees: ({ count }) => (count === 1 ? 'yksi suosittelija' : `${count} suosittelijaa`),
    monthsAfter: ({ months }) =>
      months === 1 ? 'Kuukauden kuluttua päättymisestä' : `${months} kuukauden kuluttua päättymisestä`,
  },
  copy: {
    heading: 'Anna kopio',
    page: 'Näytä sivuna',
    file: 'Lataa tiedostona (JSON)',
    fileName: 'kopio-tiedoista',
    title: 'Kopio tallessa olevista tiedoista',
    back: 'Etsi toinen henkilö',
  },
  erase: {
    heading: 'Jos poistat tiedot',
    goes: 'Tämä poistuu',
    goesOf: {
      candidate: ({ name }) =>
        `Koko suosittelijakysely, hakija ${name}: yhteystiedot, suosittelijat, vastaukset, raportti ja linkit.`,
      referee: ({ name }) =>
        `Suosittelijakyselystä, hakija ${name}: nimi, osoite, numero, vastaukset ja puhelu. Raportissa lukee, että suosittelija on perunut vastauksensa, ja PDF-tiedostot tehdään uudelleen.`,
      reader: ({ name }) =>
        `Linkki raporttiin, hakija ${name}, lakkaa toimimasta, ja sen saaneen nimi ja osoite poistetaan.`,
    },
    runs: {
      candidate: 'Se on käynnissä ja keskeytyy.',
      referee:
        'Se on käynnissä: rekrytoija saa tiedon, hakijalta pyydetään toinen suosittelija ja varattu puhelu perutaan.',
    },
    nothingGoes: 'Mitään ei voi poistaa nyt.',
    stays: 'Tämän on jäätävä, ja miksi',
    held: ({ name, why }) => `Suosittelijakysely, hakija ${name}: ${why}. Se poistetaan, kun aika on kulunut.`,
    leads: ({ count }) =>
      `Kuka johti ${count === 1 ? 'yhtä suosittelijakyselyä' : `${count} suosittelijakyselyä`}: työnantajan oma tieto, joka poistetaan niiden mukana.`,
    member: 'Pääkäyttäjät ja puheluja soittavat ovat asetuksissa, ja heidät muutetaan siellä.',
    always: [
      'Valvontalokin rivit ilman henkilöä.',
      'Osoite, josta on valitettu sähköpostista, koodina, jotta siihen ei enää lähetetä mitään.',
    ],
    outside:
      'Rekrytointijärjestelmän kopioihin ja jonkun tallentamiin tiedostoihin ei päästä täältä. Varmuuskopioista tiedot poistuvat yhdeksän päivän kuluessa.',
    sure: 'Olen varmistanut, että pyytäjä on henkilö itse',
    sureHint: 'Esimerkiksi soittamalla hakemuksessa olevaan numeroon.',
    note: 'Muistiinpano päätöksestä',
    noteHint: 'Poistetaan, kun pyyntöön on vastattu.',
    button: 'Poista tiedot',
  },
  requests: {
    heading: 'Poistopyynnöt',
    none: 'Kukaan ei ole pyytänyt poistoa.',
    states: { running: 'käynnissä', held: 'osittain poistettu', done: 'valmis' },
    by: { api: 'rekrytointijärjestelmän kautta', administrator: 'pääkäyttäjän kautta', person: 'henkilöltä itseltään' },
    daysLeft: ({ count }) => (count === 1 ? 'yksi päivä jäljellä' : `${count} päivää jäljellä`),
    overdue: 'kuukausi on kulunut',
    done: ({ day }) => `valmis ${day}`,
    open: ({ day }) => `Pyyntö ${day}`,
  },
  request: {
    title: 'Poistopyyntö',
    lead: 'Tässä ei mainita ketään: tiedot löytyvät koodeilla, joista ketään ei voi tunnistaa.',
    facts: {
      received: 'Saapui',
      by: 'Miten',
      answerBy: 'Vastattava viimeistään',
      state: 'Tila',
      done: 'Vastattu',
      note: 'Muistiinpano',
    },
    steps: 'Mitä tapahtui',
    columns: { check: 'Suosittelijakysely', role: 'Rooli', state: 'Tila' },
    step: { waiting: 'poistetaan muutamassa minuutissa', erased: 'poistettu', kept: 'tallessa' },
    none: 'Poistettavaa ei ollut.',
    back: 'Etsi henkilö',
  },
};
