import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type Section, sections } from '#shared/domain/queue/queue-place.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { countText, type SectionCounts } from './count-sections.ts';
import { FindForm } from './find-form.tsx';
import { SectionPanels } from './section-panels.tsx';

export type Overview = Readonly<{
  files: readonly CheckFile[];
  section: Section | null;
  projectExternalId: string | null;
  isFirstPage: boolean;
  /** What needs the recruiter stands on the first page, and on no other. */
  areNeedsAbove: boolean;
  /** Null on the last page. */
  cursor: string | null;
  /** Null where only a part of all checks is looked at. */
  counts: SectionCounts | null;
}>;

/** Tells the next page which checks the first page showed. */
export const needsAbove = 'needs';

const queryOf = ({ section, projectExternalId }: Pick<Overview, 'section' | 'projectExternalId'>) => ({
  ...(section === null ? {} : { show: section }),
  ...(projectExternalId === null ? {} : { project: projectExternalId }),
});

function Tabs({ visit, overview }: Readonly<{ visit: Visit; overview: Overview }>) {
  const { show, tabs } = visit.texts.overview;
  const { projectExternalId, counts } = overview;
  const countOf = (section: Section | null): string => countText(counts?.[section ?? 'all'] ?? null);
  return (
    <nav aria-label={show}>
      <ul class="tabs">
        {[null, ...sections].map((section) => (
          <li key={section ?? 'all'}>
            <a
              href={pathIn(visit, 'checks', queryOf({ section, projectExternalId }))}
              aria-current={section === overview.section ? 'true' : undefined}
            >
              {tabs[section ?? 'all']}
              {countOf(section) === '' ? null : <span class="n"> {countOf(section)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ProjectNote({ visit, overview }: Readonly<{ visit: Visit; overview: Overview }>) {
  if (overview.projectExternalId === null) return null;
  const { untitled, project, allProjects } = visit.texts.overview;
  const title = overview.files[0]?.check.project.title ?? untitled;
  return (
    <p class="gap">
      <b>{project({ title })}</b> <a href={pathIn(visit, 'checks')}>{allProjects}</a>
    </p>
  );
}

function Pager({ visit, overview }: Readonly<{ visit: Visit; overview: Overview }>) {
  const { newer, older, pages } = visit.texts.overview;
  const { cursor, isFirstPage } = overview;
  if (cursor === null && isFirstPage) return null;
  const query = queryOf(overview);
  return (
    <nav class="pager" aria-label={pages}>
      <p class="acts acts-inline">
        {cursor === null ? null : (
          <a
            class="btn btn-s"
            href={pathIn(visit, 'checks', {
              ...query,
              ...(overview.areNeedsAbove ? { above: needsAbove } : {}),
              cursor,
            })}
          >
            {older}
          </a>
        )}
        {isFirstPage ? null : (
          <a class="tap" href={pathIn(visit, 'checks', query)}>
            {newer}
          </a>
        )}
      </p>
    </nav>
  );
}

export function overviewPage(visit: Visit, overview: Overview): HttpResponse {
  const words = visit.texts.overview;
  return renderDesk(
    { ...frameOf(visit), title: words.title },
    <main id="main">
      <div class="head">
        <h1>{words.title}</h1>
        <FindForm visit={visit} words="" />
        <a class="btn btn-main btn-s" href={pathIn(visit, 'checks/new')}>
          {words.start}
        </a>
      </div>
      <Tabs visit={visit} overview={overview} />
      <ProjectNote visit={visit} overview={overview} />
      <div class="gap">
        {overview.files.length === 0 ? (
          <div class="panel">
            <h2>{words.empty}</h2>
            <p class="in-panel">{words.emptyHint}</p>
          </div>
        ) : (
          <SectionPanels visit={visit} files={overview.files} />
        )}
      </div>
      <Pager visit={visit} overview={overview} />
    </main>,
  );
}
