import * as z from 'zod/mini';

import { channels } from '#shared/domain/check/channel.ts';
import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { expiresAt } from '#shared/domain/check/counts.ts';
import { leftOutReasons } from '#shared/domain/check/left-out.ts';
import { checkStatuses, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { languages } from '#shared/domain/language.ts';
import { longestName } from '#shared/domain/limits.ts';
import { firstLookAt } from '#shared/domain/retention/deletion-times.ts';
import { type Hold, holdReasons } from '#shared/domain/retention/hold.ts';
import type { Idle } from '#shared/domain/retention/idle.ts';
import { foldWords } from '#shared/domain/text/fold-words.ts';

import { deletionDue, duePartitionOf, indexPartitions, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { objectionShape, personShape, sourceShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();
const nullableText = z.nullable(z.string());
const language = z.enum(languages);

const holdShape = storedShape<Hold>()(() =>
  z.object({ reason: z.enum(holdReasons), until: text, note: nullableText, setAt: text }),
);

const idleShape = storedShape<Idle>()(() => z.object({ since: text, toldAt: nullableText }));

const stored = storedShape<Check>()(() =>
  z.object({
    id: text,
    organisationId: text,
    live: z.boolean(),
    status: z.enum(checkStatuses),
    version: z.number(),
    eventCount: z.number(),
    project: z.object({ externalId: nullableText, title: nullableText, clientName: nullableText }),
    recruiter: personShape,
    team: z.exactOptional(z.array(personShape)),
    candidate: z.object({
      externalId: nullableText,
      firstName: text,
      lastName: text,
      email: nullableText,
      phone: nullableText,
      language,
      linkGeneration: z.number(),
    }),
    settings: z.object({
      candidateChannel: z.enum(channels),
      refereeChannel: z.enum(channels),
      refereesRequested: z.number(),
      questionTemplates: z.partialRecord(language, z.object({ id: text, version: z.number() })),
      candidateLanguage: language,
      askRelation: z.boolean(),
      hideProjectTitle: z.boolean(),
      daysToSubmit: z.number(),
      daysToAnswer: z.number(),
      additionalText: nullableText,
      smsCountries: z.exactOptional(z.array(text)),
    }),
    source: z.exactOptional(sourceShape),
    leftOut: z.exactOptional(z.array(z.object({ place: z.number(), name: text, reason: z.enum(leftOutReasons) }))),
    linkKeyVersion: z.exactOptional(text),
    viewers: z.exactOptional(z.array(text)),
    createdAt: text,
    updatedAt: text,
    addressesAsked: z.exactOptional(z.number()),
    addressesAllowed: z.exactOptional(z.number()),
    setAsideAt: z.exactOptional(text),
    candidateAskedAt: nullableText,
    submitBy: text,
    submittedAt: nullableText,
    completedAt: nullableText,
    concludedAt: nullableText,
    endedAt: z.exactOptional(text),
    earlierEnds: z.exactOptional(z.array(text)),
    idle: z.exactOptional(idleShape),
    hold: z.exactOptional(holdShape),
    objection: z.exactOptional(objectionShape),
  }),
);

/** By its deadline, or by `look`, when it may be time to delete something of it, whichever comes first. */
export function checkDue(
  { check, referees }: Pick<CheckFile, 'check' | 'referees'>,
  look: string | null,
): Readonly<{ duePk?: string; dueAt?: string }> {
  const deadline = isUnderWay(check.status) ? expiresAt(check, referees) : null;
  if (look !== null && (deadline === null || look < deadline)) return deletionDue(check.id, look);
  return deadline === null ? {} : { duePk: duePartitionOf(check.id), dueAt: deadline };
}

/** The check's own item, with what its indexes need. Referees tell its deadline. */
export function checkToItem(check: Check, referees: readonly Referee[]): KeptItem {
  const { id, organisationId, live, status } = check;
  const externalId = check.project.externalId;
  return {
    ...keys.check(id),
    kind: 'check',
    ...check,
    projectExternalId: externalId ?? undefined,
    candidateExternalId: check.candidate.externalId ?? undefined,
    createdSk: `${check.createdAt}#${id}`,
    listPk: indexPartitions.list(organisationId, live),
    statusPk: indexPartitions.status(organisationId, live, status),
    namePk: indexPartitions.name(organisationId, live),
    // The most characters that fit in a key, whatever the script.
    nameSk: `${foldWords(check.candidate.lastName || check.candidate.firstName)
      .join(' ')
      .slice(0, longestName)
      .toWellFormed()}#${id}`,
    ...(externalId !== null && { projectPk: indexPartitions.project(organisationId, live, externalId) }),
    ...checkDue({ check, referees }, firstLookAt({ check, referees })),
  };
}

/** Its deletion has begun or is done: readers treat it as absent. */
export const isGoing = (item: Item): boolean => item['kind'] !== 'check' || item['deleting'] !== undefined;

export const checkFromItem = (item: Item): Check => stored.parse(item);
