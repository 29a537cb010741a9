import * as z from 'zod/mini';
import { detailsOfNotes, type SourceNote } from '#shared/domain/check/source-notes.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { claimCheck, findClaimed } from '../claim-check.ts';
import { faultWords } from '../dialog/fault-words.ts';
import { readLeniently } from '../read-leniently.ts';
import { authenticate } from './authenticate.ts';
import { refuse } from './contract-answer.ts';
import { projectKey } from './project-key.ts';
import { readEvent } from './read-event.ts';
import type { Asking, Call } from './refapp-call.ts';
import { type PartnerEvent, partnerEvent } from './schema.ts';

const sending = (checkId: string): HttpResponse => jsonResponse(200, { id: checkId, status: 'sending' });

const customer = z.object({ 'partner-event': z.object({ company: z.object({ uuid: z.string() }) }) });

/** By what a repeat is known: the ATS's result, else its event; an event that has neither is never a repeat. */
function keyOf({ id, 'partner-result': result }: PartnerEvent): string | null {
  if (result.id !== null) return `result|${result.id}`;
  return id === null ? null : `event|${id}`;
}

/** What results must quote. */
const detailsOf = ({ 'partner-result': result }: PartnerEvent, notes: readonly SourceNote[]) => ({
  ...(result.id === null ? {} : { resultId: result.id }),
  ...(URL.canParse(result['update-url'] ?? '') ? { updateUrl: result['update-url'] ?? '' } : {}),
  ...detailsOfNotes(notes),
});

/** `POST events`: one check for the candidate of the event. */
export async function takeEvent(asking: Asking): Promise<HttpResponse> {
  const json = parseJson(asking.request.body);
  const { data: known } = customer.safeParse(json?.value);
  const caller = await authenticate(asking, known?.['partner-event'].company.uuid.trim() ?? '');
  if ('refusal' in caller) return caller.refusal;
  const { data: event } = partnerEvent.safeParse(json?.value);
  return event === undefined
    ? refuse(422, 'The body is not a partner event with a candidate.')
    : startCheck({ ...asking, ...caller }, event['partner-event']);
}

async function load({ ports }: Call, connection: Connection, jobId: string | null) {
  const project = projectKey(connection, jobId);
  const [organisation, earlier] = await Promise.all([
    ports.organisations.load(connection.organisationId),
    project === null ? null : ports.organisations.loadProjectSettings(connection, project),
  ]);
  return { organisation, earlier };
}

async function startCheck(call: Call, event: PartnerEvent): Promise<HttpResponse> {
  const { ports, connection } = call;
  const key = keyOf(event);
  const known = await findClaimed(ports, connection, key);
  if (known !== null && known !== 'gone') return sending(known.check.id);
  const { organisation, earlier } = await load(call, connection, event.candidate.job.id);
  if (organisation === null) return refuse(404, 'The organisation is not there.');
  const texts = await loadAtsTexts(organisation.language);
  if (known === 'gone') return refuse(410, texts.faults.deleted);
  const reading = await readEvent(event, { connection, organisation, earlier, texts });
  if ('fault' in reading) return refuse(422, reading.fault.message);
  const { request, chosen, team } = reading;
  const sources = { ...ports, findTemplate: ports.templates.find };
  const lenient = await readLeniently(sources, request, connection);
  if ('errors' in lenient) return refuse(422, faultWords(lenient.errors, texts.faults).user.join(' '));
  const waitSeconds = ports.throttle.takeCandidates(connection.id, 1, ports.clock());
  if (waitSeconds > 0) return refuse(429, texts.faults.tooOften, { 'retry-after': String(waitSeconds) });
  const { read } = lenient;
  const { externalId } = read.project;
  if (externalId !== null && Object.keys(chosen).length > 0) {
    await ports.organisations.saveProjectSettings(connection, externalId, { ...earlier, ...chosen });
  }
  const details = detailsOf(event, [...reading.notes, ...lenient.notes]);
  return sending(await claimCheck(ports, { connection, key, read, details, ...(team.length > 0 && { team }) }));
}
