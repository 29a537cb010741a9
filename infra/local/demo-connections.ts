import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Invoke } from '#infra/admin/invoke-administer.ts';
import { callbackPath } from './ats/connection/authorize.ts';
import type { Connection } from './ats/connection/connection.ts';
import { tokenPath } from './ats/evaluation-api/evaluation-api.ts';

const given = z.record(z.string(), z.string());

/** What each ATS of the demo was given, by name, and what the small ATS wants to be shown in return. */
export const demoConnections = z.object({
  atsAddress: z.string(),
  resultsClient: z.object({ clientId: z.string(), clientSecret: z.string() }),
  talentech: given,
  greenhouse: given,
  refapp: given,
});

export type DemoConnections = z.infer<typeof demoConnections>;

const administrator = { name: 'Rita Ek', email: 'rita.ek@example.org' };

const talentechCallback = 'https://evaluation.talentech.io/Customers/OAuth/Callback';

/** Where the small ATS plays Talentech's side. */
const talentechAt = (atsAddress: string, client: DemoConnections['resultsClient']) => ({
  redirectUris: [talentechCallback, `${atsAddress}${callbackPath}`],
  results: {
    baseUrl: atsAddress,
    tokenUrl: `${atsAddress}${tokenPath}`,
    ...client,
  },
});

async function connect(invoke: Invoke, command: Readonly<Record<string, unknown>>): Promise<z.infer<typeof given>> {
  const made = await invoke({ command: 'connect', ...command });
  if (made.outcome !== 'connected') throw new Error(`The demo connection was refused: ${JSON.stringify(made)}`);
  return made.given;
}

/** Connects the demo organisation to all three kinds of ATS; the small one as if its administrator had consented. */
export async function makeDemoConnections(
  invoke: Invoke,
  organisation: string,
  atsAddress: string,
): Promise<DemoConnections> {
  const resultsClient = { clientId: 'vitsord', clientSecret: randomBytes(24).toString('base64url') };
  const at = talentechAt(atsAddress, resultsClient);
  return {
    atsAddress,
    resultsClient,
    talentech: await connect(invoke, { kind: 'talentech', organisation, consentBy: administrator, ...at }),
    greenhouse: await connect(invoke, { kind: 'greenhouse', organisation, hosts: [new URL(atsAddress).host] }),
    refapp: await connect(invoke, {
      kind: 'refapp',
      organisation,
      bearers: { [new URL(atsAddress).host]: randomBytes(24).toString('base64url') },
    }),
  };
}

/** The small ATS may listen elsewhere than last time. */
export async function followAts(invoke: Invoke, known: DemoConnections, atsAddress: string): Promise<DemoConnections> {
  if (known.atsAddress === atsAddress) return known;
  await connect(invoke, { kind: 'talentech', ...talentechAt(atsAddress, known.resultsClient) });
  return { ...known, atsAddress };
}

const moved = (told: z.infer<typeof given>, address: string) =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      name === 'results' ? value : value.replace(/^http:\/\/127\.0\.0\.1:\d+(?=\/)/, address),
    ]),
  );

/** The local cloud may have another port than when the connections were made. */
export const movedTo = (known: DemoConnections, address: string): DemoConnections => ({
  ...known,
  talentech: moved(known.talentech, address),
  greenhouse: moved(known.greenhouse, address),
  refapp: moved(known.refapp, address),
});

/** What the small ATS is told when the app is registered with it. */
export const registrationOf = ({ talentech, resultsClient }: DemoConnections): Connection => ({
  baseUrl: talentech['baseUrl'] ?? '',
  clientId: talentech['clientId'] ?? '',
  clientSecret: talentech['clientSecret'] ?? '',
  tokenMode: 'RefreshToken',
  grant: z.json().parse(JSON.parse(talentech['grant'] ?? 'null')),
  publicKeys: talentech['publicKeys'] ?? null,
  results: resultsClient,
});

/** One line for each of the other two: where it is called, and with what. */
export const describeConnections = ({ talentech, greenhouse, refapp }: DemoConnections): readonly string[] => [
  `  Talentech      ${talentech['baseUrl']}  client ${talentech['clientId']}  secret ${talentech['clientSecret']}`,
  `  Greenhouse     ${greenhouse['listTests']}  key ${greenhouse['apiKey']}`,
  `  Refapp         ${refapp['config']}  bearer ${refapp['atsSecret']}  customer ${refapp['customerSecret']}`,
];
