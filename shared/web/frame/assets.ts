import { clientScriptName } from '../generated/client-script-name.ts';
import { editorScriptName } from '../generated/editor-script-name.ts';

/** A file that pages refer to. Its name holds a hash of its content, so it can be kept for ever. */
export type Asset = Readonly<{ name: string; contentType: string; body: string }>;

export const clientScriptPath = `/assets/${clientScriptName}`;
/** What makes it easier to write a question template. */
export const editorScriptPath = `/assets/${editorScriptName}`;

const scripts: Readonly<Record<string, () => Promise<string>>> = {
  [clientScriptName]: async () => (await import('../generated/client-script.ts')).clientScript,
  [editorScriptName]: async () => (await import('../generated/editor-script.ts')).editorScript,
};

/** The asset of this name; null when there is none. Loaded when it is asked for: pages need only the name. */
export async function findAsset(name: string): Promise<Asset | null> {
  const load = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
  return load === undefined ? null : { name, contentType: 'text/javascript; charset=utf-8', body: await load() };
}
