import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { LinkPorts } from '#shared/web/links/open-link.ts';

/** What the candidate's pages need of the world. */
export type SubmitPorts = Omit<LinkPorts, 'checks'> &
  Readonly<{ checks: Pick<CheckStore, 'load' | 'change'>; findTemplate: FindTemplate; newId: NewId }>;
