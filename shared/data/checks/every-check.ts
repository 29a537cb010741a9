import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';

const pageSize = 50;
const noFilter = { status: null, projectExternalId: null, candidateExternalId: null };

/** First the live checks, then those of test keys: the first letter of a place says which. */
const places = { live: 'l', test: 't' } as const;

export type ChecksPage = Readonly<{ files: readonly CheckFile[]; after: string | null }>;

/** A page of an organisation's checks, test ones too. `after` as an earlier page gave it; null: from the start, or that was all. */
export const createEveryCheck =
  ({ list }: Pick<CheckStore, 'list'>) =>
  async (organisationId: string, after: string | null): Promise<ChecksPage | 'after_invalid'> => {
    const live = after === null || after.startsWith(places.live);
    const cursor = after === null || after.length === 1 ? null : after.slice(1);
    const page = await list({ id: organisationId, live }, noFilter, { limit: pageSize, cursor });
    if (page === 'cursor_invalid') return 'after_invalid';
    if (page.cursor !== null) return { files: page.files, after: `${live ? places.live : places.test}${page.cursor}` };
    return { files: page.files, after: live ? places.test : null };
  };
