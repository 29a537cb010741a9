import { longestEmail } from '#shared/domain/limits.ts';
import { cleanEntry } from '../text/clean-text.ts';
import { netDomain } from './net-domain.ts';

const longestLocalPart = 64;

/** Nobody copies so much along with an address. */
export const longestAround = 2_000;

const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainLabel = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
/** The last label is no number: an IP address is no address of a person. */
const lastLabel = /^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu;

/** Signs as wide as a Chinese letter, and the dots of hosts, as keyboards of East Asia write them. */
const wideSigns = /[\uff01-\uff5e]/gu;
const wideDots = /[\u3002\uff61]/gu;
/** What a program that sets type makes of a hyphen and an apostrophe. */
const setDashes = /[\p{Pd}\u2212]/gu;
const setApostrophes = /(?<=\p{L})[\u2019\u02bc](?=\p{L})/gu;
const narrow = (text: string): string =>
  text
    .replace(wideSigns, (sign) => sign.normalize('NFKC'))
    .replace(wideDots, '.')
    .replace(setDashes, '-')
    .replace(setApostrophes, "'");

const inBrackets = /^[^<>]*<\s*([^<>\s]+)\s*>[.,;]?$/;
/** The address before a name in brackets, or in brackets after the name. */
const besideName = /^(?:([^()\s]+@[^()\s]+) \([^()@]*\)|[^()@]* \(([^()\s]+@[^()\s]+)\))$/u;
const quotes = '"\'`\u00ab\u00bb\u2018-\u201f\u2039\u203a';
const around = new RegExp(`^[<([${quotes}]+|[>)\\].,;:!?\u2026|${quotes}]+$`, 'gu');

/** The address in a link, in which signs may stand as bytes (RFC 6068). */
function addressOfLink(link: string): string {
  const [address = ''] = link.replace(/^mailto:(?:\/\/)?/i, '').split('?');
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address as it is copied from a mail or a text: beside a name, in brackets or quotes, as a link, before a full stop. */
function unwrapped(text: string): string {
  const [, before, after] = besideName.exec(text) ?? [];
  const inner = (inBrackets.exec(text)?.[1] ?? before ?? after ?? text).replace(around, '');
  return (/^mailto:/i.test(inner) ? addressOfLink(inner) : inner).replace(around, '');
}

/** The address as it was typed, but for what nobody sees, wide signs and what is copied along with it; null when it is not a whole one. International ones are. */
export function parseEmail(text: string): string | null {
  if (text.length > longestAround) return null;
  const address = unwrapped(narrow(cleanEntry(text)));
  const parts = address.split('@');
  const [local = '', domain = ''] = parts;
  const labels = domain.split('.');
  const good =
    parts.length === 2 &&
    address.length <= longestEmail &&
    local.length <= longestLocalPart &&
    localPart.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    lastLabel.test(labels.at(-1) ?? '') &&
    netDomain(domain) !== null;
  return good ? address : null;
}

/** Mail goes to no address whose part before the @ is not plain ASCII: SES cannot send it. */
export const isSendable = (address: string): boolean => /^[!-~]+@/.test(address);
