import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { openConnection } from '../open-connection.ts';
import { readBearer } from '../read-authorization.ts';
import { refuse } from './contract-answer.ts';
import type { Asking } from './refapp-call.ts';

/** The ATS's own secret as bearer, and the customer's: both must be of the same connection. */
export async function authenticate(
  { ports, request }: Asking,
  customerSecret: string,
): Promise<Readonly<{ connection: ConnectionOf<'refapp'> }> | Readonly<{ refusal: HttpResponse }>> {
  const atsSecret = readBearer(request.headers['authorization']);
  const [byAts, connection] = await Promise.all([
    openConnection(ports, 'refapp', atsSecret, 'refapp_ats'),
    openConnection(ports, 'refapp', customerSecret, 'refapp_customer'),
  ]);
  if (connection === null || byAts?.id !== connection.id) {
    return { refusal: refuse(401, 'The secrets are missing or not valid.', { 'www-authenticate': 'Bearer' }) };
  }
  const waitSeconds = ports.throttle.takeRequest(connection.id, ports.clock());
  if (waitSeconds === 0) return { connection };
  return { refusal: refuse(429, 'Too many requests.', { 'retry-after': String(waitSeconds) }) };
}
