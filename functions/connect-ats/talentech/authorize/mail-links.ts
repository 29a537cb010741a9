import { findAdministrator, type Organisation } from '#shared/domain/organisation/organisation.ts';
import type { ConnectPorts } from '../../ports.ts';

/** Of every organisation that this address administers, a link that leads back here once it has been used. */
export async function mailLinks(
  { sessions, clock }: ConnectPorts,
  organisations: readonly Organisation[],
  email: string,
  goOnTo: string,
): Promise<void> {
  const now = clock();
  await Promise.all(
    organisations.map(async (organisation) => {
      const person = findAdministrator(organisation, email);
      if (person === null) return;
      const signIn = {
        organisationId: organisation.id,
        live: true,
        checkId: null,
        ...person,
        goOnTo,
        askedBy: 'talentech' as const,
      };
      await sessions.mailLink(signIn, organisation.language, now);
    }),
  );
}
