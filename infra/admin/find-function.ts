import { runningCloud } from '#infra/kit/running-cloud.ts';
import { findCaller } from './find-caller.ts';
import { type Invoke, invokeAdminister } from './invoke-administer.ts';
import { lambdaClient } from './lambda-client.ts';
import type { Place } from './parse-command.ts';

export const localFunction = (address: string): Invoke =>
  invokeAdminister(lambdaClient({ endpoint: `${address}/_local/aws/lambda` }), 'local', () => Promise.resolve('local'));

/** The function that carries out commands: a stage's on AWS, or that of the local cloud that runs on this folder's data. */
export async function findFunction({ stage, local }: Place): Promise<Invoke> {
  if (stage !== null && !local) {
    const client = lambdaClient(null);
    return invokeAdminister(client, stage, () => findCaller(client));
  }
  const address = await runningCloud();
  if (address !== null) return localFunction(address);
  throw new Error('No local cloud runs in this folder. Start it with npm start, or name a stage with --stage.');
}
