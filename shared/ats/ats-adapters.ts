import { createGreenhouseAdapter } from './greenhouse/greenhouse-adapter.ts';
import { createRefappAdapter } from './refapp/refapp-adapter.ts';
import { createTalentechAdapter } from './talentech/talentech-adapter.ts';
import type { TalentechDeps } from './talentech/tell-talentech.ts';

/** How ATSs are told, each by its own contract. */
export const createAtsAdapters = (deps: TalentechDeps) => ({
  greenhouse: createGreenhouseAdapter(deps),
  talentech: createTalentechAdapter(deps),
  refapp: createRefappAdapter(deps),
});
