import { withdrawnToo } from '../withdrawn-answers.ts';
import type { AtsTexts } from './texts.ts';

export const fi: AtsTexts = {
  form: {
    name: 'Suosittelijakysely',
    description: 'Hakija ilmoittaa suosittelijat, jotka vastaavat kysymyksiin tai varaavat puhelun.',
    templateDescription: ({ questions, minutes }) => `${questions} kysymystä, noin ${minutes} minuuttia`,
    candidate: 'Hakija',
    candidateLanguage: 'Hakijan kieli',
    candidateChannel: 'Miten otamme yhteyttä hakijaan?',
    referees: 'Suosittelijat',
    number: 'Suosittelijoiden määrä',
    refereeChannel: 'Miten otamme yhteyttä suosittelijoihin?',
    channels: {
      email: 'Sähköposti',
      sms: 'Tekstiviesti',
      'email-sms': 'Sähköposti ja tekstiviesti',
      disabled: 'Mitään ei lähetetä',
    },
    templates: 'Kysymyspohja',
    template: ({ language }) => `Kysymyspohja: ${language}`,
    none: 'Ei mitään',
    templatesNote:
      'Voit valita kysymyspohjia usealla kielellä. Vastaukset tulevat sillä kielellä, jolla suosittelijalta kysytään.',
    more: 'Suhde ja nimike',
    askRelation: 'Pyydä tarkempia tietoja suhteesta',
    hideTitle: 'Piilota projektin nimike',
    hideTitleNote: 'Nimike, jota ei ole piilotettu, näkyy hakijoille ja suosittelijoille.',
    answers: 'Vastaukset',
    answersNote: 'Saapuneiden vastausten osuus, 0–100',
  },
  faults: {
    notConnected: 'Yhteys Vitsordiin ei ole enää voimassa. Pyydä pääkäyttäjää muodostamaan se uudelleen.',
    tooOften: 'Pyyntöjä tuli liikaa kerralla. Yritä hetken kuluttua uudelleen.',
    firstName: 'Hakijan etunimi puuttuu tai sitä ei voi lukea.',
    lastName: 'Hakijan sukunimi puuttuu tai sitä ei voi lukea.',
    email: 'Hakijan sähköpostiosoitetta ei voi lukea.',
    emailNotAscii:
      'Hakijan sähköpostiosoitteeseen ei voi lähettää: ennen @-merkkiä saa olla vain kirjaimia a–z, numeroita ja tavallisia merkkejä.',
    noEmail: 'Hakijalla ei ole sähköpostiosoitetta, valitse tekstiviesti.',
    noPhone: 'Hakijalla ei ole matkapuhelinnumeroa, valitse sähköposti.',
    noContact: 'Hakijalla ei ole sähköpostiosoitetta eikä matkapuhelinnumeroa.',
    note: ({ most }) => `Viesti hakijalle on liian pitkä tai sitä ei voi lukea. Enintään ${most} merkkiä.`,
    recruiter: 'Nimeäsi tai sähköpostiosoitettasi ei voi lukea. Tarkista tilisi rekrytointijärjestelmässä.',
    formUnknown: 'Lomaketta ei enää ole. Avaa asetukset uudelleen ja valitse uusi.',
    templateUnknown: 'Kysymyspohjaa ei enää ole valitulla kielellä. Avaa asetukset uudelleen ja valitse uusi.',
    noTemplate: 'Valitse kysymyspohja ainakin yhdellä kielellä.',
    option: ({ label }) => `Kohdan ”${label}” valintaa ei ole. Avaa asetukset uudelleen ja valitse uusi.`,
    encrypted: 'Hakijan tiedot oli salattu avaimella, jota Vitsordilla ei ole.',
    unreadable: 'Vitsord ei voinut lukea hakijan tai projektin tietoja.',
    deleted:
      'Suosittelijakysely on poistettu: säilytysaika päättyi tai joku pyysi poistamista. Pyydä uudet suositukset, jos tarvitsette niitä.',
  },
  results: {
    candidateLink: 'Linkki hakijaan',
    report: 'Suosittelijaraportti',
    reportPdf: 'Suosittelijaraportti (PDF)',
    waiting: 'Odotetaan hakijaa',
    nothingByItself: 'Mitään ei lähetetä itsestään: avaa hakija',
    answers: ({ answered, expected, withdrawn }) =>
      `${answered}/${expected} vastausta saatu${withdrawnToo(withdrawn, 'fi')}`,
    expiredAtCandidate: 'Määräaika päättyi ennen kuin hakija oli ilmoittanut suosittelijat',
    expiredUnasked: 'Suosittelijakysely päättyi: keneltäkään ei ollut kysytty',
    expiredAtReferees: ({ answered, expected, withdrawn }) =>
      `Määräaika päättyi, ${answered}/${expected} vastausta saatu${withdrawnToo(withdrawn, 'fi')}`,
    candidateUnreachable: 'Hakija ei ole tavoitettavissa',
    refereesUnreachable: 'Suosittelijat eivät ole tavoitettavissa',
    candidateDeclined: 'Hakija on kieltäytynyt',
    refereesDeclined: 'Suosittelijat ovat kieltäytyneet',
    answersWithdrawn: 'Kaikki vastaukset on peruttu',
    withdrawn: 'Peruttu',
    invited: ({ count }) =>
      count === 1 ? 'Yhdeltä suosittelijalta on pyydetty vastausta' : `Vastausta pyydetty ${count} suosittelijalta`,
    callsBooked: ({ count }) => (count === 1 ? 'yksi puhelu varattu' : `${count} puhelua varattu`),
    candidateForm: 'Hakijan lomake (vain hakijalle)',
    phoneDropped: 'Hakijan puhelinnumeroa ei voitu lukea',
    observations: ({ count }) => (count === 1 ? 'Yksi havainto katsottavana' : `${count} havaintoa katsottavana`),
  },
  consent: {
    ask: {
      title: 'Yhdistä rekrytointijärjestelmänne',
      lead: 'Talentechin rekrytointijärjestelmänne haluaa käynnistää suosittelijakyselyjä Vitsordissa. Kirjoita työsähköpostiosoitteesi, niin lähetämme linkin, jolla jatkat.',
      email: 'Työsähköpostiosoite',
      emailHint: 'Sinun on oltava Vitsordin pääkäyttäjä.',
      emailError: 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.org',
      send: 'Lähetä minulle linkki',
      sent: {
        title: 'Katso sähköpostisi',
        lead: ({ email }) => `Jos ${email} on pääkäyttäjän osoite, olemme nyt lähettäneet siihen linkin ja koodin.`,
        more: 'Avaa linkki tässä selaimessa tai kirjoita koodi tähän. Linkki on voimassa 15 minuuttia.',
      },
    },
    choose: { title: 'Mistä yhteydestä on kyse?', lead: 'Olet usean pääkäyttäjä.' },
    consent: {
      title: ({ organisation }) => `Yhdistetäänkö ${organisation} Talentechiin?`,
      lead: 'Silloin Talentechin rekrytointijärjestelmänne voi:',
      may: [
        'lukea kysymyspohjienne nimet',
        'käynnistää suosittelijakyselyjä hakijan nimellä ja yhteystiedoilla',
        'saada tietää niiden etenemisestä, linkit hakijaan ja suosittelijaraporttiin mukaan lukien',
      ],
      mayNot: 'Vastauksia ei luovuteta muulla tavoin. Voitte katkaista yhteyden milloin tahansa.',
      signedIn: ({ name, email }) => `Olet kirjautunut nimellä ${name} (${email}).`,
      allow: 'Kyllä, yhdistä',
      replace: {
        title: ({ organisation }) => `Korvataanko organisaation ${organisation} yhteys Talentechiin?`,
        lead: ({ day, name }) =>
          `Toimiva yhteys on jo olemassa: ${name} hyväksyi sen ${day}. Jos vastaat kyllä, se lakkaa olemasta voimassa ja nyt kysyvä rekrytointijärjestelmä tulee sen tilalle.`,
        allow: 'Kyllä, korvaa yhteys',
      },
      deny: 'Ei, palaa takaisin',
    },
    refused: {
      title: 'Yhdistäminen ei onnistu täältä',
      text: 'Osoite, josta tulit, ei vastaa sovittua. Aloita rekrytointijärjestelmässä alusta. Jos se ei auta, ota yhteyttä organisaationne Vitsordista vastaavaan henkilöön.',
    },
    sessionOver: {
      title: 'Et ole enää kirjautuneena',
      text: 'Mitään ei yhdistetty. Aloita rekrytointijärjestelmässä alusta.',
    },
  },
};
