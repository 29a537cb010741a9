import { clientScriptName } from '../generated/client-script-name.ts';

/** A file that pages refer to. Its name holds a hash of its content, so it can be kept for ever. */
export type Asset = Readonly<{ name: string; contentType: string; body: string }>;

export const clientScriptPath = `/assets/${clientScriptName}`;

/** The asset of this name; null when there is none. Loaded when it is asked for: pages need only the name. */
export async function findAsset(name: string): Promise<Asset | null> {
  if (name !== clientScriptName) return null;
  const { clientScript } = await import('../generated/client-script.ts');
  return { name, contentType: 'text/javascript; charset=utf-8', body: clientScript };
}
