import { execFileSync } from 'node:child_process';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { secondMilliseconds } from '#shared/domain/time.ts';
import { webhookHeaders } from '#shared/push/sign-webhook.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { curlExample, examplePart, typeScriptExample } from '../../../../functions/serve-site/call-examples.ts';
import { buildDocument } from '../../../../functions/serve-site/openapi/build-document.ts';
import { createServeSite } from '../../../../functions/serve-site/serve-site.ts';
import { sentSample, sentText, verifyText } from '../../../../functions/serve-site/webhook-samples.ts';

const baseUrl = 'https://references.example.org';
const document = buildDocument(baseUrl);
const asked = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method,
    path,
    operation,
    baseUrl,
    schemas: document.components.schemas,
  })),
);
const named = asked.map((each) => [each.operation.operationId, each] as const);

/** What a shell gives to curl. */
const curlArguments = (command: string): readonly string[] =>
  execFileSync(
    'sh',
    ['-c', `curl() { for each; do printf '%s\\0' "$each"; done; }; uuidgen() { printf key; }; ${command}`],
    {
      env: { VITSORD_KEY: 'vts_test_1' },
      encoding: 'utf8',
    },
  )
    .split('\0')
    .slice(0, -1);

type Sent = Readonly<{ url: string; method: string; headers: Readonly<Record<string, string>>; body: string | null }>;

const sentByCurl = (command: string): Sent => {
  const [url = '', ...options] = curlArguments(command);
  const valuesOf = (name: string) => options.filter((_, at) => options[at - 1] === name);
  const headers = valuesOf('-H').map((header) => {
    const [name = '', value = ''] = header.split(': ');
    return [name, value] as const;
  });
  const [method = 'GET'] = valuesOf('-X');
  return { url, method, headers: Object.fromEntries(headers), body: valuesOf('-d')[0] ?? null };
};

const isFunction = (value: unknown): boolean => typeof value === 'function';
const scriptModule = z.object({ default: z.custom<(...given: readonly unknown[]) => Promise<void>>(isFunction) });
const verifyModule = z.object({
  isFromVitsord: z.custom<(headers: Headers, body: string, secret: string, now?: number) => boolean>(isFunction),
});

/** What the TypeScript asks for, run with a `fetch` that notes it. */
async function sentByScript(code: string): Promise<Sent | undefined> {
  let sent: Sent | undefined;
  const fetchNothing = (url: string, { method = 'GET', headers = {}, body = null }: Partial<Sent> = {}) => {
    sent = { url, method, headers, body };
    return Promise.resolve(new Response('{}'));
  };
  const run: unknown = await import(
    `data:text/javascript,${encodeURIComponent(
      `export default async (fetch, process, crypto) => { ${stripTypeScriptTypes(code)} }`,
    )}`
  );
  await scriptModule
    .parse(run)
    .default(fetchNothing, { env: { VITSORD_KEY: 'vts_test_1' } }, { randomUUID: () => 'key' });
  return sent;
}

describe('the examples of calls', () => {
  it.each(named)('%s is the same call by curl and in TypeScript, and says what it must', async (_, each) => {
    const byCurl = sentByCurl(curlExample(each));
    const byScript = await sentByScript(typeScriptExample(each));
    expect({ ...byScript, body: JSON.parse(byScript?.body ?? 'null') }).toEqual({
      ...byCurl,
      body: JSON.parse(byCurl.body ?? 'null'),
    });
    const { operation } = each;
    expect(byCurl.url).not.toMatch(/[{}]/);
    expect(byCurl.method).toBe(each.method.toUpperCase());
    expect(byCurl.body !== null || operation.requestBody?.required !== true).toBe(true);
    expect('Authorization' in byCurl.headers).toBe(operation.security === undefined);
    const needed = (operation.parameters ?? []).filter(({ in: place, required }) => place !== 'path' && required);
    const hasBeen = (name: string) => name in byCurl.headers || byCurl.url.includes(`?${name}=`);
    expect(needed.filter(({ name }) => !hasBeen(name))).toEqual([]);
  });

  it('have ids that their parameters take', () => {
    const parts = asked.flatMap(({ operation }) => (operation.parameters ?? []).filter((each) => each.in === 'path'));
    const wrong = parts.filter(
      (part) =>
        typeof part.schema['pattern'] === 'string' && !new RegExp(part.schema['pattern']).test(examplePart(part)),
    );
    expect(wrong.map((part) => [examplePart(part), part.schema['pattern']])).toEqual([]);
    expect(parts.length).toBeGreaterThan(30);
  });

  it('come through a shell with what shells do not like', () => {
    const schemas = { Note: { examples: [{ text: `it's "$HOME" \`x\` \\n` }] } };
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } };
    const operation = { operationId: 'x', summary: 'x', responses: {}, requestBody: { required: true, content } };
    const { body } = sentByCurl(curlExample({ method: 'post', path: '/x', operation, baseUrl, schemas }));
    expect(JSON.parse(body ?? '')).toEqual(schemas.Note.examples[0]);
  });
});

describe('the sample of a webhook', () => {
  const { secret, headers, body } = sentSample;
  const sentAt = Number(headers['webhook-timestamp']) * secondMilliseconds;
  const load = async () => {
    const code = encodeURIComponent(stripTypeScriptTypes(verifyText));
    const loaded: unknown = await import(`data:text/javascript,${code}`);
    return verifyModule.parse(loaded).isFromVitsord;
  };

  it('is signed as every webhook is', () => {
    expect(webhookHeaders(headers['webhook-id'], new Date(sentAt).toISOString(), body, [secret])).toEqual(headers);
    expect(sentText).toContain(headers['webhook-signature']);
  });

  it('is known by the code beside it, and nothing else is', async () => {
    const isFromVitsord = await load();
    const given = (changes: Partial<typeof headers> = {}) => new Headers({ ...headers, ...changes });
    expect(isFromVitsord(given(), body, secret, sentAt)).toBe(true);
    const both = `v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`;
    expect(isFromVitsord(given({ 'webhook-signature': both }), body, secret, sentAt)).toBe(true);
    expect(isFromVitsord(given(), body, secret, sentAt + 301_000)).toBe(false);
    expect(isFromVitsord(given(), `${body} `, secret, sentAt)).toBe(false);
    expect(isFromVitsord(given(), body, `whsec_${Buffer.alloc(24).toString('base64')}`, sentAt)).toBe(false);
    expect(isFromVitsord(given({ 'webhook-timestamp': 'soon' }), body, secret, sentAt)).toBe(false);
    expect(isFromVitsord(new Headers(), body, secret, sentAt)).toBe(false);
  });
});

it('says on top whose page it is, and each operation how it is called', async () => {
  const serve = createServeSite({ baseUrl, loadDeepHealth: () => Promise.reject(new Error('Not asked for')) });
  const { body } = await serve(buildHttpRequest({ path: '/docs' }));
  expect(body).toContain('<span class="org">Vitsord</span>');
  expect(body.match(/<summary>curl<\/summary>/g)).toHaveLength(asked.length);
  expect(body.match(/<summary>TypeScript<\/summary>/g)).toHaveLength(asked.length);
  expect(body).toContain('isFromVitsord');
  const open = asked.filter(({ operation }) => operation.security !== undefined);
  expect(body.match(/<p>Needs no key\.<\/p>/g)).toHaveLength(open.length);
});
