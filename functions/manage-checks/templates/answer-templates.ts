import { hasIdShape } from '#shared/domain/ids.ts';
import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import { loadTemplateTexts } from '#shared/i18n/recruiter/templates/load.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { showTemplateList } from './template-list.tsx';
import { showTemplate } from './template-page.tsx';

const versionShape = /^\d{1,6}$/;

/** The question templates, for everybody who has signed in. */
export const answerTemplates = async (ports: Ports, visit: Visit): Promise<HttpResponse> =>
  showTemplateList(ports, visit, await loadTemplateTexts(visit.reading.language));

/** One of them, in a version or the newest. */
export async function answerTemplate(ports: Ports, visit: Visit, id: string): Promise<HttpResponse> {
  const texts = await loadTemplateTexts(visit.reading.language);
  if (!(isBuiltIn(id) || hasIdShape('tpl', id))) return notFoundPage(visit);
  const { version = '' } = visit.request.query;
  const wanted = versionShape.test(version) ? Number(version) : undefined;
  const [newest, asked] = await Promise.all([
    ports.templates.find(visit.organisation.id, id),
    wanted === undefined ? null : ports.templates.find(visit.organisation.id, id, wanted),
  ]);
  const template = wanted === undefined ? newest : asked;
  if (template === null) return notFoundPage(visit);
  return showTemplate({ visit, texts, template, newest: newest?.version ?? null });
}
