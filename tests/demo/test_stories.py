"""The demonstration's stories: whole, consistent, and in every state that a story can have."""

from collections import Counter
from datetime import UTC, datetime
from itertools import combinations

import msgspec
import pytest

from nashra.demo import drawings
from nashra.demo.written import CommentStatus, DemoStory, State, Verb, cast, editions, stories
from nashra.formats.blocks import BodyBlock, PictureBlock
from nashra.formats.vocabulary import CorrectionKind

from .words import pieces, runs

NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
STORIES = stories()
ENDS = {
    State.CORRECTED: Verb.CORRECT,
    State.UPDATED: Verb.UPDATE,
    State.WITHDRAWN: Verb.WITHDRAW,
    State.REINSTATED: Verb.REINSTATE,
    State.KILLED: Verb.KILL,
}
each_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.key)


def of(edition: str) -> list[DemoStory]:
    return [story for story in STORIES if story.edition == edition]


@pytest.mark.parametrize("edition", ["ar", "fa", "he", "en"])
def test_each_edition_shows_every_state(edition: str) -> None:
    found = {story.state for story in of(edition)}
    wanted = {State.RELEASED, State.WITHDRAWN, State.KILLED, State.EMBARGOED, State.DRAFT}
    assert wanted <= found
    assert {State.CORRECTED, State.UPDATED} <= found
    assert len(of(edition)) >= 8


def test_some_story_came_back_after_its_withdrawal() -> None:
    assert any(story.state is State.REINSTATED for story in STORIES)


def test_some_story_has_three_versions_and_some_note_is_a_clarification() -> None:
    updates = Counter(
        story.key for story in STORIES for change in story.changes if change.verb is Verb.UPDATE
    )
    kinds = {change.kind for story in STORIES for change in story.changes}
    assert max(updates.values()) >= 2
    assert kinds == set(CorrectionKind)


@each_story
def test_what_was_done_to_a_story_leads_to_its_state(story: DemoStory) -> None:
    verbs = [change.verb for change in story.changes]
    if story.state in ENDS:
        assert verbs[-1] is ENDS[story.state]
    else:
        assert verbs == []


@each_story
def test_times_follow_each_other_and_stay_in_the_past(story: DemoStory) -> None:
    if story.released is None:
        assert story.state in {State.EMBARGOED, State.DRAFT} and not story.comments
        return
    told = [story.released.instant(NOW), *(change.when.instant(NOW) for change in story.changes), NOW]
    assert told == sorted(set(told))
    assert all(told[0] < comment.when.instant(NOW) < NOW for comment in story.comments)


@each_story
def test_an_embargo_lies_ahead_and_only_an_embargoed_story_has_one(story: DemoStory) -> None:
    assert (story.embargo_until is not None) == (story.state is State.EMBARGOED)
    assert story.embargo_until is None or story.embargo_until.instant(NOW) > NOW


@each_story
def test_a_story_names_what_exists(story: DemoStory) -> None:
    edition = next(edition for edition in editions() if edition.code == story.edition)
    keys = [picture.key for picture in story.pictures]
    assert story.section in {section.slug for section in edition.sections}
    assert story.author in {player.key for player in cast() if player.role}
    assert len(keys) == len(set(keys))
    assert {block.picture for block in story.body if isinstance(block, PictureBlock)} <= set(keys)
    assert {picture.drawing for picture in story.pictures} <= set(drawings.MOTIFS)


@each_story
def test_a_story_is_whole(story: DemoStory) -> None:
    longest = story
    for change in story.changes:
        assert all(rewrite.position < len(longest.body) for rewrite in change.rewrite)
        assert change.note
        longest = longest.after(change)
    assert len(longest.body) >= 4
    assert story.headline and story.lead and story.sources and 1 <= story.urgency <= 9
    for picture in story.pictures:
        assert all((picture.alt, picture.caption, picture.photographer, picture.usage_terms))


@each_story
def test_a_change_of_words_changes_words(story: DemoStory) -> None:
    told = story
    for change in story.changes:
        changed = told.after(change)
        silent = change.verb not in {Verb.UPDATE, Verb.CORRECT} or change.kind is CorrectionKind.CLARIFICATION
        assert silent or changed != told
        told = changed


@each_story
def test_blocks_are_those_of_the_formats(story: DemoStory) -> None:
    written = msgspec.json.encode(story.body)
    assert msgspec.json.decode(written, type=tuple[BodyBlock, ...]) == story.body


def test_every_kind_of_text_block_is_shown() -> None:
    kinds = {type(block).__name__ for story in STORIES for block in story.body}
    kinds |= {type(block).__name__ for story in STORIES for change in story.changes for block in change.add}
    assert {"Paragraph", "Intertitle", "Quote", "ItemList", "PictureBlock", "Table"} <= kinds


def test_at_least_four_stories_stand_in_several_languages() -> None:
    groups: dict[str, list[str]] = {}
    for story in STORIES:
        if story.same_story:
            groups.setdefault(story.same_story, []).append(story.edition)
    assert sum(len(found) >= 2 for found in groups.values()) >= 4
    assert all(len(found) == len(set(found)) for found in groups.values())
    assert set(groups["lizran-17"]) == {"ar", "fa", "he", "en"}


def test_comments_stand_in_every_state_and_against_the_direction_of_their_story() -> None:
    statuses = {comment.status for story in STORIES for comment in story.comments}
    assert {CommentStatus.PENDING, CommentStatus.APPROVED, CommentStatus.REJECTED} <= statuses
    for edition, foreign in (
        ("ar", str.isascii),
        ("fa", str.isascii),
        ("he", str.isascii),
        ("en", _is_arabic),
    ):
        shown = [c for story in of(edition) for c in story.comments if c.status is CommentStatus.APPROVED]
        assert any(foreign(comment.text) for comment in shown), edition


@pytest.mark.parametrize("edition", ["ar", "fa", "he", "en"])
def test_no_two_stories_of_a_language_share_seven_words_in_a_row(edition: str) -> None:
    told = {story.key: runs(text for text in pieces(story) if text not in USAGE) for story in of(edition)}
    for one, other in combinations(told, 2):
        assert not told[one] & told[other], (one, other)


def test_an_error_in_a_story_names_its_file_and_field(tmp_path) -> None:
    (tmp_path / "odd.toml").write_text('key = "odd"\nheadlne = "x"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"odd\.toml.*headlne"):
        stories(tmp_path)


def test_a_moment_says_exactly_one_thing() -> None:
    from nashra.demo.written import Moment

    for odd in ({}, {"hours_before_now": 1, "hours_after_now": 1}, {"at": "2024-12-17T19:13:52"}):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(odd, Moment)


def test_the_cast_is_the_fixed_one() -> None:
    roles = {player.name: player.role for player in cast()}
    assert roles == {
        "Layla": "managing_editor",
        "Dara": "reporter",
        "Noa": "desk_editor",
        "Sam": "",
        "Troll": "",
    }


USAGE = {picture.usage_terms for story in STORIES for picture in story.pictures}


def _is_arabic(text: str) -> bool:
    return any("\u0600" <= letter <= "\u06ff" for letter in text)
