import type { Channel } from '#shared/domain/check/channel.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { CandidateTexts } from './texts.ts';

const inWords = (count: number): string => numberInWords(count, 'fi');
/** Genitive, as before "kuluttua". */
const afterMonths = (count: number): string => (count === 1 ? 'kuukauden' : `${count} kuukauden`);
const minutes = (count: number): string => (count === 1 ? 'minuutin' : `${inWords(count)} minuuttia`);

const heardFrom = (recruiter: string): Readonly<Record<Channel, string>> => ({
  email: `Siinä tapauksessa ${recruiter} lähettää sinulle sähköpostitse muutaman kysymyksen`,
  sms: `Siinä tapauksessa ${recruiter} lähettää sinulle tekstiviestillä linkin muutamaan kysymykseen`,
  'email-sms': `Siinä tapauksessa ${recruiter} lähettää sinulle sähköpostitse ja tekstiviestillä muutaman kysymyksen`,
  disabled: `Siinä tapauksessa ${recruiter} ottaa sinuun yhteyttä ja kysyy muutaman kysymyksen`,
});

const relations = {
  manager: 'Esihenkilöni',
  colleague: 'Työtoverini',
  report: 'Alaiseni',
  client: 'Asiakas tai yhteistyökumppani',
  other: 'Jotain muuta',
} as const;

const relationsToYou = {
  manager: 'Esihenkilösi',
  colleague: 'Työtoverisi',
  report: 'Alaisesi',
  client: 'Asiakas tai yhteistyökumppani',
  other: 'Tunsitte toisenne muuten',
} as const;

