import type { DataTexts } from './texts.ts';

export const fi: DataTexts = {
  title: 'Näin tietoja käsitellään',
  responsible: ({ organisation, recruiter }) =>
    `Rekisterinpitäjä on ${organisation}, ja tiedot ovat sen omassa järjestelmässä. Kysymyksiin vastaa ${recruiter}.`,
  what: {
    heading: 'Mitä tietoja käsitellään',
    text: {
      candidate:
        'Nimesi, sähköpostiosoitteesi ja puhelinnumerosi hakemuksestasi. Se, mitä kerrot suosittelijoistasi. Se, mitä he vastaavat sinusta.',
      referee:
        'Nimesi, sähköpostiosoitteesi ja puhelinnumerosi, jotka hakija tai rekrytoija on antanut meille. Se, mitä itse vastaat.',
      reader: 'Hakijan ja suosittelijoiden nimet, se, mistä he tuntevat toisensa, ja suosittelijoiden vastaukset.',
    },
  },
  why: {
    heading: 'Mihin tietoja käytetään',
    text: 'Vain suositusten pyytämiseen tätä tehtävää varten. Mitään ei päätetä automaattisesti, ketään ei aseteta järjestykseen eikä ketään seurata.',
  },
  readers: {
    heading: 'Kuka saa lukea tiedot',
    text: {
      candidate:
        'Rekrytoija ja ne, jotka päättävät valinnasta. Voit pyytää vastaukset luettavaksesi, kun suositukset on saatu.',
      referee:
        'Rekrytoija ja ne, jotka päättävät valinnasta. Hakija voi pyytää saada lukea kirjoittamasi, ja hän näkee, oletko vastannut.',
      reader:
        'Rekrytoija, ne, jotka päättävät valinnasta, ja se, joka on saanut raporttilinkin. Jokainen avaus kirjataan.',
    },
  },
  kept: {
    heading: 'Kuinka kauan tietoja säilytetään',
    text: ({ months }) =>
      `Vastaukset ja raportti poistetaan viimeistään ${
        months === 1 ? 'kuukauden' : `${months} kuukauden`
      } kuluttua siitä, kun suosittelijakysely on päättynyt. Jos suosittelija ei koskaan vastannut, hänen yhteystietonsa poistetaan 30 päivän kuluttua suosittelijakyselyn päättymisestä. Varmuuskopioista tiedot häviävät yhdeksän päivän kuluessa.`,
  },
  held: {
    title: 'Tietojasi säilytetään pidempään kuin kerroimme',
    text: ({ reason, day }) => `Syy: ${reason}. Ne poistetaan viimeistään ${day}.`,
    readers: ({ organisation }) =>
      `Sillä välin vain pääkäyttäjät voivat lukea niitä (${organisation}). Aiemmat linkit raporttiin on suljettu.`,
  },
  rights: {
    heading: 'Oikeutesi',
    text: 'Voit saada tietää, mitä sinusta on tallennettu, saada virheet korjatuiksi, pyytää tietojen poistamista tai käytön rajoittamista ja vastustaa niiden käyttöä. Kirjoita rekrytoijalle.',
    authority:
      'Jos et ole tyytyväinen vastaukseen, voit valittaa valvontaviranomaiselle, Suomessa tietosuojavaltuutetulle (tietosuoja.fi).',
  },
  more: 'Lisätietoja käsittelystä',
};
