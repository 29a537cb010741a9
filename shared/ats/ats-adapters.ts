import { createGreenhouseAdapter } from './greenhouse/greenhouse-adapter.ts';
import { createRefappAdapter } from './refapp/refapp-adapter.ts';
import { createTalentechAdapter } from './talentech/talentech-adapter.ts';
import type { TalentechPorts } from './talentech/tell-talentech.ts';

/** How ATSs are told, each by its own contract. */
export const createAtsAdapters = (ports: TalentechPorts) => ({
  greenhouse: createGreenhouseAdapter(ports),
  talentech: createTalentechAdapter(ports),
  refapp: createRefappAdapter(ports),
});
