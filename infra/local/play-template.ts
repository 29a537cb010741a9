import type { CallLog } from './aws/call-log.ts';
import type { Credentials } from './aws/credentials.ts';
import { makeAwsEndpoint } from './aws/endpoint.ts';
import { watchGrants } from './aws/grants.ts';
import { makeAdvanceClock } from './clock/advance-clock.ts';
import type { MovedClock } from './clock/moved-clock.ts';
import { makeQuiet } from './clock/quiet.ts';
import { makeDeadLetters } from './dead-letters/dead-letters.ts';
import { type Demo, forgetDemo, isDemoKnown, prepareDemo } from './demo.ts';
import { movedTo, registrationOf } from './demo-connections.ts';
import { rememberDemoItems, restoreDemoItems } from './demo-items.ts';
import { makeDynamodbService } from './dynamodb/dynamodb-service.ts';
import type { Engine } from './dynamodb/engine.ts';
import { readTables } from './dynamodb/table-definition.ts';
import { makeEventBus } from './events/event-bus.ts';
import { startScheduling } from './events/start-scheduling.ts';
import type { FaultBox } from './faults/fault-box.ts';
import type { Serve } from './http/listen.ts';
import { readHttpApi } from './http-api/api-definition.ts';
import { makeHttpApiGateway } from './http-api/http-api-gateway.ts';
import { makeAuthoriser } from './iam/authoriser.ts';
import { readPolicies } from './iam/read-policies.ts';
import { readKeyPairs } from './kms/key-definition.ts';
import { makeKmsService } from './kms/kms-service.ts';
import { makeAsyncInvoker } from './lambda/async-invoker.ts';
import { openAsyncQueue } from './lambda/async-queue.ts';
import { buildRuntime } from './lambda/build-runtime.ts';
import { readFunctions } from './lambda/function-definition.ts';
import type { FunctionLog } from './lambda/function-log.ts';
import { makeInvokeService } from './lambda/invoke-service.ts';
import { makeLambda } from './lambda/lambda.ts';
import { makePool } from './lambda/start-functions.ts';
import { makeLocalApi } from './local-api/local-api.ts';
import { listWaitingMessages } from './outbox/waiting-messages.ts';
import { readBuckets } from './s3/bucket-definition.ts';
import { makeLifecycleSweep } from './s3/lifecycle-sweep.ts';
import { openObjectStore } from './s3/object-store.ts';
import { makeS3Service } from './s3/s3-service.ts';
import { readMailSettings } from './ses/mail-settings.ts';
import { openMailbox } from './ses/mailbox.ts';
import { makeSesService } from './ses/ses-service.ts';
import { openSuppressionList } from './ses/suppression-list.ts';
import type { SmallAts } from './small-ats.ts';
import { makeSmsVoiceService } from './sms-voice/sms-voice-service.ts';
import { makeSnsService } from './sns/sns-service.ts';
import { makeTopics } from './sns/topics.ts';
import type { DataFolder } from './state/data-folder.ts';
import type { StartedProcesses } from './state/started-processes.ts';
import type { StateStore } from './state/state-store.ts';
import { startStreams } from './streams/start-streams.ts';
import type { LoadedTemplate } from './template/load-template.ts';
import { arnOf } from './template/names.ts';

export type Foundations = {
  folder: DataFolder;
  store: StateStore;
  processes: StartedProcesses;
  clock: MovedClock;
  address: string;
  /** By which it is told from any other local cloud. */
  mark: string;
  credentials: Credentials;
  calls: CallLog;
  faults: FaultBox;
  log: FunctionLog;
  engine: Engine;
  ats: SmallAts;
  patience: number;
};

export type Playing = {
  demo: () => Promise<Demo>;
  serve: Serve;
  functionNames: readonly string[];
  stop: () => Promise<void>;
};

const awsBase = '/_local/aws';

