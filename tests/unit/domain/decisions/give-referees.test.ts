import { describe, expect, test } from 'vitest';
import { refereeStatuses } from '#shared/domain/check/referee.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { maxReferees } from '#shared/domain/limits.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  buildRefereeDetails,
  contextAt,
  daysAfter,
  evaDetails,
  minutesAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const save = (file: ReturnType<typeof buildFile>, details = buildRefereeDetails()) =>
  saveReferee(file, details, 'candidate', contextAt(minutesAfter(1)));

describe('giving a referee', () => {
  test('brings the check to collecting, and contacts nobody before Send', () => {
    const change = changeOf(save(buildFile()));
    expect(change.check.status).toBe('collecting');
    expect(change.referees).toMatchObject([{ firstName: 'Bo', status: 'added', source: 'candidate' }]);
    expect(change.messages).toEqual([]);
  });

  test.each(['candidate', 'recruiter', 'ats'] as const)('is told as done by whoever gave them: %s', (source) => {
    const change = changeOf(saveReferee(buildFile(), buildRefereeDetails(), source, contextAt()));
    expect(change.events).toMatchObject([{ type: 'referee.added', actor: source }]);
    expect(change.referees).toMatchObject([{ source }]);
  });

  test('twice with the same form changes nothing', () => {
    const file = decided(buildFile(), save(buildFile()));
    expect(save(file)).toEqual({ outcome: 'unchanged' });
  });

  test('points out the candidate’s own address, and one that another referee has', () => {
    const own = save(buildFile(), buildRefereeDetails({ email: 'KIM.lund@example.org' }));
    expect(own).toMatchObject({ outcome: 'refused', code: 'address_of_candidate' });
    const file = buildFile({ referees: [buildReferee()] });
    const taken = save(file, evaDetails({ email: 'Bo.Ahl@example.org' }));
    expect(taken).toEqual({ outcome: 'refused', code: 'address_taken', refereeId: buildReferee().id });
  });

  test('frees the address of one who was removed', () => {
    const file = buildFile({ referees: [buildReferee({ status: 'removed' })] });
    expect(save(file, evaDetails({ email: 'bo.ahl@example.org' })).outcome).toBe('change');
  });

  test('stops at ten', () => {
    const referees = Array.from({ length: maxReferees }, (_, index) =>
      buildReferee({ id: testId('ref', 50 + index), email: `r${index}@example.org` }),
    );
    expect(save(buildFile({ referees }), evaDetails())).toMatchObject({ code: 'too_many_referees' });
  });

  test('is offered only in the languages that have a template', () => {
    const check = buildCheck();
    const swedishOnly = { ...check.settings, questionTemplates: { sv: { id: 'tpl_standard', version: 1 } } };
    const file = buildFile({ check: { ...check, settings: swedishOnly } });
    expect(save(file, evaDetails())).toMatchObject({ code: 'language_not_offered' });
  });

  test.each(refereeStatuses)('lets a referee who is %s be corrected only before they have started', (status) => {
    const file = buildFile({ referees: [buildReferee({ status, channel: 'email', invitedAt: minutesAfter(0) })] });
    const decision = save(file, buildRefereeDetails({ firstName: 'Boel' }));
    const correctable = ['added', 'invited', 'opened', 'unreachable'].includes(status);
    expect(decision.outcome).toBe(correctable ? 'change' : 'refused');
  });

  test('at a corrected number begins a new link, and the days go on', () => {
    const asked = { status: 'invited', channel: 'sms', invitedAt: minutesAfter(0), answerBy: daysAfter(3) } as const;
    const file = buildFile({ check: buildCheck({ status: 'collecting' }), referees: [buildReferee(asked)] });
    const change = changeOf(save(file, buildRefereeDetails({ phone: '+46701740622' })));
    expect(change.referees).toMatchObject([{ linkGeneration: 2, answerBy: daysAfter(3), phone: '+46701740622' }]);
    expect(change.messages).toMatchObject([{ kind: 'referee-request', medium: 'sms' }]);
  });

  test('asks at a corrected address at once, and stops the link that went to the wrong one', () => {
    const file = buildFile({
      referees: [buildReferee({ status: 'invited', channel: 'email', invitedAt: minutesAfter(0) })],
    });
    const change = changeOf(save(file, buildRefereeDetails({ email: 'bo@example.org' })));
    expect(change.referees).toMatchObject([{ email: 'bo@example.org', linkGeneration: 2, status: 'invited' }]);
    expect(change.messages).toMatchObject([{ kind: 'referee-request', medium: 'email' }]);
  });
});

describe('pressing Send', () => {
  const given = buildFile({ referees: [buildReferee({ addedAt: minutesAfter(1) })] });

  test('asks those who were saved, once', () => {
    const after = decided(given, sendReferees(given, contextAt(minutesAfter(2))));
    expect(after.referees).toMatchObject([{ status: 'invited', channel: 'email', invitedAt: minutesAfter(2) }]);
    expect(after.messages).toHaveLength(1);
    expect(sendReferees(after, contextAt(minutesAfter(3)))).toEqual({ outcome: 'unchanged' });
  });

  test('with the referees’ channel disabled tells the recruiter and asks nobody, once', () => {
    const check = buildCheck();
    const file = {
      ...given,
      check: { ...check, settings: { ...check.settings, refereeChannel: 'disabled' as const } },
    };
    const after = decided(file, sendReferees(file, contextAt(minutesAfter(2))));
    expect(after.messages).toEqual([]);
    expect(after.referees).toMatchObject([{ status: 'added' }]);
    expect(sendReferees(after, contextAt(minutesAfter(3)))).toEqual({ outcome: 'unchanged' });
  });

  test('at the very time at which somebody was saved sends them once', () => {
    const settings = { ...buildCheck().settings, refereeChannel: 'disabled' } as const;
    const file = buildFile({ check: buildCheck({ status: 'collecting', settings }), referees: [buildReferee()] });
    const sent = decided(file, sendReferees(file, contextAt()));
    expect(sendReferees(sent, contextAt())).toEqual({ outcome: 'unchanged' });
  });

  test('with nobody saved says so', () => {
    expect(sendReferees(buildFile(), contextAt())).toMatchObject({ code: 'nothing_to_send' });
  });
});

describe('removing a referee', () => {
  test('works before they have started, and once', () => {
    const file = buildFile({ referees: [buildReferee()] });
    const after = decided(file, removeReferee(file, buildReferee().id, 'candidate', contextAt()));
    expect(after.referees).toMatchObject([{ status: 'removed' }]);
    expect(removeReferee(after, buildReferee().id, 'candidate', contextAt())).toEqual({ outcome: 'unchanged' });
  });

  test('is refused afterwards, and for one who is not there', () => {
    const file = buildFile({ referees: [buildReferee({ status: 'answering' })] });
    expect(removeReferee(file, buildReferee().id, 'candidate', contextAt())).toMatchObject({ code: 'has_started' });
    expect(removeReferee(file, testId('ref', 99), 'candidate', contextAt())).toMatchObject({ code: 'referee_unknown' });
  });
});
