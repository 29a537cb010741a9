/**
 * The errors of an SDK client, a class for each with the same dozen lines, as one line each that makes such a class: the
 * same exports with the same names, fields and parents. Throws when they are no longer written as this expects.
 */
export function shortenErrors(source: string): string {
  const base = /^import \{ \w+ as __BaseException \} from "[^"]+";$/m.exec(source)?.[0];
  const namespace = /^ {4}static shapeId = "([^"]+)#/m.exec(source)?.[1];
  const bodies = source.split(/^export class /m).slice(1);
  if (base === undefined || namespace === undefined || source.split(/^export /m).length !== bodies.length + 1) {
    throw new Error('The errors of the SDK client have another form than is known');
  }
  return [base, errorMaker(namespace), ...bodies.map((body) => shortened(body, namespace))].join('\n');
}

const errorMaker = (namespace: string): string => `
const error = (name, fields = [], $fault = 'client', more = {}) => class extends __BaseException {
  static shapeId = '${namespace}#' + name;
  constructor(opts) {
    super({ name, $fault, ...opts });
    Object.setPrototypeOf(this, new.target.prototype);
    Object.assign(this, { name, $fault }, more);
    for (const field of fields) this[field] = opts[field];
  }
};`;

function shortened(body: string, namespace: string): string {
  const name = /^\w+/.exec(body)?.[0] ?? '';
  const fault = /^ {4}\$fault = "(client|server)";$/m.exec(body)?.[1];
  const isKnown = body.includes(`static shapeId = "${namespace}#${name}";`) && body.includes(`    name = "${name}";`);
  if (!isKnown || fault === undefined) throw new Error(`The error ${name} has another form than is known`);
  const fields = [...body.matchAll(/^ {8}this\.(\w+) = opts\.\1;$/gm)].map(([, field]) => `'${field}'`);
  const retryable = /^ {4}\$retryable = ([^;]+);$/m.exec(body)?.[1];
  const parts = [`'${name}'`, `[${fields.join(', ')}]`, `'${fault}'`, `{ $retryable: ${retryable} }`];
  const needed = retryable !== undefined ? 4 : fault === 'server' ? 3 : fields.length > 0 ? 2 : 1;
  return `export const ${name} = /* @__PURE__ */ error(${parts.slice(0, needed).join(', ')});`;
}
