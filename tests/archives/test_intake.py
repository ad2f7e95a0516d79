"""Saved pages come in: through the gate, with their own number and date, once, and nothing is lost."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from nashra.archives import follow
from nashra.archives.intake import Wishes, clues, take
from nashra.archives.models import Arrival, Outcome
from nashra.archives.pages import understood
from nashra.formats.blocks import Intertitle, Paragraph
from nashra.journal.following import run
from nashra.record import reading
from nashra.record.models import Row
from nashra.record.verify import verify
from nashra.release import verbs
from nashra.stories.models import Story
from tests import newsroom
from tests.shared import shared

pytestmark = pytest.mark.django_db

PAGE = """رقم الخبر: ٧٧١٢
تاريخ النشر: ١٤ آذار ٢٠٢٣، الساعة ٢١:٣٠
بلدية تلسار تفتح الجسر الشرقي أمام المشاة

افتتحت بلدية تلسار صباح الثلاثاء الجسر الشرقي أمام المشاة بعد عامين من أعمال الترميم التي شملت دعاماته الست.

وقال رئيس البلدية إن الجسر يصل الحي القديم بالميناء من جديد، وإن السيارات ستعبره في الصيف.

* ستة مصاعد للعربات

وتضم المنشأة ستة مصاعد للعربات ومسارًا للدراجات يمتد على طول الضفة.

