import type { Commands, Lengths, MessageCommands, Options } from '../english/commands.ts';

export const commands: Commands = {
  summary: {
    name: 'resumen',
    description: 'Una noticia en breve: qué se informa, quién dijo qué, quién desmintió qué',
  },
  quotes: {
    name: 'citas',
    description: 'Lo que dijo una persona, palabra por palabra, y cómo lo publicó cada medio',
  },
  facts: { name: 'hechos', description: 'Qué se informa sobre algo, y quién lo informa' },
  denials: { name: 'desmentidos', description: 'Quién desmintió qué, y con qué palabras' },
  ask: { name: 'preguntar', description: 'Lo que consta sobre una pregunta en lenguaje corriente' },
  compare: {
    name: 'comparar',
    description:
      'Los medios de una noticia, comparados: qué publica solo uno, qué palabras cambia cada uno',
  },
  verify: {
    name: 'verificar',
    description: 'Verificar si una cita consta: palabra por palabra, en parte o de ningún modo',
  },
  timeline: { name: 'cronología', description: 'Qué pasó y cuándo, según los artículos' },
  stories: { name: 'noticias', description: 'Las noticias registradas, las más recientes primero' },
  privacy: { name: 'privacidad', description: 'Qué guarda el bot y cómo hacer que se borre' },
  help: { name: 'ayuda', description: 'Qué se puede preguntar aquí' },
};

export const options: Options = {
  story: {
    name: 'noticia',
    description: 'Una noticia por su titular; sin indicarla, la más reciente',
  },
  length: { name: 'extensión', description: 'Breve o completo; sin indicarlo, breve' },
  person: { name: 'persona', description: 'De quién: un nombre, un apellido o un cargo' },
  quotesAbout: { name: 'tema', description: 'Solo declaraciones sobre este tema' },
  factsAbout: { name: 'tema', description: 'De qué tratan los hechos' },
  denialsAbout: { name: 'tema', description: 'Solo desmentidos sobre este tema' },
  denialsBy: { name: 'autor', description: 'Solo desmentidos de esta persona u organismo' },
  question: { name: 'pregunta', description: 'Una pregunta, como se la haría a alguien' },
  compareStory: { name: 'noticia', description: 'Una noticia por su titular' },
  verifyQuote: { name: 'cita', description: 'La cita, tal como la tiene' },
  verifyPerson: {
    name: 'persona',
    description: 'A quién se atribuye; sin indicarlo, cualquiera',
  },
  timelineAbout: {
    name: 'tema',
    description: 'Solo lo relacionado con este tema; sin indicarlo, la noticia más reciente',
  },
  private: { name: 'privado', description: 'Una respuesta que solo usted ve' },
};

export const lengths: Lengths = {
  short: 'breve: lo esencial',
  full: 'completo: todo, página por página',
};

export const messageCommands: MessageCommands = {
  verify: 'Verificar la cita',
  brief: 'Resumir este enlace',
};
