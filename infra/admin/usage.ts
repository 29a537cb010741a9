export const usage = `npm run admin -- <command> [options]

  create-organisation --name <name> --language <sv|en|nb|da|fi|de>
      [--time-zone <Europe/Stockholm>] [--sender <address>] [--reply-to <address>] [--colour <#0b5f50>]
      [--sms-sender-id <at most 11 letters and digits>] [--retention-months <1-24>]
      [--administrator "Rita Ek <rita.ek@example.org>"] …
  administrators --organisation <org_…>         who may change its settings
  administrators add --organisation <org_…> --person "Rita Ek <rita.ek@example.org>"
  administrators remove --organisation <org_…> --person <address>
  sessions end --organisation <org_…> (--person <address> | --all)

  people index --organisation <org_…>           once after an update from before people were found by address, or
                                                checks by their candidate's id, and before a link key is taken
                                                away; may be stopped and run again

  create-key --organisation <org_…> [--name <what it is for>] [--test]
  keys --organisation <org_…>                   each with the day of its last use
  keys revoke --organisation <org_…> --key <key_…>

  connect talentech [--organisation <org_…>] [--name <name>] [--tokens <refresh|fixed>] [--new-secret]
      [--forms <settings|templates>] [--ask-candidate-language] [--redirect-uri <address>] …
      [--results-url <address> --token-url <address> --client-id <id> --client-secret <secret>]
      [--consent-by "Rita Ek <rita.ek@example.org>"]
  connect greenhouse --organisation <org_…> [--name <name>] [--host <host>] …
      [--recruiter "Rita Ek <rita.ek@example.org>"]   who asks when the ATS does not say who does
  connect refapp --organisation <org_…> [--name <name>] [--bearer <host>=<secret>] …
  connect ashby --organisation <org_…> [--name <name>] [--results-key <key>] [--recruiter <person>] [--host <host>]
  connect workable --organisation <org_…> [--name <name>] [--results-key <token>] [--recruiter <person>] [--host <host>] …
  connect teamtailor [--organisation <org_…> (--provider-key <key> | --company <uuid>)] [--name <name>]
      [--partner-key <key>] [--webhook-secret <secret>] [--host <host>] …
                                                makes a connection and prints what the ATS must be given

  activations                                   who has activated this deployment at Teamtailor, each with its uuid

  sending                                       whose sending is paused
  sending pause (--organisation <org_…> | --all)
  sending resume (--organisation <org_…> | --all)

  dead-letters [which]                          what could not be sent, or told to others, and why
  dead-letters replay [which] [--preview]       sends them again, but for what died of a fault of the address
      which: [--check <chk_…>] [--organisation <org_…>] [--reason <reason>] [--from <time>] [--to <time>]
             [--limit <1-200>] [--after <where a page ended>]
      A time is a day or 2026-11-23T08:00:00Z. A reason that is a fault of an address is sent again when it is named.

  undelivered --organisation <org_…> --from <time> --to <time>
                                                mails that were sent then and are not known to have arrived
  undelivered send-again --organisation <org_…> --from <time> --to <time> --confirm
                                                sends those once more, each once, whose reason still holds

  complaints lift --organisation <org_…> --person <address>
                                                at the wish of whoever complained of a mail
  links revoke (--check <chk_…> | --organisation <org_…>) --confirm
                                                every link to its forms and reports opens nothing any more
  secrets reseal --organisation <org_…>         with the newest link key, before the older one is taken away
  check-table --organisation <org_…> [--restored]
                                                what in the table contradicts something else; changes nothing

Where: --stage <stage> on AWS, with your own credentials; --local in the local cloud of this folder (also without, when it runs).
`;
