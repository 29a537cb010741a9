import type { Relation } from '#shared/domain/check/relation.ts';
import { formatMonth } from '#shared/i18n/dates.ts';
import type { Line } from '#shared/pdf/words.ts';
import { plainLine, quietLine, type Wording } from './wording.ts';

/** One side's account: what and where, the candidate's title then, from and to. */
export function describeRelation(relation: Relation | null, wording: Wording): readonly Line[] {
  const { who } = wording.texts;
  if (relation === null) return [quietLine(who.notStated)];
  const { type, company, title } = relation;
  return [
    plainLine([who.relations[type], company].filter((part) => part !== '').join(', ')),
    ...(title === '' ? [] : [plainLine(who.titleThen(title))]),
    plainLine(describePeriod(relation, wording)),
  ];
}

/** `mars 2019 – juni 2023`, or since when. */
export function describePeriod({ from, to }: Pick<Relation, 'from' | 'to'>, { texts, language }: Wording): string {
  const start = formatMonth(from, language);
  return to === null ? texts.who.since(start) : `${start} – ${formatMonth(to, language)}`;
}
