import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';

/**
 * The library's own colours are Discord's of 2021 and in places too faint to read. What its shadow
 * roots hold is coloured here by the page's variables; what can be reached from outside is in
 * `styles/`. Has to run before the first of these elements is made.
 */
export const applyTheme = () => {
  for (const [component, css] of SKINS) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    component.elementStyles.push(sheet);
  }
};

/** @type {readonly (readonly [{ elementStyles: (CSSStyleSheet | object)[] }, string])[]} */
const SKINS = [
  [
    DiscordMessage,
    `
    .discord-message-timestamp { color: var(--muted) !important; margin-left: 4px; }
    .discord-message-content { min-width: 0; padding-top: 0; line-height: 1.375; }
    .discord-message-markup { display: block; line-height: 1.375; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-author-avatar img { cursor: default; }
    .discord-message-ephemeral { color: var(--muted) !important; }
    .discord-message-ephemeral .discord-message-ephemeral-link { color: var(--link); }
    @media (max-width: 600px) {
      .discord-author-avatar { display: none; }
    }
    `,
  ],
  [
    DiscordAuthorInfo,
    `
    .discord-author-username { color: var(--strong) !important; font-weight: 600 !important; }
    .discord-author-username:hover { text-decoration: none !important; cursor: default !important; }
    `,
  ],
  [
    DiscordCommand,
    `
    .discord-replied-message-username { color: var(--muted); opacity: 1; font-weight: 500; }
    .discord-replied-message-username:hover { text-decoration: none; cursor: default; }
    :host .discord-slash-command-name, :host .discord-slash-command-name:hover {
      color: var(--command) !important;
      background-color: var(--command-back);
      gap: 4px;
      min-width: 0;
      cursor: default;
    }
    .discord-slash-command-name svg { flex: none; }
    .discord-slash-command-name span { overflow: hidden; text-overflow: ellipsis; }
    `,
  ],
  [
    DiscordReply,
    `
    .discord-application-tag { background-color: #5865f2; }
    .discord-replied-message-username { color: var(--muted); opacity: 1; }
    .discord-replied-message-username:hover { text-decoration: none; cursor: default; }
    .discord-replied-message-content, .discord-replied-message-content:hover {
      color: inherit;
      min-width: 0;
      overflow: hidden;
      cursor: default;
    }
    `,
  ],
  [
    DiscordButton,
    `
    :host > *:first-child {
      box-sizing: border-box;
      min-height: 36px;
      height: auto;
      margin: 4px 8px 4px 0;
      padding: 6px 16px;
      border-radius: 8px;
      gap: 6px;
      font: 500 14px/1.3 var(--font);
      text-align: start;
    }
    :host > *:first-child:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .secondary, .secondary.hoverable:hover { color: var(--button-text); background-color: var(--button); }
    a.secondary:hover, .secondary.hoverable:hover { background-color: var(--button-hover); }
    .success { background-color: #248046; }
    .destructive { background-color: #da373c; }
    svg { flex: none; }
    `,
  ],
];
