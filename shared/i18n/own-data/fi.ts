import { numberInWords } from '../numbers.ts';
import type { OwnDataTexts } from './texts.ts';

const monthsAfter = (number: number): string => (number === 1 ? 'kuukauden kuluttua' : `${number} kuukauden kuluttua`);

export const fi: OwnDataTexts = {
  title: ({ firstName }) => `Sinusta tallessa olevat tiedot, ${firstName}`,
  about: {
    candidate: ({ title, organisation }) =>
      title === null
        ? `Tiedot koskevat hakemustasi: ${organisation}.`
        : `Tiedot koskevat tehtävää ${title}, ${organisation}.`,
    referee: ({ candidate, organisation }) => `Olet suosittelija, hakija ${candidate}, ${organisation}.`,
  },
  goesBy: ({ day }) => `Kaikki poistetaan viimeistään ${day}.`,
  goesAfter: ({ months }) => `Kaikki poistetaan viimeistään ${monthsAfter(months)} suosittelijakyselyn päättymisestä.`,
  held: {
    title: 'Tiedot säilytetään pidempään kuin kerroimme',
    text: ({ why }) => `Syy: ${why}. Sillä välin niitä lukevat vain pääkäyttäjät.`,
  },
  kept: {
    heading: 'Tallessa olevat tiedot',
    columns: { since: 'Mistä alkaen', until: 'Poistetaan viimeistään' },
    contact: 'Nimesi ja yhteystietosi',
    from: { candidate: 'hakijalta', recruiter: 'rekrytoijalta', ats: 'rekrytointijärjestelmästä' },
    fromApplication: 'hakemuksestasi',
    referees: ({ count }) =>
      count === 1
        ? 'Yhden suosittelijan tiedot'
        : `Suosittelijoiden tiedot, suosittelijoita ${numberInWords(count, 'fi')}`,
    answersAbout: ({ count }) =>
      count === 1 ? 'Yhden henkilön vastaukset sinusta' : `Vastaukset sinusta, vastaajia ${numberInWords(count, 'fi')}`,
    ownAnswers: 'Omat vastauksesi',
    draft: 'Vastaukset, jotka olet aloittanut',
    call: 'Puhelun aika ja numero',
    notes: ({ count }) => (count === 1 ? 'Rekrytoijan muistiinpano' : `Rekrytoijien muistiinpanoja ${count}`),
    seen: 'Havaintoja siitä, miten tietoja lähetettiin',
    marks: 'Milloin aloitit tai lähetit, sekä verkosta ja selaimesta tehty koodi',
    messages: ({ count }) =>
      count === 1
        ? 'Tieto siitä, että olemme lähettäneet sinulle viestin'
        : `Tieto siitä, että olemme lähettäneet sinulle ${count} viestiä`,
    afterEnd: ({ months }) => `${monthsAfter(months)} päättymisestä`,
    daysAfterEnd: ({ days }) => `${days} päivän kuluttua päättymisestä, jos et vastaa`,
  },
  ground: {
    heading: 'Miksi tietoja saa säilyttää.',
    text: ({ organisation }) =>
      `${organisation} tarvitsee niitä päättääkseen, kuka palkataan. Viranomaiselle se on yleistä etua koskeva tehtävä (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta), muille oikeutettu etu (f alakohta).`,
  },
  longer:
    'Oikeudellinen vaatimus, arkistointivelvollisuus tai oma pyyntösi voi johtaa siihen, että jotain säilytetään pidempään. Silloin saat siitä tiedon, ja se lukee tässä.',
  read: {
    heading: 'Kuka on lukenut',
    none: 'Kukaan ei ole vielä lukenut mitään.',
    recruiter: ({ name, organisation }) => `${name}, ${organisation}`,
    someRecruiter: ({ organisation }) => `Joku, ${organisation}`,
    reader: 'Joku, joka on saanut linkin raporttiin',
    ats: 'Rekrytointijärjestelmä',
    report: 'Raportti',
    check: 'Suosittelijakysely',
  },
  ways: {
    heading: 'Mitä voit tehdä',
    first: ({ to }) => `Lähetämme ensin koodin: ${to}. Linkki tänne voi olla muillakin, mutta koodin saat vain sinä.`,
    copyOfCandidate: {
      title: 'Hae kopio kaikista tiedoistani',
      note: 'Sivuna ja tiedostona. Sinua koskevat vastaukset ovat mukana, kun suosittelijakysely on valmis tai päättynyt. Suosittelijan yhteystiedot ovat mukana vain, jos annoit ne itse.',
    },
    copyOfReferee: {
      title: 'Hae kopio kaikista tiedoistani',
      note: 'Sivuna ja tiedostona: vastauksesi, ajankohdat ja yllä olevat tiedot.',
    },
    withdraw: { title: 'Peru suosittelusi', note: 'Vastaukset poistetaan heti, ja ne katoavat raportista.' },
    decline: {
      candidate: {
        title: 'Keskeytä suosittelijakysely',
        note: 'Keneltäkään ei enää kysytä, eivätkä jo kysytyt saa lisää viestejä.',
      },
      referee: { title: 'Kieltäydy', note: 'Syytä ei tarvitse kertoa. Emme kirjoita sinulle enää.' },
    },
    objectToAnswers: {
      title: 'Peru suosituksesi',
      note: 'Vastaukset katoavat raportista heti. Työnantaja poistaa ne 30 päivän kuluessa tai kertoo, miksi ne on säilytettävä.',
    },
    objectToCheck: {
      title: 'Vastusta tietojen käyttöä',
      note: 'Raportti suljetaan heti. Työnantaja poistaa tiedot 30 päivän kuluessa tai kertoo, miksi jotain on säilytettävä.',
    },
    object: ({ recruiter }) => ({
      title: 'Vastusta tietojen käyttöä',
      note: `Kirjoita rekrytoijalle (${recruiter}). Työnantajan on vastattava kuukauden kuluessa.`,
    }),
    erase: {
      title: 'Poista kaikki tietoni',
      note: 'Heti, jos mikään ei estä sitä. Jos jokin estää, luet ennen päätöstä miksi ja kuinka kauan.',
    },
    eraseRunning: {
      title: 'Poista kaikki tietoni',
      note: 'Heti, jos mikään ei estä sitä. Jos sinua koskeva suosittelijakysely on käynnissä, se keskeytyy.',
    },
    noReach:
      'Meillä ei ole sähköpostiosoitettasi eikä matkapuhelinnumeroasi, joten emme voi lähettää koodia. Kirjoita rekrytoijalle: pääkäyttäjä voi antaa kopion ja poistaa tiedot, ja hänen on vastattava kuukauden kuluessa.',
    tooNew: ({ when }) =>
      `Osoitteesi tai numerosi muuttui äskettäin. Koodin voi lähettää sinne alkaen ${when}. Jos asialla on kiire, kirjoita rekrytoijalle: pääkäyttäjä voi antaa kopion ja poistaa tiedot.`,
    lost: 'Eikö osoite tai numero ole enää käytössäsi? Kirjoita rekrytoijalle: pääkäyttäjä voi antaa kopion ja poistaa tiedot, ja hänen on vastattava kuukauden kuluessa.',
  },
  outside: {
    heading: 'Tämän ulottumattomissa',
    items: [
      'Poistetut tiedot poistuvat varmuuskopioista yhdeksän päivän kuluessa.',
      'Rekrytointijärjestelmällä on omat kopionsa. Pyydä työnantajalta myös niitä.',
      'Raportin tiedostona tallentaneella se on edelleen.',
    ],
  },
  questions: 'Kysyttävää?',
  handling: 'Näin tietoja käsitellään',
  code: {
    ask: {
      title: 'Osoita, että se olet sinä',
      lead: 'Lähetämme kuusi numeroa, jotka kirjoitat tähän. Ne ovat voimassa kymmenen minuuttia.',
    },
    email: ({ to }) => `Lähetä koodi: ${to}`,
    sms: ({ digits }) => `Lähetä koodi tekstiviestinä numeroon, jonka loppu on ${digits}`,
    title: 'Kirjoita koodi',
    sentMail: ({ to, until }) => `Lähetimme kuusi numeroa: ${to}. Koodi on voimassa klo ${until} asti.`,
    sentSms: ({ digits, until }) =>
      `Lähetimme kuusi numeroa puhelinnumeroon, jonka loppu on ${digits}. Koodi on voimassa klo ${until} asti.`,
    incomplete: 'Kirjoita viimeisimmän viestin kuusi numeroa',
    again: 'Lähetä uusi koodi',
    goOn: { copy: 'Jatka kopioon', delete: 'Jatka poistamiseen', object: 'Jatka vastustamiseen' },
    over: { title: 'Koodi ei enää toimi', text: 'Koodi on voimassa kymmenen minuuttia ja viisi yritystä. Pyydä uusi.' },
    why: {
      title: 'Miksi koodi?',
      text: 'Linkki tänne voi olla rekrytoijalla ja rekrytointijärjestelmällä. Koodi lähtee osoitteeseen, joka sinulla oli ennen sivun avaamista, jotta kukaan muu ei voi hakea tai poistaa tietojasi.',
    },
    none: {
      title: 'Eikö mitään tule?',
      text: 'Katso roskaposti. Uuden koodin voi lähettää minuutin kuluttua, sitten yhä harvemmin.',
    },
    back: 'Takaisin hakematta tai poistamatta mitään',
  },
  copy: {
    title: 'Kopio kaikista tiedoistasi',
    lead: ({ to }) =>
      `Nämä tiedot ovat tallessa tästä yhteystiedosta: ${to}. Sivun voi avata tässä selaimessa puolen tunnin ajan.`,
    file: 'Lataa tiedostona (JSON)',
    fileName: 'kopio-omista-tiedoista',
    back: 'Takaisin tallessa oleviin tietoihin',
  },
  erase: {
    title: 'Poistetaanko kaikki tietosi?',
    lead: ({ to }) => `Poisto koskee kaikkea tästä yhteystiedosta: ${to}. Sitä ei voi perua.`,
    goes: 'Tämä poistuu',
    whole: ({ title }) =>
      `Koko suosittelijakysely${title === null ? '' : ` (${title})`}: tietosi, suosittelijat, vastaukset ja raportti.`,
    part: ({ candidate }) => `Mitä olet antanut suosittelijana, hakija ${candidate}: nimi, yhteystiedot ja vastaukset.`,
    reader: 'Nimesi ja osoitteesi raportin linkistä, joka lakkaa toimimasta.',
    running: 'Se on käynnissä ja keskeytyy.',
    stays: 'Tämä jää, ja miksi',
    held: ({ why }) => `Suosittelijakysely: ${why}. Se poistetaan, kun aika on kulunut.`,
    always: [
      'Valvontalokin rivit ilman tietoja sinusta.',
      'Jos olet valittanut viestistämme: koodi osoitteen sijasta, jotta siihen ei enää lähetetä mitään.',
    ],
    button: 'Poista kaikki tietoni',
    keep: 'Ei, älä poista mitään',
    done: {
      title: 'Poistamme tiedot nyt',
      text: 'Ne ovat poissa muutamassa minuutissa. Varmuuskopioista ne poistuvat yhdeksän päivän kuluessa. Tämä linkki lakkaa toimimasta.',
    },
    some: {
      title: 'Poistamme sen, mitä mikään ei estä',
      text: 'Se on poissa muutamassa minuutissa. Loput poistuvat itsestään, kun este on ohi.',
    },
  },
  objection: {
    referee: {
      title: 'Perutaanko suosituksesi?',
      lead: ({ organisation, day }) =>
        `Vastaukset katoavat raportista heti, eikä niitä enää näytetä. Tätä ei voi kumota. Ne poistetaan viimeistään ${day}, ellei työnantaja (${organisation}) kerro sitä ennen, miksi ne on säilytettävä.`,
      leadHeld: ({ organisation, day, until }) =>
        `Vastaukset katoavat raportista heti, eikä niitä enää näytetä. Tätä ei voi kumota. Työnantaja (${organisation}) vastaa viimeistään ${day}. Kyselyä säilytetään ${until} asti edellisellä sivulla mainitusta syystä. Vastaukset poistetaan sen ajan päätyttyä, ellei sinulle kerrota, miksi ne on säilytettävä pidempään.`,
      button: 'Peru suositukseni',
    },
    candidate: {
      title: 'Vastustatko tietojesi käyttöä?',
      lead: ({ organisation, day }) =>
        `Raportti suljetaan heti kaikilta. Tätä ei voi kumota. Koko suosittelijakysely poistetaan viimeistään ${day}, ellei työnantaja (${organisation}) kerro sitä ennen, miksi se on säilytettävä.`,
      leadHeld: ({ organisation, day, until }) =>
        `Raportti pysyy suljettuna kaikilta. Tätä ei voi kumota. Työnantaja (${organisation}) vastaa viimeistään ${day}. Kyselyä säilytetään ${until} asti edellisellä sivulla mainitusta syystä. Se poistetaan sen ajan päätyttyä, ellei sinulle kerrota, miksi se on säilytettävä pidempään.`,
      button: 'Vastusta',
    },
    keep: 'Ei, jätä ennalleen',
    waiting: {
      title: 'Olet vastustanut tietojen käyttöä',
      text: ({ day }) =>
        `Se, mitä vastustit, on poissa raportista. Työnantajan on päätettävä asiasta viimeistään ${day}. Muuten tiedot poistetaan silloin.`,
      held: ({ day, until }) =>
        `Se, mitä vastustit, on poissa raportista. Työnantajan on vastattava viimeistään ${day}. Muuten tiedot poistetaan, kun kyselyä ei enää säilytetä yllä mainitusta syystä, viimeistään ${until}.`,
    },
    kept: {
      title: 'Tiedot säilytetään vastustuksestasi huolimatta',
      text: ({ reason }) =>
        `Syy: ${reason}. Tiedot poistetaan, kun niiden aika päättyy. Voit valittaa tietosuojaa valvovalle viranomaiselle.`,
    },
    granted: {
      title: 'Se, mitä vastustit, poistetaan',
      text: 'Työnantaja ei säilytä tietoja. Varmuuskopiot unohtavat ne yhdeksän päivän kuluessa.',
      held: ({ until }) =>
        `Tiedot on säilytettävä yllä mainitusta syystä ${until} asti. Sitten ne poistetaan, ja varmuuskopiot unohtavat ne yhdeksän päivän kuluessa.`,
    },
  },
};
