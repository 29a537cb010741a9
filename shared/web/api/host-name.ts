import * as z from 'zod/mini';
import { longestHost } from '#shared/domain/limits.ts';

/** A host as it stands in an address, with its port where it has one. */
export const hostName = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(longestHost), z.regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?$/));

/** The same, or one of `allowedHosts`, which the environment lets be called besides, with any port. */
export function hostNameOrOneOf(allowedHosts: readonly string[]) {
  const isAllowed = z.refine<string>((host) => allowedHosts.includes(host.replace(/:\d{1,5}$/, '')));
  return z.union([hostName, z.string().check(z.trim(), z.toLowerCase(), isAllowed)]);
}
