import * as z from 'zod/mini';
import { mailsThatCount, mayMailAgain, mostAskingsOfSource } from '#shared/domain/access/sign-in-pace.ts';
import type { Asking } from '#shared/domain/ports/session-store.ts';
import { addHours, addSeconds } from '#shared/domain/time.ts';
import { epochSeconds, keys } from '../keys.ts';
import type { Expression, Key, Table, Write } from '../table.ts';
import { type LinkKeys, linkDigest } from './link-secrets.ts';

const storedPerson = z.object({
  mailedAt: z.optional(z.string()),
  mailsAt: z._default(z.array(z.string()), []),
  ttl: z._default(z.number(), 0),
});

/** A condition that never holds. The write is made all the same, so that it takes as long as a real one. */
const never: Expression = { text: 'attribute_not_exists(pk) AND attribute_exists(pk)' };

/** Nobody has been mailed since this was read. */
const ifLast = (mailedAt: string | undefined): Expression =>
  mailedAt === undefined
    ? { text: 'attribute_not_exists(#mailedAt)' }
    : { text: '#mailedAt = :last', values: { ':last': mailedAt } };

/** How often sign-in mails go: to a person, and at the wish of one source, which is known by a keyed hash for an hour. */
export function createSignInPace(table: Table, linkKeys: LinkKeys) {
  /** Counts one more of this time; false when there were as many as may be. */
  const takeOne = async (key: Key, most: number, ttl: number): Promise<boolean> => {
    const counted = await table.update(
      key,
      {
        text: 'SET #ttl = :ttl ADD #count :one',
        names: { '#ttl': 'ttl', '#count': 'count' },
        values: { ':ttl': ttl, ':one': 1 },
      },
      { text: 'attribute_not_exists(#count) OR #count < :most', values: { ':most': most } },
    );
    return counted !== null;
  };

  const takeAsking = ({ sourceIp, now }: Pick<Asking, 'sourceIp' | 'now'>): Promise<boolean> =>
    takeOne(
      keys.source(linkDigest(linkKeys, `v1|source|${sourceIp}`), now.slice(0, 13)),
      mostAskingsOfSource,
      epochSeconds(addHours(now, 1)),
    );

  return {
    /** Takes one of so many a day; `what`: of which they are. */
    takeOfDay: (what: string, most: number, now: string): Promise<boolean> =>
      takeOne(
        keys.source(linkDigest(linkKeys, `v1|day|${what}`), `${now.slice(0, 10)}T00`),
        most,
        epochSeconds(addHours(now, 24)),
      ),

    /**
     * Marks that this person is mailed, for a transaction with the mail: refused while it is too soon. `mayAsk`: see
     * takeOfDay, which is asked at the same time.
     */
    async markMail(
      person: Key,
      asking: Asking,
      keptSeconds: number,
      mayAsk: Promise<boolean> = Promise.resolve(true),
    ): Promise<Write> {
      const { now } = asking;
      const [known, ...within] = await Promise.all([table.get(person), takeAsking(asking), mayAsk]);
      const isWithin = within.every((each) => each);
      const { mailedAt, mailsAt, ttl } = storedPerson.parse(known ?? {});
      return {
        update: person,
        set: {
          text: 'SET #mailedAt = :now, #mailsAt = :all, #ttl = :ttl',
          names: { '#mailedAt': 'mailedAt', '#mailsAt': 'mailsAt', '#ttl': 'ttl' },
          values: {
            ':now': now,
            ':all': [...mailsThatCount(mailsAt, now), now],
            ':ttl': Math.max(ttl, epochSeconds(addSeconds(now, keptSeconds))),
          },
        },
        condition: isWithin && mayMailAgain(mailsAt, now) ? ifLast(mailedAt) : never,
      };
    },
  };
}
