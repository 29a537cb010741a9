import { factsTemplate } from './facts-template.ts';
import type { BuiltInTemplate } from './in-every-language.ts';
import { firstLeaderTemplate, leaderTemplate } from './leader-template.ts';
import { firstShortTemplate, shortTemplate } from './short-template.ts';
import { firstStandardTemplate, standardTemplate } from './standard-template.ts';

/** The newest of each, in the order in which they are listed. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  shortTemplate,
  standardTemplate,
  leaderTemplate,
  factsTemplate,
];

/** Earlier versions, which checks may have been made with: a changed text is a new version beside the old one. */
export const earlierTemplates: readonly BuiltInTemplate[] = [
  firstShortTemplate,
  firstStandardTemplate,
  firstLeaderTemplate,
];

/** Without a version, the newest. Null when there is no such built-in template. */
export function builtInTemplate(id: string, version?: number): BuiltInTemplate | null {
  const versions = [...builtInTemplates, ...earlierTemplates]
    .filter((template) => template.id === id && (version === undefined || template.version === version))
    .toSorted((one, other) => other.version - one.version);
  return versions[0] ?? null;
}
