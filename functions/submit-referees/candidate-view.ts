import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName, type Referee } from '#shared/domain/check/referee.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { TakesMail } from '#shared/domain/ports/mail-domains.ts';
import type { DoneFrom, MarkMaker } from '#shared/domain/ports/mark-maker.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { CandidateTexts } from '#shared/i18n/candidate/texts.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import { linkIn, type Reading } from '#shared/web/http/reading.ts';
import type { LinkPorts } from '#shared/web/links/open-link.ts';
import type { OwnDataPorts } from '#shared/web/own-data/own-visit.ts';

/** Ports of the candidate's pages. */
export type SubmitPorts = Omit<LinkPorts, 'checks'> &
  Readonly<{
    checks: Pick<CheckStore, 'load' | 'findGone' | 'change'>;
    findTemplate: FindTemplate;
    takesMail: TakesMail;
    newId: NewId;
    /** What few come for is loaded when somebody does. */
    openOwnData: () => Promise<OwnDataPorts>;
    /** Loaded by whoever sends. */
    loadMarkMaker: () => Promise<MarkMaker>;
  }>;

/** What every page of the candidate is made from. */
export type CandidateView = Readonly<{
  reading: Reading;
  texts: CandidateTexts;
  signals: SignalTexts;
  organisation: Organisation;
  file: CheckFile;
  /** `/c/{secret}`. */
  base: string;
  /** RFC 3339. */
  now: string;
  /** Stored numbers as the candidate would write them. */
  phoneTexts: ReadonlyMap<string, string>;
  /** The referee just saved, whose domain takes no mail. */
  noMailFor: string | null;
  /** Where the request comes from. */
  from: Pick<DoneFrom, 'sourceIp' | 'userAgent'>;
}>;

export const linkTo = (view: CandidateView, path: string, query: Readonly<Record<string, string>> = {}): string =>
  linkIn(view.reading, `${view.base}${path}`, query);

export const refereePath = (referee: Pick<Referee, 'id'>): string => `/referees/${referee.id}`;

export const recruiterName = (view: CandidateView): string => keepTogether(view.file.check.recruiter.name);

export const nameOf = (referee: Referee): string => keepTogether(fullName(referee));

export const phoneText = (view: CandidateView, phone: string): string => view.phoneTexts.get(phone) ?? phone;
