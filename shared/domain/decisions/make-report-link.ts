import { maxReportLinks } from '#shared/domain/limits.ts';
import type { CheckFile } from '../check/check-file.ts';
import { hasAnswered } from '../check/referee.ts';
import type { Language } from '../language.ts';
import { makeReportLink, type ReportLink } from '../report/report-link.ts';
import type { LinkAudience } from '../report/report-reader.ts';
import { isOpposed } from '../retention/objection.ts';
import { addEvent, addMessages, putReportLinks, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

/** For whom the link is. The id is drawn with the form. `email`: the link is mailed there, too, in this language. */
export type ReaderOfReport = Readonly<{
  linkId: string;
  name: string;
  email: string | null;
  language: Language;
  /** Who alone may read by it; null: whoever has it. */
  audience: LinkAudience | null;
  /** What candidate and referees are told of who reads by it; null: that it is somebody who was given a link. */
  role: string | null;
  /** Whether it shows what was seen of the check's people. */
  withSignals: boolean;
}>;

const accessFor = (audience: LinkAudience | null): Pick<ReportLink, 'access' | 'email' | 'domain'> => {
  if (audience === null) return {};
  return 'email' in audience
    ? { access: 'named', email: audience.email }
    : { access: 'domain', domain: audience.domain };
};

/**
 * A new link to the report, of 30 days, for a named reader. Refused: `no_answers` before the first one,
 * `objected` while the candidate's objection stands, and `too_many_links`. A repeat changes nothing.
 */
export function makeLinkForReader(
  file: CheckFile,
  reader: ReaderOfReport,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const { linkId, name, email, language, audience, role, withSignals } = reader;
  if (file.reportLinks.some((link) => link.id === linkId)) return unchanged;
  if (isOpposed(file.check)) return refuse('objected');
  if (!file.referees.some(hasAnswered)) return refuse('no_answers');
  if (file.reportLinks.length >= maxReportLinks) return refuse('too_many_links');
  const link: ReportLink = {
    ...makeReportLink(linkId, name, now),
    ...(email === null ? {} : { email }),
    ...accessFor(audience),
    ...(role === null ? {} : { role }),
    ...(!withSignals && { withoutSignals: true }),
  };
  const started = putReportLinks(startChange(file.check, now), link);
  const noted = addEvent(started, { ...recruiterEvent('report.link_made', act), linkId });
  const contact = { email, phone: null };
  return changeTo(addMessages(noted, { kind: 'report-link', recipient: linkId, channel: 'email', contact, language }));
}
