import type { DeskTexts } from '#shared/i18n/recruiter/desk/texts.ts';
import { pathIn, type Visit } from '../visit.ts';

type Tab = keyof DeskTexts['dataTabs'];

const places: readonly Tab[] = ['people', 'deletions', 'audit'];

/** The pages about what is kept of people, each under its name. */
export const DataTabs = ({ visit, current }: Readonly<{ visit: Visit; current: Tab }>) => (
  <nav aria-label={visit.texts.nav.data}>
    <ul class="tabs">
      {places.map((place) => (
        <li key={place}>
          <a href={pathIn(visit, place)} aria-current={place === current ? 'true' : undefined}>
            {visit.texts.dataTabs[place]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
