import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { auditActs } from '#shared/domain/audit/audit-acts.ts';
import { byOneOf } from '#shared/domain/audit/audit-entry.ts';
import { checkActs } from '#shared/domain/audit/check-acts.ts';
import { entriesOfChange } from '#shared/domain/audit/entries-of-change.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { buildRefereeDetails, buildRequest, contextAt } from '#tests/support/builders/check-builders.ts';
import { everyAct, everyFile } from '#tests/support/builders/every-act.ts';

const changes = [
  requestCheck(buildRequest({ referees: [buildRefereeDetails()] }), contextAt()),
  ...everyFile.flatMap((file) =>
    Object.values(everyAct).flatMap((act) => {
      const decision = act(file);
      return decision.outcome === 'change' ? [decision.change] : [];
    }),
  ),
];

const written = new Set<string>(
  changes.flatMap((change) => entriesOfChange(change, byOneOf('recruiter', 'per_rita'))).map(({ act }) => act),
);

/** About signals that stand in the file, and a passage that stands in the answers: written where those are decided on. */
const ofOthers = [
  'integrity_signal.explained',
  'integrity_signal.resolved',
  'integrity_signal.reopened',
  'referee.passage_hidden',
];

it('each act on a check is written in the trail when somebody does it', () => {
  const expected = [...checkActs(), 'check.held', 'check.released'];
  expect(expected.filter((act) => !written.has(act) && !ofOthers.includes(act))).toEqual([]);
});

/** What only lists acts, or says them in words. */
const isList = (name: string): boolean =>
  name.includes('i18n/') || name.includes('openapi/') || name.endsWith('audit-acts.ts') || name.endsWith('event.ts');

const sources = ['functions', 'shared', 'infra/admin'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !isList(name))
    .map((name) => readFileSync(join(projectRoot, folder, name), 'utf8')),
);

it('every act that the trail knows is written by some code', () => {
  expect(auditActs.length).toBeGreaterThan(70);
  const others = auditActs.filter((act) => !written.has(act));
  expect(others.filter((act) => sources.every((source) => !source.includes(`'${act}'`)))).toEqual([]);
});
