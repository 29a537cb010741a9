import * as z from 'zod/mini';
import { foldEmail } from '#shared/domain/contact/fold-email.ts';
import { noticeWays } from '#shared/domain/organisation/notice-ways.ts';
import type { RecruiterNotices } from '#shared/domain/ports/recruiter-notices.ts';
import { type LinkKeys, personHash } from '../access/link-secrets.ts';
import { auditWrite } from '../audit/audit-writes.ts';
import { keys } from '../keys.ts';
import type { Key, Table } from '../table.ts';

const stored = z.object({ way: z.optional(z.enum(noticeWays)) });

/** By a keyed hash of the address. One kept under an older key is as if it had not been chosen. */
export function createRecruiterNotices(table: Table, linkKeys: LinkKeys): RecruiterNotices {
  const keyOf = (organisationId: string, email: string): Key =>
    keys.notices(organisationId, personHash(linkKeys, organisationId, foldEmail(email)));
  return {
    async find(organisationId, email) {
      const item = await table.get(keyOf(organisationId, email));
      return item === null ? null : (stored.parse(item).way ?? null);
    },

    async choose(organisationId, email, way, entry) {
      const names = { '#way': 'way' };
      const set =
        way === null ? { text: 'REMOVE #way', names } : { text: 'SET #way = :way', names, values: { ':way': way } };
      await table.transact([{ update: keyOf(organisationId, email), set }, ...auditWrite(entry)]);
    },

    async takeMorning(organisationId, email, day, message) {
      const taken = await table.update(
        keyOf(organisationId, email),
        {
          text: 'SET #day = :day, #by = :message',
          names: { '#day': 'day', '#by': 'by' },
          values: { ':day': day, ':message': message },
        },
        { text: 'attribute_not_exists(#day) OR #day < :day OR #by = :message' },
      );
      return taken !== null;
    },
  };
}
