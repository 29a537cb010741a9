/**
 * A dictionary for deflate: text that most packed checks have in common, the most common last. Stored items were packed
 * with it, so it never changes; a new dictionary gets a mark of its own (pack.ts).
 */
export const packedWords = [
  '"call":{"state":"booked","at":"","minutes":30,"phone":"+46","handler":{"name":"","email":""},"zone":null,"note":null,"sequence":0,"changedAt":"","confirmBy":null}',
  '{"kind":"signals","signals":[{"id":"sig_","seen":{"code":"","people":["candidate"],"seenAt":"","replies":[],"resolution":null}]}',
  '"facts""declined""withdrawn""unreachable""replaced""removed""cancelled""expired""failed""accepted""completed""awaiting_confirmation""call_booked""opened""answering"',
  '"medium":"sms""email-sms""disabled""reason":"dead""bounced""complained""suppressed""obsolete""claimed""waiting""plan":{"at":"","by":"rule"},"recruiter',
  '"language":"de","language":"fi","language":"da","language":"nb","language":"en","live":false',
  '{"kind":"report_link","id":"lnk_","name":null,"createdAt":"","expiresAt":"","revokedAt":null,"linkGeneration":1,"openings":0,"lastOpenedAt":null}',
  '"relation":{"type":"manager","company":"","title":"","from":"20","to":"20"}',
  '"questionTemplates":{"en":{"id":"tpl_standard","version":1},"nb":{"id":"tpl_standard","version":1},"da":{"id":"tpl_standard","version":1},"fi":{"id":"tpl_standard","version":1},"de":{"id":"tpl_standard","version":1},"sv":{"id":"tpl_standard","version":1}}',
  ',"messageKind":"candidate-reminder","messageKind":"referee-reminder","messageKind":"referee-receipt","messageKind":"candidate-nudge","messageKind":"candidate-answered"',
  '{"check":{"kind":"check","id":"chk_01","organisationId":"org_01","live":true,"project":{"externalId":"","title":"","clientName":null},"recruiter":{"name":"","email":""},"candidate":{"externalId":"","firstName":"","lastName":"","email":"@example.org","phone":"+467","language":"sv","linkGeneration":1},"settings":{"candidateChannel":"email","refereeChannel":"email","refereesRequested":2,"questionTemplates":{},"candidateLanguage":"sv","askRelation":true,"hideProjectTitle":false,"daysToSubmit":5,"daysToAnswer":14,"additionalText":null},"status":"candidate_invited","version":1,"eventCount":2,"createdAt":"2026-1","updatedAt":"2026-1","linkKeyVersion":"1","addressesAsked":2,"candidateAskedAt":"2026-1","submitBy":"2026-1","submittedAt":null,"completedAt":null,"concludedAt":null,"endedAt":"2026-1"},"items":[',
  ',{"kind":"message","messageKind":"candidate-request","id":"msg_000001_candidate_email","recipient":"candidate","medium":"email","language":"sv","dueAt":"2026-1","checkId":"chk_01","organisationId":"org_01","state":"ready","createdAt":"2026-1',
  '"attempts":0,"claim":null,"sentAt":null,"providerId":null,"fate":null,"reason":null}',
  ',{"kind":"message","messageKind":"referee-request","id":"msg_00000_ref_01","recipient":"ref_01","medium":"email","language":"sv","checkId":"chk_01","organisationId":"org_01","state":"sent","createdAt":"2026-1',
  '"attempts":1,"claim":null,"sentAt":"2026-12","providerId":null,"fate":"delivered","reason":null}',
  '{"kind":"referee","id":"ref_01","firstName":"","lastName":"","email":"@example.org","phone":"+467","language":"sv","relation":null,"source":"candidate","status":"answered","form":"form","channel":"email","linkGeneration":1,"addedAt":"2026-12","invitedAt":"2027-0","openedAt":null,"answeredAt":null,"answerBy":"2026-1","answersVersion":0,"declineReason":null,"status":"invited","form":null,"count":{"asked":11,"answered":11}}',
  'T08:00:00.000Z","answeredAt":"2026-1',
].join('');
