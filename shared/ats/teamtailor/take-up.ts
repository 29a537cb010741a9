import type { Connection } from '#shared/domain/connections/connection.ts';
import type { SendPush } from '#shared/domain/ports/push-adapter.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { type StartPorts, startCheck } from '#shared/web/ats/partner-event/start-check.ts';
import { asPartnerEvent, readKeptEvent } from '#shared/web/ats/teamtailor/kept-event.ts';
import { type PutPorts, putResult } from './put-result.ts';
import { resultBody } from './teamtailor-result.ts';

type Ports = Omit<StartPorts, 'takeOne'> & PutPorts;

/**
 * Makes the check of an event that was put down. When none can be made, nobody is there any more to be answered why: the
 * result says it.
 */
export const createTakeUp =
  (ports: Ports) =>
  async (connection: Connection, body: string, send: SendPush): Promise<void> => {
    const kept = readKeptEvent(parseJson(body)?.value);
    if (kept === null) throw new Error('What was put down of an event cannot be read');
    const event = asPartnerEvent(kept);
    const started = await startCheck({ ...ports, takeOne: () => 0 }, connection, event);
    if ('checkId' in started) return;
    const { id, 'update-url': updateUrl } = event['partner-result'];
    if (id === null || updateUrl === null) return;
    const refused = resultBody(id, { status: 'failed', summary: started.refusal.message });
    const told = await putResult(ports, { updateUrl, body: refused, send });
    if (told.outcome === 'retry') throw new Error(`Teamtailor could not be told why there is no check: ${told.reason}`);
  };
