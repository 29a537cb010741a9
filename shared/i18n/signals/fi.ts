import type { SignalTexts } from './texts.ts';

export const fi: SignalTexts = {
  and: 'ja',
  titles: {
    same_network: 'Sama verkko',
    same_browser: 'Sama selain',
    same_phone: 'Sama puhelinnumero',
    same_email: 'Sama sähköpostiosoite',
    free_mail: 'Yksityinen sähköpostiosoite',
    fast: 'Nopea vastaus',
    same_text: 'Samankaltaiset tekstit',
    period: 'Ajanjaksot eroavat',
    role: 'Roolit eroavat',
  },
  sentences: {
    same_network: ({ names }) => `${names} ovat käyttäneet samaa verkkoa.`,
    same_browser: ({ names }) =>
      `${names} ovat käyttäneet samaa verkkoa ja samanlaista selainta puolen tunnin sisällä.`,
    same_phone: ({ names }) => `Sama puhelinnumero: ${names}.`,
    same_email: ({ names }) => `Sama sähköpostiosoite: ${names}.`,
    free_mail: ({ name, provider }) =>
      `${name} on ilmoitettu osoitteella, jonka palveluntarjoajalta ${provider} kuka tahansa voi saada osoitteen, ja työpaikka on mainittu.`,
    fast: ({ name, count, number, time, reading }) =>
      count === 1
        ? `${name} vastasi yhteen kysymykseen. Aikaa kului ${time}. Lukemiseen menee noin ${reading}.`
        : `${name} vastasi kysymyksiin, joita oli ${number}. Aikaa kului ${time}. Lukemiseen menee noin ${reading}.`,
    same_text: ({ names }) => `${names} ovat kirjoittaneet saman tai lähes saman tekstin.`,
    period: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} kirjoittaa: ${candidateSays}. ${referee} kirjoittaa: ${refereeSays}.`,
    role: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} kuvaa suosittelijan roolia sanalla ”${candidateSays}”, ${referee} omaansa sanalla ”${refereeSays}”.`,
  },
  usual: {
    same_network: 'Se on tavallista, kun kahdella on yhteinen työpaikka, koti tai matkapuhelinoperaattori.',
    same_browser: 'Se on tavallista yhteisellä tietokoneella, esimerkiksi vastaanotossa tai kotona.',
    same_phone: 'Se on tavallista pariskunnilla, yhteisellä työpuhelimella ja kirjoitusvirheen jälkeen.',
    same_email: 'Se on tavallista pariskunnilla, ja kun osoitteessa on kirjoitusvirhe.',
    free_mail: 'Se on tavallista, kun joku on lähtenyt työnantajan palveluksesta tai toimii itsenäisesti.',
    fast: 'Se on tavallista, kun joku on lukenut kysymykset etukäteen tai kirjoittanut vastaukset muualla.',
    same_text: 'Se on tavallista, kun kaksi on sopinut sanoista tai käyttänyt samaa kirjettä mallina.',
    relation_differs: 'Nimikkeet muuttuvat ja kuukaudet unohtuvat.',
  },
  roles: {
    manager: 'esihenkilö',
    colleague: 'työtoveri',
    report: 'alainen',
    client: 'asiakas tai yhteistyökumppani',
    other: 'jokin muu',
  },
  period: ({ from, to }) => `${from} – ${to}`,
  since: ({ from }) => `${from} lähtien`,
  seconds: ({ count }) => (count === 1 ? 'yksi sekunti' : `${count} sekuntia`),
  minutes: ({ count }) => (count === 1 ? 'yksi minuutti' : `${count} minuuttia`),
  someone: 'suosittelija',
  noted: {
    candidate:
      'Kun lähetät, merkitsemme muistiin ajan sekä koodina verkon ja selaimen. Koodia voi verrata vain tässä suosittelijakyselyssä, ja se poistetaan viimeistään 90 päivän kuluttua.',
    referee:
      'Kun aloitat ja kun lähetät, merkitsemme muistiin ajan sekä koodina verkon ja selaimen. Koodia voi verrata vain tässä suosittelijakyselyssä, ja se poistetaan viimeistään 90 päivän kuluttua.',
  },
  own: {
    heading: 'Tämä näkyy vastaustesi vieressä',
    lead: ({ recruiter, count }) =>
      count === 1
        ? `Asia, jota ${recruiter} saattaa ihmetellä. Siihen on usein yksinkertainen selitys, jonka voit kirjoittaa tähän.`
        : `Asioita, joita ${recruiter} saattaa ihmetellä. Niihin on usein yksinkertainen selitys, jonka voit kirjoittaa tähän.`,
    reads: ({ asker }) => `Näin ${asker} lukee sen`,
    side: 'Oma näkemyksesi',
    sideExample: 'Esimerkiksi että teillä on yhteinen toimisto, tietokone tai puhelin.',
    sideHint: 'Kirjoittamasi näkyy sanasta sanaan havainnon vieressä.',
    tooLong: ({ max, over }) => `Kirjoita enintään ${max} merkkiä. Merkkejä on ${over} liikaa.`,
    within: 'Vertaamme vain tässä suosittelijakyselyssä. Verkko-osoitettasi ei tallenneta.',
    save: 'Tallenna kirjoittamani',
    saved: 'Kirjoittamasi on tallennettu.',
  },
  candidate: {
    ownPhone: 'Tämä on oma numerosi. Kirjoita henkilön oma numero tai kerro, miksi se on teille yhteinen.',
    phoneOf: ({ name }) =>
      `Sama numero on jo annettu: ${name}. Kirjoita henkilön oma numero tai kerro, miksi se on yhteinen.`,
    emailOf: ({ name }) =>
      `Kahdella suosittelijallasi on sama osoite: ${name} on jo ilmoitettu sillä. Kirjoita toinen tai kerro, miksi se on yhteinen.`,
    why: 'Miksi se on sama?',
    whyHint: ({ recruiter }) => `Esimerkiksi yhteinen puhelin työpaikalla. ${recruiter} näkee kirjoittamasi.`,
  },
  desk: {
    heading: 'Katsottavaa',
    count: ({ count, open }) =>
      `${count === 1 ? 'Yksi havainto' : `${count} havaintoa`}${open === 0 ? '' : `, vastausta vailla ${open}`}`,
    states: { open: 'Uusi', explained: 'Selitetty', resolved: 'Suljettu' },
    writes: ({ name }) => `${name} kirjoittaa`,
    silent: ({ names }) => `Asiasta ei ole kirjoittanut: ${names}.`,
    closed: ({ by, when }) => (by === null ? `Suljettu ${when}` : `${by} sulki ${when}`),
    close: 'Sulje havainto',
    reopen: 'Avaa uudelleen',
    closeTitle: 'Sulje havainto',
    closeNote: 'Huomautuksesi',
    closeNoteHint: 'Näkyy raportissa havainnon vieressä.',
    reopenTitle: 'Avaa havainto uudelleen',
    reopenText: 'Huomautuksesi poistetaan, ja havainto on kuten ennen sulkemista.',
    how: 'Näin se toimii',
    howTexts: [
      'Havainto on lause siitä, mitä on näkynyt. Se ei kerro syytä eikä pysäytä mitään.',
      'Suosittelija näkee itseään koskevan havainnon ennen vastausten lähettämistä tai myöhemmin omalla sivullaan ja voi kirjoittaa oman selityksensä.',
      'Raportissa havainnon vieressä ovat vastaus ja huomautuksesi. Voit tehdä linkin ilman niitä.',
    ],
  },
  report: {
    heading: 'Havainnot',
    lead: 'Asioita, joita suosittelijakyselyn aikana on näkynyt. Havaintoon on usein yksinkertainen selitys, eikä se ole arvio kenestäkään.',
    writes: ({ name }) => `${name} kirjoittaa:`,
    notes: ({ name, when }) => `Huomautus, ${name} ${when}:`,
    closedWithoutNote: ({ name, when }) => `${name} sulki havainnon ${when} ilman huomautusta.`,
    nothing: 'Kukaan ei ole kirjoittanut asiasta.',
    carries: 'Tämä linkki näyttää havainnot.',
    leavesOut: 'Tämä linkki ei näytä havaintoja.',
  },
  copy: {
    seen: 'Mitä on näkynyt',
    marks: 'Milloin aloitit tai lähetit',
    acts: { named: 'lähetti suosittelijat', begun: 'aloitti vastaamisen', sent: 'lähetti vastaukset' },
    withCode: 'mukana koodi verkosta ja selaimesta',
    timeAlone: 'vain aika',
  },
  link: {
    label: 'Havainnot',
    hint: 'Mitä on näkynyt, vastauksineen ja huomautuksineen. Jos et valitse, ne näytetään, mutta ei oman verkkotunnuksesi ulkopuoliselle osoitteelle.',
    yes: 'Näytä ne',
    no: 'Jätä ne pois',
  },
};
