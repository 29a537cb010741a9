import type { BuiltInQuestion } from '../in-every-language.ts';

/** Asked of a referee who has ticked that a larger change was part of the work (leadership_scope). */
export const ledChange: BuiltInQuestion = {
  id: 'led_change',
  type: 'long_text',
  required: false,
  competency: 'own_words',
  showIf: { question: 'leadership_scope', is: ['change'] },
  text: {
    sv: 'Hur ledde {name} förändringen, och vad blev resultatet?',
    en: 'How did {name} lead the change, and what came of it?',
    nb: 'Hvordan ledet {name} endringen, og hva ble resultatet?',
    da: 'Hvordan ledede {name} forandringen, og hvad kom der ud af den?',
    fi: 'Miten {name} johti muutosta, ja mitä siitä seurasi?',
    de: 'Wie ist {name} bei der Veränderung vorgegangen, und was ist daraus geworden?',
  },
  help: {
    sv: 'Berätta gärna om ett bestämt tillfälle.',
    en: 'One particular occasion is enough.',
    nb: 'Fortell gjerne om én bestemt situasjon.',
    da: 'Fortæl gerne om en bestemt situation.',
    fi: 'Yksikin esimerkki riittää.',
    de: 'Gern anhand einer bestimmten Situation.',
  },
};

export const mainStrengths: BuiltInQuestion = {
  id: 'main_strengths',
  type: 'long_text',
  required: true,
  competency: 'own_words',
  showIf: null,
  text: {
    sv: "Vilka är {name's} främsta styrkor?",
    en: "What are {name's} main strengths?",
    nb: "Hva er {name's} sterkeste sider?",
    da: "Hvad er {name's} største styrker?",
    fi: 'Missä asioissa {name} on erityisen vahva?',
    de: "Wo liegen {name's} größte Stärken?",
  },
  help: {
    sv: 'Nämn gärna ett tillfälle då du såg dem.',
    en: 'If you can, name an occasion when you saw them.',
    nb: 'Nevn gjerne en situasjon der du så dem.',
    da: 'Nævn gerne en situation, hvor du så dem.',
    fi: 'Voit kertoa esimerkin, jonka olet itse nähnyt.',
    de: 'Gern mit einem Beispiel, das Sie selbst erlebt haben.',
  },
};

export const needsSupport: BuiltInQuestion = {
  id: 'needs_support',
  type: 'long_text',
  required: false,
  competency: 'own_words',
  showIf: null,
  text: {
    sv: 'I vilka lägen behöver {name} stöd?',
    en: 'When does {name} need support?',
    nb: 'I hvilke situasjoner trenger {name} støtte?',
    da: 'Hvornår har {name} brug for støtte?',
    fi: 'Millaisissa tilanteissa {name} tarvitsee tukea?',
    de: 'In welchen Situationen braucht {name} Unterstützung?',
  },
  help: {
    sv: 'I arbetet, till exempel med en viss sorts uppgifter eller i början av något nytt.',
    en: 'At work, for example with certain tasks or when starting something new.',
    nb: 'I jobben, for eksempel med visse oppgaver eller i starten av noe nytt.',
    da: 'I arbejdet, for eksempel med bestemte opgaver eller i begyndelsen af noget nyt.',
    fi: 'Työssä, esimerkiksi tietynlaisissa tehtävissä tai uutta aloitettaessa.',
    de: 'Bei der Arbeit, zum Beispiel bei bestimmten Aufgaben oder wenn etwas Neues beginnt.',
  },
};

export const rehire: BuiltInQuestion = {
  id: 'rehire',
  type: 'rehire',
  required: true,
  competency: 'own_words',
  showIf: null,
  text: {
    sv: 'Skulle du anställa eller arbeta med {name} igen?',
    en: 'Would you employ or work with {name} again?',
    nb: 'Kunne du tenke deg å ansette eller jobbe med {name} igjen?',
    da: 'Ville du ansætte eller arbejde sammen med {name} igen?',
    fi: 'Haluaisitko, että {name} olisi jälleen työntekijäsi tai työkaverisi?',
    de: 'Würden Sie {name} wieder einstellen oder wieder mit {name} zusammenarbeiten?',
  },
  help: {
    sv: 'Skriv gärna vad svaret beror på.',
    en: 'You are welcome to say what it depends on.',
    nb: 'Skriv gjerne hva det kommer an på.',
    da: 'Skriv gerne, hvad det kommer an på.',
    fi: 'Voit lisätä, mistä se riippuu.',
    de: 'Schreiben Sie gern dazu, wovon es abhängt.',
  },
};
