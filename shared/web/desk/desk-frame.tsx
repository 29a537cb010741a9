import type { ComponentChildren } from 'preact';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { DeskWords } from '#shared/i18n/recruiter/desk/texts.ts';
import { Tag } from '../components/blocks.tsx';
import { clientScriptPath } from '../frame/assets.ts';
import { PageFoot } from '../frame/page-foot.tsx';
import { brandProperties } from '../frame/page-frame.tsx';
import { linkIn, type Reading } from '../http/reading.ts';

export type DeskOptions = Readonly<{
  /** Without the organisation's name, which is added. */
  title: string;
  reading: Reading;
  words: DeskWords;
  organisation: Pick<Organisation, 'id' | 'name' | 'branding'>;
  style: string;
  /** Who has signed in. */
  recruiter: string;
  formToken: string;
  /** Which part of the menu the page belongs to. */
  place: 'checks' | 'templates' | 'data' | 'settings' | 'sessions';
  isAdministrator: boolean;
  /** Only the checks of test keys are seen. */
  isTest: boolean;
  hasErrors?: boolean;
  /** The page carries the small script, for autosave. */
  script?: boolean;
  /** Another script that this page alone carries: its address. */
  moreScript?: string;
}>;

/** Vitsord's own mark: the ring, two of three. */
const Mark = () => (
  <svg
    width="22"
    height="22"
    fill="none"
    stroke="currentColor"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <g transform="rotate(-80.45 12 12)">
      <circle cx="12" cy="12" r="9" stroke-dasharray="15.85 3" />
      <circle class="thick" cx="12" cy="12" r="9" stroke-dasharray="15.85 3 15.85 56.55" />
    </g>
  </svg>
);

function Head({ options }: Readonly<{ options: DeskOptions }>) {
  const { reading, words, organisation, place, recruiter } = options;
  const base = `/o/${organisation.id}`;
  const current = (of: DeskOptions['place']) => (place === of ? 'page' : undefined);
  return (
    <header class="mast">
      <div class="wrap">
        <a class="mark" href={linkIn(reading, `${base}/checks`)}>
          <Mark />
          Vitsord
        </a>
        <nav aria-label={words.nav.label}>
          <ul class="nav">
            <li>
              <a href={linkIn(reading, `${base}/checks`)} aria-current={current('checks')}>
                {words.nav.checks}
              </a>
            </li>
            <li>
              <a href={linkIn(reading, `${base}/templates`)} aria-current={current('templates')}>
                {words.nav.templates}
              </a>
            </li>
            {options.isAdministrator ? (
              <>
                <li>
                  <a href={linkIn(reading, `${base}/people`)} aria-current={current('data')}>
                    {words.nav.data}
                  </a>
                </li>
                <li>
                  <a href={linkIn(reading, `${base}/settings`)} aria-current={current('settings')}>
                    {words.nav.settings}
                  </a>
                </li>
              </>
            ) : null}
          </ul>
        </nav>
        <div class="who">
          {options.isTest ? (
            <>
              <Tag text={words.testMode} />{' '}
            </>
          ) : null}
          {recruiter}, {organisation.name}
          <SignOutForm options={options} path="sign-out" text={words.signOut} />
        </div>
      </div>
    </header>
  );
}

/** The text is a button: signing out changes something. */
const SignOutForm = ({ options, path, text }: Readonly<{ options: DeskOptions; path: string; text: string }>) => (
  <form method="post" action={linkIn(options.reading, `/o/${options.organisation.id}/${path}`)}>
    <input type="hidden" name="token" value={options.formToken} />
    <button type="submit" class="link-like">
      {text}
    </button>
  </form>
);

const OwnSessions = ({ options }: Readonly<{ options: DeskOptions }>) => (
  <>
    <a href={linkIn(options.reading, `/o/${options.organisation.id}/sessions`)}>{options.words.ownSessions}</a>{' '}
    <SignOutForm options={options} path="sign-out-everywhere" text={options.words.signOutEverywhere} />
  </>
);

type Props = Readonly<{ options: DeskOptions; nonce: string; children: ComponentChildren }>;

/** The document around every recruiter page: denser and wider than those of candidates and referees. */
export function DeskFrame({ options, nonce, children }: Props) {
  const { reading, organisation } = options;
  const title = `${options.hasErrors === true ? reading.texts.error : ''}${options.title}`;
  const style = `${options.style}${brandProperties(organisation.branding.colours)}`;
  return (
    <html lang={reading.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title}, ${organisation.name}`}</title>
        {/* Ours alone, from files and checked colours; nothing that a person wrote. */}
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
        {options.script === true ? <script src={clientScriptPath} defer /> : null}
        {options.moreScript === undefined ? null : <script src={options.moreScript} defer />}
      </head>
      <body class="desk">
        <a class="skip" href="#main">
          {reading.texts.skip}
        </a>
        <Head options={options} />
        <div class="wrap body">{children}</div>
        <PageFoot
          options={{
            reading,
            foot: <OwnSessions options={options} />,
          }}
        />
      </body>
    </html>
  );
}
