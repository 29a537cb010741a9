import { randomUUID } from 'node:crypto';
import { jsonAnswer, type WebAnswer } from '../../http/request.ts';
import { latestCalls } from '../call-log.ts';
import { readConnection, readGrant } from '../connection/connection-book.ts';
import { listResults } from '../evaluation-api/result.ts';
import { drawOverview } from '../pages/overview.ts';
import { pageAnswer, seeOther } from '../pages/page.ts';
import type { Dialog } from '../pages/settings-dialog.ts';
import type { AtsParts } from '../parts.ts';
import { addCandidate, candidatesOf, findProject, nameOf, type Project, projects } from '../projects.ts';
import { fetchForms } from '../requests/fetch-forms.ts';
import { fieldValuesIn } from '../requests/field-values.ts';
import { findInvitation, type Invitation, listInvitations } from '../requests/invitation.ts';
import { sendAgain, sendInvitations } from '../requests/send-invitations.ts';
import type { Route } from './route.ts';

const shownCalls = 30;

const outcomeOf = (invitations: readonly Invitation[], names: ReadonlyMap<string, string>) => ({
  count: invitations.length,
  refused: invitations
    .filter(({ state }) => state !== 'sent')
    .map(({ candidateId, errors }) => `${names.get(candidateId)}: ${errors.join(' ')}`),
});

const showProject = (parts: AtsParts, project: Project, dialog: Dialog | null, batch: string | null): WebAnswer => {
  const { store } = parts;
  const candidates = candidatesOf(store, project.id);
  const invitations = listInvitations(store).filter(({ projectId }) => projectId === project.id);
  const results = listResults(store);
  const rows = candidates.map((candidate) => {
    const invitation = invitations.findLast(({ candidateId }) => candidateId === candidate.id) ?? null;
    const own = results.flatMap(({ body }) => (body.InvitationId === invitation?.id ? [body] : []));
    const [first = null] = own;
    const last = own.at(-1) ?? null;
    return {
      candidate,
      invitation,
      first,
      last,
      isTicked: dialog?.candidates.some(({ id }) => id === candidate.id) ?? false,
    };
  });
  const sent = invitations.filter((each) => each.batch === batch);
  const names = new Map(candidates.map((each) => [each.id, nameOf(each)]));
  const connection = readConnection(store);
  return pageAnswer({
    title: project.title,
    current: `/projects/${project.id}`,
    projects,
    partnerOrigin: connection === null ? null : new URL(connection.baseUrl).origin,
    content: drawOverview({
      project,
      rows,
      calls: latestCalls(store, shownCalls),
      isConnected: connection !== null && readGrant(store) !== null,
      dialog,
      sent: sent.length === 0 ? null : outcomeOf(sent, names),
    }),
  });
};

const noProject = (): WebAnswer => jsonAnswer(404, { message: 'There is no such project' });

/** The candidate overview of a project, and what a recruiter does from it. */
export const projectRoutes = (parts: AtsParts): Route[] => {
  const { store, partner } = parts;
  const chosen = (project: Project, ids: readonly string[]) =>
    candidatesOf(store, project.id).filter(({ id }) => ids.includes(id));
  return [
    ['GET', /^\/$/, () => seeOther(`/projects/${projects[0]?.id}`)],
    [
      'GET',
      /^\/projects\/(\d+)$/,
      ({ params: [id = ''], query }) => {
        const project = findProject(id);
        return project === undefined ? noProject() : showProject(parts, project, null, query.get('sent'));
      },
    ],
    [
      'GET',
      /^\/projects\/(\d+)\/references$/,
      async ({ params: [id = ''], query }) => {
        const project = findProject(id);
        if (project === undefined) return noProject();
        const candidates = chosen(project, query.getAll('candidate'));
        const fetched = candidates.length === 0 ? { forms: [], errors: [] } : await fetchForms(partner);
        const dialog = { batch: randomUUID(), candidates, fetched, chosenForm: query.get('form') ?? '' };
        return showProject(parts, project, dialog, null);
      },
    ],
    [
      'POST',
      /^\/projects\/(\d+)\/invitations$/,
      async ({ params: [id = ''], form }) => {
        const project = findProject(id);
        if (project === undefined) return noProject();
        const batch = form.get('batch') ?? '';
        await sendInvitations(parts, project, chosen(project, form.getAll('candidate')), {
          batch,
          formId: form.get('form') ?? '',
          language: form.get('language') ?? 'sv',
          note: (form.get('note') ?? '').trim(),
          values: fieldValuesIn(form),
        });
        return seeOther(`/projects/${id}?${new URLSearchParams({ sent: batch })}`);
      },
    ],
    [
      'POST',
      /^\/projects\/(\d+)\/invitations\/([\w-]+)$/,
      async ({ params: [id = '', invitationId = ''] }) => {
        const project = findProject(id);
        const invitation = findInvitation(store, invitationId);
        if (project === undefined || invitation === null) return noProject();
        await sendAgain(parts, invitation, project);
        return seeOther(`/projects/${id}`);
      },
    ],
    [
      'POST',
      /^\/projects\/(\d+)\/candidates$/,
      ({ params: [projectId = ''], form }) => {
        const given = (name: string): string => (form.get(name) ?? '').trim();
        const orNull = (name: string): string | null => (given(name) === '' ? null : given(name));
        addCandidate(store, {
          id: randomUUID(),
          projectId,
          firstName: given('first'),
          lastName: given('last'),
          email: orNull('mail'),
          phone: orNull('mobile'),
        });
        return seeOther(`/projects/${projectId}`);
      },
    ],
  ];
};
