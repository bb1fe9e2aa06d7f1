// Makes what the browser gets: node build.mjs <repository> <work>. Packages come from <work>/node_modules, the result goes to <work>/wwwroot.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [repository, work] = process.argv.slice(2);
const client = join(repository, 'src/SocialeKaart.Web/Client');
const output = join(work, 'wwwroot');
const packages = join(work, 'node_modules');
const require = createRequire(join(work, 'package.json'));
const esbuild = require('esbuild');
const { PurgeCSS } = require('purgecss');

const settings = {
  bundle: true, minify: true, write: false, nodePaths: [packages], charset: 'utf8', logLevel: 'error',
  // Phones of about 2020 and later; esbuild rewrites what they do not know.
  target: ['es2019', 'chrome80', 'firefox78', 'safari14.1'],
  // The font's name carries its hash, so that it may be kept for ever.
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]-[hash]',
};

// The text of the bundle; what it refers to is written beside it.
async function bundle(entry, format) {
  const result = await esbuild.build({ ...settings, entryPoints: [join(client, entry)], outbase: client, format, outdir: output });
  const [beside, own] = [f => f.path.endsWith('.woff2'), f => !f.path.endsWith('.woff2')].map(kind => result.outputFiles.filter(kind));
  beside.forEach(file => write(relative(output, file.path), file.contents));
  return own[0].text;
}

// Rules and variables that no page uses go: of 330 KB design system some 30 KB stays.
async function purged(css) {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: ['Components', 'Pages', 'Http', 'Texts'].map(folder => `${repository}/src/SocialeKaart.Web/${folder}/**/*.{razor,cs}`)
      .concat(`${client}/js/*.js`),
    // Made by the program (niveau-3), by Markdown, or by accessible-autocomplete.
    safelist: { standard: [/^bericht__/, /^(niveau|toegang)-\d$/, /^wijkplaat__vak--/, /^(ul|ol|li|table|thead|th|td|tr|blockquote|code|pre|em|strong|h4|hr)$/, /-theme$/], greedy: [/^autocomplete__/] },
    variables: true,
  });
  return result.css;
}

// Only the pictograms that are asked for: by name in content/indeling (pictogram: soup) and in the components (Naam="phone").
function pictograms() {
  const { icons } = JSON.parse(readFileSync(join(packages, '@iconify-json/tabler/icons.json'), 'utf8'));
  const names = new Set([
    ...found(join(repository, 'content/indeling'), /^\s+pictogram: ([a-z0-9-]+)/gm),
    ...found(join(repository, 'src/SocialeKaart.Web'), / (?:Pictogram|Naam)="([a-z0-9-]+)"/g),
  ]);
  const missing = [...names].filter(name => !icons[name]);
  if (missing.length > 0)
    throw new Error(`Deze pictogrammen bestaan niet (kies uit https://tabler.io/icons): ${missing.join(', ')}`);
  const symbols = [...names].sort().map(name => `<symbol id="${name}" viewBox="0 0 24 24">${icons[name].body}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

function found(folder, pattern) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => /\.(razor|yaml)$/.test(entry.name))
    .flatMap(entry => [...readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8').matchAll(pattern)].map(match => match[1]));
}

function write(name, content) {
  mkdirSync(join(output, name, '..'), { recursive: true });
  writeFileSync(join(output, name), content);
}

rmSync(output, { recursive: true, force: true });
write('pictogrammen.svg', pictograms());
write('js/site.js', await bundle('js/site.js', 'esm'));
// Last: the build takes this file for the sign that all is done.
write('css/site.css', await purged(await bundle('css/site.css')));
