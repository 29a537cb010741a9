import * as z from 'zod';
import { localFunction } from '#infra/admin/find-function.ts';

const organisation = z.object({ organisation: z.string() });
const key = z.object({ key: z.string() });

/** One more organisation in a running local cloud, with a live key. */
export async function makeOrganisation(url: string, name: string, live = true) {
  const invoke = localFunction(url);
  const administrators = [{ name: 'Rita Ek', email: 'rita.ek@example.org' }];
  const asked = { command: 'create-organisation', name, language: 'sv', administrators };
  const made = organisation.parse(await invoke(asked));
  const { key: apiKey } = key.parse(await invoke({ command: 'create-key', organisation: made.organisation, live }));
  return { organisation: made.organisation, apiKey };
}

/** Another key of an organisation. */
export const makeKey = async (url: string, of: string, live: boolean): Promise<string> =>
  key.parse(await localFunction(url)({ command: 'create-key', organisation: of, live })).key;

/** What an operator asks. */
export const askAdminister = (url: string, command: Readonly<Record<string, unknown>>) => localFunction(url)(command);
