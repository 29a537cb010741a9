import type { CheckFile } from '../check/check-file.ts';
import { isGone, type Referee } from '../check/referee.ts';
import { isReportLinkOpen } from '../report/report-link.ts';
import { putReferees, putReportLinks, startByItself } from './change.ts';
import { changeTo, type Decision, type DecisionContext } from './decision.ts';

const next = <Linked extends Readonly<{ linkGeneration: number }>>(linked: Linked): Linked => ({
  ...linked,
  linkGeneration: linked.linkGeneration + 1,
});

const hasLink = (referee: Referee): boolean => !isGone(referee) && referee.erasedAt === undefined;

/**
 * Every link of the candidate, the referees and the report opens nothing any more. Whoever is told of one after that is
 * told of one that works.
 */
export function renewLinks(file: CheckFile, { now }: Pick<DecisionContext, 'now'>): Decision {
  const { check, referees, reportLinks } = file;
  const change = startByItself({ ...check, candidate: next(check.candidate) }, now);
  const people = putReferees(change, ...referees.filter(hasLink).map(next));
  return changeTo(putReportLinks(people, ...reportLinks.filter((link) => isReportLinkOpen(link, now)).map(next)));
}
