"""What a date means: only proof decides."""

from datetime import UTC, datetime

import pytest

from nashra.formats.saved_page.read import DateOrder, NoteKind, read

STORY = (
    "Harbour plan approved\n\nThe council approved the plan for the harbour after a long debate about costs and benefits.\n\n"
    "Work on the first quay is to begin in the summer, the mayor told reporters at the end of the meeting.\n"
)


def _read(date_line: str, **options):
    options = {"time_zone": "Europe/London", **options}
    return read(f"{date_line}\n{STORY}".encode(), name="page.txt", **options)


def _kinds(reading):
    return {note.kind for note in reading.notes}


@pytest.mark.parametrize("date", ["03/04/2022", "03/04/2022 7:13 PM", "4-3-2022 10:00"])
def test_an_ambiguous_date_is_told_and_not_guessed(date):
    reading = _read(f"Date: {date}")
    assert reading.item.released_at is None
    note = next(note for note in reading.notes if note.kind is NoteKind.AMBIGUOUS_DATE)
    assert "2022-04-03" in note.text and "2022-03-04" in note.text and note.where == "line 1"


def test_the_language_does_not_decide_an_ambiguous_date():
    reading = read(
        "תאריך: 03/04/2022\nתוכנית הנמל אושרה\nהמועצה אישרה את תוכנית הנמל אחרי דיון ארוך בעלויות ובתועלת לתושבי העיר.".encode(),
        name="p",
        time_zone="Asia/Jerusalem",
    )
    assert reading.item.released_at is None


@pytest.mark.parametrize(
    ("proof", "day", "month"),
    [
        ("Date: Sunday 03/04/2022 10:00", 3, 4),
        ("Date: Friday 03/04/2022 10:00", 4, 3),
        ("Date: 03/04/2022 10:00\nUpdated: 13/04/2022 10:00", 3, 4),
        ("Date: 03/04/2022 10:00\nUpdated: 03/14/2022 10:00", 4, 3),
        ("Date: 03/04/2022 10:00 (14 Farvardin 1401)", 3, 4),
        ("Date: 03/04/2022 10:00, 4 March 2022", 4, 3),
    ],
)
def test_the_page_itself_may_decide(proof, day, month):
    reading = _read(proof)
    assert (reading.item.released_at.day, reading.item.released_at.month) == (day, month)


@pytest.mark.parametrize(("order", "month"), [(DateOrder.DAY_FIRST, 4), (DateOrder.MONTH_FIRST, 3)])
def test_the_caller_may_decide(order, month):
    assert _read("Date: 03/04/2022 10:00", date_order=order).item.released_at.month == month


def test_a_year_of_two_digits_is_not_completed_by_guessing():
    reading = _read("Date: 22/12/21 10:00")
    assert reading.item.released_at is None
    assert NoteKind.SHORT_YEAR in _kinds(reading)


def test_a_time_needs_a_zone_unless_the_page_states_its_offset():
    without = _read("Date: 22/12/2021 10:00", time_zone=None)
    assert without.item.released_at is None
    assert NoteKind.NO_TIME_ZONE in _kinds(without)
    stated = _read("Date: 22/12/2021 10:00 +03:00", time_zone=None)
    assert stated.item.released_at == datetime(2021, 12, 22, 7, tzinfo=UTC)


def test_a_day_without_a_time_is_its_first_minute_and_told():
    reading = _read("Date: 22 December 2021", time_zone="Asia/Tehran")
    assert reading.item.released_at == datetime(2021, 12, 21, 20, 30, tzinfo=UTC)
    assert NoteKind.DATE_WITHOUT_TIME in _kinds(reading)


def test_release_and_last_change_are_told_apart_in_either_order():
    for lines in (
        "Updated: 23/12/2021 10:00\nPublished: 22/12/2021 10:00",
        "Published: 22/12/2021 10:00\nUpdated: 23/12/2021 10:00",
    ):
        item = _read(lines).item
        assert (item.released_at.day, item.changed_at.day) == (22, 23)


def test_a_change_before_the_release_is_left_out():
    reading = _read("Published: 22/12/2021 10:00\nUpdated: 21/12/2021 10:00")
    assert reading.item.changed_at is None
    assert NoteKind.DATE_DOUBTFUL in _kinds(reading)


def test_the_date_below_the_headline_wins_over_todays_above_it():
    text = f"Wednesday 22 December 2021\nCoast News Agency\n\n{STORY}".replace(
        "approved\n\n", "approved\n20 December 2021 10:00\n\n", 1
    )
    assert read(text.encode(), name="p", time_zone="UTC").item.released_at.day == 20


def test_a_page_without_a_date_says_so():
    reading = _read("")
    assert NoteKind.DATE_MISSING in _kinds(reading)
