import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import { type Section, sectionOf, sections } from '#shared/domain/queue/queue-place.ts';
import { Panel } from '#shared/web/desk/panel.tsx';
import type { Visit } from '../visit.ts';
import { CheckRows } from './check-rows.tsx';
import { columnsOf } from './section-columns.tsx';

/** What has waited longest comes first; the rest stands newest first, as it was read. */
function sorted(files: readonly CheckFile[], section: Section, now: string): readonly CheckFile[] {
  if (section !== 'needs') return files;
  const since = (file: CheckFile): string => needOf(file, now)?.since ?? '';
  return files.toSorted((a, b) => since(a).localeCompare(since(b)));
}

/** The checks of one page, each in its part; a part without any is left out. */
export function SectionPanels({ visit, files }: Readonly<{ visit: Visit; files: readonly CheckFile[] }>) {
  const { tabs, nothingToDo } = visit.texts.overview;
  const parts = sections.map((section) => ({
    section,
    files: sorted(
      files.filter((file) => sectionOf(file, visit.now) === section),
      section,
      visit.now,
    ),
  }));
  return (
    <div class="flow">
      {parts
        .filter((part) => part.files.length > 0)
        .map(({ section, files: own }) => (
          <Panel
            key={section}
            id={`h-${section}`}
            title={tabs[section]}
            {...(section === 'way' ? { note: nothingToDo } : {})}
          >
            <CheckRows visit={visit} labelledBy={`h-${section}`} files={own} columns={columnsOf[section](visit)} />
          </Panel>
        ))}
    </div>
  );
}
