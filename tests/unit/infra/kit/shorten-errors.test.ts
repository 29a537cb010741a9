import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { shortenErrors } from '#infra/kit/shorten-errors.ts';
import { trimPlugin } from '#infra/kit/trim-plugin.ts';

const clients = ['dynamodb', 'ses', 'sns', 's3'] as const;

/** Stands for whatever a service says: each error takes the fields that it has. */
const said = new Proxy(
  {},
  {
    get: (_, field) => (field === '$metadata' ? { httpStatusCode: 400 } : `what ${String(field)} says`),
    ownKeys: () => ['message', '$metadata'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  },
);

const errorClass = z.custom<new (opts: object) => Error>((value) => typeof value === 'function');

async function errorsOf(client: string, plugins: (typeof trimPlugin)[]) {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    stdin: {
      contents: `
        export * from './node_modules/@aws-sdk/client-${client}/dist-es/models/errors.js';
        export { ServiceException } from '@smithy/core/client';`,
      resolveDir: projectRoot,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    plugins,
  });
  const text = outputFiles[0]?.text ?? '';
  const exports: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(`${text}\n// ${plugins.length}`).toString('base64')}`
  );
  const { ServiceException, ...errors } = z.record(z.string(), errorClass).parse({ ...Object(exports) });
  const base = errorClass.parse(ServiceException);
  const described = Object.entries(errors).map(([exported, Thrown]) => {
    const error = new Thrown(said);
    return {
      exported,
      shapeId: Reflect.get(Thrown, 'shapeId'),
      said: { ...Object.fromEntries(Object.entries(error)), message: error.message },
      isItself: error instanceof Thrown,
      isOfTheClient: error instanceof base,
      isOf: Object.keys(errors).filter((name) => error instanceof errorClass.parse(errors[name])),
    };
  });
  return { text, described };
}

describe('The errors of an SDK client, shortened', () => {
  test.each(clients)('%s: are the same in less room', async (client) => {
    const [whole, short] = await Promise.all([errorsOf(client, []), errorsOf(client, [trimPlugin])]);
    expect(short.described).toEqual(whole.described);
    expect(short.described.every(({ isItself, isOfTheClient }) => isItself && isOfTheClient)).toBe(true);
    expect(short.text.length).toBeLessThan(whole.text.length);
  });

  test.each([
    'export class Odd {}',
    `import { A as __BaseException } from "./A";
export class Odd extends __BaseException {
    static shapeId = "com.example#Odd";
}`,
    `import { A as __BaseException } from "./A";
export class Odd extends __BaseException {
    static shapeId = "com.example#Odd";
    name = "Odd";
    $fault = "client";
}
export const more = 1;`,
  ])('are refused in another form than is known', (source) => {
    expect(() => shortenErrors(source)).toThrow('another form than is known');
  });
});
