/** @param {number} n @param {string} one @param {string} other */
const count = (n, one, other) => (n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${other}`);

/** Everything the page itself says in English. */
export const english = {
  title: '#news · On Record',
  stories: 'Stories on record',
  channels: 'Text channels',
  channel: 'news',
  you: 'You',
  onThisMachine: 'on this machine only',
  topic: 'What was said, by whom, in which words. Every line with its source.',
  languageMenu: 'Language of the page, its answers and commands',
  messages: 'Messages in news',
  conversation: 'Conversation',
  welcome: 'Welcome to #news!',
  introduction:
    'This is On Record as a Discord channel would see it. Type / below, or start with one of these:',
  ownArticles:
    'Or put an article of your own on record: drop text or Markdown files on this page, paste a text, or choose files:',
  addArticles: 'Put articles on record',
  addArticlesHow: 'Text or Markdown, up to 5 MB each. They stay on this machine.',
  chooseFiles: 'Choose files…',
  articleFiles: 'Article files',
  pasteText: 'Or paste the text of an article',
  outletField: 'Published by (optional)',
  publishedField: 'Published on (optional)',
  textNeeded: 'Paste the text of an article first.',
  cancel: 'Cancel',
  putOnRecord: 'Put on record',
  dropHere: 'Drop articles to have them briefed',
  sources: 'Sources',

  placeholder: 'Type / to ask the record',
  messageField: 'Message #news: type / for commands',
  commands: 'Commands',
  onlyCommands: 'On Record answers to commands: type / to see them.',
  run: 'Run',
  runCommand: (/** @type {string} */ command) => `Run /${command}`,
  leaveCommand: (/** @type {string} */ command) => `Leave /${command}`,
  needed: (/** @type {string} */ option, /** @type {string} */ description) =>
    `${option} is needed: ${description}`,
  suggestions: (/** @type {number} */ n) => count(n, 'suggestion', 'suggestions'),

  thinking: 'On Record is thinking…',
  answerTo: (/** @type {string} */ label) => `Answer to ${label}`,
  pressed: (/** @type {string} */ label) => `chose ${label}`,
  used: 'used',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  order: 'Order',
  changed: 'The answer has changed.',
  noServer:
    'The program behind this page does not answer. Start it again with npm start, then go on here.',
  todayAt: (/** @type {string} */ time) => `Today at ${time}`,
  undated: 'date unknown',
  yes: 'True',
  headed: (/** @type {string} */ head, /** @type {string} */ text) => `${head}: ${text}`,

  handedIn: (/** @type {number} */ n) =>
    n === 1 ? 'An article handed in' : `${n.toLocaleString('en')} articles handed in`,
  articlesRead: 'Articles read',
  pastedText: 'Pasted text',
  waiting: (/** @type {number} */ before) =>
    before === 0 ? 'waiting' : `waiting behind ${count(before, 'file', 'files')}`,
  reading: 'reading…',
  readingLong: 'still reading; a long article can take minutes',
  cancelled: '✕ cancelled',
  added: '✓ added to the record',
  unchanged: '= already on record',
  refused: (/** @type {string} */ reason) => `✕ not taken: ${reason}`,
  refusedOf: (/** @type {number} */ n, /** @type {number} */ all) =>
    `Not taken: ${n.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  done: 'Done',
  doneOf: (/** @type {number} */ n, /** @type {number} */ all) => `${n} of ${all} done`,
  briefStory: (/** @type {string} */ title) => `Brief the story of ${title}`,
  notReadable: 'it cannot be read; is it a folder?',
  notKept: 'it could not be kept; the log says why',
  notReached: 'the program behind this page does not answer',

  passagesBelow: (/** @type {number} */ n) =>
    n === 1
      ? 'See the passage this rests on'
      : `See the ${n.toLocaleString('en')} passages this rests on`,
  passages: 'Passages',
  allPassages: '← All passages',
  articleGone: 'This article is not kept any more.',
  closeSources: 'Close the sources',
  entry: 'Entry',
  record: 'Record',
  fact: 'Fact',
  quotationBy: (/** @type {string} */ speaker) => `Quotation · ${speaker}`,
  denialBy: (/** @type {string} */ speaker) => `Denial · ${speaker}`,
  unansweredBy: (/** @type {string} */ speaker) => `Unanswered · ${speaker}`,
  possible: 'Thought possible',
  disagreementOn: (/** @type {string} */ about) => `Outlets differ · ${about}`,
  revision: 'Changed since',
  speakerUnknown: 'speaker not named',
  unnamedOutlet: 'Unnamed outlet',
  quoted: (/** @type {string} */ text) => `“${text}”`,
  inOutlets: {
    verbatim: '',
    trimmed: 'in part',
    reworded: 'in other words',
    disputed: 'to the contrary',
  },
  match: {
    verbatim: 'verbatim',
    trimmed: 'trimmed',
    reworded: 'reworded',
    disputed: 'contradicted',
  },
};
