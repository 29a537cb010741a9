import * as z from 'zod';
import type { CallLog } from '../aws/call-log.ts';
import type { Grants } from '../aws/grants.ts';
import type { MovedClock } from '../clock/moved-clock.ts';
import type { Quiet } from '../clock/quiet.ts';
import type { DeadLetters } from '../dead-letters/dead-letters.ts';
import type { Demo } from '../demo.ts';
import { type FaultBox, faultSchema, namesFunction } from '../faults/fault-box.ts';
import { jsonAnswer, type WebAnswer } from '../http/request.ts';
import { type Json, parseJson } from '../json.ts';
import type { FunctionLog } from '../lambda/function-log.ts';
import type { WaitingMessage } from '../outbox/waiting-messages.ts';
import type { Mailbox } from '../ses/mailbox.ts';
import { readAttachment } from '../ses/read-mail.ts';

export type LocalApiParts = {
  mark: string;
  mailbox: Mailbox;
  deadLetters: DeadLetters;
  waitingMessages: () => Promise<WaitingMessage[]>;
  log: FunctionLog;
  calls: CallLog;
  grants: Grants;
  clock: MovedClock;
  faults: FaultBox;
  quiet: Quiet;
  functionNames: readonly string[];
  advanceClock: (milliseconds: number) => Promise<void>;
  /** `keepsWarm`: functions that are idle need no cold start afterwards. */
  reset: (how: Readonly<{ keepsWarm: boolean }>) => Promise<void>;
  demo: () => Promise<Demo>;
  /** Of the small ATS. */
  atsAddress: Promise<string>;
};

type LocalRequest = { query: URLSearchParams; params: string[]; body: string };
type Route = [method: string, path: RegExp, serve: (request: LocalRequest) => WebAnswer | Promise<WebAnswer>];

const advanceSchema = z.strictObject({
  advanceSeconds: z
    .number()
    .positive()
    .max(20 * 366 * 86_400),
});

const ok = (value: unknown): WebAnswer => jsonAnswer(200, value);
const notFound = (): WebAnswer => jsonAnswer(404, { message: 'There is no such thing' });

const readBody = <T>(text: string, schema: z.ZodType<T>): T | WebAnswer => {
  let value: Json;
  try {
    value = parseJson(text);
  } catch {
    return jsonAnswer(400, { message: 'The body is not JSON' });
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : jsonAnswer(400, { message: z.prettifyError(parsed.error) });
};

const isAnswer = (value: object): value is WebAnswer => 'status' in value && 'headers' in value;

/** The JSON under `/_local`, for tests, tools and the console. */
export const localRoutes = (parts: LocalApiParts): Route[] => {
  const { mailbox, deadLetters, log, calls, grants, clock, faults, quiet } = parts;
  const time = () => ({ now: new Date(clock.now()).toISOString(), offsetSeconds: clock.offsetMs() / 1000 });
  return [
    ['GET', /^\/messages$/, () => ok(mailbox.list())],
    [
      'GET',
      /^\/messages\/([^/]+)\/raw$/,
      ({ params: [id = ''] }) => {
        const raw = mailbox.raw(id);
        return raw ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: raw } : notFound();
      },
    ],
    [
      'GET',
      /^\/messages\/([^/]+)\/attachments\/(\d+)$/,
      async ({ params: [id = '', index] }) => {
        const raw = mailbox.raw(id);
        const found = raw && (await readAttachment(raw, Number(index)));
        if (!found) return notFound();
        const headers = { 'content-type': found.mimeType, 'content-security-policy': 'sandbox' };
        return { status: 200, headers, body: found.content };
      },
    ],
    ['GET', /^\/waiting$/, async () => ok(await parts.waitingMessages())],
    ['GET', /^\/dead-letters$/, async () => ok(await deadLetters.list())],
    ['POST', /^\/dead-letters\/redrive$/, async () => ok(await deadLetters.redrive())],
    [
      'GET',
      /^\/logs$/,
      ({ query }) => {
        const wanted = query.get('function') ?? undefined;
        return ok(log.list((name) => namesFunction(wanted, name)));
      },
    ],
    ['GET', /^\/calls$/, () => ok(calls.list())],
    ['GET', /^\/grants$/, () => ok(grants.list())],
    ['GET', /^\/functions$/, () => ok(parts.functionNames)],
    [
      'GET',
      /^\/demo$/,
      async () => {
        const { organisation, key } = await parts.demo();
        return ok({ organisation, apiKey: key });
      },
    ],
    [
      'GET',
      /^\/ats$/,
      async () => {
        // It can be looked at without the demo, and says that it is not connected.
        await parts.demo().catch(() => undefined);
        return { status: 302, headers: { location: await parts.atsAddress }, body: '' };
      },
    ],
    ['GET', /^\/mark$/, () => ok({ mark: parts.mark })],
    ['GET', /^\/clock$/, () => ok(time())],
    [
      'POST',
      /^\/clock$/,
      async ({ body }) => {
        const request = readBody(body, advanceSchema);
        if (isAnswer(request)) return request;
        await parts.advanceClock(request.advanceSeconds * 1000);
        return ok(time());
      },
    ],
    ['GET', /^\/faults$/, () => ok(faults.list())],
    [
      'POST',
      /^\/faults$/,
      ({ body }) => {
        const fault = readBody(body, faultSchema);
        if (isAnswer(fault)) return fault;
        faults.add(fault);
        return jsonAnswer(201, fault);
      },
    ],
    [
      'DELETE',
      /^\/faults$/,
      () => {
        faults.clear();
        return { status: 204, headers: {}, body: '' };
      },
    ],
    [
      'POST',
      /^\/reset$/,
      async ({ query }) => {
        await parts.reset({ keepsWarm: query.has('warm') });
        return ok(time());
      },
    ],
    ['POST', /^\/quiet$/, async () => ((await quiet()) ? ok(time()) : jsonAnswer(504, { message: 'Still at work' }))],
  ];
};
