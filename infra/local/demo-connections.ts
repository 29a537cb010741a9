import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Invoke } from '#infra/admin/invoke-administer.ts';
import { callbackPath } from './ats/connection/authorize.ts';
import type { Connection } from './ats/connection/connection.ts';
import { tokenPath } from './ats/evaluation-api/evaluation-api.ts';

const given = z.record(z.string(), z.string());

type Given = z.infer<typeof given>;

/** Of an ATS that data of earlier does not know yet: nothing, till it is connected. */
const givenLater = given.default({});

/** What each ATS of the demo was given, by name, and what the small ATS wants to be shown in return. */
export const demoConnections = z.object({
  atsAddress: z.string(),
  resultsClient: z.object({ clientId: z.string(), clientSecret: z.string() }),
  talentech: given,
  greenhouse: given,
  refapp: given,
  teamtailor: givenLater,
  ashby: givenLater,
  workable: givenLater,
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

async function connect(invoke: Invoke, command: Readonly<Record<string, unknown>>): Promise<Given> {
  const made = await invoke({ command: 'connect', ...command });
  if (made.outcome !== 'connected') throw new Error(`The demo connection was refused: ${JSON.stringify(made)}`);
  return made.given;
}

const drawn = (): string => randomBytes(24).toString('base64url');

/** Teamtailor makes its keys itself, of the partner and of the organisation's activation: here, we do. */
async function connectTeamtailor(invoke: Invoke, organisation: string, host: string): Promise<Given> {
  const providerKey = randomUUID();
  const keys = { partnerKey: drawn(), providerKey, hosts: [host] };
  return { ...(await connect(invoke, { kind: 'teamtailor', organisation, ...keys })), providerKey };
}

type Later = Pick<DemoConnections, 'teamtailor' | 'ashby' | 'workable'>;

const isMade = (told: Given): boolean => Object.keys(told).length > 0;

/** Connects the organisation to those that are not connected yet. */
async function connectOthers(invoke: Invoke, organisation: string, host: string, known: Later): Promise<Later> {
  const make = (kind: 'ashby' | 'workable'): Promise<Given> =>
    connect(invoke, { kind, organisation, hosts: [host], resultsKey: drawn() });
  return {
    teamtailor: isMade(known.teamtailor) ? known.teamtailor : await connectTeamtailor(invoke, organisation, host),
    ashby: isMade(known.ashby) ? known.ashby : await make('ashby'),
    workable: isMade(known.workable) ? known.workable : await make('workable'),
  };
}

/** Connects the demo organisation to every kind of ATS; the small one as if its administrator had consented. */
export async function makeDemoConnections(
  invoke: Invoke,
  organisation: string,
  atsAddress: string,
): Promise<DemoConnections> {
  const resultsClient = { clientId: 'vitsord', clientSecret: drawn() };
  const at = talentechAt(atsAddress, resultsClient);
  const { host } = new URL(atsAddress);
  return {
    atsAddress,
    resultsClient,
    talentech: await connect(invoke, { kind: 'talentech', organisation, consentBy: administrator, ...at }),
    greenhouse: await connect(invoke, { kind: 'greenhouse', organisation, hosts: [host] }),
    refapp: await connect(invoke, { kind: 'refapp', organisation, bearers: { [host]: drawn() } }),
    ...(await connectOthers(invoke, organisation, host, { teamtailor: {}, ashby: {}, workable: {} })),
  };
}

/** The small ATS may listen elsewhere than last time, and there may be ATSs that were not known then. */
export async function followAts(
  invoke: Invoke,
  { organisation, known }: Readonly<{ organisation: string; known: DemoConnections }>,
  atsAddress: string,
): Promise<DemoConnections> {
  const others = await connectOthers(invoke, organisation, new URL(atsAddress).host, known);
  if (known.atsAddress === atsAddress) return { ...known, ...others };
  await connect(invoke, { kind: 'talentech', ...talentechAt(atsAddress, known.resultsClient) });
  return { ...known, ...others, atsAddress };
}

const moved = (told: Given, address: string): Given =>
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
  teamtailor: moved(known.teamtailor, address),
  ashby: moved(known.ashby, address),
  workable: moved(known.workable, address),
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

/** One line for each: where it is called, and with what. */
export const describeConnections = ({ talentech, ...others }: DemoConnections): readonly string[] => {
  const { greenhouse, refapp, teamtailor, ashby, workable } = others;
  return [
    `  Talentech      ${talentech['baseUrl']}  client ${talentech['clientId']}  secret ${talentech['clientSecret']}`,
    `  Greenhouse     ${greenhouse['listTests']}  key ${greenhouse['apiKey']}`,
    `  Refapp         ${refapp['config']}  bearer ${refapp['atsSecret']}  customer ${refapp['customerSecret']}`,
    `  Teamtailor     ${teamtailor['config']}  provider key ${teamtailor['providerKey']}`,
    `  Ashby          ${ashby['baseUrl']}/assessment.list  key ${ashby['apiKey']}`,
    `  Workable       ${workable['tests']}  token ${workable['accessToken']}`,
  ];
};
