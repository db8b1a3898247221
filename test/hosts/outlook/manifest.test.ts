import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { child, type Element, named, parseXml, within } from './xml';

// Microsoft's validator needs the network. This asks what it and the published schemas ask, offline.
const root = join(__dirname, '../../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = parseXml(source);
const outer = child(manifest, 'VersionOverrides');
const inner = child(outer, 'VersionOverrides');
const own = (overrides: Element): Element => ({
  ...overrides,
  children: overrides.children.filter((each) => each.name !== 'VersionOverrides'),
});

/** The order that the schemas want; an element may be missing. docs/develop/manifest-element-ordering of OfficeDev. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  DesktopSettings: ['SourceLocation', 'RequestedHeight'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation', 'SupportsPinning', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const attribute = (element: Element, name: string): string => element.attributes[name] ?? '';
const urls = [...source.matchAll(/"(https?:\/\/[^"]+)"/g)]
  .map(([, url = '']) => url)
  .filter((url) => !url.startsWith('http://schemas.microsoft.com/') && !url.startsWith('http://www.w3.org/'));
const pngSize = (path: string): readonly [number, number] => {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
const assetOf = (url: string): string => join(root, new URL(url).pathname);

describe('manifest.xml', () => {
  test('elements stand in the order of the schemas', () => {
    for (const element of within(manifest)) {
      const order = orders[element.name];
      if (!order) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect([element.name, places]).not.toEqual([element.name, expect.arrayContaining([-1])]);
      expect([element.name, places]).toEqual([element.name, [...places].sort((a, b) => a - b)]);
    }
  });

  test('a mail add-in for Mailbox 1.5 that may read and write the open item, and no more', () => {
    expect(attribute(manifest, 'xsi:type')).toBe('MailApp');
    expect(attribute(named(child(manifest, 'Requirements'), 'Set')[0] as Element, 'MinVersion')).toBe('1.5');
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteItem');
    expect(child(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(child(manifest, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(named(manifest, 'MobileFormFactor')).toEqual([]);
    expect(source).not.toMatch(/LaunchEvent|ItemSend|WebApplicationInfo/);
  });

  test('version overrides 1.0 hold 1.1 as their last child', () => {
    expect(attribute(outer, 'xmlns')).toBe('http://schemas.microsoft.com/office/mailappversionoverrides');
    expect(attribute(outer, 'xsi:type')).toBe('VersionOverridesV1_0');
    expect(attribute(inner, 'xmlns')).toBe('http://schemas.microsoft.com/office/mailappversionoverrides/1.1');
    expect(attribute(inner, 'xsi:type')).toBe('VersionOverridesV1_1');
    expect(outer.children[outer.children.length - 1]).toBe(inner);
    expect(named(inner, 'VersionOverrides')).toHaveLength(1);
  });

  test.each([
    ['1.0', own(outer)],
    ['1.1', inner],
  ])('overrides %s: every resid is there, short enough and used', (_, overrides) => {
    const ids = within(child(overrides, 'Resources')).flatMap((each) =>
      each.attributes.id ? [attribute(each, 'id')] : [],
    );
    const used = within(child(overrides, 'Hosts')).flatMap((each) =>
      each.attributes.resid ? [attribute(each, 'resid')] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test.each([
    ['1.0', own(outer), []],
    ['1.1', inner, ['MessageReadCommandSurface', 'MessageComposeCommandSurface']],
  ])('overrides %s: read, compose and attendee; pinning on messages, in 1.1 alone', (_, overrides, pinned) => {
    const points = named(overrides, 'ExtensionPoint');
    expect(points.map((point) => attribute(point, 'xsi:type'))).toEqual([
      'MessageReadCommandSurface',
      'MessageComposeCommandSurface',
      'AppointmentAttendeeCommandSurface',
    ]);
    expect(
      points.filter((point) => named(point, 'SupportsPinning').length > 0).map((point) => attribute(point, 'xsi:type')),
    ).toEqual(pinned);
    const names = named(overrides, 'FunctionName').map(({ text }) => text);
    expect(names).toEqual(['quickDecline', 'quickDecline']);
  });

  test('the function it calls is the one that is defined', () => {
    expect(readFileSync(join(root, 'src/hosts/outlook/commands.ts'), 'utf8')).toContain(
      "const action = 'quickDecline';",
    );
  });

  test('ids of groups and controls are unique', () => {
    for (const overrides of [own(outer), inner]) {
      const ids = [...named(overrides, 'Group'), ...named(overrides, 'Control')].map((each) => attribute(each, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('all addresses are https, at one place, and lead to a file that is built', () => {
    expect(urls.length).toBeGreaterThan(10);
    const part = readFileSync(join(root, 'src/hosts/outlook/webpack.part.mjs'), 'utf8');
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/localhost:3000(\/|$)/);
      const { pathname } = new URL(url);
      if (pathname === '/') continue;
      if (pathname.startsWith('/assets/')) expect(existsSync(assetOf(url))).toBe(true);
      else expect(part).toContain(`'${pathname.slice(1)}'`);
      if (existsSync(join(root, 'dist/outlook/taskpane.html')))
        expect(existsSync(join(root, 'dist/outlook', pathname))).toBe(true);
    }
  });

  test('icons have the size they are asked for', () => {
    expect(pngSize(assetOf(attribute(child(manifest, 'IconUrl'), 'DefaultValue')))).toEqual([64, 64]);
    expect(pngSize(assetOf(attribute(child(manifest, 'HighResolutionIconUrl'), 'DefaultValue')))).toEqual([128, 128]);
    for (const overrides of [own(outer), inner]) {
      const images = new Map(
        named(child(overrides, 'Resources'), 'bt:Image').map((image) => [
          attribute(image, 'id'),
          attribute(image, 'DefaultValue'),
        ]),
      );
      for (const image of named(child(overrides, 'Hosts'), 'bt:Image')) {
        const size = Number(attribute(image, 'size'));
        expect(pngSize(assetOf(images.get(attribute(image, 'resid')) ?? ''))).toEqual([size, size]);
      }
      for (const icon of named(child(overrides, 'Hosts'), 'Icon'))
        expect(icon.children.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
    }
  });

  test('every text comes in twelve languages, none twice, none too long', () => {
    const strings = [...named(manifest, 'bt:String'), child(manifest, 'DisplayName'), child(manifest, 'Description')];
    expect(strings).toHaveLength(12);
    for (const string of strings) {
      const locales = string.children.map((each) => attribute(each, 'Locale'));
      expect(locales.map((locale) => locale.slice(0, 2)).sort()).toEqual([
        'de',
        'es',
        'fr',
        'it',
        'ja',
        'ko',
        'nl',
        'pl',
        'pt',
        'sv',
        'zh',
      ]);
      const most = string.name === 'Description' || /Tip$/.test(attribute(string, 'id')) ? 250 : 125;
      for (const text of [
        attribute(string, 'DefaultValue'),
        ...string.children.map((each) => attribute(each, 'Value')),
      ]) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(most);
      }
    }
  });
});
