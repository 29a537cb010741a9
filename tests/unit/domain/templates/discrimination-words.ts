import type { Language } from '#shared/domain/language.ts';

/**
 * Words that would ask about sex, age, health and disability, family and pregnancy, origin, belief, sexuality, union
 * or politics. A star stands for any ending; without one the word must stand alone.
 */
const words: Readonly<Record<Language, string>> = {
  sv: `kön könet man kvinna transperson* ålder* gammal pensionsålder* sjuk* frånvaro* hälsa* funktionsned* diagnos*
    missbruk* gravid* förälder* föräldra* barn* familj* gift sambo ogift etnisk* ursprung* nationalitet* hudfärg*
    religio* tro trosbekännelse* kyrka* sexuell* homosexuell* fack facket facklig* politi* parti*`,
  en: `sex gender male female man woman transgender age aged old young* retire* sick* ill illness* absen* health*
    disab* diagnos* addict* pregnan* parent* child* famil* married marital partner ethnic* race racial origin*
    nationalit* colour religio* belief* faith church* sexual* gay union unions politic* party`,
  nb: `kjønn* mann kvinne alder* gammel pensjon* syk* fravær* helse* funksjonsned* diagnose* rus rusproblem* gravid*
    foreldre* barn* familie* gift samboer* etnisk* opprinnelse* nasjonalitet* hudfarge* religi* tro kirke* seksuel*
    homofil* fagforening* fagorganis* politi* parti*`,
  da: `køn* mand kvinde alder* gammel pension* syg* fravær* helbred* handicap* diagnose* misbrug* gravid* forældre*
    barn* børn* familie* gift samlever* etnisk* oprindelse* nationalitet* hudfarve* religi* tro kirke* seksuel*
    homoseksuel* fagforening* politi* parti*`,
  fi: `sukupuol* mies nainen ikä iän ikäinen vanha nuori eläke* sair* poissaol* tervey* vamma* diagnoos* päihde*
    raska* vanhem* laps* lasten perhe* naimis* etni* alkuperä* kansalais* ihonväri* uskon* kirkko* seksuaali*
    homo* ammattiliit* luottamusmie* politiik* poliit* puolue*`,
  de: `geschlecht* mann frau alter alters* alt jung rente* krank* fehlzeit* abwesen* gesund* behinder* schwerbehin*
    diagnose* sucht* schwanger* eltern* kind kinder* familie* verheirat* ehe ethni* herkunft* nationalit* hautfarbe*
    religi* glaube* kirche* sexuell* sexualität* gewerkschaft* politi* partei*`,
};

/** The words found in a text; empty when it asks about the work. */
export function discriminationWordsIn(text: string, language: Language): string[] {
  const pattern = words[language]
    .split(/\s+/)
    .map((word) => word.replace('*', '\\p{L}*'))
    .join('|');
  return text.match(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu')) ?? [];
}
