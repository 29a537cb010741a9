import type { Connection } from '#shared/domain/connections/connection.ts';
import { maxHosts } from '#shared/domain/limits.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';

/** What a header of a request can hold. */
const headerText = /^[!-~]*$/;

/** What is wrong with a connection as it would be: each host has a bearer, and all of them stand in one item. */
export function connectionErrors(
  { settings }: Pick<Connection, 'settings'>,
  bearers: Readonly<Record<string, string | null>>,
): readonly FieldError[] {
  const unfit = Object.entries(bearers).filter(([, bearer]) => !headerText.test(bearer ?? ''));
  return [
    ...('hosts' in settings && settings.hosts.length > maxHosts ? [fieldError('/bearers', 'too_many', maxHosts)] : []),
    ...unfit.map(([host]) => fieldError(pointerTo('bearers', host), 'bad_characters')),
  ];
}
