import { createHash } from 'node:crypto';
import type { Connection } from '#shared/domain/connections/connection.ts';
import { longestExternalId } from '#shared/domain/limits.ts';
import { canonicalId } from '#shared/domain/text/canonical-id.ts';

/** The project that a job of the ATS is with us; a job's id is only unique within its customer. */
export function projectKey(
  { id, kind }: Pick<Connection, 'id' | 'kind'>,
  jobId: string | null | undefined,
): string | null {
  const job = canonicalId(jobId?.trim() ?? '');
  if (job === '') return null;
  const key = `${kind}:${id}:${job}`;
  return key.length <= longestExternalId && /^[\x21-\x7e]+$/.test(key)
    ? key
    : `${kind}:${id}:#${createHash('sha256').update(job).digest('base64url')}`;
}
