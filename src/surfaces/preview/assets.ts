import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the page may load: the address it asks for -> the file on disk. Nothing else is ever sent. */
type Assets = ReadonlyMap<string, string>;

/** The page with its import map in it, the import map's exact text, and every file they lead to. */
type Page = { readonly page: string; readonly importMap: string; readonly assets: Assets };

const PAGE = fileURLToPath(new URL('page/', import.meta.url));
const COMPONENTS = '@skyra/discord-components-core';
/** What the components are built on; none of these is imported by our own code. */
const FOUNDATION = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', '@lit/context'];

type Package = {
  readonly name: string;
  readonly folder: string;
  readonly main: string;
  readonly exports: Readonly<Record<string, string>>;
};

/**
 * Lists what the page is made of, from our own folder and from the installed packages. The import
 * map tells the browser where a package's name leads. Reads folders, so do it once.
 */
export const listPage = (): Page => {
  const components = readPackage(COMPONENTS, import.meta.url);
  const foundation = FOUNDATION.map((name) =>
    readPackage(name, pathToFileURL(path.join(components.folder, 'package.json'))),
  );
  const imports = Object.fromEntries([
    ...Object.entries(components.exports).map(([entry, file]) =>
      addressOf(components, entry, file),
    ),
    ...foundation.flatMap((found) => [
      addressOf(found, '.', found.main),
      [`${found.name}/`, `/vendor/${found.name}/`],
    ]),
  ]) as Record<string, string>;
  const importMap = JSON.stringify({ imports });
  return {
    page: readFileSync(path.join(PAGE, 'page.html'), 'utf8').replace(
      '<!-- import map -->',
      () => `<script type="importmap">${importMap}</script>`,
    ),
    importMap,
    assets: new Map([
      ...filesIn(PAGE, '/page', /\.(js|css|svg)$/),
      ...[components, ...foundation].flatMap((found) =>
        // Packages built on lit carry builds for Node and for debugging beside the one for browsers.
        filesIn(found.folder, `/vendor/${found.name}`, /^(?!(node|development|src)\/).*\.js$/),
      ),
    ]),
  };
};

const readPackage = (name: string, from: string | URL): Package => {
  const file = findPackageJSON(name, from);
  if (file === undefined) throw new Error(`${name} is not installed: run npm ci`);
  const { main, exports } = JSON.parse(readFileSync(file, 'utf8')) as Omit<Package, 'name'>;
  return { name, folder: path.dirname(file), main, exports };
};

/** `('lit', '.', './index.js')` -> `['lit', '/vendor/lit/index.js']`. */
const addressOf = (found: Package, entry: string, target: string): [string, string] => [
  path.posix.join(found.name, entry),
  path.posix.join('/vendor', found.name, target),
];

const filesIn = (folder: string, address: string, wanted: RegExp): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => wanted.test(file))
    .map((file) => [`${address}/${file}`, path.join(folder, file)]);
