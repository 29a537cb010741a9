import { createPlainBrowser } from '../browser/plain-browser.ts';
import type { Attempt, Sides } from './attempt.ts';
import { type Furnished, secretOf } from './furnish-organisation.ts';

/** Whoever has signed in, with the token of their forms. */
type SignedIn = Readonly<{ cookie: string; token: string; addresses: readonly string[] }>;

const guestStatuses = [200, 303, 401, 403, 404];
const form = (cookie: string) => ({
  cookie,
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
});

/** Signs in by an organisation's own link and goes to every page of its desk that is linked to. */
export async function signIn(url: string, mine: Furnished): Promise<SignedIn> {
  const cookies: string[] = [];
  const keep = async (input: string, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, { ...init, redirect: 'manual' });
    cookies.push(...response.headers.getSetCookie().map((each) => each.split(';')[0] ?? ''));
    return response;
  };
  const { pathname } = new URL(mine.sessionLink);
  const page = await createPlainBrowser().open(mine.sessionLink);
  const fields = page.document
    .querySelectorAll('form input')
    .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']);
  await keep(`${url}${pathname}`, { method: 'POST', body: new URLSearchParams(fields), headers: form('') });
  const cookie = cookies.at(-1) ?? '';
  const seen = new Set([`/o/${mine.organisation}/checks`]);
  let token = '';
  for (const address of seen) {
    if (seen.size > 60) break;
    const response = await fetch(`${url}${address}`, { headers: { cookie }, redirect: 'manual' });
    const text = await response.text();
    token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? token;
    for (const [, found = ''] of text.matchAll(/(?:href|action)="(\/o\/[^"?#]+)/g)) {
      if (!found.includes('sign-out')) seen.add(found);
    }
  }
  return { cookie, token, addresses: [...seen] };
}

/** The same address, of what is the other's. */
const swapped = (address: string, mine: Furnished, theirs: Furnished): string =>
  Object.entries(mine.ids).reduce((path, [kind, id]) => {
    const other = Object.entries(theirs.ids).find(([name]) => name === kind)?.[1] ?? id;
    return kind === 'org' ? path : path.replaceAll(id, other);
  }, address);

function desk(method: 'GET' | 'POST', { mine, theirs }: Sides, me: SignedIn): readonly Attempt[] {
  const body =
    method === 'POST' ? { body: new URLSearchParams({ token: me.token, note: 'x', firstName: 'Bo' }).toString() } : {};
  const forged = `__Host-s-${theirs.organisation}=${me.cookie.split('=')[1] ?? ''}`;
  return me.addresses.flatMap((address) => {
    const other = swapped(address, mine, theirs);
    const atMine: readonly Attempt[] =
      other === address
        ? []
        : [{ method, path: other, headers: form(me.cookie), ...body, may: method === 'GET' ? [404] : [303, 404, 405] }];
    const atTheirs = other.replace(mine.organisation, theirs.organisation);
    const guests = [me.cookie, forged].map((cookie) => ({
      method,
      path: atTheirs,
      headers: form(cookie),
      ...body,
      may: guestStatuses,
    }));
    return [...atMine, ...guests];
  });
}

const flipped = (secret: string): string =>
  `${secret.slice(0, -2)}${secret.at(-2) === 'A' ? 'B' : 'A'}${secret.at(-1)}`;

/** A link of one purpose says nothing at the address of another, and one changed in a letter nothing anywhere. */
function links(method: string, path: string, { theirs }: Sides): readonly Attempt[] {
  const purpose = path.split('/')[1] ?? '';
  const others = Object.entries(theirs.links).filter(([name]) => name !== purpose);
  const own = Object.entries(theirs.links).find(([name]) => name === purpose)?.[1];
  const secrets = [...others.map(([, link]) => secretOf(link)), ...(own === undefined ? [] : [flipped(secretOf(own))])];
  return secrets.map((secret) => ({
    method,
    path: path.replace('{secret}', secret).replace('{proxy+}', 'data'),
    headers: form(''),
    ...(method === 'POST' ? { body: '' } : {}),
    may: [404],
  }));
}

/** Under a link of one's own, with the other's ids. */
function underLink(method: string, path: string, { mine, theirs }: Sides): readonly Attempt[] {
  const link = Object.entries(mine.links).find(([purpose]) => path.startsWith(`/${purpose}/`))?.[1] ?? '';
  const proxies = ['', '/remove'].map((step) => `referees/${theirs.ids.ref}${step}`);
  return proxies.map((proxy) => ({
    method,
    path: path.replace('{secret}', secretOf(link)).replace('{proxy+}', proxy),
    headers: form(''),
    ...(method === 'POST'
      ? { body: new URLSearchParams({ id: theirs.ids.ref, referee: theirs.ids.ref }).toString() }
      : {}),
    may: [200, 303, 404, 422],
  }));
}

/** Every page at this route with what is the other's; null when the walk does not know it. */
export function walkPages(route: string, sides: Sides, me: SignedIn): readonly Attempt[] | null {
  const [method = '', path = ''] = route.split(' ');
  switch (path) {
    case '/o/{organisation}/{proxy+}':
      return method === 'GET' || method === 'POST' ? desk(method, sides, me) : null;
    case '/c/{secret}/{proxy+}':
    case '/a/{secret}/{proxy+}':
      return [...links(method, path, sides), ...underLink(method, path, sides)];
    case '/c/{secret}':
    case '/a/{secret}':
    case '/r/{secret}':
    case '/r/{secret}/code':
    case '/r/{secret}/proof':
    case '/r/{secret}/opened':
    case '/r/{secret}/pdf':
    case '/s/{secret}':
      return links(method, path, sides);
    case '/docs':
      return [{ method, path, may: [200] }];
    case '/assets/logos/{organisation}/{file}':
      return [{ method, path: `/assets/logos/${sides.theirs.organisation}/${sides.theirs.ids.chk}`, may: [404] }];
    case '/assets/{proxy+}':
      return [{ method, path: `/assets/${sides.theirs.ids.chk}`, may: [404] }];
    default:
      return null;
  }
}
