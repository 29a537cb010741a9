import { type Invoke, invokeAdminister } from './invoke-administer.ts';
import { lambdaClient } from './lambda-client.ts';
import type { Place } from './parse-command.ts';

const localPort = (): string => process.env['PORT'] ?? '3000';
const localAddress = (): string => `http://127.0.0.1:${localPort()}`;

async function isLocalCloudRunning(): Promise<boolean> {
  try {
    return (await fetch(`${localAddress()}/_local/messages`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

export const localFunction = (address: string): Invoke =>
  invokeAdminister(lambdaClient({ endpoint: `${address}/_local/aws/lambda` }), 'local');

/** The function that carries out commands: a stage's on AWS, or the local cloud's. */
export async function findFunction({ stage, local }: Place): Promise<Invoke> {
  if (stage !== null && !local) return invokeAdminister(lambdaClient(null), stage);
  if (local || (await isLocalCloudRunning())) return localFunction(localAddress());
  throw new Error(
    `No local cloud answers at ${localAddress()}. Start it with npm start, or name a stage with --stage.`,
  );
}
