// Installs what is missing, with nothing but Node: the packages of package-lock.json, and a browser for the journeys.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs where node_modules is absent or not what package-lock.json asks for. Throws with a clear sentence when it fails. */
export const ensurePackages = () => {
  if (packagesAreThere()) return;
  console.log('Installing packages (once) …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` wants every platform's binaries in the lock file, and not every registry carries them all; `npm install` takes
  // the same locked versions and is content with those of this machine.
  if (npm(['ci', ...quiet], 'ignore') || npm(['install', '--no-save', ...quiet], 'inherit')) return;
  throw new Error('npm could not install the packages. Is a package registry in reach? Then try again.');
};

const npm = (words, stderr) => {
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', words, {
    cwd: root,
    stdio: ['ignore', stderr, stderr],
    shell: windows,
  });
  return status === 0;
};

const packagesAreThere = () => {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  // Optional packages are for one platform each: their absence is no fault.
  return Object.entries(asked).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
};

/** The path of a Chromium-like browser on this machine, or null. */
export const findBrowser = () => {
  const named = [process.env.BROWSER_PATH, process.env.CHROME_PATH].filter(Boolean);
  // The headless shell first: it opens a page in a third of the time of the whole browser.
  const usual = [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ];
  return [...named, ...usual, ...playwrightBrowsers()].find((path) => existsSync(path)) ?? null;
};

const playwrightBrowsers = () => {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ].filter((path) => path && existsSync(path));
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .flatMap((name) => inside.map((path) => join(cache, name, path))),
  );
};

/** Finds a browser, or installs one: Debian's chromium where we are root on Debian (its headless shell where there is one), else Playwright's own. Null when neither works. */
export const ensureBrowser = () => {
  const found = findBrowser();
  if (found) return found;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    console.log("Installing Debian's chromium for the browser journeys (once) …");
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    const install = (...packages) =>
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet).status === 0;
    if (!install('chromium-headless-shell')) install('chromium');
    install('fonts-noto-core', 'fonts-noto-cjk');
  } else {
    console.log("Installing Playwright's chromium for the browser journeys (once) …");
    spawnSync(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
      stdio: 'inherit',
    });
  }
  return findBrowser();
};
