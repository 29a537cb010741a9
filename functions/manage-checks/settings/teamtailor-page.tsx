import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import type { SettingsTexts } from '#shared/i18n/recruiter/settings/texts.ts';
import { Actions, Button, Details, Saved } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { linkIn } from '#shared/web/http/reading.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';

export const keyField = 'providerKey';

type Shown = Readonly<{
  connections: readonly ConnectionOf<'teamtailor'>[];
  /** Whether the deployment is a partner at Teamtailor. */
  isReady: boolean;
  value: string;
  errors: FieldErrors;
}>;

type Props = Readonly<{ visit: Visit; texts: SettingsTexts }>;

function Connected({ visit, texts, connection }: Props & Readonly<{ connection: ConnectionOf<'teamtailor'> }>) {
  const words = texts.teamtailor;
  const day = formatDayYear(connection.createdAt, visit.organisation.offsetChanges, visit.reading.language);
  return (
    <section class="card">
      <h2>
        <bdi>{connection.name}</bdi>
      </h2>
      <p>{connection.active ? words.since({ day }) : words.isOff}</p>
      <Details summary={words.disconnect}>
        <form method="post" action={linkIn(visit.reading, visit.request.path)}>
          <Hidden values={{ token: visit.session.formToken, remove: connection.id }} />
          <p>{words.disconnectNote}</p>
          <Actions>
            <Button kind="bad" text={words.disconnect} />
          </Actions>
        </form>
      </Details>
    </section>
  );
}

const KeyForm = ({ visit, texts, value, errors }: Props & Pick<Shown, 'value' | 'errors'>) => (
  <form method="post" action={linkIn(visit.reading, visit.request.path)} noValidate>
    <Hidden values={{ token: visit.session.formToken }} />
    <TextField
      reading={visit.reading}
      name={keyField}
      label={texts.teamtailor.key}
      hint={texts.teamtailor.keyHint}
      value={value}
      errors={errors}
    />
    <Actions>
      <Button kind="main" text={texts.teamtailor.connect} />
      <a class="btn-text" href={pathIn(visit, 'settings')}>
        {texts.cancel}
      </a>
    </Actions>
  </form>
);

/** What is connected, and a field for the key of one more. */
export function teamtailorPage(visit: Visit, texts: SettingsTexts, shown: Shown): HttpResponse {
  const words = texts.teamtailor;
  const { title, note } = texts.pages.teamtailor;
  const { connections, isReady, errors } = shown;
  const done = visit.request.query['done'] ?? '';
  return renderDesk(
    {
      ...frameOf(visit, 'settings'),
      title,
      hasErrors: errors.length > 0,
      status: errors.length > 0 ? 422 : 200,
    },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={visit.reading} errors={errors} />
      <p class="meta">
        <a href={pathIn(visit, 'settings')}>{texts.back}</a>
      </p>
      {done === 'connected' ? <Saved text={words.connected} /> : null}
      {done === 'removed' ? <Saved text={words.disconnected} /> : null}
      <h1>{title}</h1>
      <p>{note}.</p>
      {connections.map((connection) => (
        <Connected key={connection.id} visit={visit} texts={texts} connection={connection} />
      ))}
      {isReady ? (
        <KeyForm visit={visit} texts={texts} value={shown.value} errors={errors} />
      ) : (
        <Notice kind="plain" title={words.notReady}>
          <p>{words.notReadyNote}</p>
        </Notice>
      )}
    </main>,
  );
}
