import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Invoke } from '#infra/admin/invoke-administer.ts';
import { demoConnections, describeConnections, followAts, makeDemoConnections } from './demo-connections.ts';

const owner = z.object({ organisation: z.string(), key: z.string() });
const demo = owner.extend({ connections: demoConnections });

/** An organisation to try things with, and its key. Shown again at every start: it is nobody's. */
export type Demo = z.infer<typeof demo>;

const fileIn = (dataFolder: string): string => join(dataFolder, 'demo.json');

function readDemo(dataFolder: string): Demo | null {
  const file = fileIn(dataFolder);
  return existsSync(file) ? (demo.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null) : null;
}

/** Whether the demo organisation was made in this data folder before. */
export const isDemoKnown = (dataFolder: string): boolean => readDemo(dataFolder) !== null;

/** To be called when the data is emptied. */
export const forgetDemo = (dataFolder: string): void => rmSync(fileIn(dataFolder), { force: true });

async function makeOwner(invoke: Invoke): Promise<z.infer<typeof owner>> {
  const made = await invoke({
    command: 'create-organisation',
    name: 'Exempelkommun',
    language: 'sv',
    sender: 'referenser@vitsord.example',
    colour: '#0b5f50',
    administrators: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }],
  });
  if (made.outcome !== 'organisation_created') throw new Error('The demo organisation was refused');
  const { organisation } = made;
  const keyed = await invoke({ command: 'create-key', organisation, name: 'Demo' });
  if (keyed.outcome !== 'key_created') throw new Error('The demo key was refused');
  return { organisation, key: keyed.key };
}

/** Makes the demo organisation, its key and its connections through the `administer` function, once for a data folder. */
export async function prepareDemo(dataFolder: string, invoke: Invoke, atsAddress: string): Promise<Demo> {
  const known = readDemo(dataFolder);
  const prepared = known ?? (await makeDemo(invoke, atsAddress));
  const { organisation, connections: before } = prepared;
  const connections = await followAts(invoke, { organisation, known: before }, atsAddress);
  const current = { ...prepared, connections };
  writeFileSync(fileIn(dataFolder), JSON.stringify(current), { mode: 0o600 });
  return current;
}

async function makeDemo(invoke: Invoke, atsAddress: string): Promise<Demo> {
  const made = await makeOwner(invoke);
  return { ...made, connections: await makeDemoConnections(invoke, made.organisation, atsAddress) };
}

const request = {
  project: { externalId: '4711', title: 'Enhetschef, äldreomsorg' },
  recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  candidates: [{ firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org', phone: '+46701740605' }],
};

/** What a newcomer needs to take the first reference. */
export const describeDemo = (address: string, atsAddress: string, { key, connections }: Demo): string =>
  [
    `Vitsord runs at ${address}`,
    `  a small ATS    ${atsAddress}`,
    `  mail and SMS   ${address}/_local`,
    `  the API        ${address}/docs`,
    `  demo key       ${key}`,
    ...describeConnections(connections),
    '',
    'Ask for the first reference in the ATS, or over the API:',
    '',
    `curl ${address}/v1/reference-checks -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(request)}'`,
    '',
  ].join('\n');
