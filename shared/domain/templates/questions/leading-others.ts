import { agreementLabels } from '../agreement-labels.ts';
import type { BuiltInQuestion } from '../in-every-language.ts';

export const givesResponsibility: BuiltInQuestion = {
  id: 'gives_responsibility',
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'leading_others',
  showIf: null,
  text: {
    sv: '{name} ger andra ansvar.',
    en: '{name} gives others responsibility.',
    nb: '{name} gir andre ansvar.',
    da: '{name} giver andre ansvar.',
    fi: '{name} antaa muille vastuuta.',
    de: '{name} überträgt anderen Verantwortung.',
  },
  help: {
    sv: 'Med de befogenheter som behövs och utan att styra i detalj.',
    en: 'With the authority it takes, and without managing every detail.',
    nb: 'Med de fullmaktene som trengs, og uten å detaljstyre.',
    da: 'Med de beføjelser, der skal til, og uden at detailstyre.',
    fi: 'Niin, että muilla on tarvittavat valtuudet eikä jokaiseen yksityiskohtaan puututa.',
    de: 'Mit den nötigen Befugnissen und ohne jedes Detail vorzugeben.',
  },
};

export const givesFeedback: BuiltInQuestion = {
  id: 'gives_feedback',
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'leading_others',
  showIf: null,
  text: {
    sv: '{name} ger återkoppling som går att använda.',
    en: '{name} gives feedback that people can use.',
    nb: '{name} gir tilbakemeldinger som er til nytte.',
    da: '{name} giver feedback, man kan bruge til noget.',
    fi: '{name} antaa palautetta, josta on hyötyä.',
    de: '{name} gibt Rückmeldungen, die weiterhelfen.',
  },
  help: {
    sv: 'Både om det som fungerar och om det som behöver ändras.',
    en: 'Both on what works and on what needs to change.',
    nb: 'Både om det som fungerer, og om det som bør endres.',
    da: 'Både om det, der fungerer, og om det, der skal laves om.',
    fi: 'Sekä siitä, mikä toimii, että siitä, mitä pitää muuttaa.',
    de: 'Zu dem, was gut läuft, ebenso wie zu dem, was sich ändern muss.',
  },
};

export const groupResults: BuiltInQuestion = {
  id: 'group_results',
  type: 'scale',
  max: 10,
  labels: {
    low: {
      sv: 'Nådde inga mål',
      en: 'Reached none of them',
      nb: 'Nådde ingen av målene',
      da: 'Nåede ingen af målene',
      fi: 'Ei saavuttanut yhtään tavoitetta',
      de: 'Kein Ziel erreicht',
    },
    high: {
      sv: 'Nådde alla mål',
      en: 'Reached all of them',
      nb: 'Nådde alle målene',
      da: 'Nåede alle målene',
      fi: 'Saavutti kaikki tavoitteet',
      de: 'Alle Ziele erreicht',
    },
  },
  required: true,
  competency: 'leading_others',
  showIf: null,
  text: {
    sv: 'Hur väl nådde gruppen sina mål när {name} ledde den?',
    en: 'How well did the group reach its goals while {name} led it?',
    nb: 'I hvor stor grad nådde gruppen målene sine mens {name} ledet den?',
    da: 'I hvor høj grad nåede gruppen sine mål, mens {name} ledede den?',
    fi: 'Miten hyvin ryhmä saavutti tavoitteensa, kun {name} johti sitä?',
    de: "Wie gut hat die Gruppe unter {name's} Leitung ihre Ziele erreicht?",
  },
  help: {
    sv: 'Jämför med de mål som hade satts upp, inte med andra grupper.',
    en: 'Compare with the goals that were set, not with other groups.',
    nb: 'Sammenlign med målene som var satt, ikke med andre grupper.',
    da: 'Sammenlign med de mål, der var sat, ikke med andre grupper.',
    fi: 'Vertaa asetettuihin tavoitteisiin, älä muihin ryhmiin.',
    de: 'Maßstab sind die vereinbarten Ziele, nicht andere Gruppen.',
  },
};
