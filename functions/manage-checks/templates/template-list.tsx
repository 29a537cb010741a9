import { hasIdShape } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import type { TemplateSummary } from '#shared/domain/ports/template-store.ts';
import type { DraftSummary } from '#shared/domain/templates/drafts/template-draft.ts';
import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { loadEditorTexts } from '#shared/i18n/recruiter/editor/load.ts';
import type { TemplateTexts } from '#shared/i18n/recruiter/templates/texts.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';
import { builtInOffered, type OfferedTemplate } from './offered-templates.ts';
import { TextIn, textFor } from './text-in.tsx';

const perPage = 50;

const languagesOf = (languages: readonly Language[]) =>
  languages.map((language, index) => (
    <span key={language}>
      {index === 0 ? '' : ', '}
      <span lang={language}>{languageNames[language]}</span>
    </span>
  ));

type Listed = Readonly<{
  visit: Visit;
  texts: TemplateTexts;
  /** What the guard finds, in words. */
  findings: ReadonlyMap<string, string>;
}>;

function TemplateRow({ visit, texts, findings, row }: Listed & Readonly<{ row: OfferedTemplate }>) {
  const { columns } = texts;
  const cells = [
    { title: columns.questions, value: String(row.questions) },
    { title: columns.minutes, value: String(row.minutes) },
    { title: columns.languages, value: languagesOf(row.languages) },
    { title: columns.version, value: String(row.version) },
    { title: columns.origin, value: isBuiltIn(row.id) ? texts.builtIn : texts.own },
  ];
  const found = findings.get(row.id);
  const head = (
    <>
      <a href={pathIn(visit, `templates/${row.id}`)}>
        <TextIn visit={visit} text={row.name} />
      </a>
      {found === undefined ? null : <span class="block meta">{found}</span>}
    </>
  );
  return <StackedRow head={head} cells={cells} />;
}

function TemplateTable({ rows, ...listed }: Listed & Readonly<{ rows: readonly OfferedTemplate[] }>) {
  const { texts } = listed;
  return (
    <StackedTable class="tbl stack stack-line" name={{ label: texts.tableLabel }} titles={Object.values(texts.columns)}>
      {rows.map((row) => (
        <TemplateRow key={row.id} {...listed} row={row} />
      ))}
    </StackedTable>
  );
}

type PagerProps = Readonly<{ visit: Visit; texts: TemplateTexts; before: string | null; after: string | null }>;

const Pager = ({ visit, texts, before, after }: PagerProps) =>
  before === null && after === null ? null : (
    <nav class="pager" aria-label={texts.pages}>
      <p class="acts acts-inline">
        {after === null ? null : (
          <a class="btn btn-s" href={pathIn(visit, 'templates', { after })}>
            {texts.more}
          </a>
        )}
        {before === null ? null : <a href={pathIn(visit, 'templates')}>{texts.first}</a>}
      </p>
    </nav>
  );

/** For administrators: where they make one, and the drafts that are written or wait. */
async function Writing({ ports, visit }: Readonly<{ ports: Ports; visit: Visit }>) {
  if (!(visit.isAdministrator && visit.session.live)) return null;
  const [texts, drafts] = await Promise.all([
    loadEditorTexts(visit.reading.language),
    (await ports.openDrafts()).list(visit.organisation.id),
  ]);
  const nameOf = ({ name }: DraftSummary): string => textFor(name, visit.reading.language) || texts.untitled;
  return (
    <>
      <p class="acts acts-inline">
        <a class="btn btn-main" href={pathIn(visit, 'templates/new')}>
          {texts.newTemplate}
        </a>
      </p>
      {drafts.length === 0 ? null : (
        <Panel id="drafts" title={texts.drafts}>
          <ul class="in-panel links">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <a href={pathIn(visit, `templates/${draft.id}/${draft.waits ? 'approve' : 'edit'}`)}>{nameOf(draft)}</a>{' '}
                <span class="meta">{draft.waits ? texts.approve : texts.draftOf({ version: draft.base + 1 })}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

/** Where templates can be mended: for administrators. */
const findingsIn = async (ports: Ports, visit: Visit, own: readonly TemplateSummary[]): Promise<Listed['findings']> =>
  visit.isAdministrator && visit.session.live && own.length > 0
    ? (await import('./editor/list-findings.ts')).listFindings(ports, visit, own)
    : new Map();

/** All templates that can be chosen: built-in ones on the first page, then the organisation's own. */
export async function showTemplateList(ports: Ports, visit: Visit, texts: TemplateTexts): Promise<HttpResponse> {
  const { after = '' } = visit.request.query;
  const before = hasIdShape('tpl', after) ? after : null;
  const [builtIn, own] = await Promise.all([
    before === null ? builtInOffered() : [],
    ports.templates.list(visit.organisation.id, { limit: perPage, after: before }),
  ]);
  const findings = await findingsIn(ports, visit, own.templates);
  return renderDesk(
    { ...frameOf(visit, 'templates'), title: texts.title },
    <main id="main" class="flow">
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {await Writing({ ports, visit })}
      <div class="panel">
        <div class="in-panel">
          <TemplateTable visit={visit} texts={texts} findings={findings} rows={[...builtIn, ...own.templates]} />
        </div>
      </div>
      <Pager visit={visit} texts={texts} before={before} after={own.after} />
      <p class="small quiet">
        {texts.api} <a href="/docs">{texts.apiLink}</a>
      </p>
    </main>,
  );
}
