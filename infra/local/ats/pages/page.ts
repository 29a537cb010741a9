import type { WebAnswer } from '../../http/request.ts';
import type { Project } from '../projects.ts';
import { type Html, html } from './html.ts';

export type PageParts = {
  title: string;
  /** The address of the menu entry that this page belongs to. */
  current: string;
  projects: readonly Project[];
  content: Html;
  /** The partner's origin, where a form of ours may lead. */
  partnerOrigin: string | null;
  status?: number;
};

const link = (current: string, address: string, text: string): Html =>
  html`<li><a href="${address}"${current === address && html` aria-current="page"`}>${text}</a></li>`;

const draw = ({ title, current, projects, content }: PageParts): Html => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Demo-ATS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/ats.css">
<script type="module" src="/live.js"></script>
</head>
<body>
<a class="skip" href="#main">Till innehållet</a>
<header class="mast">
<div class="wrap"><p class="org">Demo-ATS</p>
<nav aria-label="Huvudmeny"><ul>${projects.map(({ id, title: name }) => link(current, `/projects/${id}`, name))}${link(current, '/integration', 'Integration')}</ul></nav></div>
</header>
<main id="main" class="wrap">${content}</main>
<footer class="wrap quiet">Ett litet rekryteringssystem som spelar Talent Recruiter. Det känner bara Vitsords adress och sina egna nycklar.</footer>
</body>
</html>
`;

/** A page of the ATS. */
export const pageAnswer = (parts: PageParts): WebAnswer => {
  const formAction = ["'self'", ...(parts.partnerOrigin === null ? [] : [parts.partnerOrigin])].join(' ');
  return {
    status: parts.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'content-security-policy': `default-src 'self'; img-src 'self' data:; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    },
    body: draw(parts).markup,
  };
};

/** After a form: the page that shows what came of it. */
export const seeOther = (location: string): WebAnswer => ({
  status: 303,
  headers: { location, 'cache-control': 'no-store' },
  body: '',
});
