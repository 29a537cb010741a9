import * as z from 'zod/mini';
import type { Store } from '../store.ts';
import { type Connection, connectionSchema, type TokenMode, tokenMode } from './connection.ts';

const grantSchema = z.object({ since: z.number(), answer: z.json() });
const switchesSchema = z.object({ tokenMode: z.nullable(tokenMode), encrypts: z.boolean() });

/** The customer's consent: what the token endpoint answered last. */
export type Grant = z.infer<typeof grantSchema>;

/** What an administrator of the ATS has set; no token mode of its own means the partner app's. */
export type Switches = z.infer<typeof switchesSchema>;

export const readConnection = (store: Store): Connection | null => store.read('connection', connectionSchema);

export const readGrant = (store: Store): Grant | null => store.read('grant', z.nullable(grantSchema));

export const saveGrant = (store: Store, grant: Grant | null): void => store.write('grant', grant);

export const readSwitches = (store: Store): Switches =>
  store.read('switches', switchesSchema) ?? { tokenMode: null, encrypts: false };

export const saveSwitches = (store: Store, switches: Switches): void => store.write('switches', switches);

export const tokenModeOf = (store: Store, connection: Connection): TokenMode =>
  readSwitches(store).tokenMode ?? connection.tokenMode;

const isSameGrant = (one: Connection, other: Connection): boolean =>
  one.clientId === other.clientId && JSON.stringify(one.grant) === JSON.stringify(other.grant);

/** A grant that was taken over before has lived on here: refreshed, or given up. Only another one replaces it. */
export const acceptConnection = (store: Store, given: Connection, now: number): void => {
  const known = readConnection(store);
  store.write('connection', given);
  if (known !== null && isSameGrant(known, given)) return;
  saveGrant(store, given.grant === null ? null : { since: now, answer: given.grant });
};
