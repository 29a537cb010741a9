import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftFromItems,
  draftToItems,
  submissionFromItems,
  submissionToItems,
} from '#shared/data/items/answers-item.ts';
import { auditActorToItem, auditToItem } from '#shared/data/items/audit-item.ts';
import { callSlotFromItem, callSlotToItem } from '#shared/data/items/call-slot-item.ts';
import { checkFromItem, checkToItem } from '#shared/data/items/check-item.ts';
import { connectionFromItem, connectionToItem } from '#shared/data/items/connection-item.ts';
import { credentialFromItem, credentialToItem } from '#shared/data/items/credential-item.ts';
import { deliveryFromItem, deliveryToItem } from '#shared/data/items/delivery-item.ts';
import { eventFromItem, eventToItem, testEventToItem, toldEventFromItem } from '#shared/data/items/event-item.ts';
import { auditActorFromItem, auditFromItem } from '#shared/data/items/kept-audit-item.ts';
import { linkFromItem, linkToItem } from '#shared/data/items/link-item.ts';
import { messageFromItem, newMessageToItem } from '#shared/data/items/message-item.ts';
import {
  organisationFromItem,
  organisationToItem,
  projectSettingsFromItem,
  projectSettingsToItem,
} from '#shared/data/items/organisation-item.ts';
import { presetFromItem, presetToItem } from '#shared/data/items/preset-item.ts';
import { promiseFromItem, promiseToItem } from '#shared/data/items/promise-item.ts';
import { refereeFromItem, refereeToItem } from '#shared/data/items/referee-item.ts';
import { reportLinkFromItem, reportLinkToItem } from '#shared/data/items/report-link-item.ts';
import { sessionFromItem, sessionToItem, signInFromItem, signInToItem } from '#shared/data/items/session-item.ts';
import {
  templateFromItem,
  templateHeadFromItem,
  templateHeadToItem,
  templateToItem,
} from '#shared/data/items/template-item.ts';
import { webhookFromItem, webhookToItem } from '#shared/data/items/webhook-item.ts';
import type { Item } from '#shared/data/table.ts';
import { isTold, type ToldEvent, testEventType, toldEvent } from '#shared/domain/push/told-event.ts';
import { bytesOfTemplate } from '#shared/domain/templates/question-template.ts';
import { buildCheck, buildReferee, startTime } from '#tests/support/builders/check-builders.ts';
import {
  connection,
  credential,
  delivery,
  link,
  message,
  organisation,
  preset,
  session,
  signIn,
  someDefaults,
  template,
  webhook,
} from '#tests/support/values/settled-values.ts';
import {
  auditEntry,
  callSlot,
  check,
  draft,
  event,
  person,
  referee,
  reportLink,
  submission,
  told,
} from '#tests/support/values/stored-values.ts';

/** As the table gives it back. */
const stored = (item: Item): Item => unmarshall(marshall(item, { removeUndefinedValues: true }));

const linkKeys = { current: '1', keys: { '1': 'a key for tests', '2': 'another' } };
const early = '2000-01-01T00:00:00.000Z';

const always = <Kept>(kept: fc.Arbitrary<Kept>, holds: (kept: Kept) => void, numRuns = 100): void => {
  fc.assert(fc.property(kept, holds), { numRuns, seed: 1 });
};
/** Enough that every value of a list of dozens comes up. */
const forLongLists = 500;

/** What is read is what was written. */
function comesBack<Kept>(
  kept: fc.Arbitrary<Kept>,
  toItem: (kept: Kept) => Item,
  fromItem: (item: Item) => unknown,
  as: (kept: Kept) => unknown = (each) => each,
): void {
  always(kept, (each) => {
    expect(fromItem(stored(toItem(each)))).toEqual(as(each));
  });
}

const someSource = { kind: 'talentech', connectionId: 'con_1', externalKey: 'r-1', details: {} } as const;
const bare = (told: ToldEvent): ToldEvent => ({ ...told, note: null, source: null, snapshot: null });

