import { canonicalId } from '../text/canonical-id.ts';

/** The contracts by which an ATS may drive a check, besides the API. */
export const connectionKinds = ['talentech', 'greenhouse', 'refapp', 'teamtailor', 'ashby', 'workable'] as const;

export type ConnectionKind = (typeof connectionKinds)[number];

/** The key of an ATS's request. The ATS's own id of it is unique only within its connection. */
export const externalNameOf = ({
  connectionId,
  externalKey,
}: Pick<CheckSource, 'connectionId' | 'externalKey'>): string =>
  `${connectionId}|${externalKey.split('|').map(canonicalId).join('|')}`;

/** Where a check came from, when a connection of an ATS asked for it: what is needed to tell that ATS of it. */
export type CheckSource = Readonly<{
  kind: ConnectionKind;
  connectionId: string;
  /** The ATS's own name of this request; the same one again makes no second check. */
  externalKey: string;
  /** What else the contract's results must quote, by the contract's words. Nothing about a person. */
  details: Readonly<Record<string, string>>;
}>;
