import { parse } from 'node-html-parser';

const mostPages = 60;

const headersOf = (response: Response): string => [...response.headers].map((each) => each.join(': ')).join('\n');

/** Every page and file under a link, as anyone sees it who follows all that is there to follow: address, headers and all. */
export async function crawl(link: string): Promise<readonly string[]> {
  const seen = new Map<string, string>();
  const waiting = [link];
  while (waiting.length > 0 && seen.size < mostPages) {
    const address = waiting.shift() ?? '';
    if (seen.has(address)) continue;
    const response = await fetch(address);
    const body = await response.text();
    seen.set(address, [response.url, headersOf(response), body].join('\n'));
    if (!(response.headers.get('content-type') ?? '').includes('html')) continue;
    const links = parse(body).querySelectorAll('a[href]');
    const under = links.map((each) => new URL(each.getAttribute('href') ?? '', response.url));
    waiting.push(
      ...under.filter(({ href }) => href.startsWith(link)).map(({ origin, pathname }) => `${origin}${pathname}`),
    );
  }
  return [...seen.values()];
}
