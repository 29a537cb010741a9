import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { AuditActors } from '#shared/domain/ports/audit-actors.ts';
import type { AuditTrail } from '#shared/domain/ports/audit-trail.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ErasureStore } from '#shared/domain/ports/erasure-store.ts';
import type { ProofReach, ProofState, ProofStore } from '#shared/domain/ports/proof-store.ts';
import type { LookUpPorts } from '#shared/domain/subjects/look-up.ts';
import type { OwnPerson } from '#shared/domain/subjects/own-data.ts';
import type { OwnDataTexts } from '#shared/i18n/own-data/texts.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { linkIn, type Reading } from '../http/reading.ts';
import type { ShowPartPorts } from '../subjects/show-part.ts';

/** Ports of the pages of a person's own data, beside those of the page that their link opens. */
export type OwnDataPorts = Readonly<{
  proofs: ProofStore;
  subjects: LookUpPorts['subjects'];
  checks: LookUpPorts['checks'] & ShowPartPorts['checks'] & Pick<CheckStore, 'change'>;
  findTemplate: ShowPartPorts['findTemplate'];
  notes: ShowPartPorts['notes'];
  erasures: Pick<ErasureStore, 'create'>;
  audit: Pick<AuditTrail, 'note' | 'list'>;
  auditActors: Pick<AuditActors, 'find'>;
  newId: NewId;
}>;

/** How the person may take back what they gave: a page of their link, or none any more. */
export type OwnWayOut = 'withdraw' | 'decline' | null;

/** A request for what is kept of somebody, by the link of a check. `personId`: `candidate`, or that of a referee. */
export type OwnRequest = Omit<OwnVisit, 'person'> & Readonly<{ personId: string }>;

/** Somebody who comes to what is kept of them. */
export type OwnVisit = Readonly<{
  request: HttpRequest;
  reading: Reading;
  organisation: Organisation;
  file: CheckFile;
  person: OwnPerson;
  /** `/c/{secret}` or `/a/{secret}`. */
  base: string;
  wayOut: OwnWayOut;
  /** How the data are handled. */
  handling: () => Promise<HttpResponse>;
  /** RFC 3339. */
  now: string;
}>;

/** The visit with its words, and what the browser that asks has shown. */
export type OwnPage = OwnVisit &
  Readonly<{
    texts: OwnDataTexts;
    /** Addresses and numbers that the person had before this visit; none while a new one does not count yet. */
    reaches: readonly ProofReach[];
    /** From when a new address counts; null: it does. */
    countsFrom: string | null;
    proof: ProofState;
  }>;

export const ownPath = ({ base }: Pick<OwnVisit, 'base'>, path = ''): string => `${base}/data${path}`;

/** An address of these pages, in the language that the reader picked. */
export const ownLink = (
  visit: Pick<OwnVisit, 'base' | 'reading'>,
  path = '',
  query: Readonly<Record<string, string>> = {},
): string => linkIn(visit.reading, ownPath(visit, path), query);

export const placeOf = ({ file, person }: Pick<OwnVisit, 'file' | 'person'>) => ({
  organisationId: file.check.organisationId,
  checkId: file.check.id,
  person: person.id,
});

/** What the code leads to. */
export const ownAims = ['copy', 'delete', 'object'] as const;

export type OwnAim = (typeof ownAims)[number];
