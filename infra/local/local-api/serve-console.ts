import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebAnswer } from '../http/request.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const pages: Record<string, string> = { '': 'console.html', '/': 'console.html' };

const folder = fileURLToPath(new URL('../console/', import.meta.url));

// A mail in its sandboxed frame comes under the policy of the page around it, and mails are styled inline.
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** The console: the plain files in `console`. */
export const serveConsole = (path: string): WebAnswer | undefined => {
  const name = pages[path] ?? /^\/([a-z0-9-]+\.(?:css|js|svg))$/.exec(path)?.[1];
  const type = types[extname(name ?? '')];
  if (name === undefined || type === undefined || !existsSync(folder + name)) return undefined;
  return {
    status: 200,
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': policy,
    },
    body: readFileSync(folder + name),
  };
};
