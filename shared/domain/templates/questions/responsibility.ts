import { agreementLabels } from '../agreement-labels.ts';
import { cannotJudgeOption } from '../cannot-judge-option.ts';
import type { BuiltInQuestion } from '../in-every-language.ts';

export const keepsPromises: BuiltInQuestion = {
  id: 'keeps_promises',
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'responsibility',
  showIf: null,
  text: {
    sv: '{name} håller det som har lovats.',
    en: '{name} does what has been promised.',
    nb: '{name} holder det som er lovet.',
    da: '{name} holder det, der er lovet.',
    fi: '{name} pitää lupauksensa.',
    de: '{name} hält Zusagen ein.',
  },
  help: {
    sv: 'Till exempel tider, överenskommelser och att höra av sig.',
    en: 'For example deadlines, agreements, and getting back to people.',
    nb: 'For eksempel frister, avtaler og det å gi svar.',
    da: 'For eksempel frister, aftaler og at vende tilbage til folk.',
    fi: 'Esimerkiksi aikataulut, yhteiset sopimukset ja luvatut yhteydenotot.',
    de: 'Zum Beispiel Termine, Absprachen und versprochene Rückmeldungen.',
  },
};

export const clearAnswers: BuiltInQuestion = {
  id: 'clear_answers',
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'responsibility',
  showIf: null,
  text: {
    sv: '{name} ger tydliga besked när läget är oklart.',
    en: '{name} gives clear answers when things are unclear.',
    nb: '{name} gir tydelig beskjed når situasjonen er uklar.',
    da: '{name} melder tydeligt ud, når situationen er uklar.',
    fi: 'Kun tilanne on epäselvä, {name} kertoo suoraan, miten toimitaan.',
    de: '{name} sagt deutlich, was gilt, wenn die Lage unklar ist.',
  },
  help: {
    sv: 'Till exempel vad som gäller tills vidare och när nästa besked kommer.',
    en: 'For example what applies for now, and when more will be known.',
    nb: 'For eksempel hva som gjelder inntil videre, og når neste beskjed kommer.',
    da: 'For eksempel hvad der gælder indtil videre, og hvornår der kommer nyt.',
    fi: 'Esimerkiksi mitä tehdään toistaiseksi ja milloin asiasta tiedetään lisää.',
    de: 'Zum Beispiel, was vorerst gilt und wann es Neues gibt.',
  },
};

export const handlesConflicts: BuiltInQuestion = {
  id: 'handles_conflicts',
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'responsibility',
  showIf: null,
  text: {
    sv: '{name} tar tag i konflikter.',
    en: '{name} deals with conflicts.',
    nb: '{name} tar tak i konflikter.',
    da: '{name} tager hånd om konflikter.',
    fi: '{name} tarttuu ristiriitoihin.',
    de: '{name} geht Konflikte an.',
  },
  help: {
    sv: 'Tidigt, och i samtal med dem det gäller.',
    en: 'Early on, and by talking with those concerned.',
    nb: 'Tidlig, og i samtale med dem det gjelder.',
    da: 'I tide og i samtale med dem, det drejer sig om.',
    fi: 'Ajoissa ja keskustellen niiden kanssa, joita asia koskee.',
    de: 'Frühzeitig und im Gespräch mit den Beteiligten.',
  },
};

export const takesCriticism: BuiltInQuestion = {
  id: 'takes_criticism',
  type: 'single',
  required: true,
  competency: 'responsibility',
  showIf: null,
  text: {
    sv: 'Hur tar {name} emot kritik?',
    en: 'How does {name} take criticism?',
    nb: 'Hvordan tar {name} imot kritikk?',
    da: 'Hvordan tager {name} imod kritik?',
    fi: 'Miten {name} ottaa vastaan kritiikkiä?',
    de: 'Wie geht {name} mit Kritik um?',
  },
  help: {
    sv: 'Välj det du oftast har sett.',
    en: 'Choose what you have seen most often.',
    nb: 'Velg det du oftest har sett.',
    da: 'Vælg det, du oftest har set.',
    fi: 'Valitse se, mitä olet nähnyt useimmin.',
    de: 'Wählen Sie, was Sie am häufigsten erlebt haben.',
  },
  options: [
    {
      id: 'listens_and_changes',
      text: {
        sv: 'Lyssnar och ändrar något',
        en: 'Listens and changes something',
        nb: 'Lytter og endrer noe',
        da: 'Lytter og laver noget om',
        fi: 'Kuuntelee ja muuttaa jotakin',
        de: 'Hört zu und ändert etwas',
      },
    },
    {
      id: 'listens_seldom_changes',
      text: {
        sv: 'Lyssnar, men ändrar sällan något',
        en: 'Listens, but seldom changes anything',
        nb: 'Lytter, men endrer sjelden noe',
        da: 'Lytter, men laver sjældent noget om',
        fi: 'Kuuntelee, mutta muuttaa harvoin mitään',
        de: 'Hört zu, ändert aber selten etwas',
      },
    },
    {
      id: 'takes_it_personally',
      text: {
        sv: 'Tar det personligt till en början',
        en: 'Takes it personally at first',
        nb: 'Tar det personlig til å begynne med',
        da: 'Tager det personligt i starten',
        fi: 'Ottaa sen aluksi henkilökohtaisesti',
        de: 'Nimmt es zunächst persönlich',
      },
    },
    cannotJudgeOption,
  ],
};
