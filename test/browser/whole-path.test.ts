import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingChromium } from './open-chromium.ts';
import { type OpenWorkbench, openWorkbench, settle } from './open-workbench.ts';

const missing = missingChromium();
if (missing !== '') console.warn(`Nobody goes the whole path. ${missing}`);

const examples = new URL('../../examples', import.meta.url).pathname;

/** Each step starts where the one before it ended, as a person would go. */
describe.skipIf(missing !== '')('from the reports to what they say, and back', () => {
  let workbench: OpenWorkbench;
  let page: Page;

  beforeAll(async () => {
    workbench = await openWorkbench();
    page = await workbench.newPage();
  });
  afterAll(() => workbench?.close());

  const follow = async (name: string) => {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await settle(page);
  };
  const fact = (name: string) =>
    page.locator(`dl.entry-facts dt:text-is("${name}") + dd`).first().textContent();

  test('imports two reports', async () => {
    await follow('Import');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        join(examples, 'gulf/riyadh-islamabad-mutual-defence.md'),
        join(examples, 'asia/shoal-arrangement-as-manila-tells-it.md'),
      ]);
    await page.getByText('Done: 2 of 2 read.').waitFor({ timeout: 50_000 });
    await page.reload();
    await page.getByText('Done: 2 of 2 read.').waitFor();
  });

  test('finds the treaty by a key and its words', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('mutual defence agreement');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('mutual defence agreement');
    await page.locator('main a[href^="/agreement/"]').first().click();
    await page.locator('h1', { hasText: 'Strategic Mutual Defence Agreement' }).waitFor();
    await settle(page);
  });

  test('opens what it obliges to at the sentence', async () => {
    await page.locator('.agreement-articles blockquote a[href^="/report/"]').first().click();
    await settle(page);
    await page.locator('[data-quote]').first().waitFor();
    const marked = (await page.locator('[data-quote]').allTextContents()).join('');
    expect(marked).toContain('treated as an attack on both');
  });

  test('asks who must do what if one of them is attacked', async () => {
    await follow('Obligations');
    await page.getByLabel('What happens').selectOption('attack');
    const fields = page.locator('main .controls input[type=text]');
    await fields.nth(0).fill('IND');
    await fields.nth(0).press('Enter');
    await fields.nth(1).fill('PAK');
    await fields.nth(1).press('Enter');
    await page.getByLabel('On the day').fill('2025-12-01');
    await page.getByText(/\d+ owed, \d+ undetermined/).waitFor();
    expect(await page.locator('main').textContent()).toContain('Saudi Arabia');
  });

  test('sees what is told differently, and the sentence of one side', async () => {
    await follow('Claims');
    const conflict = page.locator('.claims-conflict', { hasText: 'Second Thomas Shoal' }).first();
    await conflict.locator('a[href^="/report/"]').first().click();
    await settle(page);
    await page.locator('[data-quote]').first().waitFor();
  });

  test('corrects an entry and takes it back', async () => {
    const [first] = await workbench.bench.ask<{ id: string; type: string }[]>('/api/timeline?actor=PHL');
    await page.goto(`${workbench.bench.origin}/entry/${first!.id}`);
    await settle(page);
    const type = first!.type === 'PROTEST' ? 'ACCUSE' : 'PROTEST';
    await page.getByRole('button', { name: 'Retype' }).click();
    await page.locator('form[aria-label="Retype"] select').selectOption(type);
    await page.getByRole('form', { name: 'Retype' }).getByRole('button', { name: 'Retype' }).click();
    await page.getByRole('button', { name: 'Undo decision' }).waitFor();
    await settle(page);
    expect(await fact('Type')).toContain(type);
    await page.getByRole('button', { name: 'Undo decision' }).click();
    await page.locator('dl.entry-facts dd', { hasText: new RegExp(`^${first!.type}`) }).waitFor();
    expect(await page.getByRole('button', { name: 'Undo decision' }).count()).toBe(0);
  });

  test('goes back to a day on which only one of the two was known, and forward again', async () => {
    await follow('Agreements');
    const treaty = page.locator('main').getByText('Strategic Mutual Defence Agreement').first();
    await treaty.waitFor();
    await page.getByLabel('As known on').fill('2024-12-31');
    await treaty.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-12-31');
    await page.getByRole('button', { name: 'Now' }).click();
    await treaty.waitFor();
  });

  test('takes the data of a drawing along', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Strategic Mutual Defence Agreement' }).click();
    await page.locator('h1', { hasText: 'Strategic Mutual Defence Agreement' }).waitFor();
    await page.getByText('Data and files').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(1);
  });
});
