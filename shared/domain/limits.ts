/** How much the product takes. Lengths are in characters of text that is cleaned. */

/** Of people, organisations, companies, templates, presets and keys. */
export const longestName = 100;
export const longestTitle = 200;
/** An id that another system gave. */
export const longestExternalId = 200;
/** An id of ours, as `qt_…`. */
export const longestId = 40;
export const longestEmail = 254;
/** As it is typed, with blanks and signs. */
export const longestPhone = 40;
/** What an ATS has in its field for one: two of them, a word beside them. */
export const longestPhoneOfOthers = 200;
export const longestUrl = 2_000;
export const longestDescription = 200;
export const longestZoneName = 64;
/** An address of IPv6 with the bits that count. */
export const longestNetwork = 50;
export const maxKnownNetworks = 50;

/** What an organisation writes to candidates and referees, and a recruiter beside a check that ends. */
export const longestText = 2_000;

/** Somebody's side of what was seen of them, and the recruiter's note on it. */
export const longestSide = 500;

export const longestShortAnswer = 200;
export const longestLongAnswer = 4_000;

/** A question and the help beside it. */
export const longestQuestion = 500;
export const longestOption = 200;
/** Of an end of a scale. */
export const longestScaleLabel = 100;
/** Ids that stand inside a template: of it, its questions and options. */
export const longestTemplateId = 50;
export const maxQuestions = 60;
export const maxOptions = 20;
/** Why a version of a template was made. */
export const longestVersionNote = 300;
/** Why a question stays that the guard found something in; what is noted of a sign-off. */
export const longestReason = 300;
/** That a questionnaire says it takes. */
export const maxMinutes = 120;
/** A whole template: an item of the table has room for 400 KB, and the rest is for its keys. */
export const maxTemplateBytes = 380_000;

/** That the candidate is asked for. */
export const maxRefereesRequested = 5;
/** Of one check, from whomever they came, gone ones not counted. */
export const maxReferees = 10;
/** Of one check, gone ones too: they are read with it. */
export const maxRefereesEver = 60;
/** Addresses and numbers at which referees are asked at the candidate's wish, until the recruiter allows more. */
export const maxAddressesAsked = 15;
/** To which the recruiter can raise that. */
export const maxAddressesAllowed = 150;
/** Of one referee's address by the candidate, after they have been asked. */
export const maxCorrections = 3;
/** Times for a call that one referee books, suggests or calls off. */
export const maxCallChanges = 10;
/** Between two requests to the same person. */
export const secondsBetweenRequests = 60;
/** Of one request. */
export const maxCandidates = 100;
/** To submit referees, to answer, and to prolong a check by. */
export const maxDays = 90;
export const maxRetentionMonths = 24;
/** Of one check, ended ones too: they are read with it. */
export const maxReportLinks = 200;

/** Of one organisation; webhooks of live and test keys together. */
export const maxWebhooks = 10;
export const maxConnections = 20;
export const maxPresets = 100;
export const maxCallHandlers = 50;
export const maxSmsDailyCap = 100_000;
export const maxMailDailyCap = 100_000;

/** Of a connection: hosts that we may call. */
export const maxHosts = 20;
export const longestHost = 253;
export const longestBearer = 4_000;
export const maxEventTypes = 50;

/** Times of a week in which calls can be booked. */
export const maxCallWindows = 70;
export const minSlotMinutes = 15;
export const maxSlotMinutes = 120;
export const maxNoticeHours = 168;
export const maxDaysAhead = 60;

/** What phones show as the sender of an SMS. */
export const longestSmsSender = 11;

export const maxLogoBytes = 200 * 1024;
/** In pixels. A few bytes can hold more of them than a phone has room for. */
export const longestLogoSide = 4_000;
/** A logo as base64, in a data address. */
export const longestLogoText = 300_000;

/** Entries of a list when nothing is said, and at most. */
export const usualPageSize = 25;
export const maxPageSize = 100;
/** Items of the table that one page of a list may look through. */
export const readsPerPage = 100;
/** The same for somebody who may see a few of many. */
export const readsAmongOthers = 500;
/** Faults that one answer names: a body of a hundred candidates can be wrong in a thousand ways. */
export const maxFieldErrors = 200;
/** That one command shows or sends again. */
export const maxDeadLetters = 200;
