/** @import { RunReply } from '../wire.ts' */
/** @import { Filled, Invocation } from './composer/invocation.js' */
import { listCommands, press, run } from './api.js';
import { handIn } from './articles/batch.js';
import { offerWaysIn } from './articles/ways-in.js';
import { onPress } from './card.js';
import { addAnswer, changeAnswer, pressedButton, usedCommand } from './channel.js';
import { makeComposer } from './composer/composer.js';
import { valuesOf, writeInvocation } from './composer/invocation.js';
import { byId } from './dom.js';
import { listExamples, listStories } from './examples.js';
import { offerSources } from './source/panel.js';
import { offerLanguages } from './language.js';
import { applyTheme } from './theme.js';
import { fillPage } from './words/fill.js';
import { words } from './words/words.js';

applyTheme();
fillPage();
offerLanguages();

/** The server did not answer: there is nothing to put in place. */
const NOT_THERE = { message: null, answer: null, inPlace: false };

/** @param {Invocation} invocation */
const runCommand = (invocation) => {
  const label = writeInvocation(invocation, commands);
  return answer(usedCommand(label), `/${label}`, run(invocation.command, valuesOf(invocation)));
};

/**
 * @param {HTMLElement} above
 * @param {string} label
 * @param {Promise<RunReply>} reply
 */
const answer = async (above, label, reply) => {
  const shown = addAnswer(above, words.answerTo(label));
  try {
    const { message, answer } = await reply;
    shown.fill(message, offerSources(answer));
  } catch {
    shown.fail(words.noServer);
  }
};

onPress(async ({ customId, label, values, pressed }) => {
  const reply = press(customId, values);
  const { message, answer: found, inPlace } = await reply.catch(() => NOT_THERE);
  if (inPlace && message) changeAnswer(pressed, message, offerSources(found));
  else await answer(pressedButton(label), label, reply);
});

const commands = await listCommands();
const dialog = offerWaysIn(async (articles) => {
  await handIn(articles, brief);
  await list();
});
const composer = makeComposer(commands, (invocation) => void runCommand(invocation), dialog.open);
byId('add-own').addEventListener('click', dialog.open);

const brief = (/** @type {Filled} */ story) =>
  composer.start({ command: 'summary', filled: { story } });

/** What there is to ask about changes with every article. */
const list = () =>
  Promise.all([listExamples(commands, composer.start), listStories(composer.start)]).catch(() =>
    composer.tell(words.noServer),
  );

// A newcomer sees what the bot is for before typing anything.
const first = runCommand({ command: 'summary', filled: {} });
composer.focus();
await first;
await list();
