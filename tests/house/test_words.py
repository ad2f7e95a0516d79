"""The words in Arabic, Persian and Hebrew: whole, in use, and written as each language is written."""

import gettext
import io
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from tools import words

from .house import ROOT, name

FILES = sorted(words.ROOMS.glob("*/locale/*/LC_MESSAGES/django.po"))
FORMS = {"ar": 6, "fa": 2, "he": 3}  # how many forms a counted word has
ALPHABET = {"ar": "\u0621-\u064a", "fa": "\u0621-\u06cc", "he": "\u05d0-\u05ea"}
PLACEHOLDER = re.compile(r"%\(\w+\)[#0 +-]*\d*(?:\.\d+)?[a-zA-Z]|\{\w*\}|%%")
ADDRESS = re.compile(r"\S+@\S+|/[a-z]+/|[A-Z][a-z]+/[A-Z][a-z]+")  # an e-mail, a path, a time zone
LATIN = re.compile(r"[A-Za-z][A-Za-z]+")
# What an editor of any language knows by these letters.
TERMS = {
    *("AVIF", "BCP", "CSV", "DOCX", "EXIF", "GIF", "HTML", "IPTC", "JPEG", "MB", "ODT", "PDF", "PNG", "SHA"),
    *("SVG", "URL", "UTC", "UTF", "WebP", "XML", "XMP", "Nashra", "ar", "fa", "he", "en", "LB", "GB", "af"),
}
MARKS = re.compile(r"[\"“„‘]|(?<!\w)'")
STRANGE = {  # letters and marks of a neighbour, or an old typewriter
    "ar": re.compile(r"[کیگپچژ,;?]|(?<=\s)ـ"),
    "fa": re.compile(r"[كيىةإ,;?]|\bن?می |[^ ] (?:ها|های|هایی|تر|ترین)\b"),
    "he": re.compile(r"[،؛؟«»]"),
}


class Said(NamedTuple):
    """One word of one room in one language, form by form."""

    language: str
    word: words.Word
    forms: tuple[str, ...]


def every_file(test):
    return pytest.mark.parametrize("path", FILES, ids=name)(test)


def test_there_are_words_to_look_at():
    assert {path.parts[-3] for path in FILES} == set(words.LANGUAGES)


@every_file
def test_a_file_is_sound_and_says_how_its_language_counts(path):
    language = path.parts[-3]
    found = _catalog(path)
    assert found.charset == "utf-8"
    assert f'"Language: {language}\\n"' in path.read_text()
    assert found.num_plurals == FORMS[language]
    assert {_compiled(path).plural(number) for number in range(200)} == set(range(FORMS[language]))


@every_file
def test_no_word_is_fuzzy_empty_or_set_aside(path):
    found = _catalog(path)
    assert [message.id for message in found if message.id and message.fuzzy] == []
    assert list(found.obsolete) == []
    assert [said.word.text for said in _said(path) if not all(said.forms)] == []


@every_file
def test_no_word_is_there_that_its_room_does_not_use(path):
    used, _wrong = words.wanted(path.parents[3])
    assert [said.word.text for said in _said(path) if said.word not in used] == []


@every_file
def test_placeholders_are_those_of_the_english(path):
    assert [said.word.text for said in _said(path) if not _same_placeholders(said)] == []


@every_file
def test_no_english_is_left(path):
    left = {said.word.text: sorted(english) for said in _said(path) if (english := _english(said))}
    assert left == {}


@every_file
def test_every_word_is_in_the_letters_of_its_language(path):
    alphabet = re.compile(f"[{ALPHABET[path.parts[-3]]}]")
    assert [said.word.text for said in _said(path) if not all(map(alphabet.search, said.forms))] == []


@every_file
def test_letters_half_spaces_and_quotation_marks_are_the_languages_own(path):
    strange = STRANGE[path.parts[-3]]
    wrong = [
        form
        for said in _said(path)
        for form in said.forms
        if strange.search(_bare(form)) or MARKS.search(form)
    ]
    assert wrong == []


@every_file
def test_quotation_marks_and_isolates_are_closed(path):
    pairs = [("«", "»"), ("‹", "›"), ("(", ")")]
    for said in _said(path):
        for form in said.forms:
            assert all(form.count(opens) == form.count(closes) for opens, closes in pairs), form
            assert form.count("”") % 2 == 0, form
            assert sum(map(form.count, "\u2066\u2067\u2068")) == form.count("\u2069"), form


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_all_rooms_say_the_same_for_the_same_word(language):
    """Django puts the words of all rooms in one heap: of two translations only one would ever be seen."""
    heap = defaultdict(set)
    for path in FILES:
        if path.parts[-3] == language:
            for said in _said(path):
                heap[said.word].add(said.forms)
    assert {word.text: sorted(forms) for word, forms in heap.items() if len(forms) > 1} == {}