describe('what comes back from the table is what was written, with and without what may be absent:', () => {
  it('a check', () => {
    comesBack(check, (each) => checkToItem(each, [buildReferee()]), checkFromItem);
  });

  it('a referee', () => {
    comesBack(referee, (each) => refereeToItem('chk_1', each), refereeFromItem);
  });

  it('a draft, with answers of every type', () => {
    always(draft, (each) => {
      const [first, ...others] = draftToItems('chk_1', each);
      expect(draftFromItems(stored(first), others.map(stored))).toEqual(each);
    });
  });

  it('submitted answers', () => {
    always(submission, (each) => {
      const [first, ...others] = submissionToItems('chk_1', each);
      expect(submissionFromItems(stored(first), others.map(stored))).toEqual(each);
    });
  });

  it('an event of every type, for the timeline and for those who are told', () => {
    const tellable = buildCheck();
    always(
      event,
      (each) => {
        const item = stored(eventToItem(tellable, [], each));
        expect(eventFromItem(item)).toEqual(each);
        const told = isTold(tellable, each) ? toldEvent(tellable, [], each) : null;
        expect(told === null ? null : toldEventFromItem(item)).toEqual(told);
      },
      forLongLists,
    );
    always(fc.tuple(check, referee, event), ([of, about, each]) => {
      const ofAts = { ...of, source: of.source ?? someSource };
      const happened = { ...each, refereeId: about.id };
      const item = eventToItem(ofAts, [about], happened);
      expect(toldEventFromItem(stored(item))).toEqual(toldEvent(ofAts, [about], happened));
    });
  });

  it('an audit entry, with the id that it is found by, and who an actor of it is', () => {
    always(auditEntry, (each) => {
      const item = auditToItem(each);
      expect(auditFromItem(stored(item))).toEqual({ ...each, id: item.sk });
    });
    comesBack(person, (each) => auditActorToItem('org_1', 'a-digest', each, startTime), auditActorFromItem);
  });

  it('the event of a try', () => {
    const tried = fc
      .tuple(check, event)
      .map(([of, each]): ToldEvent => ({ ...bare(toldEvent(of, [], each)), type: testEventType }));
    comesBack(tried, testEventToItem, toldEventFromItem);
  });

  it('a message, new and in every state', () => {
    always(
      message,
      (each) => {
        const { kind, recipient, medium, language, dueAt, id, checkId, organisationId, ...rest } = each;
        const { plan, about, ...state } = rest;
        const asked = {
          id,
          recipient,
          medium,
          language,
          dueAt,
          ...(plan && { plan }),
          ...(about !== undefined && { about }),
        };
        const item = newMessageToItem(
          kind === 'sign-in' ? { ...asked, kind } : { ...asked, kind },
          { checkId, organisationId },
          startTime,
        );
        const read = messageFromItem(stored({ ...item, ...state, dueAt: dueAt ?? undefined }));
        expect(read).toEqual(each);
      },
      forLongLists,
    );
  });

  it('a report link', () => {
    comesBack(reportLink, (each) => reportLinkToItem('chk_1', each), reportLinkFromItem);
  });

  it('a promise', () => {
    comesBack(told, (each) => promiseToItem('chk_1', each), promiseFromItem);
  });

  it('a link, but for the key that it is made with', () => {
    comesBack(
      link,
      (each) => linkToItem(linkKeys, each),
      (item) => linkFromItem(item, ['1', '2']),
      ({ keyVersion, ...target }) => target,
    );
  });

  it('the time of somebody who calls', () => {
    comesBack(callSlot, callSlotToItem, callSlotFromItem);
  });

  it('a delivery, due as long as it is under way', () => {
    comesBack(delivery, deliveryToItem, deliveryFromItem, (each) => ({
      ...each,
      dueAt: each.state === 'waiting' || each.state === 'ready' ? each.dueAt : null,
    }));
  });

  it('an organisation, and the settings of a project', () => {
    comesBack(organisation, organisationToItem, organisationFromItem);
    const owner = { organisationId: 'org_1', live: true };
    comesBack(someDefaults, (each) => projectSettingsToItem(owner, '4711', each), projectSettingsFromItem);
  });

  it('a preset', () => {
    comesBack(preset, (each) => presetToItem('org_1', each), presetFromItem);
  });

  it('a template with a question of every type, and what lists say of it', () => {
    comesBack(template, (each) => templateToItem('org_1', each), templateFromItem);
    comesBack(
      template,
      (each) => templateHeadToItem('org_1', each),
      templateHeadFromItem,
      ({ id, version, name, languages, minutes, questions, ...rest }) => ({
        id,
        version,
        name,
        languages,
        minutes,
        questions: questions.length,
        bytes: bytesOfTemplate({ id, version, name, languages, minutes, questions, ...rest }),
      }),
    );
  });

  it('a connection of each kind', () => {
    comesBack(connection, connectionToItem, connectionFromItem);
  });

  it('what a secret opens', () => {
    always(credential, ({ secret, ...opened }) => {
      const item = stored(credentialToItem({ secret, ...opened }));
      expect(credentialFromItem(item, opened.purpose, early)).toEqual(opened);
    });
  });

  it('a webhook', () => {
    comesBack(webhook, webhookToItem, webhookFromItem);
  });

  it('a sign-in and a session', () => {
    comesBack(
      signIn,
      (each) => signInToItem('secret', each, startTime),
      (item) => signInFromItem(item, [], early),
      (each) => ({
        signIn: each,
        state: each.email === '' ? 'over' : 'usable',
      }),
    );
    comesBack(
      session,
      (each) => sessionToItem('cookie', each),
      (item) => sessionFromItem(item, early),
    );
  });
});
