import { Resolver } from 'node:dns/promises';

/** Domains that no mail goes to. Every other one takes it: nobody outside the machine is asked. */
const withoutMail: readonly string[] = ['no-mail.example', 'no-mail.example.org'];

const nothing = (name: string): Error =>
  Object.assign(new Error(`query ENOTFOUND ${name}`), { code: 'ENOTFOUND', hostname: name });

/** What a function on a developer's machine asks of names is answered from a table. */
export function answerNames(): void {
  const answer =
    (records: readonly unknown[]) =>
    (name: string): Promise<readonly unknown[]> =>
      withoutMail.includes(name) ? Promise.reject(nothing(name)) : Promise.resolve(records);
  Reflect.set(Resolver.prototype, 'resolveMx', answer([{ exchange: 'mail.example.org', priority: 10 }]));
  Reflect.set(Resolver.prototype, 'resolve4', answer(['192.0.2.1']));
}
