import { capitalise, numberInWords } from '../numbers.ts';
import { fiCalls } from './calls/fi.ts';
import type { MessageTexts } from './texts.ts';

const counted = (count: number, one: string, many: string): string =>
  `${numberInWords(count, 'fi')} ${count === 1 ? one : many}`;
const minutes = (count: number): string => counted(count, 'minuutti', 'minuuttia');
/** "From so many persons", as far as it is words. */
const fromPersons = ['', 'yhdeltä', 'kahdelta', 'kolmelta', 'neljältä', 'viideltä'];
const persons = (count: number): string =>
  `${fromPersons[count] ?? count} henkilöltä, ${count === 1 ? 'joka on työskennellyt' : 'jotka ovat työskennelleet'} kanssasi`;
/** "After so many months"; digits, since words would have to be inflected. */
const afterMonths = (count: number): string => `${count} kuukauden kuluttua`;

export const fi: MessageTexts = {
  calls: fiCalls,
  greeting: ({ firstName }) => `Hei ${firstName},`,
  smsGreeting: ({ firstName }) => `Hei ${firstName}!`,
  regards: 'Ystävällisin terveisin',
  writeAddress: 'Tai kirjoita osoite:',
  instead: {
    email: 'Sähköposti sinulle ei tullut perille, siksi kirjoitan tässä.',
    sms: 'Tekstiviesti puhelinnumeroosi ei tullut perille, siksi kirjoitan sähköpostilla.',
  },
  genuine: {
    heading: 'Epäiletkö, onko viesti aito?',
    text: ({ switchboard, phone }) =>
      `${
        switchboard !== null
          ? `Soita vaihteeseemme numeroon ${switchboard} ja pyydä minua puhelimeen tai vastaa tähän viestiin.`
          : phone !== null
            ? `Soita minulle numeroon ${phone} tai vastaa tähän viestiin.`
            : 'Vastaa tähän viestiin ja kysy.'
      } Emme koskaan kysy salasanoja, verkkopankkitunnuksia tai henkilötunnusta emmekä pyydä maksua.`,
  },
  whyYouGetThis: 'Miksi saat tämän viestin',
  authorities: {
    SE: 'Ruotsin tietosuojaviranomaiselle',
    NO: 'Norjan tietosuojaviranomaiselle',
    DK: 'Tanskan tietosuojaviranomaiselle',
    FI: 'tietosuojavaltuutetulle',
    DE: 'Saksan tietosuojaviranomaiselle',
    other: 'maasi tietosuojaviranomaiselle',
  },
  candidateRequest: {
    subject: ({ organisation }) => `Suosittelijasi: ${organisation}`,
    why: ({ title, organisation, persons: count }) =>
      `Olet ehdolla ${title === null ? 'tehtävään' : `tehtävään ”${title}”`}, jossa työnantaja on ${organisation}. Haluaisin kuulla ${persons(count)}.`,
    effort: ({ minutes: count, by }) =>
      `Tietojen täyttäminen vie noin ${minutes(count)}. Toivon saavani ne viimeistään ${by}.`,
    button: 'Ilmoita suosittelijani',
    otherWays:
      'Otan heihin yhteyttä vasta, kun olet lähettänyt tiedot. He saavat tietää, että sinä annoit ne meille, joten kysy heiltä mielellään ensin. Voit tallentaa ja jatkaa myöhemmin samasta linkistä. Jos et halua ilmoittaa suosittelijoita, voit kertoa sen samalla sivulla.',
    origin: ({ organisation, retentionMonths, authority }) =>
      `Nimesi ja yhteystietosi ovat peräisin rekrytoinnista, johon osallistut. Tiedoista vastaa ${organisation}. Minä ja valinnasta päättävät henkilöt luemme suosittelijoidesi vastaukset, ja voit pyytää niitä luettavaksesi. Tiedot poistetaan ${afterMonths(retentionMonths)} suosittelijakyselyn päättymisestä. Sinulla on oikeus nähdä tietosi, pyytää niiden oikaisemista tai poistamista, vastustaa niiden käsittelyä ja tehdä valitus ${authority}.`,
    sms: ({ title, link }) => {
      const post = title === null ? '' : ` (${title})`;
      return `Ilmoita suosittelijasi${post}: ${link}`;
    },
  },
  refereeRequest: {
    subject: ({ candidate }) => `Suositus: ${candidate}`,
    why: ({ candidate, title, organisation, namedByCandidate }) =>
      `${candidate} hakee ${title === null ? 'tehtävää' : `tehtävää ”${title}”`}, jossa työnantaja on ${organisation}, ja ${
        namedByCandidate ? 'on ilmoittanut sinut suosittelijaksi' : 'sinut on merkitty suosittelijaksi'
      }. Kuulisin mielelläni, millaista yhteistyönne oli.`,
    effort: ({ questions, minutes: count, by }) =>
      `Kysymyksiä on ${numberInWords(questions, 'fi')}, ja vastaaminen vie noin ${minutes(count)}.${
        by === null ? '' : ` Toivon vastaustasi viimeistään ${by}.`
      }`,
    button: 'Lue kysymykset ja vastaa',
    otherWays:
      'Voit lukea kaikki kysymykset ennen kuin päätät. Samalla sivulla voit myös varata puheluajan kanssani, antaa vain perustiedot tai kieltäytyä.',
    origin: ({ firstName, namedByCandidate, on, hasEmail, hasPhone, organisation, retentionMonths, authority }) => {
      const mail = hasEmail ? 'sähköpostiosoitteesi' : null;
      const given = ['nimesi', mail, hasPhone ? 'matkapuhelinnumerosi' : null].filter((each) => each !== null);
      const data = `${given.slice(0, -1).join(', ')} ja ${given.at(-1)}`;
      const origin = namedByCandidate
        ? `${firstName} antoi meille tietosi (${data}) ${on}, jotta voimme pyytää sinulta suositusta.`
        : `Saimme tietosi (${data}) ${on}, jotta voisimme pyytää sinulta suositusta. Hakija on ${firstName}.`;
      return `${origin} Tiedoista vastaa ${organisation}. Minä ja valinnasta päättävät henkilöt luemme vastauksesi, ja ${firstName} voi pyytää niitä luettavakseen. Vastaukset poistetaan ${afterMonths(retentionMonths)} suosittelijakyselyn päättymisestä. Jos et vastaa, poistamme tietosi 30 päivän kuluttua suosittelijakyselyn päättymisestä. Sinulla on oikeus nähdä tietosi, pyytää niiden oikaisemista tai poistamista, vastustaa niiden käsittelyä ja tehdä valitus ${authority}.`;
    },
    sms: ({ candidate, title, namedByCandidate, link }) => {
      const post = title === null ? '' : ` (${title})`;
      return namedByCandidate
        ? `${candidate} on ilmoittanut sinut suosittelijaksi${post}. Vastaa: ${link}`
        : `Sinut on merkitty suosittelijaksi (hakija ${candidate})${post}. Vastaa: ${link}`;
    },
  },
  candidateAnother: {
    why: ({ organisation, persons: count, someoneCannot }) =>
      `Kiitos suosittelijoista, jotka olet ilmoittanut meille (${organisation}). ${someoneCannot ? 'Joku heistä ei voi vastata, joten haluaisin' : 'Haluaisin'} kuulla vielä ${persons(count)}.`,
    sms: ({ persons: count, link }) =>
      `Tarvitaan ${count === 1 ? 'vielä suosittelija' : 'lisää suosittelijoita'}: ${link}`,
  },
  candidateReminder: {
    why: ({ wroteOn, persons: count, by }) =>
      `Kirjoitin sinulle ${wroteOn} ja haluaisin yhä kuulla ${persons(count)}. Voit vastata samasta linkistä viimeistään ${by}.`,
    sms: ({ link }) => `Voit vielä ilmoittaa suosittelijasi: ${link}`,
  },
  refereeReminder: {
    why: ({ candidate, wroteOn, by }) =>
      `Kirjoitin sinulle ${wroteOn} ja pyysin suositusta. Hakija on ${candidate}, ja kuulisin yhä mielelläni, millaista yhteistyönne oli.${
        by === null ? '' : ` Voit vastata samasta linkistä viimeistään ${by}.`
      }`,
    sms: ({ candidate, link }) => `Voit vielä antaa suosituksen (hakija ${candidate}): ${link}`,
  },
  recruiterCompleted: {
    subject: ({ candidate }) => `Suositukset ovat valmiit: ${candidate}`,
    why: ({ candidate, answers }) =>
      `${capitalise(counted(answers, 'suosittelija', 'suosittelijaa'))} on vastannut. Hakija on ${candidate}. Raportti on hakijan sivulla.`,
    button: 'Avaa hakijan sivu',
  },
  notNow: {
    heading: 'Eikö nyt sovi?',
    thursday: 'Muistuta minua torstaina',
    monday: 'Muistuta minua maanantaina',
    stop: 'Älä lähetä muistutuksia',
  },
  candidateNudge: {
    subject: ({ referee }) => `${referee} ei ole vielä vastannut`,
    why: ({ referee, wroteOn }) =>
      `Kirjoitin suosittelijallesi ${wroteOn} ja olen lähettänyt muistutuksia, mutta ${referee} ei ole vielä vastannut. Voisitko ottaa yhteyttä?`,
    replace: 'Omalla sivullasi voit korjata yhteystiedot tai ilmoittaa jonkun toisen.',
    button: 'Avaa oma sivuni',
    sms: ({ about, link }) => `${about} ei ole vielä vastannut. Sivusi: ${link}`,
  },
  candidateBounce: {
    subject: ({ referee }) => `Korjaa yhteystiedot: ${referee}`,
    mail: ({ referee }) =>
      `Suosittelijallesi (${referee}) lähettämäni viesti palautui. Korjaa osoite, niin lähetän sen heti uudelleen.`,
    other: ({ referee }) =>
      `En tavoita suosittelijaasi (${referee}) antamillasi tiedoilla. Korjaa ne, niin kirjoitan heti uudelleen.`,
    button: 'Korjaa tiedot',
    sms: ({ about, link }) => `En tavoita suosittelijaasi (${about}) antamillasi tiedoilla. Korjaa ne: ${link}`,
  },
  keptLonger:
    'Jos oikeudellinen vaade, arkistointivelvollisuus tai oma pyyntösi edellyttää, että säilytämme ne pidempään, kerromme siitä sinulle.',
  held: {
    subject: ({ organisation }) => `Tietojasi säilytetään pidempään kuin kerroimme: ${organisation}`,
    toCandidate: ({ organisation, day }) =>
      `Kerroimme, milloin tietosi poistetaan. Tietoja on säilytettävä pidempään (${organisation}), viimeinen päivä on ${day}. Syy on omalla sivullasi.`,
    toReferee: ({ organisation, candidate, day }) =>
      `Sinulta on pyydetty suositusta (hakija ${candidate}), ja kerroimme, milloin tietosi poistetaan. Tietoja on säilytettävä pidempään (${organisation}), viimeinen päivä on ${day}. Syy on omalla sivullasi.`,
    readers: 'Sillä välin vain pääkäyttäjät voivat lukea niitä, ja aiemmat linkit raporttiin on suljettu.',
    button: 'Katso syy',
    sms: ({ link }) => `Tietojasi säilytetään pidempään kuin kerroimme. Katso syy: ${link}`,
  },
  objection: {
    subject: ({ person }) => `${person} vastustaa tietojen käyttöä`,
    byReferee: ({ person, candidate, day }) =>
      `${person} on perunut suosituksensa (hakija ${candidate}) kyselyn päättymisen jälkeen. Vastaukset ovat poissa raportista. Päätä viimeistään ${day}, poistetaanko ne vai säilytetäänkö ne syystä, joka hänelle kerrotaan. Jos et tee mitään, ne poistetaan silloin.`,
    byCandidate: ({ candidate, day }) =>
      `${candidate} vastustaa tietojensa käyttöä. Raportti on suljettu. Päätä viimeistään ${day}, poistetaanko kysely vai säilytetäänkö se syystä, joka hakijalle kerrotaan. Jos et tee mitään, se poistetaan silloin.`,
    byRefereeHeld: ({ person, candidate, day, until }) =>
      `${person} on perunut suosituksensa (hakija ${candidate}) kyselyn päättymisen jälkeen. Vastaukset ovat poissa raportista. Kyselyä säilytetään ${until} asti, pidempään kuin olemme kertoneet. Päätä viimeistään ${day}, poistetaanko vastaukset sen ajan päätyttyä vai säilytetäänkö ne syystä, joka hänelle kerrotaan. Jos et tee mitään, ne poistetaan ajan päätyttyä.`,
    byCandidateHeld: ({ candidate, day, until }) =>
      `${candidate} vastustaa tietojensa käyttöä. Raportti on suljettu. Kyselyä säilytetään ${until} asti, pidempään kuin olemme kertoneet. Päätä viimeistään ${day}, poistetaanko se sen ajan päätyttyä vai säilytetäänkö se syystä, joka hakijalle kerrotaan. Jos et tee mitään, se poistetaan ajan päätyttyä.`,
    decide: 'Päätä asiasta',
    answer: 'Vastaus vastustukseesi',
    kept: ({ organisation }) =>
      `Olet vastustanut tietojesi käyttöä (${organisation}). Ne säilytetään siitä huolimatta. Syy on omalla sivullasi, samoin se, mitä voit tehdä.`,
    answersDeleted: ({ organisation }) =>
      `Perumasi vastaukset on poistettu (${organisation}). Varmuuskopiot unohtavat ne yhdeksän päivän kuluessa.`,
    checkDeleted: ({ organisation }) =>
      `Olet vastustanut tietojesi käyttöä (${organisation}). Suosittelijakysely ja kaikki siihen kuuluva poistetaan tunnin kuluessa. Varmuuskopiot unohtavat ne yhdeksän päivän kuluessa.`,
    afterHold: ({ organisation, day }) =>
      `Olet vastustanut tietojesi käyttöä (${organisation}). Ne on säilytettävä ${day} asti omalla sivullasi mainitusta syystä, ja sen jälkeen ne poistetaan. Siihen asti niitä lukevat vain pääkäyttäjät.`,
    button: 'Lue lisää sivultasi',
    sms: ({ link }) => `Vastaus vastustukseesi: ${link}`,
  },
  recruiterIdle: {
    subject: ({ candidate, day }) => `Suosittelijakysely päättyy ${day}: ${candidate}`,
    why: ({ since, day }) =>
      `Keneltäkään ei ole kysytty, eikä kyselyssä ole tapahtunut mitään ${since} jälkeen. Jos et tee mitään, kysely päättyy itsestään ${day}. Jos tarvitset sitä yhä, pyydä suosittelijoita tai lisää suosittelija hakijan sivulla.`,
  },
  candidateErased: {
    subject: ({ candidate }) => `Hakija on poistanut tietonsa: ${candidate}`,
    why: ({ candidate }) =>
      `${candidate} on pyytänyt kaikkien tietojensa poistamista. Kysely oli kesken ja on keskeytetty, ja se poistetaan muutamassa minuutissa vastauksineen ja raportteineen. Keneltäkään ei enää kysytä.`,
  },
  recruiterNotices: {
    failed: {
      subject: ({ candidate }) => `Suosittelijakysely on pysähtynyt: ${candidate}`,
      why: () =>
        'Viestit eivät mene perille, eikä ole muita, joilta kysyä. Korjaa osoite hakijan sivulla, niin lähetämme viestin uudelleen.',
    },
    expired: {
      subject: ({ candidate }) => `Määräaika on päättynyt: ${candidate}`,
      // Digits, since words would have to be inflected.
      why: ({ answers, expected }) =>
        `Viimeinen vastauspäivä on ohi${answers === 0 ? ', eikä kukaan ole vastannut.' : `. Vastauksia tuli ${answers}, ja niitä odotettiin ${expected}. Ne ovat raportissa.`} Voit avata kyselyn uudelleen hakijan sivulla.`,
    },
    declinedByCandidate: {
      subject: ({ candidate }) => `Hakija ei ilmoita suosittelijoita: ${candidate}`,
      why: ({ candidate }) =>
        `${candidate} on päättänyt olla ilmoittamatta suosittelijoita. Viestejä ei enää lähetetä.`,
    },
    declinedByReferees: {
      subject: ({ candidate }) => `Kaikki suosittelijat ovat kieltäytyneet: ${candidate}`,
      why: () =>
        'Kaikki suosittelijat ovat kieltäytyneet, ja viimeinen vastauspäivä on ohi. Voit avata kyselyn uudelleen hakijan sivulla.',
    },
    withdrawn: {
      subject: ({ candidate }) => `Kaikki vastaukset on peruttu: ${candidate}`,
      why: () =>
        'Kaikki suosittelijat ovat peruneet vastauksensa, eikä raportissa ole enää vastauksia. Keneltäkään ei kysytä uudelleen, ellet avaa kyselyä uudelleen hakijan sivulla.',
    },
    erased: {
      subject: ({ candidate }) => `Suosittelijan tiedot on poistettu: ${candidate}`,
      why: () =>
        'Suosittelijan kaikki tiedot on poistettu hänen omasta pyynnöstään: nimi, osoite, numero ja vastaukset. Jos suosittelija nyt puuttuu, pyydämme hakijalta toisen, ellet ole päättänyt kysyä itse.',
    },
  },
};
