import { findAdministrator, type Organisation } from '#shared/domain/organisation/organisation.ts';
import type { ConnectPorts } from '../../ports.ts';

/**
 * Of every organisation that this address administers, a link that leads back here once it has been used. One that
 * administers none takes as long as one that administers one.
 */
export async function mailLinks(
  { sessions, clock }: ConnectPorts,
  organisations: readonly Organisation[],
  email: string,
  goOnTo: string,
): Promise<void> {
  const now = clock();
  const mails = organisations.flatMap((organisation) => {
    const person = findAdministrator(organisation, email);
    if (person === null) return [];
    const { id: organisationId, language } = organisation;
    const signIn = { organisationId, live: true, checkId: null, ...person, goOnTo, askedBy: 'talentech' as const };
    return [sessions.mailLink(signIn, language, now)];
  });
  const [any] = organisations;
  if (mails.length > 0) await Promise.all(mails);
  else if (any !== undefined) await sessions.mailNobody({ organisationId: any.id, email }, any.language, now);
}
