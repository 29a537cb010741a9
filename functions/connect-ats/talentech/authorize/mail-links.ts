import { findAdministrator, type Organisation } from '#shared/domain/organisation/organisation.ts';
import type { ConnectPorts } from '../../ports.ts';

/**
 * Of every organisation that this address administers, a link that leads back here once it has been used, in the browser
 * that asked. One that administers none takes as long as one that administers one. Answers what the browser is to keep;
 * null when nothing was sent, or it would not have been.
 */
export async function mailLinks(
  { sessions, clock }: ConnectPorts,
  organisations: readonly Organisation[],
  email: string,
  { goOnTo, sourceIp }: Readonly<{ goOnTo: string; sourceIp: string }>,
): Promise<string | null> {
  const browser = sessions.newBrowser();
  const asking = { now: clock(), sourceIp, browser };
  const mails = organisations.flatMap((organisation) => {
    const person = findAdministrator(organisation, email);
    if (person === null) return [];
    const { id: organisationId, language } = organisation;
    const signIn = { organisationId, live: true, checkId: null, ...person, goOnTo, askedBy: 'talentech' as const };
    return [sessions.mailLink(signIn, language, asking)];
  });
  const [any] = organisations;
  if (mails.length === 0 && any !== undefined) {
    mails.push(sessions.mailNobody({ organisationId: any.id, email }, any.language, asking));
  }
  return (await Promise.all(mails)).includes('mailed') ? browser : null;
}
