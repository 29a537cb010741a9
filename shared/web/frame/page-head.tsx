import { Icon } from '../components/icon.tsx';
import type { PageOptions } from './page-frame.tsx';

/** The brand's band, the logo or else the name, and the way to the other languages. */
export function PageHead({ options }: Readonly<{ options: PageOptions }>) {
  const { organisation, headLink, languageList = true, reading } = options;
  const name = organisation?.name ?? '';
  const logo = organisation?.branding.logo ?? null;
  return (
    <header class="mast">
      <div class="wrap">
        <span class="org">{logo === null ? name : <img class="org-logo" src={logo} alt={name} height="36" />}</span>
        {headLink !== undefined ? (
          <a class="mast-link" href={headLink.href}>
            {headLink.text}
          </a>
        ) : languageList ? (
          <a class="mast-link" href="#languages">
            <Icon name="globe" />
            {reading.texts.language}
          </a>
        ) : null}
      </div>
    </header>
  );
}
