import type { ComponentChildren } from 'preact';
import { languages as allLanguages, type Language } from '#shared/domain/language.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { linkIn, type Reading, sameIn } from '../http/reading.ts';

export type FootOptions = Readonly<{
  reading: Reading;
  /** Who answers for the data, with the link to how they are handled. */
  foot?: ComponentChildren;
  /** False where the page has one language only. */
  languageList?: boolean;
  /** Those that the page can be read in; all unless said. */
  languages?: readonly Language[];
}>;

/** Who answers for the data, and the page in each language by its own name. */
export function PageFoot({ options }: Readonly<{ options: FootOptions }>) {
  const { foot = null, languageList = true, languages = allLanguages, reading } = options;
  return (
    <footer class="foot">
      <div class="wrap">
        {foot === null ? null : <div>{foot}</div>}
        {languageList ? (
          <ul id="languages">
            {languages.map((language) => (
              <li key={language} lang={language}>
                {language === reading.language ? (
                  <b>{languageNames[language]}</b>
                ) : (
                  <a href={sameIn(reading, language)} hreflang={language}>
                    {languageNames[language]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </footer>
  );
}

type ResponsibleProps = Readonly<{
  reading: Reading;
  organisation: string;
  /** Path of what is kept of the reader; how data are handled is said under it. */
  dataPath: string;
  /** The reader's own data, or those of another. */
  yours: boolean;
}>;

/** The usual words of the foot. */
export function Responsible({ reading, organisation, dataPath, yours }: ResponsibleProps) {
  const { texts } = reading;
  return (
    <>
      {yours ? texts.responsibleForYours({ organisation }) : texts.responsible({ organisation })}{' '}
      <a href={linkIn(reading, `${dataPath}/handling`)}>{yours ? texts.handlingOfYours : texts.handling}</a>.{' '}
      <a href={linkIn(reading, dataPath)}>{texts.ownData}</a>.
    </>
  );
}
