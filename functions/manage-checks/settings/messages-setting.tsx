import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parsePhone } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { languages } from '#shared/domain/language.ts';
import { longestName, longestText, maxMailDailyCap } from '#shared/domain/limits.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';
import { readNumber } from '../schema.ts';
import type { Setting } from './setting.ts';
import { faultsOfLength, faultsOfOptional, SettingNumber, SettingText, SettingTextArea } from './setting-fields.tsx';

const textField = (language: string): string => `text-${language}`;
const isAddress = (text: string): boolean => parseEmail(text) !== null;

const withPhone = ({ sender }: Organisation, phone: string | null) =>
  phone === (sender.phone ?? null) ? {} : { phone };

/** Who mails come from, where replies go, the texts that requests begin with, and how many of them go in a day. */
export const messagesSetting: Setting = {
  name: 'messages',
  start: ({ sender, additionalTexts, mailDailyCap }) => ({
    senderName: sender.name,
    address: sender.address ?? '',
    replyTo: sender.replyTo ?? '',
    phone: sender.phone ?? '',
    cap: String(mailDailyCap),
    ...Object.fromEntries(languages.map((language) => [textField(language), additionalTexts[language] ?? ''])),
  }),
  body: (form) => {
    const words = form.texts.messages;
    return (
      <>
        <SettingText form={form} name="senderName" label={words.senderName} hint={words.senderNameHint} />
        <SettingText form={form} name="address" kind="email" label={words.address} hint={words.addressHint} optional />
        <SettingText form={form} name="replyTo" kind="email" label={words.replyTo} hint={words.replyToHint} optional />
        <SettingText form={form} name="phone" kind="tel" label={words.phone} hint={words.phoneHint} optional />
        <fieldset class="q">
          <legend>{words.texts}</legend>
          <span class="hint">{words.textsHint}</span>
          {languages.map((language) => (
            <SettingTextArea
              key={language}
              form={form}
              name={textField(language)}
              label={<span lang={language}>{languageNames[language]}</span>}
              optional
              rows={2}
              lang={language}
            />
          ))}
        </fieldset>
        <SettingNumber form={form} name="cap" label={words.cap} hint={words.capHint} />
      </>
    );
  },
  read: ({ visit, texts, form }) => {
    const words = texts.messages;
    const { organisation } = visit;
    const phone = parsePhone(fieldValue(form, 'phone'), phoneCountries(organisation));
    const name = fieldLine(form, 'senderName');
    const cap = readNumber(form, 'cap', [1, maxMailDailyCap], words.capError);
    const additional = languages.map((language) => [language, fieldValue(form, textField(language))] as const);
    const errors = [
      ...(name === '' ? [{ field: 'senderName', message: words.senderNameError }] : []),
      ...faultsOfLength(form, 'senderName', longestName, words.senderNameError),
      ...faultsOfOptional(form, 'address', isAddress, words.emailError),
      ...faultsOfOptional(form, 'replyTo', isAddress, words.emailError),
      ...faultsOfOptional(form, 'phone', () => phone !== null, words.phoneError),
      ...languages.flatMap((language) => faultsOfLength(form, textField(language), longestText, words.textError)),
      ...cap.errors,
    ];
    if (cap.value === null || errors.length > 0) return { errors };
    const mailDailyCap = cap.value;
    const [address, replyTo] = [parseEmail(fieldValue(form, 'address')), parseEmail(fieldValue(form, 'replyTo'))];
    return {
      change: (current) => ({
        ...current,
        mailDailyCap,
        // What was never said stays unsaid.
        sender: { ...current.sender, name, address, replyTo, ...withPhone(current, phone?.number ?? null) },
        additionalTexts: Object.fromEntries(additional.filter(([, text]) => text !== '')),
      }),
    };
  },
};
