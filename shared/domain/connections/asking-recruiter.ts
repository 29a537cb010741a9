import type { ConnectionKind } from '../check/check-source.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Connection } from './connection.ts';
import { contracts } from './contracts/contracts.ts';

type Owner = Pick<Organisation, 'administrators' | 'sender'>;

const namesOne = ({ settings }: Pick<Connection, 'settings'>): boolean =>
  'recruiter' in settings && settings.recruiter !== undefined;

/** Its ATS may say nobody who asks, and neither does anything of ours: what it asks for could be in nobody's name. */
export const lacksRecruiter = (
  connection: Pick<Connection, 'settings'> & Readonly<{ kind: ConnectionKind }>,
  { administrators, sender }: Owner,
): boolean =>
  contracts[connection.kind].needsRecruiter === true &&
  !namesOne(connection) &&
  administrators.length === 0 &&
  (sender.replyTo ?? sender.address) === null;
