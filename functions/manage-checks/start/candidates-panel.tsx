import { capitalise } from '#shared/i18n/numbers.ts';
import { Button, Details } from '#shared/web/components/blocks.tsx';
import { ErrorText, Hidden } from '#shared/web/components/field-parts.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { FileField } from '#shared/web/desk/file-field.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { tableRoles } from '#shared/web/desk/table-roles.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { faultText } from './fault-text.ts';
import { cellField, linesOf, packRows, ways } from './posted-list.ts';
import type { CellFault } from './read-rows.ts';
import type { Column, SheetRow } from './sheet.ts';
import { namesOf } from './split-name.ts';
import type { StartForm } from './start-form.ts';

type Props = Readonly<{ start: StartForm }>;

const written = ['firstName', 'lastName', 'email', 'phone'] as const;
const kinds = { firstName: 'text', lastName: 'text', email: 'email', phone: 'tel' } as const;

const nameOf = ({ cells }: SheetRow): string => {
  const { firstName, lastName } = namesOf(cells);
  return `${firstName} ${lastName}`.trim();
};

/** Fields for one candidate after the other. */
function WrittenPeople({ start }: Props) {
  const { context, form, list, errors } = start;
  const { texts, visit } = context;
  const count = Math.max(linesOf(form), ...(list.rows ?? []).map(({ row }) => row));
  const writtenIn = (row: number, column: (typeof written)[number]): string => {
    const cells = list.rows?.find((line) => line.row === row)?.cells;
    return cells === undefined ? fieldValue(form, cellField(row, column)) : valueIn(cells, column);
  };
  return (
    <>
      <Hidden values={{ lines: String(count) }} />
      {Array.from({ length: count }, (_, index) => index + 1).map((row) => (
        <fieldset key={row} class="q q-tight">
          <legend>{texts.people.person({ count: row })}</legend>
          <div class="pair">
            {written.map((column) => (
              <TextField
                key={column}
                reading={visit.reading}
                name={cellField(row, column)}
                kind={kinds[column]}
                label={texts.columns[column]}
                value={writtenIn(row, column)}
                errors={errors}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <p class="gap-s">
        <button type="submit" class="btn btn-s" name="act" value="add">
          {texts.people.add}
        </button>
      </p>
    </>
  );
}

const valueIn = (cells: SheetRow['cells'], column: (typeof written)[number]): string =>
  cells[column] ?? (column === 'firstName' || column === 'lastName' ? namesOf(cells)[column] : '');

type CellProps = Props & Readonly<{ line: SheetRow; column: Column; faults: readonly CellFault[] }>;

/** A cell: as it stands, or with a field where it is wrong. */
function Cell({ start, line, column, faults }: CellProps) {
  const { context } = start;
  const { texts, visit } = context;
  const fault = faults.find((each) => each.column === column);
  const value = line.cells[column] ?? '';
  if (fault === undefined) {
    return (
      <>
        <span class="lab">{texts.columns[column]} </span>
        {value}
      </>
    );
  }
  const id = cellField(line.row, column);
  return (
    <>
      <label class="lab" for={id}>
        {texts.columns[column]}
      </label>
      <ErrorText reading={visit.reading} id={id} message={capitalise(faultText(texts, fault))} />
      <input
        class="in"
        id={id}
        name={id}
        value={value}
        autocomplete="off"
        dir="auto"
        aria-invalid="true"
        aria-describedby={`${id}-e`}
      />
    </>
  );
}

const mostShown = 50;
const nameColumns = ['name', 'firstName', 'lastName'] as const;
const otherColumns = ['email', 'phone', 'language', 'externalId'] as const;

/** The rows that are wrong, each with fields in the cells that are. */
function WrongRows({ start, rows }: Props & Readonly<{ rows: readonly SheetRow[] }>) {
  const { context, faults } = start;
  const { texts } = context;
  const shown = rows.slice(0, mostShown);
  const used = otherColumns.filter(
    (column) => column === 'email' || column === 'phone' || faults.some((fault) => fault.column === column),
  );
  return (
    <table class="tbl stack wrong" {...tableRoles.table} aria-label={texts.people.tableLabel}>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHeader}>{texts.people.rowAndName}</th>
          {used.map((column) => (
            <th {...tableRoles.columnHeader} key={column}>
              {texts.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {shown.map((line) => {
          const own = faults.filter(({ row }) => row === line.row);
          const named = nameColumns.filter((column) => own.some((fault) => fault.column === column));
          return (
            <tr {...tableRoles.row} key={line.row}>
              <th {...tableRoles.rowHeader} class={named.length > 0 ? 'cell-bad' : undefined}>
                <span class="quiet">{texts.people.row({ row: line.row })}</span> {nameOf(line)}
                {named.map((column) => (
                  <span class="block" key={column}>
                    <Cell start={start} line={line} column={column} faults={own} />
                  </span>
                ))}
              </th>
              {used.map((column) => (
                <td
                  {...tableRoles.cell}
                  key={column}
                  class={own.some((fault) => fault.column === column) ? 'cell-bad' : undefined}
                >
                  <Cell start={start} line={line} column={column} faults={own} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const isPlain = (name: string): boolean => Array.from(name).every((sign) => (sign.codePointAt(0) ?? 0) < 128);

/** Names that a wrong reading of the letters would break. */
const tellingNames = (rows: readonly SheetRow[]): readonly string[] =>
  [...new Set(rows.map(nameOf))].filter((name) => !isPlain(name)).slice(0, 2);

/** What was read of a text or a file. */
function ReadPeople({ start, rows }: Props & Readonly<{ rows: readonly SheetRow[] }>) {
  const { context, list, faults } = start;
  const { texts, visit } = context;
  const wrong = rows.filter(({ row }) => faults.some((fault) => fault.row === row));
  const right = rows.filter((line) => !wrong.includes(line));
  const telling = tellingNames(rows);
  return (
    <>
      <Hidden values={{ rows: packRows(rows), skipped: list.skipped.join(', ') }} />
      {list.guessed === null ? null : <Hidden values={list.guessed} />}
      {telling.length === 0 || list.way !== 'file' ? null : (
        <p class="small">
          {texts.people.look({ names: telling.join(` ${visit.texts.and} `) })}{' '}
          {list.guessed === null ? null : (
            <button type="submit" class="link-like" name="act" value="reread">
              {texts.people.reread}
            </button>
          )}
        </p>
      )}
      {list.skipped.length === 0 ? null : (
        <p class="small">{texts.people.skipped({ titles: list.skipped.join(', ') })}</p>
      )}
      {wrong.length === 0 ? null : <WrongRows start={start} rows={wrong} />}
      {right.length === 0 ? null : (
        <Details summary={texts.people.right({ count: right.length })}>
          <p class="small">
            {right.map((line) => `${nameOf(line)}, ${line.cells.email ?? line.cells.phone ?? ''}`).join('; ')}
          </p>
        </Details>
      )}
      <p class="gap-s">
        <Button kind="text" text={texts.people.again} name="act" value="again" />
      </p>
    </>
  );
}

/** Who the checks are about: written, pasted or in a file. */
export function CandidatesPanel({ start }: Props) {
  const { context, form, list, errors, faults } = start;
  const { texts, visit } = context;
  const { people } = texts;
  const rows = list.way === 'form' ? null : list.rows;
  const wrongRows = new Set(faults.map(({ row }) => row)).size;
  return (
    <Panel
      id="h-people"
      title={people.title}
      {...(rows === null ? {} : { note: people.count({ all: rows.length, right: rows.length - wrongRows }) })}
    >
      <div class="in-panel">
        <Hidden values={{ way: list.way }} />
        <ul class="tabs" aria-label={people.waysLabel}>
          {ways.map((way) => (
            <li key={way}>
              <button
                type="submit"
                name="act"
                value={`way-${way}`}
                aria-current={way === list.way ? 'true' : undefined}
              >
                {people.ways[way]}
              </button>
            </li>
          ))}
        </ul>
        {rows !== null ? <ReadPeople start={start} rows={rows} /> : null}
        {rows === null && list.way === 'form' ? <WrittenPeople start={start} /> : null}
        {rows === null && list.way === 'paste' ? (
          <TextArea
            reading={visit.reading}
            name="paste"
            label={people.paste}
            hint={people.pasteHint}
            rows={8}
            value={fieldValue(form, 'paste')}
            errors={errors}
          />
        ) : null}
        {rows === null && list.way === 'file' ? (
          <FileField
            reading={visit.reading}
            name="file"
            label={people.file}
            hint={people.fileHint}
            accept=".csv,.tsv,.txt,text/csv"
            errors={errors}
          />
        ) : null}
      </div>
    </Panel>
  );
}
