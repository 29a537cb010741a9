import { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
import type { TakesMail } from '#shared/domain/ports/mail-domains.ts';

type Names = Readonly<{
  resolveMx: (domain: string) => Promise<readonly unknown[]>;
  resolve4: (domain: string) => Promise<readonly unknown[]>;
  cancel: () => void;
}>;

/** A person waits for the page. */
export const namePatienceMilliseconds = 1_500;

const askedNames = (): Names => new Resolver({ timeout: namePatienceMilliseconds, tries: 1 });

const isNothing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA');

const found = (answer: Promise<readonly unknown[]>): Promise<boolean | null> =>
  answer.then(
    (records) => records.length > 0,
    (error: unknown) => (isNothing(error) ? false : null),
  );

/** Asks for the domain's mail exchangers, and for the address that stands for them where there are none. */
export const createTakesMail =
  (namesOf: () => Names = askedNames): TakesMail =>
  async (domain) => {
    const names = namesOf();
    const giveUp = setTimeout(() => names.cancel(), namePatienceMilliseconds);
    const name = domainToASCII(domain);
    const answers = await Promise.all([found(names.resolveMx(name)), found(names.resolve4(name))]);
    clearTimeout(giveUp);
    if (answers.includes(true)) return true;
    return answers.includes(null) ? null : false;
  };
