"""What no page may do, whatever a test looks at: complain on the console, break, or ask another host for anything."""

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

NO_FILE = "Failed to load resource"


class Watch:
    """Every page of a context, from now on; `faults` holds what was seen."""

    def __init__(self, context: BrowserContext, base: str) -> None:
        self.base = base
        self.faults: list[str] = []
        self.pages_with_errors: set[str] = set()
        context.on("console", self._console)
        context.on("weberror", lambda error: self.faults.append(f"broken script: {error.error}"))
        context.on("request", self._request)
        context.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        asked = message.location["url"].partition("#")[0]
        told_already = message.text.startswith(NO_FILE) and asked in self.pages_with_errors
        if message.type == "error" and not told_already:
            self.faults.append(f"console: {message.text} ({message.location['url']})")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.base + "/", "data:", "blob:", "about:")):
            self.faults.append(f"outside request: {request.url}")

    def _response(self, response: Response) -> None:
        """A page that is gone is an answer like any other; the browser's console calls it an error."""
        if response.status >= 400 and response.request.is_navigation_request():
            self.pages_with_errors.add(response.url.partition("#")[0])
        if response.status >= 500:
            self.faults.append(f"{response.status}: {response.url}")


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def cut_off(page: Page) -> list[str]:
    """What of the page's form reaches beyond the window's edges, where a frame around it hides the scroll bar."""
    found = page.eval_on_selector_all(
        "main form :is(input:not([type=hidden]), select, textarea, button, label, a)",
        """parts => parts.filter(part => {
            const {left, right} = part.getBoundingClientRect();
            return left < 0 || right > window.innerWidth;
        }).map(part => part.outerHTML.slice(0, 100))""",
    )
    return list(found)
