import type { Referee } from '#shared/domain/check/referee.ts';
import { likelyDomain } from '#shared/domain/contact/common-domains.ts';
import { formatMonth } from '#shared/i18n/dates.ts';
import { type CandidateView, phoneText, recruiterName } from '../candidate-view.ts';

const domainOf = ({ email }: Referee): string => email?.slice(email.lastIndexOf('@') + 1) ?? '';

/** What the candidate has told of a referee, a line each. Of one whom the recruiter named: only that. */
export function refereeLines(view: CandidateView, referee: Referee): readonly string[] {
  const { texts, reading } = view;
  if (referee.source !== 'candidate') return [texts.referee.givenBy({ recruiter: recruiterName(view) })];
  const { relation } = referee;
  const meant = referee.email === null ? null : likelyDomain(referee.email);
  const month = (text: string): string => formatMonth(text, reading.language);
  return [
    ...(referee.email === null ? [] : [referee.email]),
    ...(view.noMailFor === referee.id && meant === null
      ? [texts.referee.noMailThere({ domain: domainOf(referee) })]
      : []),
    ...(meant === null ? [] : [texts.referee.didYouMean({ domain: meant })]),
    ...(referee.phone === null ? [] : [phoneText(view, referee.phone)]),
    texts.referee.answersIn[referee.language],
    ...(relation === null
      ? []
      : [
          texts.referee.relation({
            type: relation.type,
            company: relation.company,
            from: month(relation.from),
            to: relation.to === null ? null : month(relation.to),
          }),
          texts.referee.ownTitle({ title: relation.title }),
        ]),
  ];
}

/** Each on a line of its own. */
export const Lines = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <>
    {lines.map((line, number) => (
      <>
        {number === 0 ? null : <br />}
        {line}
      </>
    ))}
  </>
);
