import type { Furnished } from '../two-organisations/furnish-organisation.ts';
import type { ApiDocument, ApiOperation } from './read-document.ts';
import type { RawRequest } from './send-raw.ts';

const collections: Readonly<Record<string, 'chk' | 'tpl' | 'pre' | 'whk' | 'con'>> = {
  'reference-checks': 'chk',
  'question-templates': 'tpl',
  presets: 'pre',
  webhooks: 'whk',
  connections: 'con',
};
const children: Readonly<Record<string, 'ref' | 'lnk' | 'evt' | 'sig'>> = {
  refereeId: 'ref',
  linkId: 'lnk',
  deliveryId: 'evt',
  signalId: 'sig',
};

/** An operation as its document's own example asks it, about what the organisation has. */
export function askByExample(
  { components }: ApiDocument,
  { method, path, requestBody }: ApiOperation,
  { ids, apiKey }: Furnished,
): RawRequest {
  const schema = requestBody?.content['application/json']?.schema;
  const [first] = Array.isArray(schema?.['anyOf']) ? JSON.stringify(schema['anyOf']).matchAll(/schemas\/(\w+)/g) : [];
  const name = first?.[1] ?? /schemas\/(\w+)/.exec(JSON.stringify(schema ?? null))?.[1] ?? '';
  const examples = components.schemas[name]?.['examples'];
  const body = Array.isArray(examples) ? Buffer.from(JSON.stringify(examples[0])) : null;
  const owner = collections[path.split('/')[2] ?? ''] ?? 'chk';
  return {
    method,
    target: path.replaceAll(/\{(\w+)\}/g, (_, part: string) => ids[children[part] ?? owner]),
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body,
    marks: [],
  };
}
