import * as z from 'zod/mini';
import { auditActs, auditKinds } from '#shared/domain/audit/audit-acts.ts';
import { auditActorKinds } from '#shared/domain/audit/audit-entry.ts';
import { pageQuery } from './page-query.ts';

const text = z.string();
const nullableText = z.nullable(text);

const shapes = {
  check: /^chk_[0-9A-HJKMNP-TV-Z]{26}$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/i,
};

const checkId = text.check(z.refine<string>((id) => shapes.check.test(id), { params: { code: 'not_valid' } }));

const instant = text.check(
  z.refine<string>((time) => shapes.instant.test(time) && !Number.isNaN(Date.parse(time)), {
    params: { code: 'not_valid' },
  }),
);

/** The query of `GET /v1/audit-events`. */
export const auditQuery = z.object({
  check: z.optional(checkId),
  actor: z.optional(text.check(z.minLength(1), z.maxLength(100))),
  kind: z.optional(z.enum(auditKinds)),
  from: z.optional(instant),
  to: z.optional(instant),
  ...pageQuery.shape,
});

/** One act or reading as the API shows it. */
export const auditEvent = z.object({
  id: text,
  at: z.iso.datetime(),
  kind: z.enum(auditKinds),
  act: z.enum(auditActs),
  actor: z.object({
    kind: z.enum(auditActorKinds),
    id: nullableText,
    name: nullableText,
    throughAts: z.boolean(),
  }),
  referenceCheck: nullableText,
  about: nullableText,
  count: z.int().check(z.minimum(1)),
});

export const auditEventPage = z.object({ auditEvents: z.array(auditEvent), cursor: nullableText });

export type AuditEventView = z.infer<typeof auditEvent>;
