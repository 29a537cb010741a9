import { type HttpResponse, redirect } from '#shared/web/http.ts';
import type { Ports } from '../ports.ts';
import { type Section, sections } from '../state/section-of.ts';
import { ownerOf, pathIn, type Visit } from '../visit.ts';
import { collectFiles } from './collect-files.ts';
import { countSections } from './count-sections.ts';
import { overviewPage } from './overview-page.tsx';

const sectionNamed = (name: string | undefined): Section | null => sections.find((each) => each === name) ?? null;

/** The organisation's checks, 25 a page. */
export async function showOverview(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const { show, project, cursor = null } = visit.request.query;
  const section = sectionNamed(show);
  const projectExternalId = project === undefined || project === '' ? null : project;
  const owner = ownerOf(visit);
  const [page, counts] = await Promise.all([
    collectFiles(ports.checks, owner, { section, projectExternalId, cursor }, visit.now),
    projectExternalId === null && cursor === null ? countSections(ports, owner, visit.now) : null,
  ]);
  if (page === 'cursor_invalid') return redirect(pathIn(visit, 'checks'));
  return overviewPage(visit, { ...page, section, projectExternalId, isFirstPage: cursor === null, counts });
}