نشرة/وكالات
التعليقات
الاسم
البريد الإلكتروني
"""


@pytest.fixture
def wishes() -> Wishes:
    return Wishes(edition=newsroom.edition("ar"), time_zone="Asia/Beirut", release=True)


def take_page(wishes: Wishes, text: str = PAGE, name: str = "page.txt") -> Any:
    return take(understood(text.encode(), name, clues(wishes)), wishes)


def test_a_page_becomes_a_released_story_with_its_own_number_and_date(wishes: Wishes) -> None:
    taken = take_page(wishes)
    assert (taken.outcome, taken.news_id) == (Outcome.RELEASED, 7712)
    item = reading.story(7712).item  # type: ignore[union-attr]
    assert item.released_at == datetime(2023, 3, 14, 19, 30, tzinfo=UTC)
    assert item.time_zone == "Asia/Beirut"
    assert item.headline == "بلدية تلسار تفتح الجسر الشرقي أمام المشاة"
    assert item.lead.startswith("افتتحت بلدية تلسار")
    assert [type(block) for block in item.body] == [Paragraph, Intertitle, Paragraph]
    assert item.credit_line == "نشرة/وكالات"
    assert item.section and item.section.slug == "politics"


def test_the_same_file_twice_changes_nothing(wishes: Wishes) -> None:
    take_page(wishes)
    again = take_page(wishes)
    assert (again.changed, again.news_id) == (False, 7712)
    assert Row.objects.count() == Story.objects.count() == Arrival.objects.count() == 1


@pytest.mark.parametrize("named_first", [True, False])
def test_the_same_file_twice_changes_nothing_whether_the_edition_was_named_or_not(
    wishes: Wishes, named_first: bool
) -> None:
    unnamed = wishes._replace(edition=None)
    first, second = (wishes, unnamed) if named_first else (unnamed, wishes)
    assert take_page(first).outcome is Outcome.RELEASED
    again = take_page(second)
    assert (again.changed, again.outcome, again.news_id) == (False, Outcome.RELEASED, 7712)
    assert Story.objects.count() == Arrival.objects.count() == 1


def test_a_draft_that_came_in_is_released_when_that_is_wished_later(wishes: Wishes) -> None:
    assert take_page(wishes._replace(release=False)).outcome is Outcome.DRAFT
    assert reading.story(7712) is None
    assert take_page(wishes).outcome is Outcome.RELEASED
    item = reading.story(7712).item  # type: ignore[union-attr]
    assert item.released_at == datetime(2023, 3, 14, 19, 30, tzinfo=UTC)


def test_a_number_of_another_story_is_refused_named_and_nothing_is_overwritten(wishes: Wishes) -> None:
    take_page(wishes)
    other = take_page(wishes, PAGE.replace("الشرقي", "الغربي"), "other.txt")
    assert other.outcome is Outcome.REFUSED
    assert "7712" in other.reason and "الجسر الشرقي" in other.reason
    assert Story.objects.count() == 1
    assert Arrival.objects.get(name="other.txt").raw is not None


def test_a_file_that_cant_be_read_is_kept_with_the_reason_and_the_rest_goes_on(
    tmp_path: Path, wishes: Wishes
) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01\x02\x03" * 50)
    (tmp_path / "b.txt").write_text(PAGE)
    out, err = io.StringIO(), io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command(
            "import",
            "saved-page",
            str(tmp_path),
            str(tmp_path / "none.txt"),
            edition="ar",
            time_zone="Asia/Beirut",
            release=True,
            stdout=out,
            stderr=err,
        )
    assert ended.value.code == 1
    assert "b.txt: released, news ID 7712" in out.getvalue()
    assert "a.txt: unreadable" in err.getvalue()
    assert "No such file" in err.getvalue()
    kept = Arrival.objects.get(name="a.txt")
    assert bytes(kept.raw)[:4] == b"\x00\x01\x02\x03"
    assert kept.reason


def test_a_page_whose_date_is_ambiguous_comes_in_as_a_draft_until_somebody_says_the_order(
    wishes: Wishes,
) -> None:
    text = PAGE.replace("١٤ آذار ٢٠٢٣، الساعة ٢١:٣٠", "03/04/2023 21:30")
    taken = take_page(wishes, text)
    assert taken.outcome is Outcome.DRAFT
    assert "date" in taken.reason
    assert any("03/04/2023" in note.text for note in taken.notes)
    assert reading.story(7712) is None


def test_a_page_that_the_gate_refuses_is_kept_and_leaves_no_story(wishes: Wishes) -> None:
    wishes.edition.default_section = None  # type: ignore[union-attr]
    taken = take_page(wishes)
    assert taken.outcome is Outcome.REFUSED
    assert "section" in taken.reason
    assert not Story.objects.exists()
    assert Arrival.objects.get().raw is not None


def test_a_section_that_the_edition_has_not_is_refused_with_those_it_has(wishes: Wishes) -> None:
    taken = take_page(wishes._replace(section="sport"))
    assert taken.outcome is Outcome.REFUSED
    assert "'sport'" in taken.reason and "politics" in taken.reason


def test_without_an_edition_named_the_pages_language_decides() -> None:
    newsroom.edition("en")
    newsroom.edition("ar")
    taken = take_page(Wishes(time_zone="Asia/Beirut", release=True))
    assert taken.outcome is Outcome.RELEASED
    assert reading.story(7712).current.edition == "ar"  # type: ignore[union-attr]


def test_a_language_without_an_edition_is_refused() -> None:
    newsroom.edition("en")
    taken = take_page(Wishes(time_zone="Asia/Beirut"))
    assert taken.outcome is Outcome.REFUSED
    assert "--edition" in taken.reason


def test_a_dry_run_prints_what_was_understood_and_changes_nothing(tmp_path: Path) -> None:
    newsroom.edition("ar")
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    out = io.StringIO()
    call_command(
        "import", "saved-page", str(path), edition="ar", time_zone="Asia/Beirut", dry_run=True, stdout=out
    )
    assert "7712" in out.getvalue() and "intertitle: ستة مصاعد للعربات" in out.getvalue()
    json = io.StringIO()
    call_command(
        "import",
        "saved-page",
        str(path),
        edition="ar",
        time_zone="Asia/Beirut",
        dry_run=True,
        json=True,
        stdout=json,
    )
    assert '"2023-03-14T21:30:00+02:00"' in json.getvalue()
    assert not Story.objects.exists() and not Arrival.objects.exists()


def test_an_edition_that_is_none_is_named_with_those_there_are() -> None:
    newsroom.edition("ar")
    with pytest.raises(CommandError, match="there are: ar"):
        call_command("import", "saved-page", "x.txt", edition="xx")


def test_a_time_zone_that_is_none_and_json_without_a_dry_run_are_refused_before_anything_is_read() -> None:
    with pytest.raises(CommandError, match="write it as Asia/Tehran"):
        call_command("import", "saved-page", "x.txt", time_zone="Mars/Base")
    with pytest.raises(CommandError, match="--dry-run"):
        call_command("import", "saved-page", "x.txt", json=True)


def test_a_kill_that_erases_takes_the_raw_page_along(wishes: Wishes) -> None:
    take_page(wishes)
    verbs.kill(Story.objects.get(), note="أمر", erase=True)
    run(follow.FOLLOWER)
    assert Arrival.objects.get().raw is None


def test_the_first_page_of_all_comes_in_whole(wishes: Wishes) -> None:
    """The page that the project began from, as a reader's browser saved it."""
    raw = shared("seed/nournews-84301.txt").read_bytes()
    tehran = wishes._replace(time_zone="Asia/Tehran")
    taken = take(understood(raw, "nournews-84301.txt", clues(tehran)), tehran)
    assert (taken.outcome, taken.news_id) == (Outcome.RELEASED, 84301)
    item = reading.story(84301).item  # type: ignore[union-attr]
    assert item.released_at == datetime(2021, 12, 22, 15, 43, 52, tzinfo=UTC)
    assert sum(isinstance(block, Intertitle) for block in item.body) == 1
    assert len(item.sources) == 2
    assert verify().broken == ""


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    from nashra.editions import shelf

    shelf.forget()
    yield
