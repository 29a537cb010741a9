import { calledBy } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName, type Referee } from '#shared/domain/check/referee.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { CheckTexts } from '#shared/i18n/recruiter/check/texts.ts';
import { pathIn, type Visit } from '../visit.ts';

/** What every part of the check page is drawn from. */
export type CheckView = Readonly<{ visit: Visit; file: CheckFile; texts: CheckTexts }>;

/** An address under this check's page. */
export const underCheck = ({ visit, file }: CheckView, path: string): string =>
  pathIn(visit, `checks/${file.check.id}/${path}`);

/** Who a referee is, as long as that is kept. */
export const refereeName = ({ texts }: Pick<CheckView, 'texts'>, referee: Referee | undefined): string =>
  (referee === undefined ? '' : fullName(referee)) || texts.timeline.removedReferee;

/** To whom a message goes, by name. */
export function recipientName(view: CheckView, { recipient }: Pick<Message, 'recipient'>): string {
  const { file, texts } = view;
  const { check, referees, reportLinks } = file;
  if (recipient === 'candidate') return fullName(check.candidate);
  if (recipient === 'recruiter') return check.recruiter.name;
  const link = reportLinks.find(({ id }) => id === recipient);
  if (link !== undefined) return link.name ?? texts.report.first;
  const called = calledBy(recipient);
  const referee = referees.find(({ id }) => id === (called ?? recipient));
  if (referee === undefined || called === null) return refereeName(view, referee);
  return referee.call?.handler.name ?? check.recruiter.name;
}
