import type { ApiDocument } from '../open-api/read-document.ts';
import { type Attempt, json, type Sides } from './attempt.ts';
import { type Furnished, shared } from './furnish-organisation.ts';

const collections: Readonly<Record<string, 'chk' | 'tpl' | 'pre' | 'whk' | 'con' | 'ers'>> = {
  'reference-checks': 'chk',
  'question-templates': 'tpl',
  presets: 'pre',
  webhooks: 'whk',
  connections: 'con',
  subjects: 'ers',
};
const children: Readonly<Record<string, 'ref' | 'lnk' | 'evt' | 'sig'>> = {
  refereeId: 'ref',
  linkId: 'lnk',
  deliveryId: 'evt',
  signalId: 'sig',
};

const json200 = [200];
const refused = [422];

type Sent = Readonly<{ key: string; body?: unknown }>;
const asked = (method: string, path: string, { key, body }: Sent, may: readonly number[]): Attempt => ({
  method,
  path,
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  ...(body === undefined ? {} : { body: json(body) }),
  may,
});

/** Addresses without an id: what of the other's can be named in the query, the header or the body. */
function withoutIds(route: string, { mine, theirs }: Sides): readonly Attempt[] | null {
  const [method = '', path = ''] = route.split(' ');
  const { apiKey: key } = mine;
  const settings = { questionTemplates: { sv: theirs.ids.tpl } };
  const list = (query = ''): readonly Attempt[] => [
    asked(method, `${path}?limit=100${query}`, { key }, json200),
    asked(method, `${path}?cursor=${theirs.cursor}`, { key }, refused),
  ];
  const again = (body: unknown): Attempt => {
    const attempt = asked(method, path, { key, body }, [201, 422]);
    return { ...attempt, headers: { ...attempt.headers, 'idempotency-key': `${shared.idempotencyKey}${path}` } };
  };
  const person = { firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org' };
  const request = { recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' }, candidates: [person] };
  const known: Readonly<Record<string, readonly Attempt[]>> = {
    'GET /v1/reference-checks': list(`&projectExternalId=${shared.project}&candidateExternalId=${shared.candidate}`),
    'POST /v1/reference-checks': [
      asked(method, path, { key, body: { ...request, settings } }, refused),
      again(request),
    ],
    'GET /v1/question-templates': list(),
    'POST /v1/question-templates': [asked(method, path, { key, body: { copyOf: theirs.ids.tpl } }, refused)],
    'GET /v1/presets': list(),
    'POST /v1/presets': [asked(method, path, { key, body: { name: 'Ours', settings } }, refused)],
    'GET /v1/connections': list(),
    'POST /v1/connections': [again({ kind: 'greenhouse', name: 'Ours' })],
    'GET /v1/settings': [asked(method, path, { key }, json200)],
    'PATCH /v1/settings': [asked(method, path, { key, body: { defaults: settings } }, refused)],
    'GET /v1/webhooks': list(),
    'POST /v1/webhooks': [again({ url: 'https://hooks.example.org/ours' })],
    'POST /v1/subjects/export': [asked(method, path, { key, body: { email: person.email } }, json200)],
    'POST /v1/subjects/erasure': [asked(method, path, { key, body: { email: `kim@${theirs.mark}.example` } }, [202])],
    'GET /v1/audit-events': list(`&check=${theirs.ids.chk}`),
    'GET /v1/health': [asked(method, path, { key }, json200)],
    'GET /v1/openapi.json': [asked(method, path, { key }, json200)],
  };
  return known[route] ?? null;
}

/** A path with ids in it; null when the walk knows none for a name. */
export const fill = (path: string, parent: Furnished, child: Furnished): string | null => {
  const prefix = collections[path.split('/')[2] ?? ''];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const known = names.every((name) => name === 'id' || children[name] !== undefined);
  if (prefix === undefined || !known) return null;
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const childPrefix = children[name];
    return childPrefix === undefined ? parent.ids[prefix] : child.ids[childPrefix];
  });
};

/** Every way to name what is the other's at this route; null when the walk does not know how. */
export function walkApi(route: string, document: ApiDocument, sides: Sides): readonly Attempt[] | null {
  const [method = '', path = ''] = route.split(' ');
  if (!path.includes('{')) return withoutIds(route, sides);
  const { mine, theirs } = sides;
  const schema = document.paths[path]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
  const name = typeof schema?.['$ref'] === 'string' ? (schema['$ref'].split('/').at(-1) ?? '') : '';
  const examples = document.components.schemas[name]?.['examples'];
  const body: unknown = Array.isArray(examples) ? examples[0] : method === 'POST' ? {} : undefined;
  const paths = [fill(path, theirs, theirs)];
  if (/\{(?:referee|link|delivery|signal)Id\}/.test(path))
    paths.push(fill(path, mine, theirs), fill(path, theirs, mine));
  const found = paths.flatMap((each) => each ?? []);
  if (found.length < paths.length) return null;
  const signed = path.endsWith('symbol.svg') ? [`?s=${mine.signature}`] : [''];
  return found.flatMap((each) =>
    signed.flatMap((query) => [
      asked(method, `${each}${query}`, { key: mine.apiKey, body }, [404]),
      asked(method, `${each}${query}`, { key: mine.testKey, body }, [403, 404]),
      asked(
        method,
        `${each}${query}`,
        { key: `${mine.apiKey.slice(0, -1)}_`, body },
        path.endsWith('.svg') ? [404] : [401],
      ),
    ]),
  );
}
