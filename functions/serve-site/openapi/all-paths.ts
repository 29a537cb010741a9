import { connectionPaths } from './connection-operations.ts';
import { type Paths, requestPaths } from './operations.ts';
import { presetPaths } from './preset-operations.ts';
import { settingsPaths } from './settings-operations.ts';
import { sitePaths } from './site-operations.ts';
import { steeringPaths } from './steering-operations.ts';
import { templatePaths } from './template-operations.ts';
import { webhookPaths } from './webhook-operations.ts';

/** Every path that the API has, and what each method on it does. */
export function allPaths(): Paths {
  const parts = [
    requestPaths(),
    steeringPaths(),
    presetPaths(),
    templatePaths(),
    settingsPaths(),
    webhookPaths(),
    connectionPaths(),
    sitePaths(),
  ];
  const names = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries([...names].map((name) => [name, Object.assign({}, ...parts.map((part) => part[name]))]));
}
