import type { Translated } from '#shared/domain/language.ts';

type DayWords = Readonly<{
  /** From January. */
  months: readonly string[];
  /** From Sunday; Finnish in the case that answers "when". */
  weekdays: readonly string[];
  afterWeekday: string;
  clockMark: string;
  dayTime: (day: string, clock: string) => string;
}>;

const list = (words: string): readonly string[] => words.split(' ');

export const dayWords: Translated<DayWords> = {
  sv: {
    months: list('januari februari mars april maj juni juli augusti september oktober november december'),
    weekdays: list('söndag måndag tisdag onsdag torsdag fredag lördag'),
    afterWeekday: ' ',
    clockMark: '.',
    dayTime: (day, clock) => `${day} kl.\u00a0${clock}`,
  },
  en: {
    months: list('January February March April May June July August September October November December'),
    weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    afterWeekday: ' ',
    clockMark: ':',
    dayTime: (day, clock) => `${day} at\u00a0${clock}`,
  },
  nb: {
    months: list('januar februar mars april mai juni juli august september oktober november desember'),
    weekdays: list('søndag mandag tirsdag onsdag torsdag fredag lørdag'),
    afterWeekday: ' ',
    clockMark: '.',
    dayTime: (day, clock) => `${day} kl.\u00a0${clock}`,
  },
  da: {
    months: list('januar februar marts april maj juni juli august september oktober november december'),
    weekdays: list('søndag mandag tirsdag onsdag torsdag fredag lørdag'),
    afterWeekday: ' den ',
    clockMark: '.',
    dayTime: (day, clock) => `${day} kl.\u00a0${clock}`,
  },
  fi: {
    months: list(
      'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
    ),
    weekdays: list('sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina'),
    afterWeekday: ' ',
    clockMark: '.',
    dayTime: (day, clock) => `${day} klo\u00a0${clock}`,
  },
  de: {
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: list('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    afterWeekday: ', ',
    clockMark: ':',
    dayTime: (day, clock) => `${day}, ${clock}\u00a0Uhr`,
  },
};