/** Puts the services together as the template says. */
export const playTemplate = async (template: LoadedTemplate, foundations: Foundations): Promise<Playing> => {
  const { folder, store, clock, address, credentials, calls, faults, log, engine, ats, patience } = foundations;
  const { now } = clock;
  const policies = readPolicies(template);
  const authoriser = makeAuthoriser(policies);
  const grants = watchGrants(policies.ofRole);
  const tables = readTables(template);
  const buckets = readBuckets(template);
  const definitions = readFunctions(template, patience);
  const functionNames = definitions.map(({ name }) => name);
  const api = readHttpApi(template, patience);
  const warn = (line: string) => log.write('local-cloud', 'platform', line);

  const runtimeFile = buildRuntime(folder.file('runtime'));
  const poolParts = { ...foundations, localAddress: address, runtimeFile };
  const lambda = makeLambda(
    definitions.map((definition) => ({ definition, pool: makePool(definition, poolParts) })),
    faults,
  );
  const objects = openObjectStore(store, folder.file('objects'));
  const mailbox = openMailbox(store, folder.file('mail'));
  const suppression = openSuppressionList(store);
  const queue = openAsyncQueue(store);
  const later = makeAsyncInvoker({ lambda, queue, log, now, buckets, objects });
  const topics = makeTopics({ template, authoriser, lambda, invokeLater: later.enqueue, now, warn });
  const eventBus = makeEventBus({ template, lambda, invokeLater: later.enqueue, now, warn });
  const sesSource = (set: string) => arnOf('ses', `configuration-set/${set}`);

  const streams = await startStreams({
    ...foundations,
    template,
    tables,
    buckets,
    objects,
    lambda,
    authoriser,
    grants,
  });
  const scheduling = startScheduling({ template, store, clock, engine, tables, lambda, later, warn });
  const lifecycle = makeLifecycleSweep({ buckets, objects, now });
  const quiet = makeQuiet(
    async () => (later.nextDue() ?? Number.POSITIVE_INFINITY) > now() && lambda.isIdle() && (await streams.isIdle()),
  );
  const onWritten = streams.nudge;

  const endpoint = makeAwsEndpoint({
    services: [
      makeDynamodbService({ engine, tables, onWritten }),
      makeS3Service({ buckets, objects, authoriser, now, base: `${awsBase}/s3` }),
      makeSesService({
        settings: readMailSettings(template),
        mailbox,
        suppression,
        now,
        publish: (topicArn, message, set) => topics.publishFor('ses.amazonaws.com', topicArn, message, sesSource(set)),
      }),
      makeSnsService({ mailbox, now }),
      makeSmsVoiceService({ mailbox, now, publish: eventBus }),
      makeKmsService({ keyArns: readKeyPairs(template), store }),
      makeInvokeService({ lambda, functionNames, base: `${awsBase}/lambda`, invokeLater: later.enqueue }),
    ],
    credentials,
    authoriser,
    calls,
    grants,
    faults,
    clock,
  });
  const gateway = makeHttpApiGateway({
    api,
    lambda,
    host: new URL(address).host,
    now,
    logAccess: (line) => log.write('access', 'stdout', line),
  });

  const demo = async (): Promise<Demo> => {
    // The client of the Lambda API is loaded only when it is needed.
    const { localFunction } = await import('#infra/admin/find-function.ts');
    const isNew = !isDemoKnown(folder.path);
    const kept = await prepareDemo(folder.path, localFunction(address), await ats.address);
    const made = { ...kept, connections: movedTo(kept.connections, address) };
    ats.register(registrationOf(made.connections));
    if (isNew) await rememberDemoItems(engine, tables, folder.path);
    return made;
  };

  const reset = async ({ keepsWarm }: Readonly<{ keepsWarm: boolean }>): Promise<void> => {
    faults.clear();
    scheduling.pause();
    await (keepsWarm ? lambda.stopBusy() : lambda.stopAll());
    await streams.startAnew(() => {
      queue.clear();
      mailbox.clear();
      objects.clear();
      suppression.clear();
      calls.clear();
      log.clear();
      clock.putBack();
    });
    await ats.reset();
    if (await restoreDemoItems(engine, folder.path)) await demo();
    else forgetDemo(folder.path);
    scheduling.startAnew();
  };

  const localApi = makeLocalApi({
    mark: foundations.mark,
    mailbox,
    deadLetters: makeDeadLetters({ engine, tables, buckets, objects, lambda, now, onWritten }),
    waitingMessages: () => listWaitingMessages(engine, tables, now()),
    log,
    calls,
    grants,
    clock,
    faults,
    quiet,
    functionNames,
    advanceClock: makeAdvanceClock({
      clock,
      quiet,
      sources: (from, target) => [later, ...scheduling.sources(from, target), lifecycle],
      afterStep: () => {
        later.wake();
        scheduling.wake();
      },
    }),
    reset,
    demo,
    atsAddress: ats.address,
  });

  later.wake();
  return {
    demo,
    functionNames,
    serve: async (request) => {
      if (request.path.startsWith(`${awsBase}/`)) {
        return endpoint(request.path.slice(awsBase.length + 1).split('/')[0] ?? '', request);
      }
      if (request.path === '/_local' || request.path.startsWith('/_local/')) {
        return localApi(request, request.path.slice('/_local'.length));
      }
      return gateway(request);
    },
    stop: async () => {
      scheduling.stop();
      lifecycle.stop();
      later.stop();
      const stopping = streams.stop();
      await lambda.stopAll();
      await stopping;
      // Invocations that waited for a place may have begun in the meantime.
      await lambda.stopAll();
    },
  };
};