@every_file
def test_what_is_compiled_says_what_was_written(path):
    compiled = _compiled(path)
    for said in _said(path):
        text, plural, context = said.word
        if plural:
            continue
        assert (compiled.pgettext(context, text) if context else compiled.gettext(text)) == said.forms[0]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from django.utils.translation import gettext as _\n_('a' ' b')", words.Word("a b")),
        ("from django.utils.translation import gettext_noop as mark\nmark('a')", words.Word("a")),
        ("from django.utils import translation\ntranslation.gettext_lazy('a')", words.Word("a")),
        (
            "from django.utils.translation import ngettext_lazy\nngettext_lazy('a', 'b', 2)",
            words.Word("a", "b"),
        ),
        ("from django.utils.translation import pgettext\npgettext('c', 'a')", words.Word("a", "", "c")),
        (
            "from django.utils.translation import npgettext\nnpgettext('c', 'a', 'b', n)",
            words.Word("a", "b", "c"),
        ),
    ],
)
def test_words_are_found_in_python_however_they_are_marked(source, found):
    assert list(words.python_words(source)) == [found]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("{% translate 'a' %}", words.Word("a")),
        ("<p>{{ b|default:_('a') }}</p>", words.Word("a")),
        ('{% translate "a" context "c" %}', words.Word("a", "", "c")),
        ("  {% blocktranslate trimmed %}\n a\n {{ b }}\n {% endblocktranslate %}", words.Word("a %(b)s")),
        (
            "{% blocktranslate count n=x %}{{ n }} a{% plural %}{{ n }} b{% endblocktranslate %}",
            words.Word("%(n)s a", "%(n)s b"),
        ),
    ],
)
def test_words_are_found_in_templates_however_they_are_marked(source, found):
    assert list(words.template_words(source)) == [found]


@pytest.mark.parametrize("argument", ["f'a {b}'", "'a ' + b", "'a %s' % b"])
def test_words_put_together_at_run_time_are_named(argument):
    with pytest.raises(words.Untranslatable, match="line 2"):
        list(words.python_words(f"from django.utils.translation import gettext as _\n_({argument})"))


def test_templates_hold_no_words_that_nobody_translates():
    """Words between the tags of a page must go through Django's translation."""
    pages = sorted(words.ROOMS.glob("*/templates/**/*.html"))
    bare = {path.relative_to(ROOT).as_posix(): LATIN.findall(_visible(path.read_text())) for path in pages}
    assert {page: left for page, left in bare.items() if left} == {}


def _visible(template: str) -> str:
    """What stands between the tags of a template, without what is translated or is no text."""
    for block in ("comment", "blocktranslate"):
        template = re.sub(rf"\{{%\s*{block}\b.*?end{block}\s*%\}}", "", template, flags=re.S)
    template = re.sub(r"\{[%{#].*?[%}#]\}|<!--.*?-->|<(script|style)\b.*?</\1>", "", template, flags=re.S)
    return re.sub(r"<[^>]*>|&\w+;", " ", template)


@cache
def _catalog(path: Path) -> Catalog:
    return words.catalog(path)


def _said(path: Path) -> Iterator[Said]:
    for message in _catalog(path):
        if message.id:
            yield Said(path.parts[-3], words.word(message), words.forms(message))


def _compiled(path: Path) -> gettext.GNUTranslations:
    made = io.BytesIO()
    write_mo(made, _catalog(path))
    made.seek(0)
    return gettext.GNUTranslations(made)


def _same_placeholders(said: Said) -> bool:
    """A form that says its number in words ('one', 'two') may leave it out; the last form never does."""
    wanted = set(PLACEHOLDER.findall(said.word.text + said.word.plural))
    forms = [set(PLACEHOLDER.findall(form)) for form in said.forms]
    return forms[-1] == wanted and all(form <= wanted for form in forms) and not _loose_percent(said)


def _loose_percent(said: Said) -> bool:
    """A lone % breaks the sentence where something is put in."""
    return "%(" in said.word.text and any("%" in PLACEHOLDER.sub("", form) for form in said.forms)


def _english(said: Said) -> set[str]:
    return {latin for form in said.forms for latin in LATIN.findall(_bare(form)) if latin not in TERMS}


def _bare(form: str) -> str:
    return ADDRESS.sub(" ", PLACEHOLDER.sub(" ", form))
