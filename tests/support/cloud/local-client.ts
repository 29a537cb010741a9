import * as z from 'zod';
import { daySeconds } from '#shared/domain/time.ts';

const message = z.object({
  id: z.string(),
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  from: z.string(),
  replyTo: z.string().nullable(),
  subject: z.string().nullable(),
  text: z.string(),
  html: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  attachments: z.array(
    z.object({ filename: z.string().nullable(), mimeType: z.string(), contentId: z.string().nullable() }),
  ),
  at: z.string(),
  status: z.string(),
});

const call = z.object({
  at: z.string(),
  function: z.string().nullable(),
  service: z.string(),
  action: z.string(),
  resource: z.string(),
  allowed: z.boolean(),
  consumedCapacity: z.number().nullable(),
  ms: z.number(),
  began: z.number(),
  ended: z.number(),
  outcome: z.string(),
});

const deadLetter = z.looseObject({ kind: z.enum(['item', 'batch']), id: z.string(), reason: z.string().nullable() });
const logLine = z.object({ at: z.string(), function: z.string(), stream: z.string(), line: z.string() });
const clock = z.object({ now: z.string(), offsetSeconds: z.number() });
const grant = z.object({ role: z.string(), action: z.string(), resources: z.array(z.string()), used: z.boolean() });
const redriven = z.object({ items: z.number(), batches: z.number() });

export type LocalMessage = z.infer<typeof message>;
export type LocalCall = z.infer<typeof call>;
export type DeadLetter = z.infer<typeof deadLetter>;
export type LogLine = z.infer<typeof logLine>;
export type Grant = z.infer<typeof grant>;

export type LocalFault = Readonly<{
  function?: string;
  service?: string;
  action?: string;
  kind: 'kill' | 'delay' | 'throttle' | 'error' | 'duplicate' | 'gather';
  times?: number;
  skip?: number;
  afterMs?: number;
  when?: 'before' | 'after';
}>;

/** The JSON under `/_local`, typed. */
export type LocalClient = Readonly<{
  /** Newest first. */
  messages: () => Promise<LocalMessage[]>;
  rawMessage: (id: string) => Promise<string>;
  deadLetters: () => Promise<DeadLetter[]>;
  redrive: () => Promise<{ items: number; batches: number }>;
  /** Oldest first. */
  calls: () => Promise<LocalCall[]>;
  grants: () => Promise<Grant[]>;
  logs: (functionName?: string) => Promise<LogLine[]>;
  now: () => Promise<Date>;
  advance: (seconds: number) => Promise<Date>;
  addFault: (fault: LocalFault) => Promise<void>;
  clearFaults: () => Promise<void>;
  /** Resolves when nothing is under way any more. */
  untilQuiet: () => Promise<void>;
  /** `keepsWarm`: functions that are idle need no cold start afterwards. */
  reset: (how?: Readonly<{ keepsWarm: boolean }>) => Promise<void>;
}>;

/** A request waits five minutes for its answer, and everything that is due on the way happens before it. */
const longestMove = 90 * daySeconds;

export const localClient = (url: string): LocalClient => {
  const send = async (method: string, path: string, body?: unknown): Promise<string> => {
    const response = await fetch(`${url}/_local${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} /_local${path}: ${response.status} ${text}`);
    return text;
  };
  const read = async <T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> =>
    schema.parse(JSON.parse(await send(method, path, body)));

  return {
    messages: () => read(z.array(message), 'GET', '/messages'),
    rawMessage: (id) => send('GET', `/messages/${id}/raw`),
    deadLetters: () => read(z.array(deadLetter), 'GET', '/dead-letters'),
    redrive: () => read(redriven, 'POST', '/dead-letters/redrive'),
    calls: () => read(z.array(call), 'GET', '/calls'),
    grants: () => read(z.array(grant), 'GET', '/grants'),
    logs: (name) => read(z.array(logLine), 'GET', `/logs${name === undefined ? '' : `?function=${name}`}`),
    now: async () => new Date((await read(clock, 'GET', '/clock')).now),
    advance: async (seconds) => {
      const move = async (advanceSeconds: number) => (await read(clock, 'POST', '/clock', { advanceSeconds })).now;
      let left = seconds;
      for (; left > longestMove; left -= longestMove) await move(longestMove);
      return new Date(await move(left));
    },
    addFault: async (fault) => {
      await send('POST', '/faults', fault);
    },
    clearFaults: async () => {
      await send('DELETE', '/faults');
    },
    untilQuiet: async () => {
      await send('POST', '/quiet');
    },
    reset: async ({ keepsWarm } = { keepsWarm: false }) => {
      await send('POST', `/reset${keepsWarm ? '?warm' : ''}`);
    },
  };
};
