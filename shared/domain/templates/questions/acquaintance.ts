import type { BuiltInQuestion } from '../in-every-language.ts';

export const timeAndRoles: BuiltInQuestion = {
  id: 'time_and_roles',
  type: 'short_text',
  required: true,
  competency: 'acquaintance',
  showIf: null,
  text: {
    sv: 'Hur länge arbetade ni ihop, och i vilka roller?',
    en: 'How long did you work together, and in which roles?',
    nb: 'Hvor lenge jobbet dere sammen, og i hvilke roller?',
    da: 'Hvor længe arbejdede I sammen, og i hvilke roller?',
    fi: 'Kuinka kauan työskentelitte yhdessä ja missä rooleissa?',
    de: 'Wie lange und in welchen Rollen haben Sie zusammengearbeitet?',
  },
  help: {
    sv: "Till exempel: mars 2019 till maj 2023, jag var {name's} chef.",
    en: "For example: March 2019 to May 2023, I was {name's} manager.",
    nb: 'For eksempel: mars 2019 til mai 2023, jeg var lederen til {name}.',
    da: "For eksempel: marts 2019 til maj 2023, jeg var {name's} chef.",
    fi: 'Esimerkiksi: maaliskuusta 2019 toukokuuhun 2023, olin tiimin esihenkilö.',
    de: 'Zum Beispiel: März 2019 bis Mai 2023, ich habe das Team geleitet.',
  },
};

/** What the account of the relation does not say: how much of the work the referee has seen. */
export const whatYouSaw: BuiltInQuestion = {
  id: 'what_you_saw',
  type: 'short_text',
  required: true,
  competency: 'acquaintance',
  showIf: null,
  text: {
    sv: "Hur mycket såg du av {name's} arbete i vardagen?",
    en: "How much of {name's} everyday work did you see?",
    nb: 'Hvor mye så du av det daglige arbeidet til {name}?',
    da: "Hvor meget så du af {name's} arbejde i hverdagen?",
    fi: 'Kuinka läheltä näit, miten {name} työskenteli arjessa?',
    de: 'Wie viel haben Sie im Alltag von der Arbeit mitbekommen, die {name} gemacht hat?',
  },
  help: {
    sv: 'Till exempel: vi satt i samma rum, eller: vi möttes en gång i veckan.',
    en: 'For example: we shared an office, or: we met once a week.',
    nb: 'For eksempel: vi satt i samme rom, eller: vi møttes en gang i uken.',
    da: 'For eksempel: vi sad i samme rum, eller: vi mødtes en gang om ugen.',
    fi: 'Esimerkiksi: istuimme samassa huoneessa, tai: tapasimme kerran viikossa.',
    de: 'Zum Beispiel: Wir saßen im selben Raum, oder: Wir trafen uns einmal in der Woche.',
  },
};

export const yourRole: BuiltInQuestion = {
  id: 'your_role',
  type: 'short_text',
  required: true,
  competency: 'acquaintance',
  showIf: null,
  text: {
    sv: 'Vilken roll hade du i förhållande till {name}?',
    en: 'What was your role in relation to {name}?',
    nb: 'Hvilken rolle hadde du overfor {name}?',
    da: 'Hvad var din rolle i forhold til {name}?',
    fi: 'Missä roolissa olit, kun sinä ja {name} työskentelitte yhdessä?',
    de: 'In welcher Rolle haben Sie mit {name} zusammengearbeitet?',
  },
  help: {
    sv: 'Till exempel närmaste chef, kollega eller kund.',
    en: 'For example line manager, colleague or customer.',
    nb: 'For eksempel nærmeste leder, kollega eller kunde.',
    da: 'For eksempel som leder, kollega eller kunde.',
    fi: 'Esimerkiksi lähiesihenkilö, kollega tai asiakas.',
    de: 'Zum Beispiel als Führungskraft, im selben Team oder auf Kundenseite.',
  },
};

export const responsibilities: BuiltInQuestion = {
  id: 'responsibilities',
  type: 'short_text',
  required: true,
  competency: 'acquaintance',
  showIf: null,
  text: {
    sv: 'Vad ansvarade {name} för?',
    en: 'What was {name} responsible for?',
    nb: 'Hva hadde {name} ansvar for?',
    da: 'Hvad havde {name} ansvaret for?',
    fi: 'Mistä {name} vastasi?',
    de: 'Wofür war {name} verantwortlich?',
  },
  help: {
    sv: 'De viktigaste uppgifterna i korta drag, och gruppens storlek om {name} ledde andra.',
    en: 'The main tasks in brief, and the size of the group if {name} led others.',
    nb: 'De viktigste oppgavene i korte trekk, og hvor stor gruppen var hvis {name} ledet andre.',
    da: 'Kort om de vigtigste opgaver, og hvor stor gruppen var, hvis {name} ledede andre.',
    fi: 'Tärkeimmät tehtävät lyhyesti. Jos {name} johti muita, myös ryhmän koko.',
    de: 'Die wichtigsten Aufgaben in Kürze. Falls {name} andere geführt hat, auch die Größe der Gruppe.',
  },
};
