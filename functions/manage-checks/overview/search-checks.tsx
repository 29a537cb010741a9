import { maySeeCheck, seesEveryCheck } from '#shared/domain/access/may-see-check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { readsAmongOthers, readsPerPage, usualPageSize } from '#shared/domain/limits.ts';
import { sections } from '#shared/domain/queue/queue-place.ts';
import { hasWords, searchedWords } from '#shared/domain/queue/words-of-check.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { frameOf, ownerOf, pathIn, type Visit } from '../visit.ts';
import { FindForm } from './find-form.tsx';
import { lookUpSearch, type SearchHits } from './search-hits.ts';
import { SectionPanels } from './section-panels.tsx';

/** `isMore`: there are, or may be, others. */
type Found = Readonly<{ files: readonly CheckFile[]; isMore: boolean }>;

/** More than so many hits are not read one by one for somebody who may see few of them. */
const fewHits = 12;

/** Checks in which somebody has this address or number. */
async function findByContact({ finder }: Ports, visit: Visit, ids: readonly string[]): Promise<Found> {
  const files: CheckFile[] = [];
  let looked = 0;
  while (looked < Math.min(ids.length, readsPerPage) && files.length < usualPageSize) {
    const lot = ids.slice(looked, looked + usualPageSize - files.length);
    looked += lot.length;
    files.push(...(await finder.load(lot)).filter((file) => maySeeCheck(file, visit)));
  }
  return { files, isMore: looked < ids.length };
}

/** Those with the words among the checks that stand in this person's own lists. */
async function findInOwn({ queue }: Ports, visit: Visit, words: string): Promise<Found> {
  const owner = { organisationId: visit.organisation.id, live: visit.session.live, email: visit.session.email };
  const has = hasWords(searchedWords(words));
  const pages = await Promise.all(
    sections.map((section) =>
      queue.read(owner, {
        section,
        now: visit.now,
        isWanted: (file) => has(file) && maySeeCheck(file, visit),
        limit: usualPageSize,
        mostReads: readsAmongOthers,
        cursor: null,
        isNarrow: true,
      }),
    ),
  );
  const files = pages
    .flatMap((page) => page.files)
    .toSorted((one, other) => other.check.createdAt.localeCompare(one.check.createdAt));
  return {
    files: files.slice(0, usualPageSize),
    isMore: files.length > usualPageSize || pages.some(({ cursor }) => cursor !== null),
  };
}

function readHits(ports: Ports, visit: Visit, hits: SearchHits): Promise<Found> {
  if (hits.by === 'contact') return findByContact(ports, visit, hits.ids);
  const isFew = hits.isWhole && hits.ids.length <= fewHits;
  if (hits.isKept && !isFew && !seesEveryCheck(visit)) return findInOwn(ports, visit, hits.words);
  return ports.finder.find(ownerOf(visit), hits.words, hits, {
    limit: usualPageSize,
    isSeen: (file) => maySeeCheck(file, visit),
  });
}

function sayFound({ texts }: Visit, { files, isMore }: Found): string {
  const { found, foundMore, foundNoneYet } = texts.overview;
  const count = files.length;
  if (!isMore) return found({ count });
  return count === 0 ? foundNoneYet : foundMore({ count });
}

/** What a posted search finds of the checks that this visit sees; with no word, all of them. `ahead`: looked up already. */
export async function searchChecks(ports: Ports, visit: Visit, ahead: SearchHits | null): Promise<HttpResponse> {
  const words = fieldValue(visit.form, 'words');
  if (words === '') return redirect(pathIn(visit, 'checks'));
  const { organisation, session } = visit;
  const found = await readHits(ports, visit, ahead ?? (await lookUpSearch(ports, organisation, session.live, words)));
  const { title, showAll } = visit.texts.overview;
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main">
      <div class="head">
        <h1>{title}</h1>
        <FindForm visit={visit} words={words} />
      </div>
      <p class="gap" role="status">
        <b>{sayFound(visit, found)}</b> <a href={pathIn(visit, 'checks')}>{showAll}</a>
      </p>
      <div class="gap">
        <SectionPanels visit={visit} files={found.files} />
      </div>
    </main>,
  );
}
