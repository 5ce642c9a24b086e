/** The page in a browser, where one is installed; where the environment variable CI is set, it has to be. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../src/http/serve.ts";
import { recordsPage } from "../src/web/page.ts";
import { at, sampleRecord } from "./sample.ts";

const CHROMIUM = "/usr/bin/chromium";
const missing = !existsSync(CHROMIUM) && process.env.CI === undefined;
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describe.skipIf(missing)(`the page in a browser${missing ? " (skipped: there is no Chromium)" : ""}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-page-"));
  const file = join(folder, "record.html");
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    writeFileSync(file, recordsPage({ records: [sampleRecord(true)] }).html);
    served = await serve({ records: [sampleRecord(true)] });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(address: string, options: BrowserContextOptions = {}) {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
    const asked: string[] = [];
    const trouble: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    await page.goto(address);
    return { page, asked, trouble };
  }

  /** Known only when the tests run. */
  const address = () => pathToFileURL(file).href;
  const topOf = (page: Page, id: string) =>
    page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
  const anchor = (span: { report: string; from: number; to: number }) =>
    `r-${span.report}-${span.from}-${span.to}`;

  test("a citation lights up its passage beside it, and the reader keeps the place", async () => {
    const { page } = await open(address(), { javaScriptEnabled: true });
    const target = anchor(at("witness", "More than 2,000 people had been stuck on the islands"));
    const link = page.locator(`.discrepancies a[href="#${target}"]`).first();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate("scrollY");
    await link.click();
    expect(await page.evaluate("scrollY")).toBe(before);
    const top = await topOf(page, target);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(880);
    const ground = await page.evaluate(
      `getComputedStyle(document.getElementById("${target}")).backgroundColor`,
    );
    expect(ground).toBe("rgb(255, 228, 138)");
    await page.close();
  });

  test("all of it is there without scripts, and in a narrow window nothing is cut off", async () => {
    const { page } = await open(address(), {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 700 },
    });
    expect(await page.locator("h2").count()).toBe(16);
    const target = anchor(at("agency", "About 1,200 passengers were stranded on the islands"));
    await page.locator(`a[href="#${target}"]`).first().click();
    expect(await topOf(page, target)).toBeLessThan(700);
    await page.close();
    const { page: scripted } = await open(address(), { viewport: { width: 360, height: 700 } });
    expect(await scripted.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await scripted.close();
  });

  test("a hostile report runs nothing, asks for nothing and breaks no policy", async () => {
    for (const where of [address(), served.address]) {
      const { page, asked, trouble } = await open(where);
      await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
      expect(asked.filter((url) => !url.startsWith(where) && !url.endsWith("/favicon.ico"))).toEqual([]);
      expect(trouble).toEqual([]);
      expect(await page.locator("main").textContent()).toContain('<script>alert("x")</script>');
      await page.close();
    }
  });

  test("a box hides what a second reader proposes, without any script", async () => {
    const { page } = await open(address(), { javaScriptEnabled: false });
    const proposed = page.locator(".reader .proposed");
    expect(await proposed.isVisible()).toBe(true);
    await page.locator(".reader input").uncheck();
    expect(await proposed.isVisible()).toBe(false);
    await page.close();
  });

  test("the keyboard reaches the skip link first, then every citation", async () => {
    const { page } = await open(address());
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the record");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#main");
    await page.locator(".brief .cites a").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(":target").count()).toBe(1);
    await page.close();
  });

  test("dark and light follow the reader's choice", async () => {
    const grounds = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await open(address(), { colorScheme });
      grounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
      await page.close();
    }
    expect(grounds).toEqual(["rgb(251, 249, 244)", "rgb(23, 22, 20)"]);
  });
});
