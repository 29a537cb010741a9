import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { hasNotStarted } from '#shared/domain/check/referee.ts';
import type { TakesMail } from '#shared/domain/ports/mail-domains.ts';

/** The referee who has just been saved, if no mail goes to the domain of their address: it is pointed out, no more. */
export async function noMailFor(
  { referees }: CheckFile,
  saved: string | undefined,
  takesMail: TakesMail,
): Promise<string | null> {
  const referee = referees.find(({ id }) => id === saved);
  if (referee === undefined || referee.email === null || !hasNotStarted(referee)) return null;
  const domain = referee.email.slice(referee.email.lastIndexOf('@') + 1);
  return (await takesMail(domain)) === false ? referee.id : null;
}
