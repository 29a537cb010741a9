import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { Icon } from '../components/icon.tsx';
import type { Reading } from '../http/reading.ts';

export type HeadOptions = Readonly<{
  reading: Reading;
  /** Null on pages that must not say whose they are. */
  organisation: Pick<Organisation, 'name' | 'branding'> | null;
  /** In place of the link to the language list. */
  headLink?: Readonly<{ href: string; text: string }>;
  /** The same where going there is to be noted: a button that posts. */
  headForm?: Readonly<{ action: string; text: string }>;
  /** False where the page has one language only. */
  languageList?: boolean;
}>;

/** The brand's band, the logo or else the name, and the way to the other languages. */
export function PageHead({ options }: Readonly<{ options: HeadOptions }>) {
  const { organisation, headLink, headForm, languageList = true, reading } = options;
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
        ) : headForm !== undefined ? (
          <form method="post" action={headForm.action}>
            <button type="submit" class="btn-text mast-link">
              {headForm.text}
            </button>
          </form>
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
