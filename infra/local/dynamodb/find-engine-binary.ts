import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

function onThePath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .map((folder) => join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The native engine that npm installed for this machine, or one that stands on its PATH. */
export const findEngineBinary = (): string => {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/dynoxide`);
  } catch {
    const installed = onThePath('dynoxide');
    if (installed !== undefined) return installed;
    throw new Error(
      `There is no DynamoDB engine for this machine: npm has no ${name}, and there is no dynoxide on the PATH. ` +
        'Install dynoxide, or start another engine, for example DynamoDB Local, and say where: DYNAMODB_ENDPOINT=http://127.0.0.1:8000',
    );
  }
};
