import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { isReportLinkOpen } from '#shared/domain/report/report-link.ts';
import type { StartTexts } from '#shared/i18n/recruiter/start/texts.ts';
import { LinkButton, Saved } from '#shared/web/components/blocks.tsx';
import { Facts } from '#shared/web/components/lists.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import { dayOf } from '../overview/row-texts.ts';
import { SectionPanels } from '../overview/section-panels.tsx';
import type { Ports } from '../ports.ts';
import { settingRows } from '../start/settings-fields.tsx';
import { openStart, settingsOf } from '../start/start-context.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { openProject } from './open-project.ts';
import { pathIdOf } from './project-id.ts';

type Props = Readonly<{ visit: Visit; texts: StartTexts; files: readonly CheckFile[] }>;

/** Every report link that works, of the checks on the page. */
function LinksPanel({ visit, texts, files }: Props) {
  const words = texts.page;
  const { candidate, link: linkTitle, until, read } = words.linkColumns;
  const links = files.flatMap((file) =>
    file.reportLinks.filter((link) => isReportLinkOpen(link, visit.now)).map((link) => ({ file, link })),
  );
  return (
    <Panel id="h-links" title={words.links} note={words.linksNote}>
      {links.length === 0 ? (
        <p class="in-panel">{words.noLinks}</p>
      ) : (
        <div class="in-panel">
          <StackedTable class="tbl stack" name={{ by: 'h-links' }} titles={[candidate, linkTitle, until, read]}>
            {links.map(({ file, link }) => (
              <StackedRow
                key={link.id}
                head={fullName(file.check.candidate)}
                cells={[
                  {
                    title: linkTitle,
                    value: (
                      <a href={pathIn(visit, `checks/${file.check.id}/links/${link.id}`)}>
                        {link.name ?? words.first}
                        <span class="vh">, {fullName(file.check.candidate)}</span>
                      </a>
                    ),
                  },
                  { title: until, value: dayOf(visit, link.expiresAt) },
                  { title: read, value: words.readings({ count: link.openings }) },
                ]}
              />
            ))}
          </StackedTable>
        </div>
      )}
    </Panel>
  );
}

function Pager({
  visit,
  texts,
  cursor,
  path,
}: Readonly<{ visit: Visit; texts: StartTexts; cursor: string | null; path: string }>) {
  const isFirst = visit.request.query['cursor'] === undefined;
  if (cursor === null && isFirst) return null;
  return (
    <nav class="pager" aria-label={visit.texts.overview.pages}>
      <p class="acts acts-inline">
        {cursor === null ? null : (
          <a class="btn btn-s" href={pathIn(visit, path, { cursor })}>
            {texts.page.older}
          </a>
        )}
        {isFirst ? null : (
          <a class="tap" href={pathIn(visit, path)}>
            {texts.page.newest}
          </a>
        )}
      </p>
    </nav>
  );
}

/** A project: its checks, what coming ones are made with, and the links to all of its reports. */
export async function showProject(ports: Ports, visit: Visit, pathId: string): Promise<HttpResponse> {
  const opened = await openProject(ports, visit, pathId, visit.request.query['cursor'] ?? null);
  if (opened === null) return notFoundPage(visit);
  const { project, page } = opened;
  const context = await openStart(ports, visit, { withProjects: false });
  const settings = await settingsOf(ports, visit, project.externalId);
  const { texts } = context;
  const title = project.title ?? visit.texts.overview.untitled;
  const path = `projects/${pathIdOf(project.externalId)}`;
  const started = Number(visit.request.query['started'] ?? '0');
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main">
      <p class="meta">
        <a href={pathIn(visit, 'checks')}>{visit.texts.backToChecks}</a>
      </p>
      <div class="head">
        <div>
          <h1>{title}</h1>
          {project.clientName === null ? null : <p>{texts.page.client({ client: project.clientName })}</p>}
        </div>
        <LinkButton
          kind="main"
          text={texts.page.more}
          href={pathIn(visit, 'checks/new', { project: project.externalId })}
        />
      </div>
      {Number.isInteger(started) && started > 0 ? (
        <div role="status">
          <Saved text={texts.page.started({ count: started })} />
        </div>
      ) : null}
      <div class="flow gap">
        <SectionPanels visit={visit} files={page.files} />
        <Pager visit={visit} texts={texts} cursor={page.cursor} path={path} />
        <LinksPanel visit={visit} texts={texts} files={page.files} />
        <Panel id="h-settings" title={texts.page.settings}>
          <div class="in-panel flow">
            <p>{texts.page.settingsNote}</p>
            <Facts facts={settingRows(context, settings).map(([label, value]) => ({ label, value }))} />
            <p>
              <a href={pathIn(visit, `${path}/settings`)}>{texts.settings.change}</a>
            </p>
          </div>
        </Panel>
      </div>
    </main>,
  );
}
