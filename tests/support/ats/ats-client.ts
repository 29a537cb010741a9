import * as z from 'zod';
import { createPlainBrowser, type Fields, type PlainPage } from '../browser/plain-browser.ts';

const received = z.object({
  at: z.number(),
  wasEncrypted: z.boolean(),
  body: z.object({
    InvitationId: z.string(),
    Status: z.number(),
    Message: z.string(),
    Description: z.string().nullish(),
    Score: z.string().nullish(),
    ReportUrls: z.array(z.object({ Name: z.string(), Type: z.number(), Uri: z.string() })),
    ScoreProfiles: z.array(z.object({ Id: z.string(), Score: z.number() })).nullish(),
  }),
});

const invitation = z.object({
  id: z.string(),
  candidateId: z.string(),
  state: z.string(),
  errors: z.array(z.string()),
});
const loggedCall = z.object({ direction: z.string(), call: z.string(), answer: z.string() });
const connection = z.object({ baseUrl: z.string().nullable(), isConnected: z.boolean() });

export type AtsResult = z.infer<typeof received>;

export type AtsFault = Readonly<{
  kind: 'error' | 'hang' | 'close' | 'away';
  status?: number;
  at?: 'results' | 'token' | 'both';
  times?: number;
  takesResult?: boolean;
}>;

/** The small ATS as a recruiter without JavaScript uses it, and what it says in JSON. */
export type AtsClient = ReturnType<typeof atsClient>;

export const atsClient = (url: string) => {
  const browser = createPlainBrowser();
  const send = async (method: string, path: string, body?: unknown): Promise<string> => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.text();
  };
  const read = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
    schema.parse(JSON.parse(await send('GET', path)));

  const dialog = (candidates: readonly string[], project = '4711', form = ''): Promise<PlainPage> => {
    const query = new URLSearchParams([...candidates.map((id) => ['candidate', id]), ['form', form]]);
    return browser.open(`${url}/projects/${project}/references?${query}`);
  };

  return {
    url,
    browser,
    overview: (project = '4711') => browser.open(`${url}/projects/${project}`),
    dialog,
    /** Marks candidates, fills in the settings and presses *Send*; a custom field goes by its id after `field.`. */
    async request(candidates: readonly string[], fields: Fields = {}): Promise<PlainPage> {
      return browser.submit(await dialog(candidates), fields, { action: '/invitations' });
    },
    results: () => read(z.array(received), '/json/results'),
    invitations: () => read(z.array(invitation), '/json/invitations'),
    calls: () => read(z.array(loggedCall), '/json/calls'),
    connection: () => read(connection, '/json/connection'),
    setFault: (fault: AtsFault) => send('POST', '/json/faults', fault),
    clearFault: () => send('DELETE', '/json/faults'),
  };
};
