import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import type { LinkTarget } from '#shared/domain/ports/link-store.ts';
import type { Fault, FaultCode } from '#shared/domain/ports/table-check.ts';
import { wordsOf } from '#shared/domain/queue/words-of-check.ts';
import { isReportLinkOpen } from '#shared/domain/report/report-link.ts';
import { type LinkKeys, linkSecret } from '../access/link-secrets.ts';
import { listedItems } from '../items/listed-item.ts';
import { hashOf, keys } from '../keys.ts';
import { wordItem } from '../queue/name-words.ts';
import { personKeyItems } from '../subjects/person-keys.ts';
import type { Item, Key, Table } from '../table.ts';

type Found = readonly Omit<Fault, 'checkId'>[];

/** Links of a check that should work, each with the sort key of the item that it belongs to. */
function linksOf({ check, referees, reportLinks }: CheckFile, now: string) {
  const of = (purpose: LinkTarget['purpose'], person: string, generation: number): LinkTarget => ({
    purpose,
    organisationId: check.organisationId,
    checkId: check.id,
    person,
    generation,
    keyVersion: check.linkKeyVersion,
  });
  return [
    { item: '#', target: of('candidate', 'candidate', check.candidate.linkGeneration) },
    ...referees
      .filter((referee) => !isGone(referee) && referee.erasedAt === undefined)
      .map(({ id, linkGeneration }) => ({ item: `REF#${id}`, target: of('referee', id, linkGeneration) })),
    ...reportLinks
      .filter((link) => isReportLinkOpen(link, now))
      .map(({ id, linkGeneration }) => ({ item: `RPT#${id}`, target: of('report', id, linkGeneration) })),
  ];
}

/** Links and keyed hashes are in other partitions and made with a link key: if that key is gone, they cannot be checked. */
export async function faultsOfReach(
  table: Pick<Table, 'get'>,
  linkKeys: LinkKeys,
  file: CheckFile,
  now: string,
): Promise<Found> {
  const { id, linkKeyVersion } = file.check;
  const faultUnless = async ({ pk, sk }: Key, item: string, code: FaultCode): Promise<Found> =>
    (await table.get({ pk, sk }))?.['checkId'] === id ? [] : [{ item, code }];
  if (linkKeyVersion === undefined || !Object.hasOwn(linkKeys.keys, linkKeyVersion)) return [];
  const links = linksOf(file, now).map(({ item, target }) =>
    faultUnless(keys.link(hashOf(linkSecret(linkKeys, target))), item, 'link_missing'),
  );
  const people = personKeyItems(file, linkKeys).map((key) =>
    faultUnless(key, `PER#${String(key['person'])}`, 'person_key_missing'),
  );
  return (await Promise.all([...links, ...people])).flat();
}

const nowhere = 'none';
const viewerIn = (item: Item): string => String(item['sk']).slice('SUM#'.length);
const sectionOf = ({ queuePk }: Item): string =>
  typeof queuePk === 'string' ? (queuePk.split('#').at(-1) ?? nowhere) : nowhere;

/** It stands in the lists of its viewers and of the API, is found by its words, and is counted where it stands. */
export function faultsOfLists(file: CheckFile, items: readonly Item[]): Found {
  const summaries = items.filter(({ kind }) => kind === 'summary');
  const counted = new Map(items.filter(({ kind }) => kind === 'counted').map((item) => [viewerIn(item), item]));
  const missing = ['all', ...(file.check.viewers ?? [])].filter(
    (viewer) => !summaries.some((item) => viewerIn(item) === viewer && sectionOf(item) !== nowhere),
  );
  const stands = new Set(items.filter(({ ttl }) => ttl === undefined).map(({ sk }) => sk));
  const unlisted = [...listedItems(file), ...wordsOf(file).map((word) => wordItem(file, word))].filter(
    ({ sk }) => !stands.has(sk),
  );
  return [
    ...unlisted.map(({ sk }) => ({ item: sk, code: 'summary_missing' }) as const),
    ...missing.map((viewer) => ({ item: `SUM#${viewer}`, code: 'summary_missing' }) as const),
    ...summaries
      .filter((item) => (counted.get(viewerIn(item))?.['section'] ?? nowhere) !== sectionOf(item))
      .map((item) => ({ item: `CTD#${viewerIn(item)}`, code: 'counted_wrong' }) as const),
  ];
}

/** Names of the counters in which this check is counted. */
export const countedIn = (items: readonly Item[]): readonly string[] =>
  items
    .filter(({ kind, section }) => kind === 'counted' && section !== nowhere)
    .map((item) => `${viewerIn(item)}#${String(item['section'])}`);
