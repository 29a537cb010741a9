import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';

const reportUrl = z.strictObject({
  EncryptedFields: z.array(z.string()),
  Name: z.string(),
  Type: z.number(),
  Uri: z.string(),
});

/** The body of a result, to the letter. */
export const resultBody = z.strictObject({
  InvitationId: z.string(),
  Status: z.number(),
  Message: z.string(),
  Description: z.string(),
  Score: z.string(),
  ReportUrls: z.array(reportUrl),
  ScoreProfiles: z.array(z.strictObject({ Id: z.string(), Score: z.number() })),
});

type Results = 'takes' | 'hangs' | number;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const tokenUntil = (seconds: number, number: number): string =>
  `${['{"alg":"none"}', JSON.stringify({ exp: seconds, number })].map((each) => Buffer.from(each).toString('base64url')).join('.')}.`;

/** Talentech's side on loopback: its token server, and where results are posted. It does as it is told. */
export async function startEvaluationApi() {
  const taken: unknown[] = [];
  const forms: string[] = [];
  const tried: string[] = [];
  let script: Results[] = [];
  let expiresAt = 0;
  let good = '';

  const giveToken = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    forms.push(await bodyOf(request));
    good = tokenUntil(expiresAt, forms.length);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ access_token: good }));
  };

  const takeResult = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const isGood = request.headers.authorization === `Bearer ${good}`;
    const next = script.shift() ?? 'takes';
    tried.push(String(isGood ? next : 401));
    if (next === 'hangs') return;
    if (isGood && next === 'takes') taken.push(JSON.parse(body));
    response.writeHead(isGood ? (next === 'takes' ? 204 : next) : 401).end();
  };

  const server = createServer((request, response) => {
    void (request.url === '/connect/token' ? giveToken(request, response) : takeResult(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    results: () => taken.map((each) => resultBody.parse(each)),
    raw: () => taken,
    /** What was asked of the token server. */
    forms,
    /** What each try to post a result was answered with. */
    tried,
    /** What the next results meet; then they are taken in. */
    meet: (...next: readonly Results[]) => {
      script = [...next];
    },
    setTokenEnd: (time: string) => {
      expiresAt = Math.floor(Date.parse(time) / 1000);
    },
    /** The token that was given is good no longer. */
    forgetToken: () => {
      good = '';
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type EvaluationApi = Awaited<ReturnType<typeof startEvaluationApi>>;
