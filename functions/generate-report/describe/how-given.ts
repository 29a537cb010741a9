import type { Respondent } from '#shared/domain/report/report-model.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import type { Wording } from './wording.ts';

/** Form, facts, call or confirmed call, in which language and when, and when it was corrected. */
export function howGiven(respondent: Respondent, { texts, language, zone, recruiter }: Wording): readonly string[] {
  const { given } = texts;
  const dayOf = (time: string): string => formatDate(time, zone, language);
  const told = given.mode[respondent.mode]({
    language: respondent.language === language ? '' : ` ${given.inLanguage[respondent.language]}`,
    day: dayOf(respondent.answeredAt),
    recruiter,
    referee: respondent.firstName,
  });
  return [
    told,
    ...(respondent.count === undefined ? [] : [given.count(respondent.count)]),
    ...(respondent.correctedAt === null ? [] : [given.corrected(dayOf(respondent.correctedAt))]),
  ];
}

/** What stands under a referee's words: the name, and whatever came between them and the page. */
export function saidBy(respondent: Respondent, { texts, language, recruiter }: Wording): string {
  const { given } = texts;
  const notes = [
    ...(respondent.mode === 'call' ? [given.noted(recruiter)] : []),
    ...(respondent.mode === 'call_confirmed'
      ? [given.notedAndConfirmed({ recruiter, referee: respondent.firstName })]
      : []),
    ...(respondent.language === language ? [] : [given.answeredIn(given.inLanguage[respondent.language])]),
  ];
  return [respondent.name, ...notes].join(', ');
}
