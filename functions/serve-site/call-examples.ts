import type { JsonSchema } from './openapi/json-schema.ts';
import type { Operation, Parameter } from './openapi/operation-parts.ts';
import { schemasOf } from './schema-section.tsx';

/** An operation as it is called; `body` null where it takes none. */
type Call = Readonly<{
  method: string;
  url: string;
  isOpen: boolean;
  isKeyed: boolean;
  body: unknown;
}>;

export type Asked = Readonly<{
  method: string;
  path: string;
  operation: Operation;
  baseUrl: string;
  schemas: Readonly<Record<string, JsonSchema>>;
}>;

const exampleUlid = '01KAR3M80000X7Z2Q4N5T6V8WB';
const idPattern = /^\^(?<prefix>[a-z]+)_.*?(?<rest>_.*)?\$$/;

/** A value that a parameter takes: ids say in their pattern how they begin. */
export function examplePart({ name, schema: { pattern, examples } }: Parameter): string {
  if (Array.isArray(examples)) return String(examples[0]);
  const { prefix, rest } = idPattern.exec(typeof pattern === 'string' ? pattern : '')?.groups ?? {};
  if (prefix === undefined) return name;
  return `${prefix}_${exampleUlid}${rest === undefined ? '' : '_7'}`;
}

function callOf({ method, path, operation, baseUrl, schemas }: Asked): Call {
  const parameters = operation.parameters ?? [];
  const filled = parameters
    .filter((each) => each.in === 'path')
    .reduce((text, each) => text.replace(`{${each.name}}`, examplePart(each)), path);
  const query = parameters
    .filter((each) => each.in === 'query' && each.required)
    .map((each) => `${each.name}=${examplePart(each)}`);
  const [name = ''] = schemasOf(operation.requestBody?.content);
  const examples = schemas[name]?.['examples'];
  return {
    method: method.toUpperCase(),
    url: [`${baseUrl}${filled}`, ...query].join('?'),
    isOpen: operation.security !== undefined,
    isKeyed: parameters.some((each) => each.name === 'Idempotency-Key'),
    body: Array.isArray(examples) ? (examples[0] ?? null) : null,
  };
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** For a shell, with the API key in `VITSORD_KEY`. */
export function curlExample(asked: Asked): string {
  const { method, url, isOpen, isKeyed, body } = callOf(asked);
  const options = [
    method === 'GET' ? '' : `-X ${method}`,
    isOpen ? '' : '-H "Authorization: Bearer $VITSORD_KEY"',
    isKeyed ? '-H "Idempotency-Key: $(uuidgen)"' : '',
    body === null ? '' : "-H 'Content-Type: application/json'",
    body === null ? '' : `-d ${quoted(json(body))}`,
  ];
  return [`curl ${quoted(url)}`, ...options.filter((option) => option !== '')].join(' \\\n  ');
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** For Node, a browser's worker or Deno: `fetch` alone. */
export function typeScriptExample(asked: Asked): string {
  const { method, url, isOpen, isKeyed, body } = callOf(asked);
  const headers = [
    isOpen ? '' : `    Authorization: \`Bearer \${process.env.VITSORD_KEY}\`,`,
    isKeyed ? "    'Idempotency-Key': crypto.randomUUID()," : '',
    body === null ? '' : "    'Content-Type': 'application/json',",
  ].filter((line) => line !== '');
  const members = [
    method === 'GET' ? [] : [`  method: '${method}',`],
    headers.length === 0 ? [] : ['  headers: {', ...headers, '  },'],
    body === null ? [] : [`  body: JSON.stringify(${indented(json(body))}),`],
  ].flat();
  const options = members.length === 0 ? '' : `, {\n${members.join('\n')}\n}`;
  return [
    `const response = await fetch('${url}'${options});`,
    `if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);`,
  ].join('\n');
}
