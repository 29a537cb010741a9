import { findSource } from '#shared/domain/templates/find-source.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { templateCopyInput, templateInput } from '#shared/web/api/question-template-request.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { readTemplate, type TemplateContent } from '#shared/web/requests/read-template.ts';
import { warningsOfTemplate } from '#shared/web/requests/template-warnings.ts';
import { textFaults } from '#shared/web/requests/text-faults.ts';
import type { Asked } from '../asked.ts';
import { refusedByGuard } from './guard-query.ts';
import { putForward, showWaiting } from './put-forward.ts';

type Wanted = Readonly<{ content: TemplateContent }> | Readonly<{ response: HttpResponse }>;

const isCopy = (body: string | null): boolean => {
  const value = parseJson(body)?.value;
  return typeof value === 'object' && value !== null && 'copyOf' in value;
};

/** The newest version of another template, with the names that are given. */
async function readCopy({ ports, request, key }: Asked): Promise<Wanted> {
  const body = parseBody(templateCopyInput, request);
  if ('response' in body) return body;
  const { copyOf, name } = body.value;
  const source = await findSource(ports.templates, key.organisationId, copyOf);
  const errors =
    source === null
      ? [fieldError('/copyOf', 'template_unknown')]
      : textFaults(['name'], { ...source.name, ...name }, source.languages);
  if (source === null || errors.length > 0) return { response: problemResponse('not_valid', request, { errors }) };
  const { id: _id, version: _version, ...content } = source;
  return { content: { ...content, name: { ...source.name, ...name } } };
}

function readWhole({ request }: Asked): Wanted {
  const body = parseBody(templateInput, request);
  if ('response' in body) return body;
  const read = readTemplate(body.value);
  return 'errors' in read ? { response: problemResponse('not_valid', request, read) } : read;
}

/**
 * `POST /v1/question-templates`: a new template, or a copy of one that there is. What live checks are made with is not
 * for a test key to change.
 */
export async function createTemplate(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  const wanted = isCopy(request.body) ? await readCopy(asked) : readWhole(asked);
  if ('response' in wanted) return wanted.response;
  const warnings = warningsOfTemplate(wanted.content);
  const refusal = refusedByGuard(asked, warnings);
  if (refusal !== null) return refusal;
  return runIdempotently(ports, request, key, async (run) => {
    const id = makeIds([key.organisationId, run.seed ?? ports.newId('tpl'), request.path], run.startedAt).template();
    const template: QuestionTemplate = { ...wanted.content, id, version: 1 };
    const made = await putForward(asked, template, 'template.created');
    if (typeof made === 'object') return showWaiting(asked, made.waiting);
    const kept = made === 'published' ? template : await ports.templates.find(key.organisationId, id, 1);
    if (kept !== null) return jsonResponse(201, { ...showTemplate(kept), warnings });
    const waiting = await (await ports.openDrafts()).find(key.organisationId, id);
    return waiting === null ? problemResponse('changed_meanwhile', request) : showWaiting(asked, waiting);
  });
}
