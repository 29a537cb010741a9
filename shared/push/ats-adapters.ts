import { createGreenhouseAdapter } from './greenhouse-adapter.ts';
import { createRefappAdapter } from './refapp-adapter.ts';
import { createTalentechAdapter } from './talentech-adapter.ts';
import type { TalentechDeps } from './tell-talentech.ts';

/** How ATSs are told, each by its own contract. */
export const createAtsAdapters = (deps: TalentechDeps) => ({
  greenhouse: createGreenhouseAdapter(deps),
  talentech: createTalentechAdapter(deps),
  refapp: createRefappAdapter(deps),
});
