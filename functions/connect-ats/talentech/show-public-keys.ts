import type { Contract } from '../asked.ts';

/** The keys by which fields may be encrypted for us, one a line; nothing where the stage asks for no encryption. */
export const showPublicKeys: Contract = async ({ ports }) => ({
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: (await ports.fieldKeys.publicKeys()).map((key) => `${key}\n`).join(''),
});