export const fi: CandidateTexts = {
  title: 'Ilmoita suosittelijasi',
  lead: ({ name, recruiter, count, title }) =>
    `Hei ${name}! ${recruiter} toivoo, että ${
      count === 1
        ? 'yksi kanssasi työskennellyt henkilö kertoo sinusta'
        : `${inWords(count)} kanssasi työskennellyttä henkilöä kertoo sinusta`
    }. ${title === null ? 'Asia koskee tehtävää, jota olet hakenut' : `Asia koskee tehtävää ${title}`}.`,
  recruiterWrites: ({ recruiter }) => `${recruiter} kirjoittaa:`,
  time: {
    label: 'Aika',
    text: ({ minutes: count, day }) =>
      `Noin ${minutes(count)}, viimeistään ${day}. Voit tallentaa ja jatkaa myöhemmin.`,
  },
  afterwards: {
    label: 'Sen jälkeen',
    text: 'Otamme heihin yhteyttä vasta, kun olet lähettänyt tiedot. He saavat tietää, että sinä annoit tiedot meille.',
  },
  kept: {
    label: 'Tiedot',
    text: ({ months }) =>
      `Poistetaan viimeistään ${afterMonths(months)} kuluttua siitä, kun suosittelijakysely on päättynyt.`,
  },
  askFirst: {
    summary: 'Kysy ensin heiltä: valmis viesti',
    intro: 'Kun suosittelija tietää kysymysten tulevan, hän vastaa useammin ja nopeammin. Voit kopioida tämän:',
    text: ({ organisation, recruiter, minutes: count, channel }) =>
      `Hei! Olen hakenut työtä (${organisation}) ja ilmoittaisin sinut mielelläni suosittelijaksi. ${heardFrom(recruiter)[channel]}. Siihen menee noin ${minutes(count)}, tai voit varata puheluajan. Sopiiko se sinulle?`,
  },
  questions: {
    summary: 'Kysymykset, jotka he saavat',
    intro: ({ count, minutes: time }) =>
      `${capitalise(inWords(count))} kysymystä, noin ${minutes(time)}. Vastaaja voi lukea kaikki etukäteen.`,
  },
  refereeOf: ({ number, total }) => `Suosittelija ${number}/${total}`,
  refereeNamed: ({ number, name }) => `Suosittelija ${number}: ${name}`,
  changeTitle: ({ name }) => `Muuta tietoja: ${name}`,
  form: {
    first: 'Etunimi',
    last: 'Sukunimi',
    oneName: 'Henkilöllä on vain yksi nimi',
    mail: 'Sähköposti',
    mailHint: 'Mieluiten työosoite.',
    questionsGoHere: 'Kysymykset lähetetään tänne.',
    tel: 'Matkapuhelinnumero',
    lang: 'Kieli, jolla suosittelija vastaa',
    relation: 'Missä asemassa suosittelija oli sinuun nähden?',
    relations,
    company: 'Työpaikka, jossa työskentelitte yhdessä',
    title: 'Tehtävänimikkeesi silloin',
    from: 'Milloin aloitte työskennellä yhdessä?',
    to: 'Milloin yhteistyönne päättyi?',
    toHint: '(jätä tyhjäksi, jos työskentelette yhä yhdessä)',
    save: 'Tallenna ja jatka',
    saveLater: 'Tallenna ja viimeistele myöhemmin',
    saveChange: 'Tallenna muutos',
    asksAgain:
      'Jos muutat osoitetta tai numeroa, kysymykset lähetetään sinne heti, ja aiempi linkki lakkaa toimimasta.',
  },
  errors: {
    first: 'Kirjoita etunimi',
    last: 'Kirjoita sukunimi tai merkitse, että henkilöllä on vain yksi nimi',
    nameIsLink: 'Kirjoita pelkkä nimi ilman linkkiä tai osoitetta',
    mail: 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.org',
    mailNotAscii:
      'Tähän osoitteeseen ei voi lähettää sähköpostia: ennen @-merkkiä saa olla vain kirjaimia a–z, numeroita ja tavallisia merkkejä',
    mailOwn: 'Tämä on oma osoitteesi. Kirjoita sen henkilön osoite, jonka pitää vastata.',
    tel: 'Kirjoita koko numero, esimerkiksi 040\u00a0123\u00a04567',
    telNotMobile: 'Kirjoita matkapuhelinnumero: kysymykset lähetetään tekstiviestinä',
    lang: 'Valitse kieli',
    relation: 'Valitse, missä asemassa suosittelija oli sinuun nähden',
    company: 'Kirjoita, missä työskentelitte yhdessä',
    title: 'Kirjoita, mikä tehtävänimikkeesi oli silloin',
    tooLong: 'Kirjoita enintään 100 merkkiä',
    from: 'Valitse kuukausi ja kirjoita vuosi, jolloin aloitte työskennellä yhdessä, esimerkiksi 2019',
    fromInFuture: 'Valitse jo mennyt kuukausi: milloin aloitte työskennellä yhdessä',
    to: 'Valitse kuukausi ja kirjoita vuosi, jolloin yhteistyö päättyi, tai jätä molemmat tyhjiksi',
    toBeforeFrom: 'Valitse kuukausi, joka on yhteistyönne alkamisen jälkeen',
    toInFuture: 'Valitse jo mennyt kuukausi tai jätä tyhjäksi, jos työskentelette yhä yhdessä',
  },
  side: {
    label: 'Hyvä tietää',
    whoAsks: 'Kuka kysyy?',
    concerns: ({ title }) => `Koskee tehtävää ${title}.`,
    declineLink: 'En halua ilmoittaa suosittelijoita',
    withdrawLink: 'Haluan perua suosittelijani',
  },
  referee: {
    changeHidden: ({ name }) => `tietoja: ${name}`,
    removeHidden: ({ name }) => name,
    remove: 'Poista',
    answersIn: {
      sv: 'Vastaa ruotsiksi',
      en: 'Vastaa englanniksi',
      nb: 'Vastaa norjaksi',
      da: 'Vastaa tanskaksi',
      fi: 'Vastaa suomeksi',
      de: 'Vastaa saksaksi',
    },
    relation: ({ type, company, from, to }) => `${relationsToYou[type]}, ${company}, ${from} – ${to ?? 'nykyhetki'}`,
    didYouMean: ({ domain }) => `Tarkoititko ${domain}? Korjaa siinä tapauksessa osoite.`,
    noMailThere: ({ domain }) => `Osoitteessa ${domain} ei näytä olevan sähköpostia. Tarkista osoite.`,
    ownTitle: ({ title }) => `Tehtävänimikkeesi silloin: ${title}.`,
    notContacted: 'Emme ole vielä ottaneet yhteyttä. Se tapahtuu, kun olet lähettänyt tiedot.',
    givenBy: ({ recruiter }) => `Ilmoittaja: ${recruiter}.`,
  },
  send: {
    title: 'Tarkista ja lähetä',
    lead: 'He kuulevat meistä heti, kun olet lähettänyt tiedot.',
    leadByRecruiter: ({ recruiter }) => `${recruiter} ottaa heihin yhteyttä, kun olet lähettänyt tiedot.`,
    button: 'Lähetä',
    addMore: 'Ilmoita vielä yksi',
    missing: ({ count }) =>
      count === 1
        ? 'Yksi suosittelija puuttuu. Voit silti lähettää nyt ja ilmoittaa hänet myöhemmin.'
        : `${capitalise(inWords(count))} suosittelijaa puuttuu. Voit silti lähettää nyt ja ilmoittaa heidät myöhemmin.`,
  },
  status: {
    title: 'Suosittelijasi',
    answered: ({ answered, expected }) => `${answered}/${expected} on vastannut.`,
    by: ({ day }) => `Viimeistään ${day}.`,
    sent: {
      title: 'Lähetetty',
      text: ({ recruiter }) => `Kiitos. Sinun ei tarvitse tehdä muuta. ${recruiter} näkee, milloin he ovat vastanneet.`,
    },
    states: {
      added: 'Ei vielä otettu yhteyttä',
      invited: 'Kysytty, ei vielä vastausta',
      opened: 'Kysytty, ei vielä vastausta',
      answering: 'On alkanut vastata',
      call_booked: 'On varannut puhelun',
      awaiting_confirmation: 'On vastannut',
      answered: 'On vastannut',
      declined: 'Ei voi vastata',
      withdrawn: 'Suositus ei ole enää voimassa',
      unreachable: 'Ei tavoiteta näillä tiedoilla',
    },
    asked: ({ by, day }) =>
      `${
        {
          email: 'Sähköposti lähetetty',
          sms: 'Tekstiviesti lähetetty',
          'email-sms': 'Sähköposti ja tekstiviesti lähetetty',
        }[by]
      } ${day}, ei vielä vastausta`,
    waits: ({ by, when }) =>
      `${{ email: 'Sähköposti', sms: 'Tekstiviesti' }[by]} ${when === null ? 'odottaa lähettämistä' : `lähetetään ${when}`}`,
    bounced: 'Sähköposti palautui',
    remind: 'Muistuta',
    reminded: 'Olet lähettänyt muistutuksen',
    remindHint: 'Voit muistuttaa kutakin kerran. Muistutus näyttää samalta kuin meidän lähettämämme.',
    reminders:
      'Muistutamme niitä, jotka eivät ole vastanneet, enintään kaksi kertaa. Saat sähköpostin, jos jostakusta ei kuulu mitään.',
    canIRead: {
      summary: 'Saanko lukea, mitä he kirjoittavat?',
      text: ({ organisation }) =>
        `Kyllä, voit pyytää sitä, kun suositukset on saatu (${organisation}). Suosittelijat tietävät sen.`,
    },
    oneMore: {
      title: ({ count }) =>
        count === 1 ? 'Tarvitaan vielä yksi suosittelija' : `Tarvitaan vielä ${count} suosittelijaa`,
      text: ({ count, recruiter }) =>
        `${recruiter} haluaa kuulla vielä ${count === 1 ? 'yhdeltä ihmiseltä, joka on työskennellyt' : `${count} ihmiseltä, jotka ovat työskennelleet`} kanssasi.`,
      why: 'Joku ilmoittamistasi ei voi vastata. Se on tavallista.',
    },
    addOne: 'Ilmoita vielä yksi suosittelija',
  },
  bounce: {
    title: ({ name }) => `Sähköposti palautui: ${name}`,
    text: ({ address }) =>
      `Viestiä ei voitu toimittaa osoitteeseen ${address}. Korjaa osoite, niin lähetämme uudelleen.`,
    correct: 'Korjaa osoite',
  },
  later: {
    title: 'Kirjoittamasi on tallennettu',
    text: ({ count, day }) =>
      `${
        count === 1 ? 'Yksi suosittelija' : `${capitalise(inWords(count))} suosittelijaa`
      } on vielä ilmoittamatta, viimeistään ${day}. Sähköpostin tai tekstiviestin linkki tuo sinut takaisin tänne.`,
    goOn: 'Jatka nyt',
  },
  remove: {
    title: ({ name }) => `Poistetaanko ${name}?`,
    text: 'Tiedot poistetaan 30 päivän kuluttua. Henkilölle ei ole kerrottu mitään.',
    textAsked: ({ name }) => `${name} on jo saanut kysymykset. Linkki lakkaa toimimasta, eikä uusia viestejä lähetetä.`,
    button: ({ name }) => `Poista ${name}`,
    keep: ({ name }) => `Säilytä ${name}`,
  },
  decline: {
    title: 'Haluatko olla ilmoittamatta suosittelijoita?',
    titleWithdraw: 'Haluatko perua suosittelijasi?',
    text: ({ recruiter }) =>
      `Se on täysin hyväksyttävää, eikä sinun tarvitse kertoa syytä. ${recruiter} saa tiedon asiasta. Häneltä voit kysyä, mitä se merkitsee hakemuksellesi.`,
    textAsked: 'Ne, joilta on jo kysytty, eivät voi enää vastata, eivätkä he saa enempää viestejä.',
    reason: 'Miksi?',
    reasons: {
      not_applying: 'En hae enää tehtävää',
      employer_unaware: 'Työnantajani ei tiedä, että haen työtä',
      nobody_to_name: 'Minulla ei ole ketään ilmoitettavaa',
      other: 'Muu syy',
    },
    button: 'En ilmoita suosittelijoita',
    buttonWithdraw: 'Peru suosittelijani',
    keep: 'Palaa muuttamatta mitään',
  },
  ended: {
    completed: {
      title: 'Suositukset on saatu',
      text: ({ recruiter }) => `Kiitos. ${recruiter} on saanut tarvittavat vastaukset. Sinun ei tarvitse tehdä muuta.`,
    },
    declined: {
      title: 'Suosittelijakysely on päättynyt',
      text: ({ recruiter }) => `Suosituksia ei pyydetä. Jos muutat mielesi, lisätietoja antaa ${recruiter}.`,
    },
    expired: {
      title: 'Määräaika on päättynyt',
      text: ({ recruiter }) =>
        `Suosittelijoita ei voi enää ilmoittaa täällä. Jos silti haluat, lisätietoja antaa ${recruiter}.`,
    },
    cancelled: {
      title: 'Pyyntö on peruttu',
      text: ({ recruiter }) => `Sinun ei tarvitse tehdä mitään. Lisätietoja antaa ${recruiter}.`,
    },
    failed: {
      title: 'Emme saaneet yhteyttä',
      text: ({ recruiter }) => `Yhteystiedot eivät toimineet. Ota yhteyttä, niin sivu avataan uudelleen: ${recruiter}.`,
    },
  },
  cannotChange: {
    title: 'Tietoja ei voi enää muuttaa',
    text: ({ name }) => `${name} on alkanut vastata, joten tiedot pysyvät ennallaan.`,
  },
  tooMany: {
    title: 'Enempää ei voi ilmoittaa',
    text: ({ recruiter }) =>
      `Voimme ottaa vastaan enintään kymmenen suosittelijaa. Poista joku tai ota yhteyttä: ${recruiter}.`,
  },
  tooManyAddresses: {
    title: 'Tästä ei voi kysyä enempää',
    text: ({ recruiter }) =>
      `Pyyntö on lähetetty niin moneen osoitteeseen kuin tällä linkillä voi. Ota yhteyttä, jos haluat ilmoittaa lisää: ${recruiter}.`,
  },
  tooManyCorrections: {
    title: 'Tietoja on jo korjattu kolme kertaa',
    text: ({ recruiter }) => `Jos ne on korjattava vielä kerran, ota yhteyttä: ${recruiter}.`,
  },
  tooSoon: {
    title: 'Odota minuutti',
    text: 'Pyyntö lähti tähän osoitteeseen juuri äsken. Palaa takaisin ja yritä uudelleen minuutin kuluttua.',
  },
  busy: {
    title: 'Yritä vielä kerran',
    text: 'Joku muu tallensi samalla hetkellä, joten tätä ei tallennettu. Palaa ja tallenna uudelleen.',
  },
  storedNow: 'Tallennettu toisessa ikkunassa',
};
