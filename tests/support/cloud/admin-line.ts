import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { projectRoot } from '#infra/kit/project-paths.ts';

export type Said = Readonly<{ status: number | null; out: string; error: string }>;

/** What `npm run admin --` runs, for the local cloud that runs on this data. */
export const adminLine =
  (dataFolder: string) =>
  async (...args: readonly string[]): Promise<Said> => {
    const child = spawn(process.execPath, ['infra/admin/admin.ts', ...args], {
      cwd: projectRoot,
      env: { ...process.env, LOCAL_DATA_DIR: dataFolder, PORT: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { status: await ended, out: out.trim(), error: error.trim() };
  };
