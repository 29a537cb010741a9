import type { Connection } from '#shared/domain/connections/connection.ts';
import { type ConnectionView, connection as shape } from '#shared/web/api/connection.ts';

/** A connection without what opens it. */
export const showConnection = (connection: Connection): ConnectionView =>
  shape.parse({
    ...connection,
    consent: connection.grant && {
      grantedAt: connection.grant.grantedAt,
      grantedBy: connection.grant.grantedBy.name,
    },
  });
