/** What was bundled of other packages: their licences, as they ask for, and a bill of materials. */
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'LICENCE.md', 'LICENSE-MIT'];

/**
 * The packages whose files are in a bundle (`inputs` of esbuild's metafile), each with the text of its licence.
 *
 * @throws Error for a package whose licence has no text: nothing is shipped without it
 */
function bundledPackages(root, inputs) {
  // Folders, not names: a package may bring another version of one along.
  const folders = new Set(
    Object.keys(inputs)
      .map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0])
      .filter(Boolean),
  );
  return [...folders].sort().map((folder) => {
    const of = (file) => path.join(root, folder, file);
    const { name, version, license, author, repository } = JSON.parse(readFileSync(of('package.json'), 'utf8'));
    const file = LICENCE_FILES.find((each) => existsSync(of(each)));
    const text = file === undefined ? standard(license, author) : readFileSync(of(file), 'utf8').trim();
    if (!text) throw new Error(`${name} ${version} (${license}) comes without the text of its licence`);
    return { name, version, license, text, repository: repository?.url ?? repository };
  });
}

/** The text of SPDX for a licence that names its holder, where a package says who wrote it and leaves the text out. */
function standard(license, author) {
  const holder = typeof author === 'string' ? author : author?.name;
  return license === 'MIT' && holder ? MIT.replace('<holder>', holder) : undefined;
}

function notices(packages) {
  const each = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`);
  return `${each.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** https://cyclonedx.org/docs/1.6/json/ */
function cycloneDx(packages, { name, version, license }) {
  const component = (type, of) => ({
    type,
    'bom-ref': purl(of),
    name: of.name,
    version: of.version,
    licenses: [/^[\w.+-]+$/.test(of.license) ? { license: { id: of.license } } : { expression: of.license }],
    purl: purl(of),
  });
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component('library', { name, version, license }) },
    components: packages.map((each) => component('library', each)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

const MIT = `MIT License

Copyright (c) <holder>

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

module.exports = { bundledPackages, cycloneDx, notices };
