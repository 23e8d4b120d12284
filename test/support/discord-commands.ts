/** Discord's rules for the commands a bot registers, in every language they are registered in. */

type Localisations = Readonly<Record<string, string>>;

type Choice = {
  readonly name: string;
  readonly name_localizations?: Localisations;
  readonly value: string;
};

/** A command or one of its options, as it is registered. */
export type Registered = {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Localisations;
  readonly description?: string;
  readonly description_localizations?: Localisations;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly Registered[];
};

/** The languages Discord shows commands in. */
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk ' +
    'hi th zh-CN ja zh-TW ko'
  ).split(' '),
);

const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MENU_NAME = /^[-_' \p{L}\p{N}]{1,32}$/u;

/** Of names, descriptions and values of one command together, each in its longest language. */
const MOST_CHARACTERS = 4_000;

export const checkRegistration = (commands: readonly Registered[]): readonly string[] => {
  const typed = commands.filter(({ type = 1 }) => type === 1);
  // Commands in a menu are names alone, which may hold capitals and spaces.
  const inMenus = commands.filter(({ type = 1 }) => type !== 1);
  const named = typed.flatMap((command) => [command, ...everyOption(command)]);
  return [
    ...(typed.length > 100 ? ['over 100 commands'] : []),
    ...(inMenus.length > 5 ? ['over 5 commands in a menu'] : []),
    ...named.flatMap(checkNamed),
    ...typed.flatMap(checkSize),
    ...inMenus.flatMap(({ name, name_localizations = {}, description, options }) => [
      ...[name, ...Object.values(name_localizations)]
        .filter((one) => !MENU_NAME.test(one) || one.trim() !== one)
        .map((one) => `name ${one}`),
      ...(description === undefined && options === undefined
        ? []
        : [`${name} has more than a name`]),
    ]),
    ...[typed, inMenus, ...named.map(({ options = [] }) => options)].flatMap(checkUnique),
  ];
};

const everyOption = ({ options = [] }: Registered): Registered[] =>
  options.flatMap((option) => [option, ...everyOption(option)]);

const checkNamed = (one: Registered): string[] => {
  const { name, description = '', options = [], choices = [] } = one;
  const names = [name, ...Object.values(one.name_localizations ?? {})];
  const descriptions = [description, ...Object.values(one.description_localizations ?? {})];
  const locales = [one.name_localizations, one.description_localizations].flatMap((texts) =>
    Object.keys(texts ?? {}),
  );
  return [
    ...names
      .filter((text) => !SLASH_NAME.test(text) || text !== text.toLowerCase())
      .map((text) => `name ${text}`),
    ...descriptions
      .filter((text) => text.trim() === '' || text.length > 100)
      .map((text) => `description of ${name}: ${text}`),
    ...locales.filter((locale) => !LOCALES.has(locale)).map((locale) => `locale ${locale}`),
    ...(options.length > 25 ? [`over 25 options of ${name}`] : []),
    ...(choices.length > 25 ? [`over 25 choices of ${name}`] : []),
    ...(choices.length > 0 && one.autocomplete ? [`choices and autocomplete of ${name}`] : []),
    ...choices
      .flatMap((choice) => [
        choice.name,
        choice.value,
        ...Object.values(choice.name_localizations ?? {}),
      ])
      .filter((text) => text.trim() === '' || text.length > 100)
      .map((text) => `choice of ${name}: ${text}`),
    ...(options.some((option, at) => option.required && !(options[at - 1]?.required ?? true))
      ? [`a required option after an optional one in ${name}`]
      : []),
  ];
};

/** Whatever the reader's language, no two commands, options or choices are called the same. */
const checkUnique = (list: readonly Registered[]): string[] => {
  const locales = ['', ...LOCALES];
  const inLocale = (one: Pick<Registered, 'name' | 'name_localizations'>, locale: string): string =>
    one.name_localizations?.[locale] ?? one.name;
  const isTwice = (all: readonly Pick<Registered, 'name' | 'name_localizations'>[]) =>
    locales.filter((locale) => new Set(all.map((one) => inLocale(one, locale))).size < all.length);
  return [
    ...isTwice(list).map((locale) => `two of one name in ${locale}`),
    ...list.flatMap(({ name, choices = [] }) =>
      isTwice(choices).map((locale) => `two choices of one name of ${name} in ${locale}`),
    ),
  ];
};

const checkSize = (command: Registered): string[] => {
  const size = [command, ...everyOption(command)].reduce((sum, one) => sum + sizeOf(one), 0);
  return size > MOST_CHARACTERS ? [`${size} characters in ${command.name}`] : [];
};

const sizeOf = (one: Registered): number =>
  longest(one.name, one.name_localizations) +
  longest(one.description ?? '', one.description_localizations) +
  (one.choices ?? []).reduce(
    (sum, { name, name_localizations, value }) =>
      sum + longest(name, name_localizations) + value.length,
    0,
  );

const longest = (text: string, others: Localisations = {}): number =>
  Math.max(...[text, ...Object.values(others)].map(({ length }) => length));
