import type { NewId } from '#shared/domain/ids.ts';
import { log } from '#shared/observability/log.ts';
import type { CallApi } from './call-api.ts';
import { parseCheck, parseErasure, parseMadeCheck, parseOrder } from './schema.ts';

export type CanaryPorts = Readonly<{
  callApi: CallApi;
  /** One mail to SES's mailbox simulator; throws when SES does not take it. */
  sendMail: () => Promise<void>;
  newId: NewId;
  milliseconds: () => number;
  wait: (milliseconds: number) => Promise<unknown>;
}>;

const longestToHoldBackSeconds = 60;
/** The lane that deletes runs every minute. */
const longestToDeleteSeconds = 150;
const secondsBetweenLooks = 2;

/** Looks again and again; false where it was not so in time. */
async function soon(ports: CanaryPorts, seconds: number, look: () => Promise<boolean>): Promise<boolean> {
  const until = ports.milliseconds() + seconds * 1000;
  while (ports.milliseconds() < until) {
    if (await look()) return true;
    await ports.wait(secondsBetweenLooks * 1000);
  }
  return false;
}

const requestFor = (email: string) => ({
  project: { externalId: 'canary', title: 'Canary', clientName: null },
  recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  settings: { candidateChannel: 'email', refereeChannel: 'email' },
  candidates: [{ firstName: 'Kim', lastName: 'Lund', email, language: 'en' }],
});

/** Makes a check with a test key and follows it from the gateway to send-message and delete-data. Throws if a step does not happen in time. */
async function walk(ports: CanaryPorts): Promise<void> {
  const { callApi } = ports;
  const email = `${ports.newId('chk').toLowerCase().replace('_', '-')}@example.org`;
  const { id } = parseMadeCheck(await callApi('POST', '/v1/reference-checks', requestFor(email)));
  const path = `/v1/reference-checks/${id}`;
  const isHeldBack = await soon(ports, longestToHoldBackSeconds, async () => {
    const { candidate } = parseCheck(await callApi('GET', path));
    return candidate.delivery.email === 'suppressed';
  });
  // Erases the candidate even after a failure, so that nothing stays behind.
  const asked = parseErasure(await callApi('POST', '/v1/subjects/erasure', { email }));
  const isDeleted = await soon(ports, longestToDeleteSeconds, async () => {
    const { status } = parseErasure(await callApi('GET', `/v1/subjects/erasures/${asked.id}`));
    return status === 'done';
  });
  if (!isHeldBack) throw new Error(`The message was not held back within ${longestToHoldBackSeconds} s`);
  if (!isDeleted) throw new Error(`The check was not deleted within ${longestToDeleteSeconds} s`);
  log('canary_passed', { checkId: id });
}

/** Tries what people do, so that an operator hears of a fault before they do. */
export const createRunCanary =
  (ports: CanaryPorts) =>
  async (event: unknown): Promise<void> => {
    if (parseOrder(event).do === 'mail') await ports.sendMail();
    else await walk(ports);
  };
