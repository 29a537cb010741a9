import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import type { ShowPorts } from '#shared/web/api/show-check.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';

/** What the later steps of a check need of the world. */
export type SteerPorts = ShowPorts &
  Readonly<{
    checks: Pick<CheckStore, 'load' | 'change'>;
    organisations: Pick<OrganisationStore, 'findKey' | 'load' | 'save'>;
    sessions: Pick<SessionStore, 'makeLink'>;
    idempotency: IdempotencyStore;
    throttle: Throttle;
    clock: () => string;
    newId: NewId;
  }>;
