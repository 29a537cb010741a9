import { usualPageSize } from '#shared/domain/limits.ts';
import { type Section, sections } from '#shared/domain/queue/queue-place.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';
import { collectFiles } from './collect-files.ts';
import { countSections } from './count-sections.ts';
import { needsAbove, overviewPage } from './overview-page.tsx';

const sectionNamed = (name: string | undefined): Section | null => sections.find((each) => each === name) ?? null;

const fewestOthers = 5;

/**
 * The checks that this visit sees, 25 a page. What needs the recruiter comes first however old it is, unless that is more than a
 * page; then the newest others.
 */
export async function showNewest(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const { show, project, above, cursor = null } = visit.request.query;
  const section = sectionNamed(show);
  const projectExternalId = project === undefined || project === '' ? null : project;
  const isFirstPage = cursor === null;
  const counted = projectExternalId === null && isFirstPage ? await countSections(ports, visit) : null;
  const needs = section === null ? (counted?.needs ?? []) : [];
  const first = needs.length <= usualPageSize ? needs : [];
  const areNeedsAbove = first.length > 0 || (!isFirstPage && above === needsAbove);
  const wanted = {
    section,
    projectExternalId,
    cursor,
    withoutNeeds: areNeedsAbove,
    most: Math.max(usualPageSize - first.length, fewestOthers),
  };
  const page = await collectFiles(ports.checks, visit, wanted);
  if (page === 'cursor_invalid') return redirect(pathIn(visit, 'checks'));
  const files = [...first, ...page.files];
  const isAll = section === null && files.length === counted?.counts.all;
  return overviewPage(visit, {
    files,
    cursor: isAll ? null : page.cursor,
    section,
    projectExternalId,
    isFirstPage,
    areNeedsAbove,
    counts: counted?.counts ?? null,
  });
}
