import fc from 'fast-check';
import { drawBody } from './draw-body.ts';
import { drawFromSchema, type Known } from './draw-from-schema.ts';
import {
  contentTypes,
  idempotencyKeys,
  oddHeaders,
  oddMethods,
  oddSegments,
  otherKeys,
  unknownPaths,
} from './odd-parts.ts';
import { childrenOf, latest, type Pool } from './pool.ts';
import { type ApiDocument, type ApiOperation, operationsOf } from './read-document.ts';
import type { RawRequest } from './send-raw.ts';

const prefixes: Readonly<Record<string, string>> = { refereeId: 'ref', linkId: 'lnk', deliveryId: 'evt' };
const collections: Readonly<Record<string, string>> = {
  'reference-checks': 'chk',
  'question-templates': 'tpl',
  presets: 'pre',
  webhooks: 'whk',
  connections: 'con',
};

const prefixOf = (path: string, name: string): string =>
  prefixes[name] ?? collections[path.split('/')[2] ?? ''] ?? 'chk';

/** Chosen when the request is sent: what there is then is not known before. */
type Place = Readonly<{ name: string; drawn: string | null; nth: number }>;

/** A request before its ids are filled in. */
export type DrawnRequest = Readonly<{ fill: (pool: Pool) => RawRequest; [fc.toStringMethod]: () => string }>;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.length > 12 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Any request for any operation, and a few for what is none. */
export function drawRequests(document: ApiDocument, known: Known): fc.Arbitrary<DrawnRequest> {
  const draw = drawFromSchema(document, known);
  const header = fc.record({
    auth: fc.oneof({ weight: 12, arbitrary: fc.nat(99) }, fc.constantFrom(...otherKeys)),
    odd: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, oddHeaders),
    type: fc.option(contentTypes, { freq: 12 }),
    idempotency: fc.option(idempotencyKeys, { freq: 2 }),
  });

  const drawPlaces = ({ path }: ApiOperation): fc.Arbitrary<readonly Place[]> =>
    fc.tuple(
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
        fc.record({
          name: fc.constant(name),
          nth: fc.nat(1_000),
          drawn: fc.oneof(
            { weight: 30, arbitrary: fc.constant(null) },
            fc.constantFrom(...oddSegments),
            fc.webSegment(),
            draw({ pattern: `^${prefixOf(path, name)}_[0-9A-HJKMNP-TV-Z]{26}$`, type: 'string' }).map(String),
          ),
        }),
      ),
    );

  const drawQuery = ({ parameters }: ApiOperation): fc.Arbitrary<Readonly<Record<string, string>>> => {
    const ofDocument = parameters
      .filter((each) => each.in === 'query')
      .map(({ name, schema }) => {
        const any = fc.oneof(
          draw(schema).map(String),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('', '-1', '1e3', '0'),
        );
        return [name, name === 'cursor' ? fc.oneof(fc.constant('known'), any, fc.base64String()) : any] as const;
      });
    const others = { ['unknown[]']: fc.string(), limit: fc.constantFrom('1', '100', '101', '1,2') };
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      fc.record({ ...others, ...Object.fromEntries(ofDocument) }, { requiredKeys: [] }),
    );
  };

  const drawOne = (operation: ApiOperation): fc.Arbitrary<DrawnRequest> => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    const isOdd = fc.integer({ min: 0, max: 19 });
    return fc
      .record({
        places: drawPlaces(operation),
        query: drawQuery(operation),
        nth: fc.nat(1_000),
        header,
        body: drawBody(schema === undefined ? null : draw(schema)),
        method: fc.tuple(isOdd, fc.constantFrom(...oddMethods)),
        path: fc.tuple(isOdd, fc.constantFrom(...unknownPaths)),
      })
      .map((drawn) => {
        const method = drawn.method[0] === 0 ? drawn.method[1] : operation.method;
        const fill = (pool: Pool): RawRequest => {
          const filled = drawn.places.reduce((path, { name, drawn: given, nth }) => {
            const prefix = prefixOf(operation.path, name);
            const among = name === 'id' ? pool.ids.get(prefix) : childrenOf(pool, path.split('/')[3] ?? '', prefix);
            const found = given ?? latest(among, nth) ?? 'none';
            return path.replace(`{${name}}`, () => found);
          }, operation.path);
          const path = drawn.path[0] === 0 ? drawn.path[1] : filled;
          const cursor = latest(pool.cursors, drawn.nth);
          const given = Object.entries(drawn.query).map(([name, value]) => [
            name,
            name === 'cursor' && value === 'known' && cursor !== undefined ? cursor : value.toWellFormed(),
          ]);
          const signature = pool.signatures.get(path.split('/')[3] ?? '');
          if (operation.path.endsWith('symbol.svg') && signature !== undefined && drawn.nth % 4 > 0) {
            given.push(['s', signature]);
          }
          const query = new URLSearchParams(given).toString();
          const { auth, odd, type, idempotency } = drawn.header;
          const key = typeof auth === 'number' ? `Bearer ${latest(pool.keys, auth)}` : auth;
          const isBodyless = ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method) && drawn.nth % 10 > 0;
          const { bytes, json } = drawn.body;
          return {
            method,
            target: `${path}${query === '' ? '' : `?${query}`}`,
            headers: {
              ...odd,
              ...(key === '' ? {} : { authorization: key }),
              ...(type === null || bytes === null ? {} : { 'content-type': type }),
              ...(idempotency === null ? {} : { 'idempotency-key': latin1(idempotency) }),
            },
            body: isBodyless || bytes === null ? null : bytes,
            marks: [...textsIn(json), ...given.map(([, value = '']) => value).filter((value) => value.length > 12)],
          };
        };
        return { fill, [fc.toStringMethod]: () => operation.operationId };
      });
  };
  return fc.oneof(...operationsOf(document).map(drawOne));
}

/** What a header can carry at all. */
const latin1 = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?');
