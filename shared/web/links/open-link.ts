import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckStore, GoneCheck } from '#shared/domain/ports/check-store.ts';
import type { LinkPurpose, LinkStore, LinkTarget } from '#shared/domain/ports/link-store.ts';
import type { RecentOrganisations } from '#shared/domain/ports/organisation-store.ts';
import type { HttpRequest } from '../http/http.ts';
import { tidyPath } from '../http/tidy-path.ts';
import type { LinkThrottle } from './link-throttle.ts';

export type LinkPorts = Readonly<{
  links: LinkStore;
  checks: Pick<CheckStore, 'load' | 'findGone'>;
  organisations: RecentOrganisations;
  throttle: LinkThrottle;
  /** RFC 3339. */
  clock: () => string;
}>;

/** What a link on a page's address leads to. `unknown` tells nothing of why. */
export type OpenedLink<Beside = null> =
  | Readonly<{
      outcome: 'open';
      /** The link's own address, as `/a/{secret}`. */
      base: string;
      target: LinkTarget;
      file: CheckFile;
      organisation: Organisation;
      beside: Beside;
    }>
  /**
   * It led to a check that is deleted, or about to be; whether it still worked then is not told. `gone` null: the check is
   * there, and all about the person whose link it was is deleted at their wish.
   */
  | Readonly<{ outcome: 'gone'; gone: GoneCheck | null; organisation: Organisation }>
  | Readonly<{ outcome: 'unknown' }>
  | Readonly<{ outcome: 'throttled'; minutes: number }>;

/** The generation that a working link to this person has; null if none of their links works any more. */
function generationOf(file: CheckFile, target: LinkTarget): number | null {
  if (target.purpose === 'candidate') return file.check.candidate.linkGeneration;
  if (target.purpose === 'report') {
    return file.reportLinks.find((link) => link.id === target.person)?.linkGeneration ?? null;
  }
  const referee = file.referees.find((each) => each.id === target.person);
  return referee === undefined || isGone(referee) ? null : referee.linkGeneration;
}

/**
 * Follows the secret in an address, as `/a/{secret}` and all that is under it. A report link that is over is `open`
 * here: its page says so. A link that works opens whatever others at the same address have tried. `readBeside`: what is
 * read of it at the same time as the check.
 */
export async function openLink<Beside>(
  ports: LinkPorts,
  request: HttpRequest,
  purpose: LinkPurpose,
  readBeside: (target: LinkTarget) => Promise<Beside>,
): Promise<OpenedLink<Beside>> {
  const [, kind, secret = ''] = tidyPath(request.path).split('/');
  const followed = await follow(ports, secret, purpose, readBeside);
  if (followed !== null) return 'gone' in followed ? followed : { ...followed, base: `/${kind}/${secret}` };
  const minutes = ports.throttle.takeMiss(request.sourceIp, ports.clock());
  return minutes === 0 ? { outcome: 'unknown' } : { outcome: 'throttled', minutes };
}

/** For pages that read nothing beside the check. */
export const nothingBeside = (): Promise<null> => Promise.resolve(null);

type Led<Outcome extends OpenedLink['outcome'], Beside = null> = Omit<
  Extract<OpenedLink<Beside>, { outcome: Outcome }>,
  'base'
>;

async function follow<Beside>(
  ports: LinkPorts,
  secret: string,
  purpose: LinkPurpose,
  readBeside: (target: LinkTarget) => Promise<Beside>,
): Promise<Led<'open', Beside> | Led<'gone'> | null> {
  const target = await ports.links.find(secret);
  if (target === null || target.purpose !== purpose) return null;
  const [file, organisation, beside] = await Promise.all([
    ports.checks.load(target.checkId),
    ports.organisations.loadRecent(target.organisationId),
    'person' in target ? readBeside(target) : undefined,
  ]);
  if (organisation === null) return null;
  if (file === null) {
    const gone = await ports.checks.findGone(target.checkId);
    return gone === null ? null : { outcome: 'gone', gone, organisation };
  }
  if (!('person' in target)) return { outcome: 'gone', gone: null, organisation };
  if (beside === undefined) return null;
  const isCurrent = generationOf(file, target) === target.generation;
  return isCurrent ? { outcome: 'open', target, file, organisation, beside } : null;
}
