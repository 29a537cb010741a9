import type { CommonTexts } from './texts.ts';

export const fi: CommonTexts = {
  skip: 'Siirry sisältöön',
  language: 'Kieli',
  error: 'Virhe: ',
  errorCount: ({ count }) => (count === 1 ? 'Korjaa yksi tieto' : `Korjaa ${count} tietoa`),
  optional: '(vapaaehtoinen)',
  choose: 'Valitse',
  month: 'Kuukausi',
  year: 'Vuosi',
  change: 'Muuta',
  goBack: 'Takaisin',
  keptLonger:
    'Jos oikeudellinen vaade, arkistointivelvollisuus tai oma pyyntösi edellyttää, että säilytämme ne pidempään, kerromme siitä sinulle täällä.',
  mail: 'Sähköposti',
  phone: 'Puhelin',
  recruiter: 'Rekrytoija',
  responsible: ({ organisation }) => `Tiedoista vastaa ${organisation}.`,
  responsibleForYours: ({ organisation }) => `Tiedoistasi vastaa ${organisation}.`,
  handling: 'Näin niitä käsitellään',
  handlingOfYours: 'Näin niitä käsitellään, ja oikeutesi',
  ownData: 'Katso, hae tai poista sinusta tallessa olevat tiedot',
  saved: ({ clock }) => `Tallennettu klo\u00a0${clock}.`,
  savedMeanwhile: ({ clock }) => `Kirjoittamasi on tallennettu klo\u00a0${clock}.`,
  cannotJudge: 'En osaa arvioida',
  expired: {
    title: 'Linkki on vanhentunut',
    lead: ({ day }) => `Suositusraportin linkki on voimassa 30 päivää. Tämä linkki vanheni ${day}.`,
    text: 'Raportti on yhä olemassa: pyydä uusi linkki sen lähettäjältä tai kirjoita rekrytoijalle.',
    recruiterHint: ({ organisation }) =>
      `Rekrytoitko organisaatiossa ${organisation}? Avaa hakija rekrytointijärjestelmästä ja luo uusi linkki.`,
    foot: 'Hakijan vuoksi tässä ei kerrota, kenen raportti oli.',
  },
  pages: {
    unknownLink: {
      title: 'Linkki ei toimi',
      text: 'Avaa linkki suoraan sähköpostista tai tekstiviestistä, jotta koko osoite tulee mukaan. Jos olet saanut useita, käytä viimeisintä. Muussa tapauksessa vastaa sähköpostiin, niin saat apua.',
    },
    notFound: {
      title: 'Sivua ei ole',
      text: 'Osoite ei ole aivan oikein. Tallentamasi tiedot ovat tallessa.',
    },
    otherMethod: {
      title: 'Tätä ei voi tehdä täällä',
      text: 'Sivu on olemassa, mutta se ei ota vastaan sitä, mitä sille lähetettiin. Tallentamasi tiedot ovat tallessa.',
    },
    editedMeanwhile: {
      title: 'Tiedot ovat muuttuneet sillä välin',
      text: 'Sama sivu tallennettiin toisessa ikkunassa, kun kirjoitit. Tässä ovat molemmat versiot. Mitään ei ole hävinnyt: valitse, mikä jää voimaan, ja tallenna.',
    },
    tooLarge: {
      title: 'Tekstiä on liikaa',
      text: 'Lähettämäsi on suurempi kuin voimme ottaa vastaan, joten sitä ei tallennettu. Palaa takaisin, lyhennä tekstiä ja lähetä uudelleen.',
    },
    tooMany: {
      title: 'Odota hetki',
      text: ({ minutes }) =>
        `Täältä on avattu monta linkkiä, jotka eivät toimi. Yritä uudelleen ${
          minutes === 1 ? 'minuutin' : `${minutes} minuutin`
        } kuluttua.`,
    },
    failed: {
      title: 'Meillä tapahtui virhe',
      text: 'Vika on meidän. Tallentamasi tiedot ovat tallessa. Yritä hetken kuluttua uudelleen tai vastaa saamaasi sähköpostiin.',
      number: ({ id }) => `Jos mainitset numeron ${id}, löydämme virheen.`,
    },
  },
};
