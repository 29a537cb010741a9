import type { CallTimes } from '../call/call-times.ts';
import type { Channel } from '../check/channel.ts';
import type { Recruiter } from '../check/check.ts';
import type { RelationType } from '../check/relation.ts';
import { sameAddress } from '../contact/canonical-email.ts';
import type { Language, PartlyTranslated } from '../language.ts';
import type { SignalCode } from '../signals/signal.ts';
import type { TemplateApproval } from '../templates/drafts/template-approval.ts';
import type { OffsetChange } from '../zones/zone-time.ts';
import type { NoticeWay } from './notice-ways.ts';

/** Settings of a check that are not given take these. Template ids by language; absent = not offered. */
export type CheckDefaults = Readonly<{
  candidateChannel: Channel;
  refereeChannel: Channel;
  refereesRequested: number;
  questionTemplates: Readonly<Partial<Record<Language, string>>>;
  candidateLanguage: Language | null;
  askRelation: boolean;
  hideProjectTitle: boolean;
  daysToSubmit: number;
  daysToAnswer: number;
  additionalText: string | null;
}>;

/** How long after a request its reminder goes. */
export const reminderHours = [24, 48, 72] as const;

export type ReminderHours = (typeof reminderHours)[number];

/** Enough for a hundred candidates with their referees; a runaway client costs no more than this. */
export const usualSmsDailyCap = 500;

/** More than any employer asks in a day, and too few to spoil the standing of its domain. */
export const usualMailDailyCap = 2_000;

/** The five values that follow from the one brand colour (design.md, Brand). */
export type BrandColours = Readonly<{ brand: string; ink: string; edge: string; edgeDark: string; press: string }>;

/** The employer or agency. Owns keys, templates, branding and retention; nothing crosses organisations. */
export type Organisation = Readonly<{
  id: string;
  name: string;
  version: number;
  language: Language;
  timeZone: string;
  /** ISO 3166: in whose form local numbers are read. Absent or null: the zone's, where that is of one country. */
  country?: string | null;
  /** The zone's changes of offset, so that no page needs Intl. */
  offsetChanges: readonly OffsetChange[];
  defaults: CheckDefaults;
  /** `address` null: the stage's own address, as "<name> via Vitsord". */
  /** `phone`: the switchboard, in E.164. */
  sender: Readonly<{ name: string; address: string | null; replyTo: string | null; phone?: string | null }>;
  /** `logo`: where it is served; the picture itself as a data address until it is kept. Null: none. */
  branding: Readonly<{ colours: BrandColours | null; logo: string | null }>;
  reminders: Readonly<{ enabled: boolean; candidateHours: ReminderHours; refereeHours: ReminderHours }>;
  /** Recruiters are told when a check completes, fails, expires or is declined. False: `notices` is none. */
  recruiterNotices: boolean;
  /** How; absent where nothing more than that was chosen. */
  notices?: NoticeWay;
  /** Whoever a mail or an SMS does not reach gets the same by the other one. */
  fallbackChannel: boolean;
  /** 1-24. */
  retentionMonths: number;
  relationshipTypes: readonly RelationType[];
  disclosureText: string | null;
  /** Additional texts to candidates that were saved as the default, by the candidate's language. */
  additionalTexts: PartlyTranslated;
  /** Who may change settings and templates, and sign in to every check. */
  administrators: readonly Recruiter[];
  /** Times that referees may book for a call. */
  callTimes: CallTimes;
  /** Who takes calls; empty: each check's recruiter. */
  callHandlers: readonly Recruiter[];
  /** At most 11 letters and digits. */
  smsSenderId: string | null;
  /** ISO 3166 codes of the countries that an SMS may go to. */
  smsCountries: readonly string[];
  /** SMS in one day of the organisation's zone; those over it wait until the next morning. */
  smsDailyCap: number;
  /** Mails with a request, to candidates and referees, in one day of the zone; those over it wait until the next one. */
  mailDailyCap: number;
  /** Networks that many share, as `192.0.2.0/24`: acting from the same one of them is not seen. */
  knownNetworks: readonly string[];
  /** What is not to be raised, nor shown. */
  signalsOff: readonly SignalCode[];
  /** `second`: somebody else than who wrote it last approves a version of a template before it is published. */
  templateApproval: TemplateApproval;
}>;

/** Who of the organisation's administrators has this address; null when none has. */
export const findAdministrator = (
  { administrators }: Pick<Organisation, 'administrators'>,
  email: string,
): Recruiter | null => administrators.find((each) => sameAddress(each.email, email)) ?? null;
