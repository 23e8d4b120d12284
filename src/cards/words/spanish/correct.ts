import type { Correct, CorrectOptions, CorrectSubcommands } from '../english/correct.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const correctCommand: Named = {
  name: 'corregir',
  description: 'Corregir registros para este servidor: ocultarlos, reatribuirlos o fusionarlos',
};

export const correctSubcommands: CorrectSubcommands = {
  hide: { name: 'ocultar', description: 'No mostrar una cita o un desmentido en este servidor' },
  reattribute: {
    name: 'reatribuir',
    description: 'Atribuir una cita o un desmentido a otra persona',
  },
  merge: { name: 'fusionar', description: 'Unir dos citas, o dos desmentidos, que son lo mismo' },
  mergePerson: {
    name: 'fusionar-persona',
    description: 'Dos grafías de una misma persona: todo queda bajo un solo nombre',
  },
  undo: { name: 'deshacer', description: 'Deshacer una corrección' },
  list: { name: 'lista', description: 'Qué se ha corregido aquí, quién lo hizo y cuándo' },
  reports: { name: 'avisos', description: 'Lo que, según los lectores, no se dijo' },
};

export const correctOptions: CorrectOptions = {
  correctRecord: {
    name: 'registro',
    description: 'Una cita o un desmentido, por sus palabras, su autor o su noticia',
  },
  correctSpeaker: { name: 'autor', description: 'Quién lo dijo: un nombre que conste, u otro' },
  correctOther: {
    name: 'igual-que',
    description: 'El otro registro; sus versiones se suman a las del primero',
  },
  correctSpelling: { name: 'grafía', description: 'El nombre que se sustituye, tal como consta' },
  correctName: {
    name: 'nombre',
    description: 'El nombre bajo el que queda todo: uno que conste, u otro',
  },
  correctNumber: { name: 'corrección', description: 'Una corrección ya hecha, por sus palabras' },
};

export const correct: Correct = {
  title: 'Corregir este registro',
  onlyHere:
    'Solo cambian las respuestas de este servidor. La corrección se mantiene cuando los artículos se leen de nuevo, y se puede deshacer.',
  hide: 'Ocultar aquí',
  otherSpeaker: 'Otra persona…',
  otherName: 'Bajo otro nombre…',
  sameAs: 'Igual que…',
  done: {
    hide: 'Oculto en este servidor',
    reattribute: 'Atribuido a otra persona',
    merge: 'Fusionado en un solo registro',
    name: 'Una persona bajo un solo nombre',
  },
  with: (other) => `con ${other}`,
  standsUnder: (spelling, name) => `**${spelling}** figura ahora bajo **${name}**`,
  saidBy: (speaker) => `Atribuido ahora a **${speaker}**`,
  madeBy: (who, day) => `por ${who}, el ${day}`,
  notInUse: 'sin efecto: ese registro ya no consta',
  notKept: 'El artículo ya no se guarda',
  settled: (n) =>
    `${count(n, { one: 'aviso de lectores resuelto', many: 'de avisos de lectores resueltos', other: 'avisos de lectores resueltos' })}.`,
  undo: 'Deshacer',
  undone: 'Deshecho',
  undoneLead: 'Aquí las respuestas vuelven a seguir los artículos.',
  list: 'Correcciones en este servidor',
  none: `Todavía no hay ninguna. Una cita se puede ocultar, atribuir a otra persona o fusionar con otra: en su ficha, o con \`/${correctCommand.name}\`.`,
  refusals: {
    notOnRecord: 'Ese registro no consta aquí. Elija uno de los que se ofrecen al escribir.',
    sameRecord: 'Ambos son ya el mismo registro.',
    sameSpeaker: 'Este registro ya se atribuye a esa persona, así que no se cambió nada.',
    otherKind: 'Una cita y un desmentido no se pueden fusionar.',
    noSuchPerson:
      'Aquí no consta nadie con ese nombre exacto. Elija uno de los que se ofrecen al escribir.',
    samePerson: 'Ambos son ya el mismo nombre.',
    noName: 'No se ha dado ningún nombre. Escriba quién lo dijo.',
    full: `No se guardan más de ${number(200)} correcciones. \`/${correctCommand.name} ${correctSubcommands.undo.name}\` libera espacio.`,
    noSuchCorrection: 'Esa corrección no existe. Elija una de las que se ofrecen al escribir.',
    undoneBefore: 'Eso ya estaba deshecho.',
    settledBefore: 'Eso ya estaba resuelto.',
  },
  form: {
    title: '¿Quién lo dijo?',
    speaker: 'Nombre',
    speakerHint: 'Como figura en los artículos; si no figura, como deba mostrarse',
  },
  personForm: {
    title: 'Una persona, un solo nombre',
    hint: 'Todo queda bajo este nombre: uno que conste, u otro',
  },

  report: {
    button: '¿No se dijo así?',
    title: 'Esto no es lo que se dijo',
    comment: '¿Qué está mal?',
    commentHint: 'Opcional. Lo verá quien administra este servidor, con su nombre y el pasaje',
    thanks: 'Aviso enviado',
    kept: 'Quienes administran este servidor lo ven con el pasaje y pueden corregirlo. Su aviso se guarda con su nombre hasta que lo resuelvan; si dejan el registro como está, después solo se guarda que usted avisó de él.',
    'kept before': 'Ya envió un aviso sobre este registro. Aún no lo han revisado.',
    lookedAt: 'Ya revisado',
    leftAsItIs: (day) =>
      `Quienes administran este servidor revisaron su aviso sobre este registro el ${day} y lo dejaron como está. Si sus palabras cambian, podrá enviar otro aviso.`,
    notKept: 'Aviso no enviado',
    full: 'Hay demasiados avisos pendientes. Inténtelo de nuevo cuando los hayan revisado.',
  },
  reports: {
    title: 'Avisos de lectores',
    here: 'Los avisos de lectores se publican aquí desde ahora, con el pasaje. Solo quienes administran este servidor pueden resolverlos.',
    cannotPost: (channel) =>
      `El bot no puede escribir en ${channel}. Permítale ver ese canal y enviar mensajes allí e inténtelo de nuevo. No se ha cambiado nada.`,
    none: 'No hay avisos. En la ficha de cada cita hay un botón para enviarlos.',
    open: 'Corregir…',
    dismiss: 'Dejarlo como está',
    gone: 'Ya no consta aquí',
    by: (who, day) => `${who}, el ${day}`,
    more: (n) => `y ${count(n, { one: 'aviso más', many: 'de avisos más', other: 'avisos más' })}`,
  },
};
