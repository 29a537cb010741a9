import type { ComponentChildren } from 'preact';
import { findInTemplate } from '#shared/domain/guard/find-in-template.ts';
import { ruleCountryOf, ruleOf } from '#shared/domain/guard/rules-by-country.ts';
import type { TemplateRelease } from '#shared/domain/templates/drafts/template-draft.ts';
import { isBuiltIn, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { isRoleTemplate } from '#shared/domain/templates/roles/role-ids.ts';
import { loadEditorTexts } from '#shared/i18n/recruiter/editor/load.ts';
import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import type { Ports } from '../../ports.ts';
import { pathIn, type Visit } from '../../visit.ts';
import { nameOf, timeOf } from './who-and-when.ts';

type Shown = Readonly<{ visit: Visit; texts: EditorTexts; template: QuestionTemplate }>;

/** What the guard finds in what is published, question by question. */
function Findings({ texts, template, visit }: Shown) {
  const found = findInTemplate(template);
  const lines = new Map(
    found.map(({ questionId, ground, language }) => {
      const number = template.questions.findIndex(({ id }) => id === questionId) + 1;
      const line = { number, ground: texts.grounds[ground], rule: ruleOf(ground, ruleCountryOf(language)), language };
      return [`${number} ${ground}`, line] as const;
    }),
  );
  if (lines.size === 0) return null;
  return (
    <Notice kind="warn" title={texts.findings({ count: lines.size })}>
      <ul class="list">
        {[...lines.values()].map(({ number, ground, rule, language }) => (
          <li key={`${number} ${ground}`}>
            {texts.question} {number}: {ground}.{' '}
            <span lang={language === visit.reading.language ? undefined : language}>{rule}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

async function Versions({ ports, visit, texts, template }: Shown & Readonly<{ ports: Ports }>) {
  const releases = await (await ports.openDrafts()).releases(visit.organisation.id, template.id);
  if (releases.length === 0) return null;
  const { versionColumns: columns } = texts;
  const whoOf = async ({ by, approvedBy }: TemplateRelease): Promise<string> => {
    const [writer, approver] = await Promise.all([
      nameOf({ ports, visit, texts }, by),
      approvedBy === null ? Promise.resolve('') : nameOf({ ports, visit, texts }, approvedBy),
    ]);
    return approver === '' ? writer : `${writer}, ${texts.approvedBy({ name: approver })}`;
  };
  const rows = await Promise.all(releases.map(async (release) => ({ release, who: await whoOf(release) })));
  return (
    <Panel id="versions" title={texts.versions}>
      <div class="in-panel">
        <StackedTable class="tbl stack stack-line" name={{ by: 'versions' }} titles={Object.values(columns)}>
          {rows.map(({ release, who }) => (
            <StackedRow
              key={release.version}
              head={
                <a href={pathIn(visit, `templates/${template.id}`, { version: String(release.version) })}>
                  {release.version}
                </a>
              }
              cells={[
                { title: columns.when, value: timeOf({ visit }, release.at) },
                { title: columns.by, value: who },
                { title: columns.note, value: release.note ?? '' },
              ]}
            />
          ))}
        </StackedTable>
      </div>
    </Panel>
  );
}

/** What an administrator can do with a template, what the guard says of it, and its versions. */
export async function templateWriting(
  ports: Ports,
  visit: Visit,
  template: QuestionTemplate,
): Promise<ComponentChildren> {
  const { id } = template;
  const isOwn = !(isBuiltIn(id) || isRoleTemplate(id));
  const organisationId = visit.organisation.id;
  const [texts, archived, draft] = await Promise.all([
    loadEditorTexts(visit.reading.language),
    isOwn ? ports.templates.findRemoved(organisationId, id) : null,
    isOwn ? (await ports.openDrafts()).find(organisationId, id) : null,
  ]);
  const shown = { visit, texts, template };
  const at = (step: string): string => pathIn(visit, `templates/${id}/${step}`);
  return (
    <>
      {isRoleTemplate(id) ? <p class="quiet">{texts.roleNote}</p> : null}
      <div class="acts acts-inline">
        {isOwn && archived === null ? (
          <a class="btn btn-main" href={at('edit')}>
            {draft === null ? texts.edit : texts.goOn}
          </a>
        ) : null}
        {archived === null ? (
          <a class="btn" href={pathIn(visit, 'templates/new', { from: id })}>
            {texts.copy}
          </a>
        ) : null}
        {isOwn && archived === null ? (
          <>
            <a class="btn" href={at('file')}>
              {texts.file}
            </a>
            <a class="btn" href={at('archive')}>
              {texts.archive}
            </a>
          </>
        ) : null}
      </div>
      {archived === null ? null : (
        <form method="post" action={at('restore')}>
          <Hidden values={{ token: visit.session.formToken }} />
          <p>{texts.archived}</p>
          <div class="acts acts-inline">
            <button type="submit" class="btn">
              {texts.restore}
            </button>
          </div>
        </form>
      )}
      <Findings {...shown} />
      {isOwn ? await Versions({ ...shown, ports }) : null}
    </>
  );
}
