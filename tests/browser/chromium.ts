/** Where Chromium is. Where there is none: how to get one, and on Debian, as root, its installation. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ADVICE = 'Install Chromium (Debian: apt-get install chromium), or name one in WIRECOPY_CHROMIUM.';

/** @throws {Error} where there is none */
export function chromiumPath(): string {
  const found = [process.env['WIRECOPY_CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  if (found === undefined) throw new Error(`No Chromium. ${ADVICE}`);
  return found;
}

/** Of vitest, before all tests. */
export default function setup(): void {
  try {
    chromiumPath();
  } catch (error) {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw error;
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
    chromiumPath();
  }
}
