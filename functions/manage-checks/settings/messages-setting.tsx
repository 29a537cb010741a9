import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { languages } from '#shared/domain/language.ts';
import { isSmsSender } from '#shared/domain/organisation-rules.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { fieldValue } from '#shared/web/form-body.ts';
import type { Setting } from './setting.ts';

const longestText = 2000;
const longestName = 100;

const textField = (language: string): string => `text-${language}`;

/** Who messages come from, where replies go, and the texts that requests begin with. */
export const messagesSetting: Setting = {
  name: 'messages',
  start: ({ sender, smsSenderId, additionalTexts }) => ({
    senderName: sender.name,
    address: sender.address ?? '',
    replyTo: sender.replyTo ?? '',
    smsSender: smsSenderId ?? '',
    ...Object.fromEntries(languages.map((language) => [textField(language), additionalTexts[language] ?? ''])),
  }),
  body: ({ visit, texts, value, errors }) => {
    const { reading } = visit;
    const words = texts.messages;
    return (
      <>
        <TextField
          reading={reading}
          name="senderName"
          label={words.senderName}
          hint={words.senderNameHint}
          value={value('senderName')}
          errors={errors}
        />
        <TextField
          reading={reading}
          name="address"
          kind="email"
          label={words.address}
          hint={words.addressHint}
          optional
          value={value('address')}
          errors={errors}
        />
        <TextField
          reading={reading}
          name="replyTo"
          kind="email"
          label={words.replyTo}
          hint={words.replyToHint}
          optional
          value={value('replyTo')}
          errors={errors}
        />
        <TextField
          reading={reading}
          name="smsSender"
          label={words.smsSender}
          hint={words.smsSenderHint}
          optional
          value={value('smsSender')}
          maxLength={11}
          errors={errors}
        />
        <fieldset class="q">
          <legend>{words.texts}</legend>
          <span class="hint">{words.textsHint}</span>
          {languages.map((language) => (
            <TextArea
              key={language}
              reading={reading}
              name={textField(language)}
              label={<span lang={language}>{languageNames[language]}</span>}
              optional
              rows={2}
              lang={language}
              value={value(textField(language))}
              errors={errors}
            />
          ))}
        </fieldset>
      </>
    );
  },
  read: ({ texts, form }) => {
    const words = texts.messages;
    const [name, address, replyTo, smsSender] = ['senderName', 'address', 'replyTo', 'smsSender'].map((field) =>
      fieldValue(form, field),
    );
    const additional = languages.map((language) => [language, fieldValue(form, textField(language))] as const);
    const errors = [
      ...(name === '' || (name?.length ?? 0) > longestName
        ? [{ field: 'senderName', message: texts.organisation.nameError }]
        : []),
      ...[['address', address] as const, ['replyTo', replyTo] as const].flatMap(([field, text]) =>
        text === undefined || text === '' || parseEmail(text) !== null ? [] : [{ field, message: words.emailError }],
      ),
      ...(smsSender === undefined || smsSender === '' || isSmsSender(smsSender)
        ? []
        : [{ field: 'smsSender', message: words.smsSenderError }]),
      ...additional.flatMap(([language, text]) =>
        Array.from(text).length > longestText ? [{ field: textField(language), message: words.textError }] : [],
      ),
    ];
    if (errors.length > 0) return { errors };
    return {
      change: (organisation) => ({
        ...organisation,
        sender: { name: name ?? '', address: address || null, replyTo: replyTo || null },
        smsSenderId: smsSender || null,
        additionalTexts: Object.fromEntries(additional.filter(([, text]) => text !== '')),
      }),
    };
  },
};
