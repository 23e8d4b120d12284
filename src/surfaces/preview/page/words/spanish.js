/** @import { Words } from './words.js' */

/** @param {number} n @param {string} one @param {string} other */
const count = (n, one, other) => `${n.toLocaleString('es')} ${n === 1 ? one : other}`;

/** @type {Words} */
export const spanish = {
  title: '#noticias · On Record',
  stories: 'Noticias registradas',
  channels: 'Canales de texto',
  channel: 'noticias',
  you: 'Usted',
  onThisMachine: 'solo en este equipo',
  topic: 'Lo que se dijo, quién lo dijo y con qué palabras. Cada línea con su fuente.',
  languageMenu: 'Idioma de la página, las respuestas y los comandos',
  messages: 'Mensajes del canal noticias',
  conversation: 'Conversación',
  welcome: 'Le damos la bienvenida a #noticias',
  introduction:
    'Así se vería On Record en un canal de Discord. Escriba / abajo o empiece con uno de estos comandos:',
  ownArticles:
    'O añada artículos propios: arrastre archivos de texto o Markdown a esta página, pegue un texto o elija archivos:',
  addArticles: 'Añadir artículos',
  addArticlesHow: 'Texto o Markdown, hasta 5\u00a0MB cada uno. No salen de este equipo.',
  chooseFiles: 'Elegir archivos…',
  articleFiles: 'Archivos de artículos',
  pasteText: 'O pegue el texto de un artículo',
  cancel: 'Cancelar',
  putOnRecord: 'Añadir',
  dropHere: 'Suelte aquí los artículos para resumirlos',
  sources: 'Fuentes',

  placeholder: 'Escriba / para preguntar',
  messageField: 'Mensaje en #noticias: escriba / para ver los comandos',
  commands: 'Comandos',
  onlyCommands: 'On Record responde a comandos: escriba / para verlos.',
  run: 'Enviar',
  runCommand: (command) => `Enviar /${command}`,
  leaveCommand: (command) => `Salir de /${command}`,
  needed: (option, description) => `Falta la opción ${option}: ${description}`,
  suggestions: (n) => count(n, 'sugerencia', 'sugerencias'),

  thinking: 'On Record está pensando…',
  answerTo: (label) => `Respuesta a ${label}`,
  pressed: (label) => `eligió ${label}`,
  used: 'usó',
  onlyYou: 'Solo usted puede ver esto',
  dismiss: 'Descartar mensaje',
  order: 'Orden',
  changed: 'La respuesta ha cambiado.',
  noServer:
    'El programa que sirve esta página no responde. Vuelva a iniciarlo con npm start y continúe aquí.',
  todayAt: (time) => `Hoy a las ${time}`,
  undated: 'fecha desconocida',
  yes: 'Verdadero',
  headed: (head, text) => `${head}: ${text}`,

  handedIn: (n) => count(n, 'artículo entregado', 'artículos entregados'),
  articlesRead: 'Artículos leídos',
  pastedText: 'Texto pegado',
  waiting: (before) =>
    before === 0 ? 'en espera' : `en espera detrás de ${count(before, 'archivo', 'archivos')}`,
  reading: 'leyendo…',
  readingLong: 'sigue leyendo; un artículo largo puede tardar varios minutos',
  cancelled: '✕ cancelado',
  added: '✓ añadido',
  unchanged: '= ya registrado',
  refused: (reason) => `✕ no se admite: ${reason}`,
  refusedOf: (n, all) => `No admitidos: ${n.toLocaleString('es')} de ${all.toLocaleString('es')}`,
  done: 'Listo',
  doneOf: (n, all) => `${n} de ${all} listos`,
  briefStory: (title) => `Resumen de la noticia ${title}`,
  notReadable: 'no se puede leer; ¿es una carpeta?',
  notKept: 'no se pudo guardar; el registro técnico dice por qué',
  notReached: 'el programa que sirve esta página no responde',

  passagesBelow: (n) =>
    n === 1
      ? 'Ver el pasaje en que se basa'
      : `Ver los ${n.toLocaleString('es')} pasajes en que se basa`,
  passages: 'Pasajes',
  allPassages: '← Todos los pasajes',
  articleGone: 'Este artículo ya no se guarda.',
  closeSources: 'Cerrar las fuentes',
  entry: 'Entrada',
  record: 'Registro',
  fact: 'Hecho',
  quotationBy: (speaker) => `Cita · ${speaker}`,
  denialBy: (speaker) => `Desmentido · ${speaker}`,
  unansweredBy: (speaker) => `Sin respuesta · ${speaker}`,
  possible: 'Se considera posible',
  disagreementOn: (about) => `Los medios difieren · ${about}`,
  revision: 'Cambio posterior',
  speakerUnknown: 'autor sin identificar',
  unnamedOutlet: 'Medio sin nombre',
  quoted: (text) => `«${text}»`,
  match: {
    verbatim: 'textual',
    trimmed: 'abreviado',
    reworded: 'reformulado',
    disputed: 'contradicho',
  },
};
