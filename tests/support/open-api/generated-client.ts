import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@hey-api/openapi-ts';
import { projectRoot } from '#infra/kit/project-paths.ts';

const run = promisify(execFile);

const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: ['node'],
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
};

/** A client that is generated from an OpenAPI document into a folder of its own, beside a program that uses it. */
export async function generateClient(documentUrl: string, program: string) {
  const folder = await mkdtemp(join(tmpdir(), 'vitsord-client-'));
  const input = join(folder, 'openapi.json');
  await writeFile(input, await (await fetch(documentUrl)).text());
  await mkdir(join(folder, 'client'));
  await createClient({
    input,
    output: { path: join(folder, 'client'), module: { extension: '.ts' } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
  await copyFile(program, join(folder, 'program.ts'));
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['program.ts', 'client'] }),
  );

  return {
    /** What the compiler has to say; nothing, if all is well. */
    compile: async (): Promise<string> => {
      const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
      const failed = await run(process.execPath, [compiler, '-p', folder]).then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      );
      return failed;
    },
    /** The JSON that the program prints. */
    run: async (env: Readonly<Record<string, string>>): Promise<unknown> => {
      const { stdout } = await run(process.execPath, [join(folder, 'program.ts')], { env: { ...process.env, ...env } });
      return JSON.parse(stdout);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
