import type { RoadOnCloud } from '../cloud/road-cloud.ts';
import { bo, eva, kim, requestBody, type ShownCheck } from '../roads/road.ts';
import { inOneLine } from './visitor.ts';

export type JourneyPerson = Readonly<{ first: string; last: string; mail: string; tel: string; lang: string }>;

/** A check, and the people whom only it knows. */
export type JourneyCheck = Readonly<{
  id: string;
  /** As it was created. */
  firstStatus: string;
  checkPage: string;
  candidate: Readonly<{ firstName: string; lastName: string; email: string; phone: string }>;
  recruiter: Readonly<{ name: string; email: string }>;
  bo: JourneyPerson;
  eva: JourneyPerson;
}>;

export type CheckWishes = Readonly<{
  settings?: Readonly<Record<string, unknown>>;
  project?: Readonly<Record<string, unknown>>;
  /** Where the candidate is reached, when it is nowhere. */
  email?: string;
  /** Whom the ATS gives at once. */
  referees?: readonly Readonly<Record<string, unknown>>[];
}>;

const firstNumber = 5;
let numbers = 0;

/** Of the Swedish mobile numbers that nobody has; each once in a file. */
function nextPhone(): string {
  numbers += 1;
  return `+467017406${String(firstNumber + numbers).padStart(2, '0')}`;
}

const short = { sv: 'tpl_short' };

/** The ATS asks for references on Kim. Short questions, no account of the relation, unless wished otherwise. */
export async function startCheck({ road }: RoadOnCloud, name: string, wishes: CheckWishes = {}): Promise<JourneyCheck> {
  const candidate = { ...kim, email: wishes.email ?? `kim.${name}@example.org`, phone: nextPhone() };
  const recruiter = { name: 'Rita Ek', email: `rita.${name}@example.org` };
  const referees = wishes.referees === undefined ? {} : { referees: wishes.referees };
  const body = requestBody({ questionTemplates: short, askRelation: false, ...wishes.settings }, [
    { ...candidate, ...(wishes.email !== undefined && { phone: null }), ...referees },
  ]);
  const check = await road.request({ ...body, recruiter, ...(wishes.project && { project: wishes.project }) });
  const person = (from: typeof bo, mail: string): JourneyPerson => ({
    first: String(from['first']),
    last: String(from['last']),
    mail,
    tel: nextPhone(),
    lang: 'sv',
  });
  return {
    id: check.id,
    firstStatus: check.status,
    checkPage: check.links.checkPage,
    candidate,
    recruiter,
    bo: person(bo, `bo.${name}@example.org`),
    eva: person(eva, `eva.${name}@example.org`),
  };
}

/** What has gone out about this check, oldest first, such as `candidate email`; when nothing is under way any more. */
export async function sentAbout({ cloud }: RoadOnCloud, check: JourneyCheck): Promise<readonly string[]> {
  await cloud.untilQuiet();
  const { candidate, recruiter } = check;
  const whose: readonly (readonly [address: string, who: string])[] = [
    [candidate.email, 'candidate'],
    [candidate.phone, 'candidate'],
    [recruiter.email, 'recruiter'],
    ...[check.bo, check.eva].flatMap(({ first, mail, tel }) => [[mail, first] as const, [tel, first] as const]),
  ];
  return (await cloud.messages()).toReversed().flatMap((message) => {
    const who = whose.find(([address]) => message.to.includes(address))?.[1];
    return who === undefined ? [] : [`${who} ${message.channel}`];
  });
}

/** Where each referee of a check stands, such as `Bo answered`. */
export const standings = ({ referees }: ShownCheck): readonly string[] =>
  referees.map(({ firstName, status }) => inOneLine(`${firstName} ${status}`));
