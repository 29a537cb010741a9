import { randomUUID } from 'node:crypto';
import { forgetRunningCloud, noteRunningCloud } from '#infra/kit/running-cloud.ts';
import { openCallLog } from './aws/call-log.ts';
import { openCredentials } from './aws/credentials.ts';
import { openMovedClock } from './clock/moved-clock.ts';
import type { Demo } from './demo.ts';
import { startEngine } from './dynamodb/engine.ts';
import { openFaultBox } from './faults/fault-box.ts';
import { listen } from './http/listen.ts';
import { openFunctionLog } from './lambda/function-log.ts';
import type { LocalCloudOptions } from './options.ts';
import { playTemplate } from './play-template.ts';
import { startSmallAts } from './small-ats.ts';
import { openDataFolder } from './state/data-folder.ts';
import { openStartedProcesses } from './state/started-processes.ts';
import { openStateStore } from './state/state-store.ts';
import { readCloudAssembly } from './template/cloud-assembly.ts';
import { loadTemplate } from './template/load-template.ts';

export type LocalCloud = {
  address: string;
  /** Of the small ATS. */
  atsAddress: Promise<string>;
  demo: () => Promise<Demo>;
  functionNames: readonly string[];
  stop: () => Promise<void>;
};

/** Starts everything on a cloud assembly; resolves when requests are served. */
export const startLocalCloud = async (
  options: LocalCloudOptions,
  assemblyFolder: Promise<string>,
): Promise<LocalCloud> => {
  const folder = openDataFolder(options.dataFolder, options.fresh);
  const store = openStateStore(folder.file('state.db'));
  const processes = openStartedProcesses(store, folder.path);
  const clock = openMovedClock(store, options.clockStart);
  const log = openFunctionLog(clock.now);
  const engineStarting = startEngine(folder.file('table.db'), options.dynamodbEndpoint);
  const listening = await listen(options.port, clock.now);
  const address = `http://127.0.0.1:${listening.port}`;
  const mark = randomUUID();
  const ats = startSmallAts({
    port: options.atsPort,
    dataFolder: folder.file('ats'),
    clock,
    warn: (line) => log.write('small-ats', 'stderr', line),
  });
  const foundations = {
    folder,
    store,
    processes,
    clock,
    address,
    mark,
    credentials: openCredentials(),
    calls: openCallLog(),
    faults: openFaultBox(),
    log,
    ats,
    patience: options.patience,
  };

  const release = async (): Promise<void> => {
    forgetRunningCloud(folder.path);
    await listening.close();
    await ats.stop();
    await (await engineStarting).stop();
    store.close();
    folder.release();
  };

  try {
    const template = loadTemplate(readCloudAssembly(await assemblyFolder), { localAddress: address, store });
    const playing = await playTemplate(template, { ...foundations, engine: await engineStarting });
    listening.serveWith(playing.serve);
    noteRunningCloud(folder.path, { address, mark });
    return {
      address,
      atsAddress: ats.address,
      demo: playing.demo,
      functionNames: playing.functionNames,
      stop: async () => {
        await playing.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};
