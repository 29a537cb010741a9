import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { findAdministrator, type Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Session } from '#shared/domain/ports/session-store.ts';
import { sessionCookie } from '#shared/web/http/session-cookie.ts';
import type { Asked } from '../../asked.ts';

/** A connection that whoever has signed in may consent to. */
export type Visitor = Readonly<{
  organisation: Organisation;
  connection: ConnectionOf<'talentech'>;
  session: Session;
}>;

type Member = Readonly<{ organisationId: string; connectionId: string }>;

async function visitorAt({ ports, request }: Asked, member: Member): Promise<readonly Visitor[]> {
  const { organisationId, connectionId } = member;
  const cookie = sessionCookie(request, organisationId);
  const session = cookie === null ? null : await ports.sessions.find(organisationId, cookie, ports.clock());
  if (session === null || !session.live) return [];
  const [organisation, connection] = await Promise.all([
    ports.organisations.load(organisationId),
    ports.connections.load(organisationId, connectionId),
  ]);
  if (organisation === null || connection?.kind !== 'talentech' || !connection.active) return [];
  return findAdministrator(organisation, session.email) === null ? [] : [{ organisation, connection, session }];
}

/** What this browser's sessions may consent to, in the order in which it was connected. */
export async function findVisitors(asked: Asked, members: readonly Member[]): Promise<readonly Visitor[]> {
  return (await Promise.all(members.map((member) => visitorAt(asked, member)))).flat();
}
