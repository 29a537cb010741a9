import type { LeftOut, LeftOutReason } from '#shared/domain/check/left-out.ts';
import type { Language, Translated } from '#shared/domain/language.ts';

type Words = Readonly<{
  title: (of: Readonly<{ count: number }>) => string;
  numbered: (of: Readonly<{ place: number }>) => string;
  reasons: Readonly<Record<LeftOutReason, string>>;
}>;

const words: Translated<Words> = {
  sv: {
    title: ({ count }) => (count === 1 ? 'En referens är utelämnad' : `${count} referenser är utelämnade`),
    numbered: ({ place }) => `referens ${place}`,
    reasons: {
      no_name: 'kom utan namn',
      unreachable: 'går inte att nå med det som angavs',
      repeated: 'har samma adress som en annan referens',
      candidates_own: 'har kandidatens egen adress',
      too_many: 'är en för mycket',
    },
  },
  en: {
    title: ({ count }) => (count === 1 ? 'One referee is left out' : `${count} referees are left out`),
    numbered: ({ place }) => `referee ${place}`,
    reasons: {
      no_name: 'came without a name',
      unreachable: 'cannot be reached by what was given',
      repeated: 'has the same address as another referee',
      candidates_own: 'has the candidate’s own address',
      too_many: 'is one too many',
    },
  },
  nb: {
    title: ({ count }) => (count === 1 ? 'Én referanse er utelatt' : `${count} referanser er utelatt`),
    numbered: ({ place }) => `referanse ${place}`,
    reasons: {
      no_name: 'kom uten navn',
      unreachable: 'kan ikke nås med det som ble oppgitt',
      repeated: 'har samme adresse som en annen referanse',
      candidates_own: 'har kandidatens egen adresse',
      too_many: 'er én for mye',
    },
  },
  da: {
    title: ({ count }) => (count === 1 ? 'Én reference er udeladt' : `${count} referencer er udeladt`),
    numbered: ({ place }) => `reference ${place}`,
    reasons: {
      no_name: 'kom uden navn',
      unreachable: 'kan ikke nås med det, der blev angivet',
      repeated: 'har samme adresse som en anden reference',
      candidates_own: 'har kandidatens egen adresse',
      too_many: 'er én for meget',
    },
  },
  fi: {
    title: ({ count }) =>
      count === 1 ? 'Yksi suosittelija on jätetty pois' : `${count} suosittelijaa on jätetty pois`,
    numbered: ({ place }) => `suosittelija ${place}`,
    reasons: {
      no_name: 'nimi puuttui',
      unreachable: 'ei tavoiteta annetuilla yhteystiedoilla',
      repeated: 'sama osoite kuin toisella suosittelijalla',
      candidates_own: 'hakijan oma osoite',
      too_many: 'yksi liikaa',
    },
  },
  de: {
    title: ({ count }) =>
      count === 1 ? 'Eine Referenzperson wurde ausgelassen' : `${count} Referenzpersonen wurden ausgelassen`,
    numbered: ({ place }) => `Referenzperson ${place}`,
    reasons: {
      no_name: 'kam ohne Namen',
      unreachable: 'ist mit den Angaben nicht erreichbar',
      repeated: 'hat dieselbe Adresse wie eine andere Referenzperson',
      candidates_own: 'hat die Adresse der Kandidatin oder des Kandidaten',
      too_many: 'ist eine zu viel',
    },
  },
};

/** Whom the ATS named and nobody asks: how many, and who and why, a line each. */
export function leftOutWords(
  leftOut: readonly LeftOut[],
  language: Language,
): Readonly<{ title: string; lines: readonly string[] }> {
  const { title, numbered, reasons } = words[language];
  const line = ({ name, reason, ...which }: LeftOut): string => `${name || numbered(which)} (${reasons[reason]})`;
  return { title: title({ count: leftOut.length }), lines: leftOut.map(line) };
}
