import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthesiseLocal } from '../cloud/local-cloud.ts';

/** The routes of the template that the local cloud plays, as `GET /v1/settings`. */
export async function routeKeys(): Promise<readonly string[]> {
  const folder = await synthesiseLocal();
  const templates = readdirSync(folder).filter((name) => name.endsWith('.template.json'));
  const texts = templates.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/"RouteKey": ?"([^"]+)"/g)].map(([, key = '']) => key)).toSorted();
}
