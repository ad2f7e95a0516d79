"""The measurements themselves, in a process of their own with a newsroom of its own. Prints one line of JSON."""

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402

from nashra.archives import newsroom  # noqa: E402
from nashra.archives.intake import Wishes  # noqa: E402
from nashra.archives.saved_pages import take_all  # noqa: E402
from nashra.comments.decide import Decision, decide  # noqa: E402
from nashra.comments.submit import submit  # noqa: E402
from nashra.editions import shelf  # noqa: E402
from nashra.editions.models import Edition  # noqa: E402
from nashra.record import reading  # noqa: E402
from nashra.staff.models import User  # noqa: E402
from nashra.stories.models import Story  # noqa: E402

from . import pages  # noqa: E402

IMPORTED = 1000
STORIES = 100_000


def main(folder: Path) -> None:
    newsroom.make(["ar"])
    found = imports(folder)
    found |= public()
    found |= desk()
    print(json.dumps(found))


def imports(folder: Path) -> dict[str, list[float]]:
    """How many pages a second come in and go out, while a reader reads and another one writes comments."""
    edition = shelf.all_editions()["ar"]
    wishes = Wishes(edition=edition, time_zone="Asia/Beirut", release=True)
    first = pages.write(folder / "first", 20, first=400_000)
    list(take_all(first, wishes))
    files = pages.write(folder / "pages", IMPORTED)
    done = threading.Event()
    reads: list[float] = []
    sent: list[float] = []
    others = [
        threading.Thread(target=_read, args=(done, reads)),
        threading.Thread(target=_comment, args=(done, sent, edition)),
    ]
    alone = time.perf_counter()
    taken = list(take_all(files[: IMPORTED // 2], wishes))
    rate = len(taken) / (time.perf_counter() - alone)
    for thread in others:
        thread.start()
    list(take_all(files[IMPORTED // 2 :], wishes))
    done.set()
    for thread in others:
        thread.join()
    return {
        "saved pages imported and released, per second": [rate],
        "story page while importing, slowest of 100, ms": [max(reads, default=0)],
        "comment sent while importing, slowest of 20, ms": [max(sent, default=0)],
    }


def public() -> dict[str, list[float]]:
    edition = Edition.objects.get()
    stands = reading.stories(edition.code)[0]
    for number in range(10):
        comment = submit(
            stands.current.subject,
            edition=edition,
            name=f"Sam {number}",
            email=f"sam{number}@reader.example",
            text=f"تعليق رقم {number} على الخبر.",
        )
        decide([comment], Decision.APPROVE, by=None)
    client = Client(HTTP_HOST="testserver")
    story = f"/{edition.code}/news/{stands.current.subject}/{stands.item.slug}/"
    assert client.get(story).status_code == 200
    assert client.get(story).content.decode().count("تعليق رقم") == 10
    return {
        "story page with ten comments, CPU ms": _cpu(lambda: client.get(story), 200),
        "front, CPU ms": _cpu(lambda: client.get(f"/{edition.code}/"), 200),
    }


def desk() -> dict[str, list[float]]:
    _fill_desk()
    client = Client(HTTP_HOST="testserver")
    client.force_login(User.objects.create_superuser("layla", "layla@nashra.example", "a long password"))
    listing = reverse(Story.snippet_viewset.get_url_name("list"))
    story = Story.objects.order_by("-pk")[0]
    edit = reverse(Story.snippet_viewset.get_url_name("edit"), args=[story.pk])
    sent = _form(story)
    assert client.post(edit, sent).status_code == 302, "the save must succeed"
    return {
        "desk's list with 100,000 stories, ms": _wall(lambda: client.get(listing), 20),
        "desk's list filtered by words, ms": _wall(lambda: client.get(listing + "?q=جسر+77777"), 10),
        "one save of a draft, ms": _wall(lambda: client.post(edit, sent), 20),
    }


def _fill_desk() -> None:
    edition = Edition.objects.get()
    number = Story.objects.order_by("-news_id").values_list("news_id", flat=True)[0]
    for start in range(0, STORIES, 5000):
        Story.objects.bulk_create(
            Story(
                news_id=number + start + one + 1,
                edition=edition,
                section=edition.default_section,
                headline=f"جسر {start + one}",
                lead="<p>مقدمة</p>",
            )
            for one in range(5000)
        )
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _form(story: Story) -> dict[str, object]:
    """What the editor's form sends when a draft is saved."""
    empty = (
        "kicker",
        "short_headline",
        "slugline",
        "genre",
        "byline",
        "dateline",
        "keywords",
        "people",
        "organisations",
    )
    empty += (
        "places",
        "same_story",
        "sources",
        "credit_line",
        "copyright_holder",
        "usage_terms",
        "ednote",
        "picture",
    )
    lead = {"entityMap": {}, "blocks": [{"key": "a", "text": "مقدمة", "type": "unstyled", "depth": 0}]}
    lead["blocks"][0] |= {"inlineStyleRanges": [], "entityRanges": []}  # type: ignore[index]
    return {
        **dict.fromkeys((*empty, "go_live_at", "embargo_until"), ""),
        "edition": story.edition_id,
        "section": story.section_id,
        "headline": story.headline,
        "urgency": 5,
        "lead": json.dumps(lead),
        "body-count": "0",
    }


def _read(done: threading.Event, times: list[float]) -> None:
    client = Client(HTTP_HOST="testserver")
    stands = reading.stories("ar")[0]
    while not done.is_set() and len(times) < 100:
        times.append(_once(lambda: client.get(f"/ar/news/{stands.current.subject}/{stands.item.slug}/")))
        time.sleep(0.02)
    connection.close()


def _comment(done: threading.Event, times: list[float], edition: Edition) -> None:
    number = reading.stories("ar")[0].current.subject

    def send() -> None:
        words = f"كلام {len(times)}"
        submit(number, edition=edition, name="Sam", email=f"s{len(times)}@reader.example", text=words)

    while not done.is_set() and len(times) < 20:
        times.append(_once(send))
        time.sleep(0.1)
    connection.close()


def _once(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


def _wall(call: Callable[[], object], times: int) -> list[float]:
    call()
    return [_once(call) for _ in range(times)]


def _cpu(call: Callable[[], object], times: int) -> list[float]:
    for _ in range(5):
        call()
    found = []
    for _ in range(times):
        began = time.process_time()
        call()
        found.append((time.process_time() - began) * 1000)
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
