import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { languages } from '#shared/domain/language.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import type { QueueTexts } from '#shared/i18n/recruiter/queue/texts.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Pick } from '#shared/web/components/picks.tsx';
import { type SelectOption, SelectOptions } from '#shared/web/components/select-field.tsx';
import { pathIn, type Visit } from '../visit.ts';
import { isNarrow, type ListFilter, orders, queryOf, scopes, waits } from './list-filter.ts';

type Props = Readonly<{ visit: Visit; texts: QueueTexts; filter: ListFilter; files: readonly CheckFile[] }>;

type ChoiceProps = Readonly<{ name: string; label: string; value: string; options: readonly SelectOption[] }>;

const Choice = ({ name, label, value, options }: ChoiceProps) => (
  <div>
    <label for={`f-${name}`}>{label}</label>
    <select class="in" id={`f-${name}`} name={name}>
      <SelectOptions options={options} value={value} />
    </select>
  </div>
);

/** Projects of the rows that are shown, and the one that is chosen; those of one title by their ids too. */
function projectOptions({ visit, texts, filter, files }: Props): readonly SelectOption[] {
  const { untitled } = visit.texts.overview;
  const titles = new Map(
    files.flatMap(({ check: { project } }) =>
      project.externalId === null ? [] : [[project.externalId, project.title ?? untitled] as const],
    ),
  );
  const chosen = filter.project === null || titles.has(filter.project) ? [] : [[filter.project, untitled] as const];
  const projects = [...titles, ...chosen];
  const isOnly = (title: string): boolean => projects.filter(([, other]) => other === title).length === 1;
  return [
    { value: '', text: texts.filters.allProjects },
    ...projects
      .map(([value, title]) => ({ value, text: isOnly(title) ? title : `${title} (${value})` }))
      .toSorted((one, other) => one.text.localeCompare(other.text)),
  ];
}

/** What the list leaves out. All of it stands in the address, as ids and days; no name does. */
export function FilterForm(props: Props) {
  const { visit, texts, filter } = props;
  const { filters } = texts;
  const isMore = filter.status !== null || filter.language !== null || filter.before !== null || filter.hasSignals;
  return (
    <form class="gap-s" method="get" action={pathIn(visit, 'checks')} aria-label={filters.label}>
      <Hidden
        values={{
          ...(filter.section !== null && { show: filter.section }),
          ...(visit.reading.picked !== null && { lang: visit.reading.picked }),
        }}
      />
      <div class="filters">
        <Choice name="project" label={filters.project} value={filter.project ?? ''} options={projectOptions(props)} />
        <Choice
          name="who"
          label={filters.scope}
          value={filter.scope}
          options={scopes.toReversed().map((scope) => ({ value: scope, text: filters.scopes[scope] }))}
        />
        <Choice
          name="waits"
          label={filters.waits}
          value={filter.waits ?? ''}
          options={[
            { value: '', text: filters.waitsFor.anybody },
            ...waits.map((whom) => ({ value: whom, text: filters.waitsFor[whom] })),
          ]}
        />
        <button type="submit" class="btn btn-s">
          {filters.apply}
        </button>
      </div>
      <details class="more" open={isMore || filter.isLate || filter.order !== 'near'}>
        <summary>
          <span>{filters.more}</span>
        </summary>
        <div class="filters">
          <Choice
            name="status"
            label={filters.status}
            value={filter.status ?? ''}
            options={[
              { value: '', text: filters.anyStatus },
              ...checkStatuses.map((status) => ({ value: status, text: filters.statuses[status] })),
            ]}
          />
          <Choice
            name="in"
            label={filters.language}
            value={filter.language ?? ''}
            options={[
              { value: '', text: filters.anyLanguage },
              ...languages.map((language) => ({ value: language, text: languageNames[language], lang: language })),
            ]}
          />
          <Choice
            name="order"
            label={filters.order}
            value={filter.order}
            options={orders.map((order) => ({ value: order, text: filters.orders[order] }))}
          />
          <div>
            <label for="f-before">{filters.before}</label>
            <input class="in" type="date" id="f-before" name="before" value={filter.before ?? ''} />
          </div>
        </div>
        <Pick
          kind="checkbox"
          name="late"
          id="f-late"
          option={{ value: '1', text: filters.late }}
          checked={filter.isLate}
        />
        <Pick
          kind="checkbox"
          name="signals"
          id="f-signals"
          option={{ value: '1', text: filters.signals }}
          checked={filter.hasSignals}
        />
        <Pick
          kind="checkbox"
          name="dense"
          id="f-dense"
          option={{ value: '1', text: filters.dense }}
          checked={filter.isDense}
        />
      </details>
      {isNarrow(filter) ? (
        <p class="gap-s">
          <a
            class="tap"
            href={pathIn(
              visit,
              'checks',
              queryOf({ ...noFilter, section: filter.section, order: filter.order, isDense: filter.isDense }),
            )}
          >
            {filters.clear}
          </a>
        </p>
      ) : null}
    </form>
  );
}

const noFilter: ListFilter = {
  section: null,
  project: null,
  scope: 'all',
  waits: null,
  status: null,
  language: null,
  before: null,
  hasSignals: false,
  isLate: false,
  order: 'near',
  isDense: false,
};
