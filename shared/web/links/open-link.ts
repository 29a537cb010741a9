import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { LinkPurpose, LinkStore, LinkTarget } from '#shared/domain/ports/link-store.ts';
import type { RecentOrganisations } from '#shared/domain/ports/organisation-store.ts';
import type { HttpRequest } from '../http/http.ts';
import type { LinkThrottle } from './link-throttle.ts';

export type LinkPorts = Readonly<{
  links: LinkStore;
  checks: Pick<CheckStore, 'load'>;
  organisations: RecentOrganisations;
  throttle: LinkThrottle;
  /** RFC 3339. */
  clock: () => string;
}>;

/** What a link on a page's address leads to. `unknown` tells nothing of why. */
export type OpenedLink =
  | Readonly<{
      outcome: 'open';
      /** The link's own address, as `/a/{secret}`. */
      base: string;
      target: LinkTarget;
      file: CheckFile;
      organisation: Organisation;
    }>
  | Readonly<{ outcome: 'unknown' }>
  | Readonly<{ outcome: 'throttled'; minutes: number }>;

/** The generation that links to this person must have; null when no link of theirs works any more. */
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
 * here: its page says so. A link that works opens whatever others at the same address have tried.
 */
export async function openLink(ports: LinkPorts, request: HttpRequest, purpose: LinkPurpose): Promise<OpenedLink> {
  const [, kind, secret = ''] = request.path.split('/');
  const opened = await follow(ports, secret, purpose);
  if (opened !== null) return { outcome: 'open', base: `/${kind}/${secret}`, ...opened };
  const minutes = ports.throttle.takeMiss(request.sourceIp, ports.clock());
  return minutes === 0 ? { outcome: 'unknown' } : { outcome: 'throttled', minutes };
}

type Followed = Readonly<{ target: LinkTarget; file: CheckFile; organisation: Organisation }>;

async function follow(ports: LinkPorts, secret: string, purpose: LinkPurpose): Promise<Followed | null> {
  const target = await ports.links.find(secret);
  if (target === null || target.purpose !== purpose) return null;
  const [file, organisation] = await Promise.all([
    ports.checks.load(target.checkId),
    ports.organisations.loadRecent(target.organisationId),
  ]);
  if (file === null || organisation === null || generationOf(file, target) !== target.generation) return null;
  return { target, file, organisation };
}
