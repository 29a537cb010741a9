import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { NewId } from '#shared/domain/ids.ts';
import { type SignInStore, signInMinutes } from '#shared/domain/ports/session-store.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import { signInFromItem, signInToItem } from '../items/session-item.ts';
import { hashOf, keys } from '../keys.ts';
import type { Table } from '../table.ts';
import { type LinkKeys, signInCode, signInSecret } from './link-secrets.ts';

export type SignInPorts = Readonly<{ table: Table; linkKeys: LinkKeys; baseUrl: string; newId: NewId }>;

/** Sign-in links for those who hand them out: the API, and the mail. */
export function createSignInLinks(ports: SignInPorts): Pick<SignInStore, 'makeLink' | 'findMailed'> {
  const { table, linkKeys, newId } = ports;
  const urlOf = (secret: string): string => `${ports.baseUrl}/s/${secret}`;

  return {
    async makeLink(signIn, now, asked) {
      const id = asked?.id ?? newId('sgn');
      const secret = signInSecret(linkKeys, signIn.organisationId, id);
      const expiresAt = addMinutes(now, signInMinutes);
      const made = { put: signInToItem(secret, signIn, expiresAt), condition: { text: 'attribute_not_exists(pk)' } };
      const entries =
        asked === undefined
          ? []
          : [{ ...entryOf(signIn, 'session.link_made', asked.by, now), checkId: signIn.checkId }];
      await table.transact([made, ...auditWrites(entries)]);
      return { url: urlOf(secret), expiresAt };
    },

    async findMailed(organisationId, signInId, now) {
      const secret = signInSecret(linkKeys, organisationId, signInId);
      const item = await table.get(keys.session(hashOf(secret)));
      const found = item === null ? null : signInFromItem(item, [], now);
      if (found === null || found.state === 'over') return null;
      return { signIn: found.signIn, url: urlOf(secret), code: signInCode(linkKeys, organisationId, signInId) };
    },
  };
}
