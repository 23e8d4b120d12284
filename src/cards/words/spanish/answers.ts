import type { Answers } from '../english/answers.ts';
import { commands } from './commands.ts';
import { count, form } from './frame.ts';

export const answers: Answers = {
  quotesOf: (person) => `${person}, en sus propias palabras`,
  quotesAbout: (person, about) => `${person} sobre ${about}, en sus propias palabras`,
  factsAbout: (about) => `Lo que se informa sobre ${about}`,
  facts: 'Lo que se informa',
  denialsAbout: (about) => `Desmentidos sobre ${about}`,
  denialsBy: (person) => `Desmentidos de ${person}`,
  denialsByAbout: (person, about) => `Desmentidos de ${person} sobre ${about}`,
  denials: 'Desmentidos',
  timelineOf: (about) => `Cronología: ${about}`,
  timeline: 'Cronología',
  stories: 'Noticias registradas',

  partFacts: 'Lo que se informa',
  partQuotations: 'Lo dicho, palabra por palabra',
  partDenials: 'Desmentidos',
  partDisagreements: 'En qué difieren los medios',
  partRevisions: 'Cambios posteriores',
  partSpeculation: 'Sin resolver: se considera posible, no se presenta como hecho',
  partUnanswered: 'Sin resolver: preguntas sin respuesta',
  partSources: 'Fuentes',
  moreInStory: (n) =>
    `Y ${count(n, { one: 'registro más', many: 'de registros más', other: 'registros más' })} de esta noticia: consulte /${commands.facts.name}, /${commands.quotes.name}, /${commands.denials.name} o /${commands.timeline.name}.`,
  briefedAnew: 'Este resumen ha cambiado entretanto: aquí está desde el principio.',
  nothingInStory: 'De esta noticia no consta nada más que sus artículos.',
  onRecordFor: 'Esto es lo que consta al respecto. Usted juzgará si responde a la pregunta.',

  sideBySide: (title) => `Comparación: ${title}`,
  oneOutlet: 'Solo un medio registrado recoge esta noticia: no hay con qué compararlo.',
  prints: (n) =>
    `recoge ${count(n, { one: 'registro', many: 'de registros', other: 'registros' })} de esta noticia`,
  onlyHere: 'Solo aquí:',
  changedHere: 'Aquí, con otras palabras:',
  nothingOfItsOwn: 'Nada que los demás no tengan también.',
  changedWords: (speaker, wording, differs) =>
    differs === '' ? `${speaker}: ${wording}` : `${speaker}: ${wording} (${differs})`,

  verdict: {
    verbatim: '✓ Textual',
    trimmed: '✂\ufe0e Abreviado',
    reworded: '✎ Reformulado',
    'outlets differ': 'Consta, con palabras que difieren',
    'cut off': 'Sacado de contexto',
    'other speaker': 'Consta como dicho por otra persona',
    'outlet words': 'Consta, pero no como cita',
    'too short': 'Demasiado corto para verificarlo',
    'not on record': 'No consta',
  },
  verbatimBy: (speaker) => `Consta, palabra por palabra, como dicho por ${speaker}.`,
  verbatimByUnknown: 'Consta, palabra por palabra; los artículos no dicen quién lo dijo.',
  trimmedBy: (speaker) => `Consta como parte continua de lo que dijo ${speaker}.`,
  trimmedByUnknown:
    'Consta como parte continua de una cita más larga; los artículos no dicen quién la dijo.',
  rewordedNotVerified:
    'Sin verificar: estas no son las palabras que constan. Es probable que se trate de estas, que difieren:',
  rewordedByOutlet:
    'Sin verificar: un medio registrado publica estas palabras, pero son suyas y no de la persona citada, cuyas palabras difieren:',
  outletsDiffer:
    'Publicado como cita, pero las versiones publicadas difieren: no se sabe cuál recoge las palabras de la persona citada.',
  outletsDifferOn: (speaker) =>
    `Publicado como dicho por ${speaker}, pero las versiones publicadas difieren: no se sabe cuál recoge sus palabras.`,
  cutOffNotVerified:
    'Sin verificar: las palabras constan, pero las contiguas, que aquí faltan, invierten su sentido:',
  otherSpeaker: (speaker, asked) =>
    `Sin verificar como dicho por ${asked}: las palabras constan como dichas por ${speaker}.`,
  speakerUnknown: (asked) =>
    `Sin verificar como dicho por ${asked}: las palabras constan, pero los artículos no dicen quién las dijo.`,
  outletWords:
    'Sin verificar como cita: las palabras son de un medio, en su propio texto, y no se atribuyen a nadie.',
  outletWordsNotBy: (asked) =>
    `Sin verificar como dicho por ${asked}: las palabras son de un medio, en su propio texto, y no se atribuyen a nadie.`,
  partOutletWords: 'En el texto propio del medio',
  asFact: 'como hecho del que se informa',
  asDenialBy: (by) => `como desmentido (${by})`,
  passageTurns: 'Su cita omite palabras contiguas que invierten el sentido.',
  tooShort:
    'Una sola palabra o menos de doce letras no prueban nada: cualquiera pudo decirlas. Cite un pasaje más largo.',
  notOnRecord: 'Ningún artículo registrado recoge estas palabras como dichas por alguien.',
  notOnRecordBy: (asked) => `Ningún artículo registrado atribuye estas palabras a ${asked}.`,
  quotesOfMessage: 'Citas en este mensaje',
  moreQuotes: (n) =>
    `Y ${count(n, { one: 'cita más', many: 'de citas más', other: 'citas más' })} en este mensaje, sin respuesta aquí: use \`/${commands.verify.name}\`.`,
  partOnRecord: 'Lo que consta',
  partNearest: 'Lo más cercano que consta, en otras palabras',
  quoteDiffers: (differences) => `Su cita difiere: ${differences}`,
  printedSoBy: (outlets) =>
    `Publicado así por ${outlets}, y no con las palabras de la persona citada`,
  partlySoBy: (outlets) =>
    `Sus palabras figuran en la versión publicada por ${outlets}, y no en las de la persona citada`,
  printedSo: (outlets) => `Publicado así por ${outlets}`,
  partlySo: (outlets) => `Sus palabras figuran en la versión publicada por ${outlets}`,

  nothing: 'No consta nada',
  noPerson: (asked) => `No consta nadie con el nombre ${asked}.`,
  noPersonAsked: 'No consta esa persona.',
  severalPeople: (asked) => `Más de una persona registrada corresponde a ${asked}.`,
  severalPeopleAsked: 'Puede tratarse de más de una persona registrada.',
  noStory: (asked) => `Ninguna noticia corresponde a ${asked}.`,
  noStoryAsked: 'Todavía no hay ninguna noticia registrada.',
  noRecords: (asked) => `No consta nada que corresponda a ${asked}.`,
  noRecordsAsked: 'No consta nada de este tipo.',
  noRecordsOf: (found) => `${found} consta, pero nada de este tipo.`,
  noDates: (found) => `${found} consta, pero sin hechos con fecha.`,
  noRecordsOfAbout: (found, asked) => `${found} consta, pero nada que corresponda a ${asked}.`,
  emptyIndex: 'Todavía no se ha leído ningún artículo: no hay de dónde responder.',
  publicLeftOut:
    'Los ajustes de este servidor dejan fuera la colección pública, y su propia biblioteca está vacía.',
  allLeftOut: 'Los ajustes de este servidor dejan fuera todos los artículos registrados.',
  didYouMean: (label) => `¿Quiso decir ${label}?`,
  didYouMeanOne: '¿Quiso decir uno de estos?',
  thereIs: (n) => `${form(n, { one: 'Consta', many: 'Constan', other: 'Constan' })}:`,

  // A list about a topic
  alsoInStories: (n) =>
    `También en ${form(n, { one: 'esta noticia', many: 'estas noticias', other: 'estas noticias' })}`,

  // A question in plain words
  canBeAsked:
    'Pregunte quién dijo o desmintió algo, qué se informa sobre una persona, un lugar o un tema, o por una cifra.',

  // A summary in full
  partRest: 'También publicado: conviene leerlo en su artículo',

  // Outlets side by side, and the lines of a menu
  partOutlets: 'Lo que cada medio tiene de propio',
  denialBy: {
    denies: (who) => `Desmentido de ${who}`,
    'rejects part': (who) => `Desmentido parcial de ${who}`,
    downplays: (who) => `Sin darle importancia: ${who}`,
    declines: (who) => `Sin comentarios de ${who}`,
    unconfirmed: (who) => `Sin confirmar por ${who}`,
  },
};
