import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { type LocalCloud as InProcess, startLocalCloud as startInProcess } from '#infra/local/local-cloud.ts';
import { synthesise } from '#infra/synthesise.ts';
import { clockStart, daysAhead } from '../house/days-ahead.ts';
import { type LocalClient, localClient } from './local-client.ts';
import { nextMonday } from './stockholm-minutes.ts';

/** A running local cloud and what tests ask of it. */
export type LocalCloud = LocalClient & Readonly<{ url: string; dataFolder: string; stop: () => Promise<void> }>;

export type ChildCloud = LocalCloud &
  Readonly<{
    /** `kill -9` of the main process; the data stay. */
    kill: () => Promise<void>;
    /** Starts it again on the same data and the same port; what is deployed is as before unless another assembly is given. */
    startAgain: (assemblyFolder?: string) => Promise<void>;
    output: () => string;
  }>;

export type CloudChoices = Readonly<{
  /** The project's own template unless another assembly is given. */
  assemblyFolder?: string;
  /** How many times as long as AWS it waits for a function. */
  patience?: number;
  /** None that another file has used: what it was granted and did begins with this one. */
  ofItsOwn?: boolean;
}>;

/** The project's template, synthesised for the stage `local`; what has not changed is not made again. */
export const synthesiseLocal = async (): Promise<string> =>
  (await synthesise({ stage: 'local', outdir: join(projectRoot, 'cdk.out/local') })).assemblyDir;

/** Named after the process that runs all levels: it takes away what its workers leave. */
const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), dataFolderPrefix(process.ppid)));

export const dataFolderPrefix = (runner: number): string => `vitsord-local-${runner}-`;

type Kept = Readonly<{ cloud: InProcess; dataFolder: string }>;

/** Clouds of the project's own template that are not in use: a worker's next file has the last one's, emptied. */
const unused: Kept[] = [];

/** How busy the machine is otherwise ends no function. */
const patient = 4;

async function start({ assemblyFolder, patience = patient }: CloudChoices): Promise<Kept> {
  const dataFolder = temporaryFolder();
  const dynamodbEndpoint = process.env['DYNAMODB_ENDPOINT'];
  const places = { port: 0, atsPort: 0, dataFolder, dynamodbEndpoint, assemblyFolder };
  const options = { ...places, fresh: false, clockStart, patience };
  const assembly = assemblyFolder === undefined ? synthesiseLocal() : Promise.resolve(assemblyFolder);
  return { cloud: await startInProcess(options, assembly), dataFolder };
}

const isKept = ({ assemblyFolder, patience, ofItsOwn = false }: CloudChoices): boolean =>
  assemblyFolder === undefined && patience === undefined && !ofItsOwn;

/** A local cloud in this process, on a free port, with nothing in it but the demo organisation, if one asked for that. */
export async function startLocalCloud(choices: CloudChoices = {}): Promise<LocalCloud> {
  const kept = (isKept(choices) ? unused.pop() : undefined) ?? (await start(choices));
  const { cloud, dataFolder } = kept;
  const client = localClient(cloud.address);
  if (daysAhead !== 0) await client.advance(daysAhead * 86_400);
  return {
    ...client,
    url: cloud.address,
    dataFolder,
    stop: async () => {
      if (isKept(choices)) {
        await client.reset({ keepsWarm: true });
        unused.push(kept);
      } else {
        await cloud.stop();
        rmSync(dataFolder, { recursive: true, force: true });
      }
    },
  };
}

const readyLine = z.string().regex(/Ready in/);

/** Runs `npm start`'s own program, so that it can be killed and started again. There it is a Monday morning. */
export async function startChildCloud(port: number, { assemblyFolder }: CloudChoices = {}): Promise<ChildCloud> {
  const dataFolder = temporaryFolder();
  const toMonday = nextMonday(Date.now()) - Date.now();
  let child: ChildProcess | undefined;
  let said = '';

  const start = async (deployed = assemblyFolder): Promise<void> => {
    said = '';
    const started = spawn(process.execPath, [join(projectRoot, 'infra/local/main.ts')], {
      env: {
        ...process.env,
        PORT: String(port),
        LOCAL_DATA_DIR: dataFolder,
        LOCAL_CLOCK_START: new Date(Date.now() + toMonday).toISOString(),
        LOCAL_PATIENCE: String(patient),
        ...(deployed !== undefined && { LOCAL_ASSEMBLY_DIR: deployed }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    await new Promise<void>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        if (readyLine.safeParse(said).success) resolve();
      };
      started.stdout.on('data', listen);
      started.stderr.on('data', listen);
      started.once('exit', () => reject(new Error(`The local cloud ended: ${said}`)));
    });
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await ended;
  };

  await start();
  const url = `http://127.0.0.1:${port}`;
  return {
    ...localClient(url),
    url,
    dataFolder,
    output: () => said,
    kill: () => end('SIGKILL'),
    startAgain: start,
    stop: async () => {
      await end('SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
