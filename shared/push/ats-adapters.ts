import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PartnerAppStore } from '#shared/domain/ports/partner-app-store.ts';
import { createGreenhouseAdapter } from './greenhouse-adapter.ts';
import { createRefappAdapter } from './refapp-adapter.ts';
import { createTalentechAdapter } from './talentech-adapter.ts';

type Deps = Readonly<{
  connections: Pick<ConnectionStore, 'load'>;
  partnerApps: Pick<PartnerAppStore, 'load'>;
  organisations: Pick<OrganisationStore, 'load'>;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  links: LinkMaker;
  baseUrl: string;
}>;

/** How ATSs are told, each by its own contract. */
export const createAtsAdapters = (deps: Deps) => ({
  greenhouse: createGreenhouseAdapter(deps),
  talentech: createTalentechAdapter(deps),
  refapp: createRefappAdapter(deps),
});
