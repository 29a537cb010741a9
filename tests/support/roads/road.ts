import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';

import { fillIn } from '../browser/fill-in.ts';
import { createPlainBrowser, type Fields, type PlainBrowser, type PlainPage } from '../browser/plain-browser.ts';

/** What of the local cloud the steps of the road need. */
export type RoadCloud = Readonly<{
  url: string;
  apiKey: string;
  messages: () => Promise<readonly RoadMessage[]>;
}>;

export type RoadMessage = Readonly<{
  id: string;
  channel: 'email' | 'sms';
  to: string;
  subject?: string | null | undefined;
  text: string;
  html?: string | null | undefined;
}>;

type Json = Record<string, unknown>;

const delivery = z.object({ email: z.string(), sms: z.string(), notBefore: z.nullable(z.string()) });

/** What tests read of a check as the API shows it. */
const shownCheck = z.looseObject({
  id: z.string(),
  status: z.string(),
  project: z.object({ title: z.string().nullable() }),
  candidate: z.looseObject({ delivery }),
  counts: z.record(z.string(), z.number()),
  referees: z.array(z.looseObject({ id: z.string(), firstName: z.string(), status: z.string(), delivery })),
  links: z.object({ checkPage: z.string(), symbol: z.string(), report: z.string().nullable() }),
  completedAt: z.string().nullable(),
});

export type ShownCheck = z.infer<typeof shownCheck>;

const shownChecks = z.object({ referenceChecks: z.array(shownCheck) });

/** The checks in an answer of the API. */
export const checksIn = (answer: Readonly<{ body: unknown }>): readonly ShownCheck[] =>
  shownChecks.parse(answer.body).referenceChecks;

/** The only check of an answer. */
export function onlyCheckIn(answer: Readonly<{ body: unknown }>): ShownCheck {
  const [check] = checksIn(answer);
  if (check === undefined) throw new Error('The answer holds no check');
  return check;
}

/** The report link that a check has by now. */
export function reportLinkOf(check: ShownCheck): string {
  if (check.links.report === null) throw new Error(`Check ${check.id} has no report link yet`);
  return check.links.report;
}

export const kim = {
  externalId: 'c-1',
  firstName: 'Kim',
  lastName: 'Lund',
  email: 'kim.lund@example.org',
  phone: '+46701740605',
  language: 'sv',
};

export const bo: Fields = { first: 'Bo', last: 'Ahl', mail: 'bo.ahl@example.org', tel: '070-174 06 21', lang: 'sv' };
export const eva: Fields = { first: 'Eva', last: 'Roth', mail: 'eva.roth@example.org', tel: '', lang: 'sv' };

/** The candidate's account of how they know a referee. */
export const relation: Fields = {
  rel: 'manager',
  company: 'Nordvik omsorg AB',
  title: 'Gruppledare',
  'from-month': '3',
  'from-year': '2019',
  'to-month': '6',
  'to-year': '2023',
};

/** A request for one candidate; `settings` and `candidates` replace what stands here. */
export const requestBody = (settings: Json = {}, candidates: readonly Json[] = [kim]): Json => ({
  project: { externalId: '4711', title: 'Enhetschef, äldreomsorg', clientName: null },
  recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  settings: { candidateChannel: 'email', refereeChannel: 'email', refereesRequested: 2, ...settings },
  candidates,
});

/**
 * Polls until there is something; throws what was waited for when it does not come. The time is for a machine that is
 * busy with other things, not a bound on what is tested.
 */
export async function eventually<T>(
  what: string,
  find: () => Promise<T | null | undefined | false>,
  seconds = 600,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const found = await find();
    if (found !== null && found !== undefined && found !== false) return found;
    await pause(25);
  }
  throw new Error(`Waited ${seconds} s for ${what}`);
}

/** The link of ours in a message. */
export function linkIn(message: RoadMessage, purpose: 'a' | 'c' | 'r' | 's'): string {
  const link = new RegExp(`https?://[^\\s<>"]+/${purpose}/[\\w-]{22,}`).exec(message.text)?.[0];
  if (link === undefined) throw new Error(`No /${purpose}/ link in: ${message.text}`);
  return link;
}

/** The steps that candidate, referees and ATS take, without JavaScript, over HTTP. */
export function createRoad(cloud: RoadCloud, browser: PlainBrowser = createPlainBrowser()) {
  const call = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(new URL(path, cloud.url), {
      method,
      headers: {
        authorization: `Bearer ${cloud.apiKey}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json: unknown = response.status === 204 ? null : await response.json();
    return { status: response.status, headers: response.headers, body: json };
  };

  const messageTo = (to: string, nth = 0): Promise<RoadMessage> =>
    eventually(`message ${nth + 1} to ${to}`, async () =>
      (await cloud.messages())
        .filter((message) => message.to.includes(to))
        .toReversed()
        .at(nth),
    );

  return {
    browser,
    call,
    messageTo,

    /** Starts a check for one candidate; answers it as the API shows it. */
    async request(body: Json = requestBody(), idempotencyKey: string = randomUUID()) {
      const answer = await call('POST', '/v1/reference-checks', body, { 'idempotency-key': idempotencyKey });
      if (answer.status !== 201) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
      return onlyCheckIn(answer);
    },

    check: async (id: string) => shownCheck.parse((await call('GET', `/v1/reference-checks/${id}`)).body),

    /** The recruiter opens the check page, asks for a sign-in link and uses it; ends on the check page. */
    async signIn(checkPage: string, email = 'rita.ek@example.org'): Promise<PlainPage> {
      const isSignIn = (message: RoadMessage) => message.to.includes(email) && /\/s\/[\w-]{22,}/.test(message.text);
      const earlier = (await cloud.messages()).filter(isSignIn).length;
      await browser.submit(await browser.open(checkPage), { email });
      const mail = await eventually('the sign-in mail', async () => {
        const mails = (await cloud.messages()).filter(isSignIn);
        return mails.length > earlier ? mails[0] : null;
      });
      return browser.submit(await browser.open(linkIn(mail, 's')));
    },

    /** The candidate opens the link, gives these referees and sends; ends on the status page. */
    async giveReferees(link: string, referees: readonly Fields[] = [bo, eva], askRelation = true): Promise<PlainPage> {
      let page = await browser.open(link);
      for (const referee of referees) {
        page = await browser.submit(page, askRelation ? { ...referee, ...relation } : referee);
        if (page.status !== 200) throw new Error(`Saving a referee: ${page.status} ${page.text.slice(0, 600)}`);
      }
      return browser.submit(page, {}, { action: '/send' });
    },

    /** The referee opens the link, answers everything and sends; ends on the thank-you page. */
    async answer(link: string, pick = 0): Promise<PlainPage> {
      let page = await browser.submit(await browser.open(link));
      for (let step = 0; step < 12 && !/\/review\b/.test(page.url); step += 1) {
        page = await browser.submit(page, fillIn(page, pick));
        if (page.status !== 200) throw new Error(`Answering: ${page.status} ${page.text.slice(0, 600)}`);
      }
      return browser.submit(page);
    },
  };
}

export type Road = ReturnType<typeof createRoad>;
