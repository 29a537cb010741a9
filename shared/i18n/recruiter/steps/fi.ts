import type { StepTexts } from './texts.ts';

const languages = {
  sv: 'ruotsinkielisissä',
  en: 'englanninkielisissä',
  nb: 'norjankielisissä',
  da: 'tanskankielisissä',
  fi: 'suomenkielisissä',
  de: 'saksankielisissä',
};

export const fi: StepTexts = {
  now: 'Katso, miltä tilanne näyttää nyt (avautuu uuteen välilehteen)',
  keep: 'Peruuta',
  back: ({ name }) => `Takaisin: ${name}`,
  edited: {
    title: 'Jotain on muuttunut sillä välin',
    text: 'Kysely muuttui, kun sivu oli sinulla auki, joten mitään ei ole vielä tehty. Kirjoittamasi on tallessa alla. Katso, miltä tilanne nyt näyttää, ja paina uudelleen, jos haluat yhä jatkaa.',
  },
  refusedTitle: 'Se ei onnistunut',
  fields: {
    channel: 'Miten otamme yhteyttä?',
    channels: { email: 'Sähköposti', sms: 'Tekstiviesti', 'email-sms': 'Sähköposti ja tekstiviesti' },
    channelError: 'Valitse, miten viesti lähetetään',
    noReach: 'Siihen tarvittava osoite tai numero puuttuu. Valitse toinen tapa tai korjaa ensin tiedot',
    additionalText: 'Lisätiedot',
    additionalTextHint: ({ firstName }) =>
      `${firstName} näkee tämän sähköpostissa tavallisen tekstin alla. Kerro esimerkiksi, millaisia suosittelijoita toivot.`,
    tooLong: ({ most }) => `Lyhennä teksti enintään ${most} merkkiin`,
    saveAsDefault: 'Tallenna oletukseksi',
    saveAsDefaultNote: ({ language }) => `Tekstiä ehdotetaan jatkossa ${languages[language]} pyynnöissä.`,
    days: 'Vastausaika päivinä',
    daysHint: 'Tästä päivästä, 1–90.',
    daysError: 'Kirjoita päivien määrä väliltä 1–90',
    firstName: 'Etunimi',
    lastName: 'Sukunimi',
    oneName: 'Henkilöllä on vain yksi nimi',
    firstNameError: 'Kirjoita etunimi',
    lastNameError: 'Kirjoita sukunimi tai merkitse, että henkilöllä on vain yksi nimi',
    nameIsLink: 'Kirjoita pelkkä nimi ilman linkkiä tai osoitetta',
    email: 'Sähköposti',
    emailNotAscii:
      'Tähän osoitteeseen ei voi lähettää sähköpostia: ennen @-merkkiä saa olla vain kirjaimia a–z, numeroita ja tavallisia merkkejä',
    emailError: 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.org',
    phone: 'Matkapuhelinnumero',
    phoneHint: 'Tarvitaan tekstiviestiin.',
    phoneError: 'Kirjoita koko numero, esimerkiksi +358 40 123 4567',
    phoneNotMobile: 'Kirjoita matkapuhelinnumero: tekstiviesti ei mene lankapuhelimeen',
    reachError: 'Kirjoita sähköpostiosoite tai matkapuhelinnumero',
    language: 'Kieli',
    languageHint: 'Vastaukset tulevat sillä kielellä, jolla kysytään.',
    note: 'Muistiinpano',
    noteHint: 'Näkyy tapahtumissa. Hakija ja suosittelijat eivät näe sitä.',
    referees: 'Suosittelijoiden määrä',
    lastDay: 'Uusi viimeinen päivä',
    lastDayHint: 'Kirjoita muodossa 2026-12-24. Hakija ja suosittelijat voivat vastata vielä sinä päivänä.',
    lastDayError: 'Kirjoita päivä huomisesta 90 päivän päähän, muodossa 2026-12-24',
    reader: 'Kenelle linkki on?',
    readerHint: 'Nimi näkyy täällä ja tapahtumissa, joten näet, kuka on avannut raportin.',
    readerError: 'Kirjoita, kenelle linkki on',
    readerEmail: 'Lukijan sähköposti',
    readerEmailHint: 'Kun täytät tämän, lähetämme linkin. Muuten kopioit sen seuraavalta sivulta.',
  },
  refusals: {
    wrongState: 'Se ei ole mahdollista kyselyn nykyisessä tilassa.',
    held: 'Kyselyä säilytetään pidempään kuin kerroimme. Päätä se ensin.',
    objected: 'Hakija vastustaa tietojensa käyttöä. Kyselyä ei voi avata uudelleen, eikä uusia linkkejä voi luoda.',
    hasStarted: ({ name }) => `${name} on jo aloittanut vastaamisen, joten tietoja ei voi muuttaa.`,
    tooMany: 'Kyselyssä voi olla enintään kymmenen suosittelijaa.',
    tooManyLinks: 'Raportille on jo tehty niin monta linkkiä kuin mahdollista.',
    ofCandidate: 'Tämä on hakijan oma osoite',
    taken: ({ name }) => `Osoite on jo käytössä (${name}). Jokainen suosittelija tarvitsee omansa`,
    nothingToAsk: 'Suosittelijoita ei puutu. Pyydä ensin useampia.',
    languageNotOffered: 'Tällä kielellä ei ole kysymyspohjaa',
    noAnswers: 'Raportin voi lukea, kun ensimmäinen vastaus tulee.',
    tooSoon: 'Pyyntö lähti juuri äsken. Odota minuutti ja yritä uudelleen.',
  },
  ask: {
    title: ({ firstName }) => `Pyydä suosittelijoita hakijalta (${firstName})`,
    lead: ({ firstName }) => `${firstName} saa sinulta viestin, jossa on linkki, ja ilmoittaa suosittelijansa siellä.`,
    button: 'Lähetä',
  },
  add: {
    title: 'Lisää suosittelija',
    atOnce: 'Suosittelija saa kysymykset heti, kun olet lisännyt hänet.',
    later: 'Mitään ei lähetetä ennen kuin lähetät suosittelijalle pyynnön.',
    button: 'Lisää suosittelija',
  },
  correct: {
    title: ({ name }) => `Korjaa tiedot: ${name}`,
    asksAgain: ({ firstName }) =>
      `Jos osoite muuttuu ja ${firstName} on jo saanut pyynnön, uusi pyyntö lähtee heti uuteen osoitteeseen. Vanha linkki lakkaa toimimasta.`,
    button: 'Tallenna',
  },
  candidate: {
    title: ({ name }) => `Korjaa tiedot: ${name}`,
    asksAgain: ({ firstName }) =>
      `Jos ${firstName} on jo saanut pyynnön, uusi pyyntö lähtee heti uuteen osoitteeseen. Vanha linkki lakkaa toimimasta.`,
    button: 'Tallenna',
  },
  send: {
    title: ({ name }) => `Lähetetäänkö pyyntö? ${name}`,
    text: () => 'Viesti lähtee heti, ja siinä on linkki kysymyksiin.',
    button: () => 'Lähetä pyyntö',
  },
  remind: {
    title: ({ name }) => `Lähetetäänkö muistutus? ${name}`,
    text: () => 'Muistutus lähtee heti, ja siinä on sama linkki kuin ennen.',
    button: () => 'Lähetä muistutus',
  },
  remove: {
    title: ({ name }) => `Poistetaanko ${name}?`,
    text: ({ name }) =>
      `Linkki lakkaa toimimasta (${name}). Siitä ei lähetetä viestiä. Jos suosittelija jää puuttumaan, voit lisätä toisen tai pyytää hakijalta uuden.`,
    button: ({ name }) => `Poista ${name}`,
  },
  more: {
    title: ({ firstName }) => `Montako suosittelijaa? ${firstName}`,
    asks: ({ firstName }) => `Jos pyydät useampia, ${firstName} saa siitä heti viestin.`,
    quiet: ({ firstName }) =>
      `Mitään ei lähetetä automaattisesti. Pyydä suosittelijoita sen jälkeen hakijalta (${firstName}) tai lisää heidät itse.`,
    button: 'Tallenna',
  },
  addresses: {
    title: ({ firstName }) => `Saako hakija ilmoittaa lisää henkilöitä? ${firstName}`,
    text: ({ firstName }) =>
      `Pyyntö on lähetetty niin moneen osoitteeseen kuin hakija (${firstName}) voi käyttää. Raja suojaa ulkopuolisia, jos linkki on joutunut vääriin käsiin. Jos suostut, hakija voi ilmoittaa viisitoista osoitetta lisää.`,
    button: ({ firstName }) => `Salli lisää henkilöitä (${firstName})`,
  },
  setAside: {
    title: ({ name }) => `Siirretäänkö suosittelijakysely sivuun? ${name}`,
    text: () =>
      'Se ei enää näy sinua tarvitsevien joukossa. Vastaukset ja raportti säilyvät, ja voit avata sen uudelleen.',
    button: () => 'Siirrä sivuun',
  },
  prolong: {
    title: 'Siirrä viimeistä päivää',
    lead: 'Koskee kaikkia, jotka eivät ole vielä vastanneet. Siitä ei lähetetä viestiä.',
    button: 'Siirrä viimeistä päivää',
  },
  conclude: {
    title: ({ answered, expected }) => `Päätetäänkö kysely, kun ${answered}/${expected} on vastannut?`,
    text: ({ waiting, called }) =>
      `${called === null ? '' : `${called.count === 1 ? 'Puhelu perutaan' : 'Puhelut perutaan'}: ${called.names}. `}${waiting === null ? '' : `Ei enää muistutuksia eikä mahdollisuutta vastata: ${waiting.names}. `}Raportti tehdään saaduista vastauksista, eivätkä ne muutu enää sen jälkeen. Voit avata kyselyn uudelleen.`,
    button: ({ answered, expected }) => `Päätä kysely (${answered}/${expected})`,
  },
  close: {
    title: ({ name }) => `Päätetäänkö kysely? ${name}`,
    text: () =>
      'Kaikki vastaukset on saatu. Kun päätät kyselyn, suosittelijat eivät voi enää korjata niitä. Muuten se tapahtuu itsestään viikon kuluttua.',
    button: () => 'Päätä kysely',
  },
  cancel: {
    title: ({ name }) => `Perutaanko suosittelijakysely? ${name}`,
    text: () =>
      'Mitään ei enää lähetetä, ja hakijan ja suosittelijoiden linkit kertovat, että kysely on päättynyt. He eivät saa siitä viestiä. Voit avata kyselyn uudelleen.',
    button: () => 'Peru suosittelijakysely',
  },
  reopen: {
    title: ({ name }) => `Avataanko suosittelijakysely uudelleen? ${name}`,
    text: () =>
      'Linkit toimivat taas ja vastauksia otetaan vastaan. Jos määräaika on päättynyt, se alkaa alusta tänään. Mitään ei lähetetä ennen kuin teet sen itse.',
    button: () => 'Avaa uudelleen',
  },
  hold: {
    title: ({ name }) => `Säilytetäänkö kysely pidempään? ${name}`,
    lead: 'Tee se vain, kun jokin edellyttää sitä. Hakija ja suosittelijat, joilta on kysytty, saavat viestin, ja heidän sivunsa kertoo syyn. Sillä välin vain pääkäyttäjät näkevät kyselyn, ja linkit raporttiin suljetaan.',
    reason: 'Miksi?',
    reasonError: 'Valitse syy',
    until: 'Viimeinen päivä',
    untilHint: 'Kirjoita päivä muodossa 2027-05-21, enintään 24 kuukauden päähän. Sen jälkeen kysely poistetaan.',
    untilError: 'Kirjoita päivä tästä päivästä enintään 24 kuukauden päähän, esimerkiksi 2027-05-21',
    note: 'Selitys',
    noteHint: 'Vain pääkäyttäjät lukevat sen. Hakija ja suosittelijat näkevät vain syyn.',
    button: 'Säilytä pidempään',
  },
  release: {
    title: ({ name }) => `Annetaanko kysely poistaa, kuten kerroimme? ${name}`,
    text: () => 'Jos kertomamme päivä on jo mennyt, kaikki poistetaan heti, eikä sitä voi perua. Viestiä ei lähetetä.',
    button: () => 'Anna poistaa',
  },
  objection: {
    title: ({ name }) => `${name} vastustaa tietojen käyttöä. Poistetaanko vai säilytetäänkö?`,
    ofReferee: 'Vastaukset ovat poissa raportista eivätkä palaa sinne. Hänelle kerrotaan, mitä päätät.',
    ofCandidate:
      'Raportti on suljettu. Hakijalle kerrotaan, mitä päätät. Jos poistat, koko kysely vastauksineen ja raportteineen poistuu tunnin kuluessa.',
    held: ({ until }) =>
      `Kyselyä säilytetään ${until} asti. Jos poistat, tiedot poistuvat vasta sen ajan päätyttyä. Hänelle kerrotaan heti, mitä päätät.`,
    label: 'Mitä tehdään?',
    remove: 'Poista',
    keep: {
      claim: 'Säilytä: oikeudellinen vaade edellyttää sitä',
      archive: 'Säilytä: arkistointivelvollisuus edellyttää sitä',
    },
    error: 'Valitse, poistetaanko vai säilytetäänkö',
    button: 'Päätä',
  },
  readers: {
    label: 'Kuka voi avata raportin?',
    hint: 'Jos et valitse, omien verkkotunnustenne ulkopuolinen osoite saa koodin. Oma osoite ei tarvitse sitä.',
    named: 'Vain lukijan osoite, johon lähetetään koodi',
    domain: 'Kaikki samalla työpaikalla, kukin omalla koodillaan',
    open: 'Kaikki, joilla on linkki',
    domainLabel: 'Työpaikan verkkotunnus',
    domainHint: 'Esimerkiksi example.org. Jos jätät tyhjäksi, otamme verkkotunnuksen lukijan sähköpostista.',
    needsEmail: 'Kirjoita lukijan sähköposti. Koodi lähetetään siihen.',
    notDomain: 'Kirjoita verkkotunnus, esimerkiksi example.org',
    sharedDomain: 'Kenellä tahansa voi olla osoite siinä verkkotunnuksessa. Valitse sen sijaan lukijan osoite.',
    role: 'Mitä hakijalle ja suosittelijoille kerrotaan lukijasta',
    roleHint:
      'Esimerkiksi ”Joku asiakkaan luona”. Älä koskaan kirjoita asiakkaan nimeä. Jos jätät tyhjäksi, siinä lukee ”Joku, joka on saanut linkin raporttiin”.',
    roleError: 'Kirjoita rooli ilman asiakkaan nimeä',
    onlyFor: ({ who }) => `Vain ${who} voi avata sen koodilla, joka lähetetään sähköpostitse.`,
  },
  makeLink: {
    title: 'Luo linkki raporttiin',
    lead: 'Linkki toimii 30 päivää kirjautumatta. Valitset, voivatko kaikki linkin saaneet lukea raportin vai vain yksi osoite tai työpaikka.',
    button: 'Luo linkki',
  },
  link: {
    first: 'Raportin ensimmäinen linkki',
    title: ({ name }) => `Raporttilinkki: ${name}`,
    until: ({ when }) => `Linkki vanhenee ${when}.`,
    over: 'Linkki ei enää toimi.',
    address: 'Linkin osoite',
    copyHint: 'Valitse osoite ja kopioi se.',
    open: 'Avaa raportti',
    mail: 'Kirjoita sähköposti, jossa on linkki',
    mailSubject: ({ name }) => `Suositusraportti: ${name}`,
    mailBody: ({ url, when, sender }) =>
      `Hei!\n\nTässä on suositusraportti:\n${url}\n\nLinkki vanhenee ${when}.\n\n${sender}`,
    mailed: ({ email }) => `Lähetetty osoitteeseen ${email}.`,
  },
  revoke: {
    title: ({ name }) => `Suljetaanko linkki ”${name}”?`,
    text: () => 'Se lakkaa heti toimimasta. Raportti on tallessa, ja voit luoda uuden linkin.',
    button: () => 'Sulje linkki',
  },
};
