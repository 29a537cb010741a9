import { isOneSlip } from '../text/is-one-slip.ts';

/** Where most people in the six countries have their mail. */
const commonDomains = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'yahoo.com',
  'live.com',
  'googlemail.com',
  'protonmail.com',
  'hotmail.se',
  'outlook.se',
  'live.se',
  'yahoo.se',
  'telia.com',
  'comhem.se',
  'bredband.net',
  'hotmail.no',
  'online.no',
  'live.no',
  'yahoo.no',
  'hotmail.dk',
  'live.dk',
  'yahoo.dk',
  'mail.dk',
  'hotmail.fi',
  'luukku.com',
  'elisanet.fi',
  'kolumbus.fi',
  'hotmail.de',
  'outlook.de',
  'yahoo.de',
  't-online.de',
  'freenet.de',
  'arcor.de',
  'hotmail.co.uk',
  'outlook.co.uk',
  'yahoo.co.uk',
  'live.co.uk',
  'btinternet.com',
] as const;

/** Where anybody may have an address, too; short ones would be taken for slips of others. */
const otherShared = [
  'me.com',
  'msn.com',
  'aol.com',
  'mail.com',
  'ymail.com',
  'proton.me',
  'gmx.de',
  'gmx.net',
  'web.de',
] as const;

/** A domain where anybody may have an address: it says nothing of where somebody works. */
export const isSharedDomain = (domain: string): boolean =>
  [...commonDomains, ...otherShared].some((each) => each === domain.toLowerCase());

const nameIn = (domain: string): string => domain.slice(0, domain.indexOf('.'));

/** `hotmail.es` is Spain's and `mail.no` somebody's own; `gmail.co` is a slip. */
function isLikelier(domain: string, common: string): boolean {
  const isOtherCountry = /\.[a-z]{2}$/.test(domain) && !/\.c[om]$/.test(domain);
  return nameIn(domain) !== nameIn(common) || !isOtherCountry;
}

/** The common domain that was probably meant by the address; null when nothing looks like a slip. */
export function likelyDomain(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (commonDomains.some((common) => common === domain)) return null;
  return commonDomains.find((common) => isOneSlip(domain, common) && isLikelier(domain, common)) ?? null;
}
