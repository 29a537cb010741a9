import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { DeletionTexts } from '#shared/i18n/recruiter/deletions/texts.ts';
import { Icon } from '#shared/web/components/icon.tsx';
import { Facts } from '#shared/web/components/lists.tsx';
import { StackedRow, StackedTable } from '#shared/web/desk/stacked-table.tsx';
import { tableRoles } from '#shared/web/desk/table-roles.ts';
import { renderPage } from '#shared/web/frame/render-page.tsx';
import { reportStyle } from '#shared/web/generated/report-style.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { linkIn, type Reading } from '#shared/web/http/reading.ts';
import type { Visit } from '../visit.ts';
import type { Certificate, CertificateBlock } from './describe-certificate.ts';

/** The certificate as a sheet of paper, in the organisation's language whatever the reader's is. */
export async function certificatePage(
  { request, organisation }: Visit,
  { certificate: words }: DeletionTexts,
  certificate: Certificate,
): Promise<HttpResponse> {
  const { language, title, status } = certificate;
  const { path } = request;
  const reading: Reading = { language, picked: null, path, query: {}, texts: await loadCommonTexts(language) };
  const { lang: _, ...query } = request.query;
  return renderPage(
    {
      title,
      reading,
      organisation,
      style: reportStyle,
      layout: 'sheet',
      headLink: { href: linkIn(reading, `${path}/pdf`, query), text: words.download },
      languageList: false,
    },
    <main id="main" class="sheet">
      <div class="report-head">
        <div>
          <p class="meta">{certificate.kicker}</p>
          <h1>{title}</h1>
          <p class="lead">{certificate.organisation}</p>
          <p class="small quiet">{certificate.nobody}</p>
        </div>
        {status === null ? null : (
          <div class="status-line">
            <Icon name="check" />
            <p>
              <b>{status.heading}</b>
              <br />
              <span class="meta">{status.text}</span>
            </p>
          </div>
        )}
      </div>
      {certificate.sections.map(({ heading, block }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Block heading={heading} block={block} />
        </section>
      ))}
    </main>,
  );
}

function Block({ heading, block }: Readonly<{ heading: string; block: CertificateBlock }>) {
  switch (block.kind) {
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'table':
      return block.columns.length === 2 ? (
        <Figures heading={heading} {...block} />
      ) : (
        <Table heading={heading} {...block} />
      );
    case 'list':
      return (
        <ul class="list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'paragraph':
      return <p>{block.text}</p>;
  }
}

type TableProps = Readonly<{ heading: string; columns: readonly string[]; rows: readonly (readonly string[])[] }>;

/** What is counted stays beside its figure on a phone, too. */
const Figures = ({ heading, columns, rows }: TableProps) => (
  <table class="tbl" {...tableRoles.table}>
    <caption class="vh">{heading}</caption>
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        {columns.map((title) => (
          <th {...tableRoles.columnHeader} key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...tableRoles.group}>
      {rows.map(([what, figure]) => (
        <tr {...tableRoles.row} key={what}>
          <th {...tableRoles.rowHeader}>{what}</th>
          <td {...tableRoles.cell}>{figure}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Table = ({ heading, columns, rows }: TableProps) => (
  <StackedTable class="tbl stack" name={{ caption: heading }} titles={columns}>
    {rows.map(([first = '', ...values]) => (
      <StackedRow
        key={[first, ...values].join()}
        head={first}
        cells={values.map((value, index) => ({ title: columns[index + 1] ?? '', value }))}
      />
    ))}
  </StackedTable>
);
