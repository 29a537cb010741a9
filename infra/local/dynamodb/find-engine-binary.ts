import { createRequire } from 'node:module';

/** The native engine that npm installed for this machine. */
export const findEngineBinary = (): string => {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/dynoxide`);
  } catch {
    throw new Error(
      `There is no DynamoDB engine for this machine (${name} is not installed). ` +
        'Set DYNAMODB_ENDPOINT to the address of another one, for example DynamoDB Local: DYNAMODB_ENDPOINT=http://127.0.0.1:8000',
    );
  }
};
