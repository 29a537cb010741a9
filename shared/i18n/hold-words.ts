import type { Translated } from '#shared/domain/language.ts';
import type { HoldReason } from '#shared/domain/retention/hold.ts';

type Words = Readonly<Record<HoldReason, string>>;

/** Why a check is kept longer than was told: in a sentence, and to choose among. */
export const holdWords: Translated<Readonly<{ reasons: Words; choices: Words }>> = {
  sv: {
    reasons: {
      claim: 'ett rättsligt anspråk',
      archive: 'arkivplikt',
      request: 'en begäran från någon som uppgifterna handlar om',
    },
    choices: {
      claim: 'Rättsligt anspråk',
      archive: 'Arkivplikt',
      request: 'Någon som uppgifterna handlar om har bett om det',
    },
  },
  en: {
    reasons: {
      claim: 'a legal claim',
      archive: 'an archive duty',
      request: 'the request of someone whom the data are about',
    },
    choices: {
      claim: 'A legal claim',
      archive: 'An archive duty',
      request: 'Someone whom the data are about has asked for it',
    },
  },
  nb: {
    reasons: {
      claim: 'et rettslig krav',
      archive: 'arkivplikt',
      request: 'et ønske fra noen opplysningene handler om',
    },
    choices: {
      claim: 'Rettslig krav',
      archive: 'Arkivplikt',
      request: 'Noen opplysningene handler om, har bedt om det',
    },
  },
  da: {
    reasons: { claim: 'et retskrav', archive: 'arkivpligt', request: 'et ønske fra en, som oplysningerne handler om' },
    choices: { claim: 'Retskrav', archive: 'Arkivpligt', request: 'En, som oplysningerne handler om, har bedt om det' },
  },
  fi: {
    reasons: {
      claim: 'oikeudellinen vaade',
      archive: 'arkistointivelvollisuus',
      request: 'sellaisen henkilön pyyntö, jota tiedot koskevat',
    },
    choices: {
      claim: 'Oikeudellinen vaade',
      archive: 'Arkistointivelvollisuus',
      request: 'Henkilö, jota tiedot koskevat, on pyytänyt sitä',
    },
  },
  de: {
    reasons: {
      claim: 'ein Rechtsanspruch',
      archive: 'eine Archivpflicht',
      request: 'der Wunsch einer Person, um deren Angaben es geht',
    },
    choices: {
      claim: 'Rechtsanspruch',
      archive: 'Archivpflicht',
      request: 'Eine Person, um deren Angaben es geht, hat darum gebeten',
    },
  },
};
