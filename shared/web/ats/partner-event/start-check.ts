import { inTheirOrder } from '#shared/domain/check/left-out.ts';
import { detailsOfNotes, type SourceNote } from '#shared/domain/check/source-notes.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { type ClaimPorts, claimCheck, findClaimed } from '../claim-check.ts';
import { faultWords } from '../dialog/fault-words.ts';
import { readLeniently } from '../read-leniently.ts';
import { projectKey } from './project-key.ts';
import { readEvent } from './read-event.ts';
import type { PartnerEvent } from './schema.ts';

export type StartPorts = ClaimPorts &
  Readonly<{
    organisations: Pick<OrganisationStore, 'load' | 'loadProjectSettings' | 'saveProjectSettings'>;
    templates: Pick<TemplateStore, 'find'>;
    /** Seconds to wait when too many are asked for; 0: go on. */
    takeOne: (connectionId: string) => number;
  }>;

/** `message`: in the organisation's language, for whoever pressed the button there. */
export type Refusal = Readonly<{ status: 404 | 410 | 422 | 429; message: string; waitSeconds?: number }>;

/** By what a repeat is known: the ATS's result, else its event; an event that has neither is never a repeat. */
export function keyOfEvent({ id, 'partner-result': result }: PartnerEvent): string | null {
  if (result.id !== null) return `result|${result.id}`;
  return id === null ? null : `event|${id}`;
}

/** What results must quote. */
export const detailsOfEvent = ({ 'partner-result': result }: PartnerEvent, notes: readonly SourceNote[]) => ({
  ...(result.id === null ? {} : { resultId: result.id }),
  ...(URL.canParse(result['update-url'] ?? '') ? { updateUrl: result['update-url'] ?? '' } : {}),
  ...detailsOfNotes(notes),
});

async function load({ organisations }: StartPorts, connection: Connection, jobId: string | null) {
  const project = projectKey(connection, jobId);
  const [organisation, earlier] = await Promise.all([
    organisations.load(connection.organisationId),
    project === null ? null : organisations.loadProjectSettings(connection, project),
  ]);
  return { organisation, earlier };
}

/** One check for the candidate of an event; the same event again is the same check. */
export async function startCheck(
  ports: StartPorts,
  connection: Connection,
  event: PartnerEvent,
): Promise<Readonly<{ checkId: string }> | Readonly<{ refusal: Refusal }>> {
  const key = keyOfEvent(event);
  const known = await findClaimed(ports, connection, key);
  if (known !== null && known !== 'gone') return { checkId: known.check.id };
  const { organisation, earlier } = await load(ports, connection, event.candidate.job.id);
  if (organisation === null) return { refusal: { status: 404, message: 'The organisation is not there.' } };
  const texts = await loadAtsTexts(organisation.language);
  if (known === 'gone') return { refusal: { status: 410, message: texts.faults.deleted } };
  const reading = await readEvent(event, { connection, organisation, earlier, texts });
  if ('fault' in reading) return { refusal: { status: 422, message: reading.fault.message } };
  const { request, chosen, team } = reading;
  const lenient = await readLeniently({ ...ports, findTemplate: ports.templates.find }, request, connection);
  if ('errors' in lenient) {
    return {
      refusal: { status: 422, message: faultWords(lenient.errors, texts.faults, lenient.candidate).user.join(' ') },
    };
  }
  const waitSeconds = ports.takeOne(connection.id);
  if (waitSeconds > 0) return { refusal: { status: 429, message: texts.faults.tooOften, waitSeconds } };
  const { read } = lenient;
  const { externalId } = read.project;
  if (externalId !== null && Object.keys(chosen).length > 0) {
    await ports.organisations.saveProjectSettings(connection, externalId, { ...earlier, ...chosen });
  }
  const details = detailsOfEvent(event, [...reading.notes, ...lenient.notes]);
  const later = lenient.leftOut.map((each) => ({ ...each, place: reading.places[each.place - 1] ?? each.place }));
  const leftOut = inTheirOrder([...reading.leftOut, ...later]);
  const wanted = { connection, key, read, details, leftOut, ...(team.length > 0 && { team }) };
  return { checkId: await claimCheck(ports, wanted) };
}
