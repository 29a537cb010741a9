import type { Channel } from '#shared/domain/check/channel.ts';
import type { RelationType } from '#shared/domain/check/relation.ts';

export type SettingName =
  | 'organisation'
  | 'look'
  | 'messages'
  | 'sms'
  | 'reminders'
  | 'notices'
  | 'defaults'
  | 'call-times'
  | 'callers'
  | 'relations'
  | 'retention'
  | 'templates'
  | 'signals'
  | 'teamtailor';

type Entry = Readonly<{ title: string; note: string }>;

export type SettingsTexts = Readonly<{
  title: string;
  lead: string;
  back: string;
  save: string;
  cancel: string;
  saved: string;
  edited: Readonly<{ title: string; text: string; now: string }>;
  pages: Readonly<Record<SettingName, Entry>>;
  teamtailor: Readonly<{
    key: string;
    keyHint: string;
    keyError: string;
    taken: string;
    tooMany: string;
    connect: string;
    connected: string;
    since: (of: Readonly<{ day: string }>) => string;
    isOff: string;
    disconnect: string;
    disconnectNote: string;
    disconnected: string;
    notReady: string;
    notReadyNote: string;
  }>;
  templates: Readonly<{
    legend: string;
    none: string;
    noneNote: string;
    second: string;
    secondNote: string;
    error: string;
  }>;
  signals: Readonly<{
    networks: string;
    networksHint: string;
    networksError: string;
    legend: string;
    legendHint: string;
  }>;
  organisation: Readonly<{
    name: string;
    nameError: string;
    language: string;
    languageHint: string;
    zone: string;
    zoneHint: string;
    country: string;
    countryHint: string;
    countryOfZone: (about: Readonly<{ country: string }>) => string;
    noCountry: string;
  }>;
  look: Readonly<{
    colour: string;
    colourHint: string;
    colourError: string;
    preview: string;
    sample: string;
    onLight: string;
    onDark: string;
    sampleButton: string;
    logo: string;
    logoHint: string;
    logoError: string;
    current: string;
    removeLogo: string;
  }>;
  messages: Readonly<{
    senderName: string;
    senderNameHint: string;
    senderNameError: string;
    address: string;
    addressHint: string;
    replyTo: string;
    replyToHint: string;
    phone: string;
    phoneHint: string;
    phoneError: string;
    emailError: string;
    texts: string;
    textsHint: string;
    textError: string;
    cap: string;
    capHint: string;
    capError: string;
  }>;
  reminders: Readonly<{
    enabled: string;
    enabledNote: string;
    candidate: string;
    referee: string;
    hours: (of: Readonly<{ hours: number }>) => string;
  }>;
  defaults: Readonly<{
    candidateChannel: string;
    refereeChannel: string;
    channels: Readonly<Record<Channel, string>>;
    referees: string;
    templates: string;
    templatesHint: string;
    templatesLook: string;
    notOffered: string;
    templateError: string;
    askRelation: string;
    askRelationNote: string;
    hideTitle: string;
    hideTitleNote: string;
    daysToSubmit: string;
    daysToAnswer: string;
    daysError: string;
  }>;
  callTimes: Readonly<{
    windows: string;
    windowsHint: string;
    /** From Sunday. */
    weekdays: readonly string[];
    windowError: (of: Readonly<{ day: string }>) => string;
    overlapError: (of: Readonly<{ day: string }>) => string;
    shortError: (of: Readonly<{ day: string; minutes: number }>) => string;
    slot: string;
    minutes: (of: Readonly<{ minutes: number }>) => string;
    notice: string;
    hours: (of: Readonly<{ hours: number }>) => string;
    ahead: string;
    aheadHint: string;
    aheadError: string;
  }>;
  callers: Readonly<{
    lead: string;
    person: (of: Readonly<{ number: number }>) => string;
    name: string;
    email: string;
    remove: string;
    more: string;
    nameError: string;
    reachError: string;
    twice: string;
  }>;
  sms: Readonly<{
    fallback: string;
    fallbackNote: string;
    sender: string;
    senderHint: string;
    senderError: string;
    countries: string;
    countriesHint: string;
    moreCountries: string;
    countriesError: string;
    cap: string;
    capHint: string;
    capError: string;
  }>;
  relations: Readonly<{
    legend: string;
    hint: string;
    types: Readonly<Record<RelationType, string>>;
    error: string;
  }>;
  retention: Readonly<{
    months: string;
    monthsHint: string;
    monthsError: string;
    disclosure: string;
    disclosureHint: string;
    disclosureError: string;
  }>;
}>;
