import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Invoke } from '#infra/admin/invoke-administer.ts';

const demo = z.object({ organisation: z.string(), key: z.string() });

/** An organisation to try things with, and its key. Shown again at every start: it is nobody's. */
export type Demo = z.infer<typeof demo>;

const fileIn = (dataFolder: string): string => join(dataFolder, 'demo.json');

function readDemo(dataFolder: string): Demo | null {
  const file = fileIn(dataFolder);
  return existsSync(file) ? demo.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Whether the demo organisation was made in this data folder before. */
export const isDemoKnown = (dataFolder: string): boolean => readDemo(dataFolder) !== null;

/** To be called when the data is emptied. */
export const forgetDemo = (dataFolder: string): void => rmSync(fileIn(dataFolder), { force: true });

/** Makes the demo organisation and its key through the `administer` function, once for a data folder. */
export async function prepareDemo(dataFolder: string, invoke: Invoke): Promise<Demo> {
  const known = readDemo(dataFolder);
  if (known !== null) return known;
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
  const prepared = { organisation, key: keyed.key };
  writeFileSync(fileIn(dataFolder), JSON.stringify(prepared), { mode: 0o600 });
  return prepared;
}

const request = {
  project: { externalId: '4711', title: 'Enhetschef, äldreomsorg' },
  recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  candidates: [{ firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org', phone: '+46701740605' }],
};

/** What a newcomer needs to take the first reference. */
export const describeDemo = (address: string, atsAddress: string, { key }: Demo): string =>
  [
    `Vitsord runs at ${address}`,
    `  a small ATS    ${atsAddress}`,
    `  mail and SMS   ${address}/_local`,
    `  the API        ${address}/docs`,
    `  demo key       ${key}`,
    '',
    'Ask for the first reference in the ATS, or over the API:',
    '',
    `curl ${address}/v1/reference-checks -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(request)}'`,
    '',
  ].join('\n');
