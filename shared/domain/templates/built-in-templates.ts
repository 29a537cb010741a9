import { factsTemplate } from './facts-template.ts';
import type { BuiltInTemplate } from './in-every-language.ts';
import { leaderTemplate } from './leader-template.ts';
import { shortTemplate } from './short-template.ts';
import { standardTemplate } from './standard-template.ts';

/** Every version that a check may have been made with: a changed text is a new version beside the old one. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  shortTemplate,
  standardTemplate,
  leaderTemplate,
  factsTemplate,
];

/** Without a version, the newest. Null when there is no such built-in template. */
export function builtInTemplate(id: string, version?: number): BuiltInTemplate | null {
  const versions = builtInTemplates
    .filter((template) => template.id === id && (version === undefined || template.version === version))
    .toSorted((one, other) => other.version - one.version);
  return versions[0] ?? null;
}
