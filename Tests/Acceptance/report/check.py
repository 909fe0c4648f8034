"""Opens pages of the report in headless Chromium and checks what a reader would stumble over.

    python3 check.py PAGE… FOLDER

Screenshots at two widths and a PDF of each page are left in FOLDER.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

WIDTHS = {"laptop": (1366, 900), "phone": (390, 844)}
A4_HEIGHT_MM = 297


def open_page(browser: Browser, path: Path, width: int, height: int) -> tuple[Page, list[str]]:
    problems: list[str] = []
    page = browser.new_page(viewport={"width": width, "height": height})
    page.on("console", lambda message: problems.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: problems.append(f"error: {error}"))
    allowed = path.resolve().as_uri()

    def seen(url: str) -> None:
        if url != allowed and not url.startswith("data:"):
            problems.append(f"request: {url}")

    page.on("request", lambda request: seen(request.url))
    page.goto(allowed, wait_until="load")
    return page, problems


def dead_links(page: Page, path: Path) -> list[str]:
    """Links inside the page without a target, and links to files that are not there."""
    ids = set(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
    doubled = page.evaluate("(() => { const s = new Set(), d = []; for (const e of document.querySelectorAll('[id]')) "
                            "{ if (s.has(e.id)) d.push(e.id); s.add(e.id); } return d; })()")
    problems = [f"id twice: {name}" for name in doubled]
    for href in set(page.evaluate("[...document.querySelectorAll('a[href]')].map(e => e.getAttribute('href'))")):
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            problems.append(f"external link: {href}")
        elif parts.path and not (path.parent / unquote(parts.path)).exists():
            problems.append(f"no such file: {href}")
        elif not parts.path and unquote(parts.fragment) not in ids:
            problems.append(f"no such anchor: {href}")
    return problems


def cut_charts(page: Page) -> list[str]:
    """Charts that a printed page could cut, or whose texts stand outside their drawing."""
    page.emulate_media(media="print")
    tall = page.evaluate(
        """(limit) => [...document.querySelectorAll('figure')].filter(f =>
        getComputedStyle(f).breakInside !== 'avoid' || f.getBoundingClientRect().height / 96 * 25.4 > limit)
        .map(f => f.id)""", A4_HEIGHT_MM - 36)
    page.emulate_media(media="screen")
    outside = page.evaluate(
        """() => [...document.querySelectorAll('svg')].flatMap(svg => { const b = svg.viewBox.baseVal;
        return [...svg.querySelectorAll('text')].filter(t => { const x = t.getBBox();
        return x.x < -1 || x.y < -1 || x.x + x.width > b.width + 1 || x.y + x.height > b.height + 1; })
        .map(t => t.textContent); })""")
    return [f"chart may be cut in print: {name}" for name in tall] + [f"text outside its chart: {text}" for text in outside]


def serious(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"axe {item['impact']}: {item['id']} × {len(item['nodes'])}: {item['nodes'][0]['html'][:120]}"
            for item in found if item["impact"] in ("serious", "critical")]


def check(browser: Browser, path: Path, folder: Path) -> list[str]:
    problems: list[str] = []
    for name, (width, height) in WIDTHS.items():
        page, seen = open_page(browser, path, width, height)
        problems += [f"{name}: {text}" for text in seen]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            problems.append(f"{name}: the page is wider than the screen")
        problems += [f"{name}: {text}" for text in serious(page)]
        page.screenshot(path=folder / f"{path.stem}-{name}.png")
        if name == "laptop":
            problems += dead_links(page, path) + cut_charts(page)
            page.pdf(path=folder / f"{path.stem}.pdf", prefer_css_page_size=True, print_background=True)
            if page.locator("svg").count() < 8:
                problems.append("fewer than eight charts")
            if page.locator("svg:not(:has(title)), svg:not(:has(desc))").count():
                problems.append("a chart without title or description")
            if page.locator("script").count():
                problems.append("the page holds a script")
        problems += [f"{name}: {text}" for text in seen if f"{name}: {text}" not in problems]
        page.close()
    return [f"{path.name}: {text}" for text in problems]


def main(pages: list[Path], folder: Path) -> int:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        version = browser.version
        problems = [problem for path in pages for problem in check(browser, path, folder)]
        browser.close()
    for problem in problems:
        print(problem)
    print(f"{len(pages)} pages at {len(WIDTHS)} widths and on A4, {len(problems)} problems (Chromium {version})")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main([Path(path) for path in sys.argv[1:-1]], Path(sys.argv[-1])))
