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
    served = await serve({ records: { records: [sampleRecord(true)] } });
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

  test("j and k go from finding to finding, o lights up its passages one after the other, Escape puts them out", async () => {
    const { page, trouble } = await open(address());
    const here = () => page.locator(".here").textContent();
    await page.keyboard.press("j");
    expect(await here()).toContain("signed a pact on March 3");
    await page.keyboard.press("j");
    expect(await here()).toContain("nobody would lose pay");
    await page.keyboard.press("k");
    expect(await here()).toContain("signed a pact on March 3");
    const lit = async () => new URL(page.url()).hash;
    await page.keyboard.press("o");
    const first = await lit();
    expect(await page.locator(":target").textContent()).toContain("signed a pact on Tuesday");
    await page.keyboard.press("o");
    expect(await lit()).not.toBe(first);
    await page.keyboard.press("Escape");
    expect(await page.locator(":target").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("the filter shows what has the words, cites the report or has two origins, and opens what is folded for it", async () => {
    const { page } = await open(address());
    const claims = page.locator(".claims-group li");
    expect(await claims.filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("stuck on the islands");
    expect(await claims.filter({ visible: true }).count()).toBe(1);
    expect(await page.locator(".brief").isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    expect(await page.locator(".brief").isVisible()).toBe(true);
    expect(await claims.filter({ visible: true }).count()).toBe(0);
    await page.getByLabel("All reports").selectOption("2");
    expect(await page.locator(".brief .prose p").filter({ visible: true }).count()).toBe(1);
    await page.getByLabel("two origins").check();
    expect(await page.locator(".desk output").textContent()).toMatch(/^\d+ of \d+$/);
    for (const each of await page.locator("[data-finding]").filter({ visible: true }).all()) {
      expect(Number(await each.getAttribute("data-origins"))).toBeGreaterThan(1);
      expect(await each.getAttribute("data-reports")).toContain("2");
    }
    await page.close();
  });

  test("a finding is copied with each of its passages, their reports, days and addresses", async () => {
    const { page } = await open(served.address, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    await page.locator(".copied", { hasText: "Copied" }).waitFor();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    expect(copied).toBe(
      [
        "Mayor Ines Calloway and union head Tomas Brandt signed a pact on March 3 that ends the ferry strike.",
        "[1] Coastwire, 3 March 2026: “signed a pact on Tuesday that ends the nine-day ferry strike” https://coastwire.example/ferry",
        "[2] The Harrow Bugle, 3 March 2026: “signed a pact on Tuesday that ends the nine-day ferry strike”",
      ].join("\n"),
    );
    await page.close();
  });

  test("the question mark tells the keys, and a key with Ctrl is the browser's", async () => {
    const { page } = await open(address());
    await page.keyboard.press("Control+k");
    expect(await page.locator(".here").count()).toBe(0);
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog", { name: "Keys" }).textContent()).toContain("next finding");
    await page.keyboard.press("j");
    expect(await page.locator(".here").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
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
