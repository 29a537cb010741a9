import { lacksRecruiter } from '#shared/domain/connections/asking-recruiter.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import { maxHosts } from '#shared/domain/limits.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';

/** What a header of a request can hold. */
const headerText = /^[!-~]*$/;

/** What is wrong with a connection as it would be: each host has a bearer, and all of them stand in one item. */
export function connectionErrors(
  connection: Connection,
  bearers: Readonly<Record<string, string | null>>,
  organisation: Organisation,
): readonly FieldError[] {
  const { settings } = connection;
  const unfit = Object.entries(bearers).filter(([, bearer]) => !headerText.test(bearer ?? ''));
  return [
    ...('hosts' in settings && settings.hosts.length > maxHosts ? [fieldError('/bearers', 'too_many', maxHosts)] : []),
    ...(lacksRecruiter(connection, organisation) ? [fieldError('/settings/recruiter', 'required')] : []),
    ...unfit.map(([host]) => fieldError(pointerTo('bearers', host), 'bad_characters')),
  ];
}
