import { createServer, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';
import * as z from 'zod';

const headersShape = z.looseObject({
  'webhook-id': z.string(),
  'webhook-timestamp': z.string(),
  'webhook-signature': z.string(),
  'user-agent': z.string(),
  'content-type': z.string(),
});

const bodyShape = z.looseObject({
  type: z.string(),
  data: z.looseObject({ sequence: z.number(), referenceCheck: z.looseObject({ id: z.string() }).nullable() }),
});

/** A request as it came. */
export type Received = Readonly<{
  path: string;
  text: string;
  headers: z.infer<typeof headersShape>;
  body: z.infer<typeof bodyShape>;
  /** Of its check; of a try, empty. */
  checkId: string;
  /** By the clock that only goes forward. */
  atMilliseconds: number;
  /** What it was answered: 0 when it was not. */
  status: number;
}>;

/** A status to answer with, or not to answer at all. */
export type Manner = number | 'hang' | 'close';

export type WebhookReceiver = Readonly<{
  url: string;
  /** All that came, in its order. */
  received: readonly Received[];
  /** What it took with 2xx. */
  taken: () => readonly Received[];
  /** Of how many the sender still waits for an answer. */
  hanging: () => number;
  /** How it answers from now on. */
  behave: (manner: Manner | ((received: Omit<Received, 'status'>) => Manner)) => void;
  /** Nothing listens any more, until `comeBack`. */
  goAway: () => Promise<void>;
  comeBack: () => Promise<void>;
  stop: () => Promise<void>;
}>;

/** Somebody else's server, on this machine. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const unanswered = new Set<ServerResponse>();
  let behaviour: (received: Omit<Received, 'status'>) => Manner = () => 200;
  let port = 0;

  const answer = (response: ServerResponse, manner: Manner): number => {
    if (manner === 'close') response.destroy();
    if (manner === 'hang') {
      unanswered.add(response);
      response.once('close', () => unanswered.delete(response));
    }
    if (typeof manner === 'number') response.writeHead(manner, { 'content-type': 'text/plain' }).end('seen');
    return typeof manner === 'number' ? manner : 0;
  };

  const listen = async () => {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const body = bodyShape.parse(JSON.parse(text));
        const one = {
          path: request.url ?? '',
          text,
          headers: headersShape.parse(request.headers),
          body,
          checkId: body.data.referenceCheck?.id ?? '',
          atMilliseconds: performance.now(),
        };
        received.push({ ...one, status: answer(response, behaviour(one)) });
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
    return server;
  };

  let server = await listen();
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });

  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    taken: () => received.filter(({ status }) => status >= 200 && status < 300),
    hanging: () => unanswered.size,
    behave: (manner) => {
      behaviour = typeof manner === 'function' ? manner : () => manner;
    },
    goAway: stop,
    comeBack: async () => {
      server = await listen();
    },
    stop,
  };
}

/** Whether the public package finds it signed with this secret, at the time that it says. */
export function isSignedWith(secret: string, { text, headers }: Received): boolean {
  vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1000 });
  try {
    new Webhook(secret).verify(text, headers);
    return true;
  } catch {
    return false;
  } finally {
    vi.useRealTimers();
  }
}

/** Numbers of the events of each check, as they were taken, repeats left out. */
export function sequencesByCheck(taken: readonly Received[]): ReadonlyMap<string, readonly number[]> {
  const sequences = new Map<string, number[]>();
  for (const { checkId, body } of taken) {
    const known = sequences.get(checkId) ?? [];
    if (!known.includes(body.data.sequence)) sequences.set(checkId, [...known, body.data.sequence]);
  }
  return sequences;
}
