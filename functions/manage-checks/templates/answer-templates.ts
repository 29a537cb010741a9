import type { ComponentChildren } from 'preact';
import { hasIdShape } from '#shared/domain/ids.ts';
import { findSource } from '#shared/domain/templates/find-source.ts';
import { isBuiltIn, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { isRoleTemplate } from '#shared/domain/templates/roles/role-ids.ts';
import { loadTemplateTexts } from '#shared/i18n/recruiter/templates/load.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';
import { showTemplateList } from './template-list.tsx';
import { showTemplate } from './template-page.tsx';

const versionShape = /^\d{1,6}$/;

/** The question templates, for everybody who has signed in. */
export const answerTemplates = async (ports: Ports, visit: Visit): Promise<HttpResponse> =>
  showTemplateList(ports, visit, await loadTemplateTexts(visit.reading.language));

/** Of a template for a role there is one version, and nothing can be chosen of it but to begin with it. */
async function findVersions(ports: Ports, visit: Visit, id: string, wanted: number | undefined) {
  const { find } = ports.templates;
  const organisationId = visit.organisation.id;
  if (isRoleTemplate(id)) {
    const role = await findSource({ find }, organisationId, id);
    return { newest: role, template: role };
  }
  const [newest, asked] = await Promise.all([
    find(organisationId, id),
    wanted === undefined ? null : find(organisationId, id, wanted),
  ]);
  return { newest, template: wanted === undefined ? newest : asked };
}

/** What administrators can do with a template is loaded for them alone. */
async function writingOn(ports: Ports, visit: Visit, template: QuestionTemplate): Promise<ComponentChildren> {
  if (!(visit.isAdministrator && visit.session.live)) return null;
  return (await import('./editor/template-writing.tsx')).templateWriting(ports, visit, template);
}

/** One of them, in a version or the newest. */
export async function answerTemplate(ports: Ports, visit: Visit, id: string): Promise<HttpResponse> {
  const texts = await loadTemplateTexts(visit.reading.language);
  if (!(isBuiltIn(id) || isRoleTemplate(id) || hasIdShape('tpl', id))) return notFoundPage(visit);
  const { version = '' } = visit.request.query;
  const wanted = versionShape.test(version) ? Number(version) : undefined;
  const { newest, template } = await findVersions(ports, visit, id, wanted);
  if (template === null) return archivedTemplate(ports, visit, id);
  const writing = await writingOn(ports, visit, template);
  return showTemplate({ visit, texts, template, newest: newest?.version ?? null, writing });
}

/** To whoever can take it out again, a template in the archive is shown in its newest version. */
async function archivedTemplate(ports: Ports, visit: Visit, id: string): Promise<HttpResponse> {
  const archived =
    visit.isAdministrator && hasIdShape('tpl', id)
      ? await ports.templates.findRemoved(visit.organisation.id, id)
      : null;
  return archived === null
    ? notFoundPage(visit)
    : redirect(pathIn(visit, `templates/${id}`, { version: String(archived.version) }));
}
