import * as z from 'zod/mini';
import { longestExternalId } from '#shared/domain/limits.ts';

/** Ids and values come as text, number or truth value, as the connector has them; null and blank are absent. */
const loose = z.pipe(
  z.nullish(z.union([z.string(), z.number(), z.boolean()])),
  z.transform((value: string | number | boolean | null | undefined): string | null => {
    const text = String(value ?? '')
      .toWellFormed()
      .trim();
    return text === '' ? null : text;
  }),
);

const names = z.pipe(
  z.nullish(z.array(z.string())),
  z.transform((value: string[] | null | undefined): readonly string[] =>
    (value ?? []).map((name) => name.toLowerCase()),
  ),
);

/** Fields that may be encrypted; the contract names them as their owners do, in any case. */
const triggeredBy = z.object({ email: loose, firstname: loose, lastname: loose, encryptedfields: names });

const customFieldValue = z.object({ id: loose, value: loose });

/** `personalId` and `address` are not read: they are needed nowhere. */
const evaluationDetails = z.object({
  invitationid: z.pipe(loose, z.string().check(z.maxLength(longestExternalId))),
  evaluationformid: loose,
  sourcesystem: loose,
  sourcesystempublickey: loose,
  projectid: loose,
  projectname: loose,
  firstname: loose,
  lastname: loose,
  email: loose,
  phonenumber: loose,
  preferredlanguage: loose,
  notetocandidate: loose,
  customfieldvalues: z.nullish(z.array(customFieldValue)),
  encryptedfields: names,
});

export const invitation = z.object({
  triggeredby: z.nullish(triggeredBy),
  evaluationdetails: evaluationDetails,
});

export type Invitation = z.infer<typeof invitation>;
export type TriggeredBy = z.infer<typeof triggeredBy>;
export type EvaluationDetails = z.infer<typeof evaluationDetails>;

/** What FixedToken mode sends along with every call, as we gave it. */
export const fixedAuth = z.object({
  auth: z.object({ customeraccountid: z.string(), integrationkey: z.string() }),
});

/** How FixedToken mode gives a consent back. */
export const fixedFarewell = z.object({ ...fixedAuth.shape, clientid: z.string(), clientsecret: z.string() });
