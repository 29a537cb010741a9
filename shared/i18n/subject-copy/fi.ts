import type { CopyTexts } from './texts.ts';

export const fi: CopyTexts = {
  made: ({ when }) => `Kopio on tehty ${when}.`,
  roles: { candidate: 'Hakija', referee: 'Suosittelija', reader: 'Raportin lukija', recruiter: 'Rekrytoija' },
  untitled: 'ei nimikettä',
  facts: {
    name: 'Nimi',
    email: 'Sähköposti',
    phone: 'Puhelin',
    language: 'Kieli',
    externalId: 'Tunnus rekrytointijärjestelmässä',
    check: 'Suosittelijakysely',
    project: 'Tehtävä',
    recruiter: 'Rekrytoija',
    started: 'Aloitettu',
    state: 'Tila',
    deleted: 'Poistetaan viimeistään',
    kept: 'Säilytetään pidempään',
    relation: 'Suhde hakijan mukaan',
    call: 'Puhelu',
  },
  running: 'Käynnissä',
  ended: 'Päättynyt',
  deletedAfterEnd: 'Lasketaan suosittelijakyselyn päättymisestä',
  kept: {
    claim: 'oikeudellinen vaatimus',
    archive: 'arkistointivelvollisuus',
    request: 'joku asianosaisista on pyytänyt sitä',
    recruiter: 'työnantajan oma tieto siitä, kuka johti suosittelijakyselyä',
  },
  keptUntil: ({ why, day }) => `${why}, ${day} asti`,
  called: ({ when, minutes, phone, caller }) => `${when}, ${minutes} minuuttia, ${caller} soittaa numeroon ${phone}`,
  referees: 'Ilmoitetut suosittelijat',
  refereeStates: {
    open: 'ei ole vastannut',
    answered: 'on vastannut',
    declined: 'kieltäytyi',
    withdrawn: 'perui vastauksensa',
  },
  answers: {
    heading: 'Vastaukset',
    by: ({ name, day }) => `${name}, ${day}`,
    own: ({ day }) => `Lähetetty ${day}`,
    draft: ({ day }) => `Aloitettu, ei lähetetty, ${day}`,
    aReferee: 'Suosittelija',
    withheld:
      'Vastauksen sisältö annetaan, kun suosittelijakysely on valmis tai päättynyt. Jos haluat sen aiemmin, kirjoita työnantajalle, joka päättää asiasta kuukauden kuluessa.',
    figure: ({ value, most }) => `${value}/${most}`,
    note: 'Kirjattu puhelussa',
    context: 'Vastauksista',
  },
  notes: ({ count }) =>
    count === 1
      ? 'Kopiossa ei ole rekrytoijan muistiinpanoa. Työnantaja käy sen läpi ja luovuttaa sen pyynnöstä kuukauden kuluessa.'
      : `Kopiossa ei ole rekrytoijien muistiinpanoja (${count}). Työnantaja käy ne läpi ja luovuttaa ne pyynnöstä kuukauden kuluessa.`,
  messages: 'Sähköpostit ja tekstiviestit',
  media: { email: 'Sähköposti', sms: 'Tekstiviesti' },
  notSent: 'ei lähetetty',
  events: 'Mitä on tapahtunut',
  actors: {
    ats: 'Rekrytointijärjestelmä',
    recruiter: 'Rekrytoija',
    candidate: 'Hakija',
    referee: 'Suosittelija',
    system: 'Vitsord',
  },
  links: {
    heading: 'Linkit raporttiin',
    opened: ({ count, last }) =>
      last === null ? 'ei avattu' : `avattu ${count === 1 ? 'kerran' : `${count} kertaa`}, viimeksi ${last}`,
    until: ({ day }) => `voimassa ${day} asti`,
  },
  told: { heading: 'Luvattu aika', line: ({ months, day }) => `${months} kuukautta päättymisestä, luvattu ${day}` },
  leads: ({ count }) =>
    count === 1
      ? 'Johtaa yhtä suosittelijakyselyä tai soittaa sen puhelut.'
      : `Johtaa tai soittaa puhelut, suosittelijakyselyjä ${count}.`,
  administrator: 'On pääkäyttäjä.',
  takesCalls: 'Soittaa suosittelijoille.',
  nothing: 'Muuta ei ole tallessa.',
};
