import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckNote } from '#shared/domain/ports/check-notes.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { OwnDataPorts } from '#shared/web/own-data/own-visit.ts';
import { countingIds } from '../builders/check-builders.ts';
import { fakeAuditTrail } from './fake-audit-trail.ts';
import { fakeErasureStore } from './fake-erasure-store.ts';
import { fakeProofStore } from './fake-proof-store.ts';
import { fakeSubjectFinder } from './fake-subject-finder.ts';
import { findBuiltIn } from './fake-template-store.ts';

type Checks = CheckStore & Readonly<{ files: () => readonly CheckFile[] }>;

/** What the pages of somebody's own data need, on these checks in memory. */
export const fakeOwnData = (checks: Checks, notes: readonly CheckNote[] = []) =>
  ({
    checks,
    subjects: fakeSubjectFinder(checks.files),
    proofs: fakeProofStore(),
    erasures: fakeErasureStore(),
    audit: fakeAuditTrail(),
    auditActors: { find: () => Promise.resolve(new Map()) },
    findTemplate: findBuiltIn,
    notes: { list: () => Promise.resolve(notes) },
    newId: countingIds(),
  }) satisfies OwnDataPorts;
