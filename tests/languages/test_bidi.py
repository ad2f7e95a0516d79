import json
import re
import time
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nashra.languages.bidi import balanced, direction_of, isolate, isolated_html
from nashra.languages.profiles import Direction
from tests.shared import shared

LTR, RTL = Direction.LTR, Direction.RTL
LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
CLOSERS = {LRE: PDF, RLE: PDF, LRI: PDI, RLI: PDI, FSI: PDI}

# Letters of both directions, digits, brackets, marks and every control, so that chance meets the hard cases.
MIXED = st.text(
    st.sampled_from(
        "aZé بتמש05٣۴ .,+-$%#@/:()[]«»“”\"'&<>\n\u2029\u064e\u200f\u200c中😀"
        + LRE
        + RLE
        + PDF
        + LRO
        + RLO
        + LRI
        + RLI
        + FSI
        + PDI
    )
)
ANY = MIXED | st.text()


def leaks(text: str) -> bool:
    """Whether a control is without its partner in its own paragraph, or an override is there at all."""
    for paragraph in re.split("[\n\r\x1c-\x1e\x85\u2029]", text):
        wanted: list[str] = []
        for sign in paragraph:
            if sign in (LRO, RLO) or (sign in (PDF, PDI) and (not wanted or wanted.pop() != sign)):
                return True
            if sign in CLOSERS:
                wanted.append(CLOSERS[sign])
        if wanted:
            return True
    return False


def hostile_lines() -> list[str]:
    rows = json.loads(shared("fixtures/bidi-controls/trojan-source-lines.json").read_text(encoding="utf-8"))
    assert any(leaks(row["line"]) for row in rows)
    return [row["line"] for row in rows]


def test_no_control_of_a_hostile_line_leaks() -> None:
    for line in hostile_lines():
        assert not leaks(balanced(line))
        assert not leaks(isolate(line))
        for direction in Direction:
            assert not leaks(isolated_html(line, direction))


def test_what_is_seen_of_a_hostile_line_stays() -> None:
    for line in hostile_lines():
        assert re.sub("[\u202a-\u202e\u2066-\u2069]", "", balanced(line)) == re.sub(
            "[\u202a-\u202e\u2066-\u2069]", "", line
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain نص", "plain نص"),
        (f"a{RLO}b", "ab"),
        (f"a{RLO}b{PDF}c", "abc"),
        (f"a{PDF}b{PDI}", "ab"),
        (f"a{RLI}b", f"a{RLI}b{PDI}"),
        (f"{RLE}a{LRI}b", f"{RLE}a{LRI}b{PDI}{PDF}"),
        (f"{LRI}{RLE}a{PDI}b", f"{LRI}{RLE}a{PDF}{PDI}b"),
        (f"{LRI}a{PDF}b{PDI}", f"{LRI}ab{PDI}"),
        (f"{RLE}a\nb{PDF}", f"{RLE}a{PDF}\nb"),
        (f"{LRI}{RLO}a{PDF}{PDI}", f"{LRI}a{PDI}"),
        ("a\u206ab\u200f", "ab\u200f"),
    ],
)
def test_controls_are_paired_as_the_algorithm_pairs_them(text: str, expected: str) -> None:
    assert balanced(text) == expected


def test_deeper_nesting_than_the_algorithm_allows_is_cut() -> None:
    assert balanced(LRI * 10_000 + PDI * 10_000) == LRI * 125 + PDI * 125


@given(ANY)
def test_balancing_always_ends_balanced_and_once_is_enough(text: str) -> None:
    once = balanced(text)
    assert not leaks(once)
    assert balanced(once) == once
    assert not leaks(isolate(text))


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("خبر", RTL),
        ("ידיעה", RTL),
        ("news خبر", LTR),
        ("«17» خبر news", RTL),
        (f"{LRI}news{PDI} خبر", RTL),
        (f"{LRI}{LRI}news{PDI}news{PDI}{PDI} خبر", RTL),
        (f"{LRI}news\nخبر", RTL),
        ("\u200f17 news", RTL),
        ("12:30\nnews", LTR),
    ],
)
def test_the_first_strong_letter_outside_isolates_decides(text: str, direction: Direction) -> None:
    for fallback in Direction:
        assert direction_of(text, fallback) == direction


def test_letters_within_an_open_isolate_decide_nothing() -> None:
    assert direction_of(f"{LRI}news", RTL) is RTL


def test_a_text_without_letters_has_the_direction_of_its_surroundings() -> None:
    assert direction_of("2021-12-22 !", RTL) is RTL
    assert direction_of("", LTR) is LTR


@given(ANY, st.sampled_from(Direction))
def test_any_text_has_a_direction(text: str, fallback: Direction) -> None:
    assert direction_of(text, fallback) in Direction


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("إصابات COVID-19 في ازدياد", "إصابات <bdi>COVID-19</bdi> في ازدياد"),
        ("الهاتف +963 11 2222.", 'الهاتف <bdi dir="ltr">+963 11 2222</bdi>.'),
        ("هاتف ۰۲۱-۸۸۸۸۸", 'هاتف <bdi dir="ltr">۰۲۱-۸۸۸۸۸</bdi>'),
        ("طائرة F-16، ولغة C++.", "طائرة <bdi>F-16</bdi>، ولغة <bdi>C++</bdi>."),
        ("طائرة Airbus 320 هبطت", "طائرة <bdi>Airbus 320</bdi> هبطت"),
        ("شبكة 5G جديدة", "شبكة <bdi>5G</bdi> جديدة"),
        ("الحرارة -5 درجات", 'الحرارة <bdi dir="ltr">-5</bdi> درجات'),
        ("بمبلغ $500 فقط", 'بمبلغ <bdi dir="ltr">$500</bdi> فقط'),
        ("بتاريخ 2021-12-22 صدر", 'بتاريخ <bdi dir="ltr">2021-12-22</bdi> صدر'),
        ("بين 2015-2017 عند 19:13 والنتيجة 2-1", "بين 2015-2017 عند 19:13 والنتيجة 2-1"),
        ("حساب @sam_1 ووسم #news هنا", "حساب <bdi>@sam_1</bdi> ووسم <bdi>#news</bdi> هنا"),
        ("قال «We did it!» ثم", "قال «<bdi>We did it!</bdi>» ثم"),
        ('قال "Le Monde" إن', "قال &quot;<bdi>Le Monde</bdi>&quot; إن"),
        ('نص say "hello" نص', "نص <bdi>say &quot;hello&quot;</bdi> نص"),
        ('نص "go" now نص', "نص <bdi>&quot;go&quot; now</bdi> نص"),
        ("منظمة (WHO) قالت", "منظمة (<bdi>WHO</bdi>) قالت"),
        ("منظمة World (UN) قالت", "منظمة <bdi>World (UN)</bdi> قالت"),
        ("منظمة (UN) House قالت", "منظمة <bdi>(UN) House</bdi> قالت"),
        ("(منظمة WHO) Geneva قال", "(منظمة <bdi>WHO</bdi>) <bdi>Geneva</bdi> قال"),
        ("اتصل tel: +963 11 2222 الآن", "اتصل <bdi>tel: +963 11 2222</bdi> الآن"),
        ("שלום hello, world! עולם", "שלום <bdi>hello, world</bdi>! עולם"),
        ("كلمة हिन्दी هنا", "كلمة <bdi>हिन्दी</bdi> هنا"),
        ("اسم re\u0301sume\u0301 هنا", "اسم <bdi>re\u0301sume\u0301</bdi> هنا"),
        ("موقع https://example.org/ar/دمشق?x=1. ثم", "موقع <bdi>https://example.org/ar/دمشق?x=1</bdi>. ثم"),
        ("راجع www.example.org/a_(b) هنا", "راجع <bdi>www.example.org/a_(b)</bdi> هنا"),
        ("(منظمة WHO) ) Geneva قال", "(منظمة <bdi>WHO</bdi>) ) <bdi>Geneva</bdi> قال"),
        ('رقم 5" TV نص', "رقم 5&quot; <bdi>TV</bdi> نص"),
        ('قطر a" b c نص', "قطر <bdi>a&quot; b c</bdi> نص"),
        ("سطر\nHello\nسطر", "سطر\n<bdi>Hello</bdi>\nسطر"),
        ("Hello, world!", "<bdi>Hello, world!</bdi>"),
        ("خبر عادي في 2021.", "خبر عادي في 2021."),
    ],
)
def test_what_is_foreign_to_a_right_to_left_text_is_isolated(text: str, html: str) -> None:
    assert isolated_html(text, RTL) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("He said שלום, עולם! today", "He said <bdi>שלום, עולם</bdi>! today"),
        ("from תשפ״ב 5 reviews", "from <bdi>תשפ״ב</bdi> 5 reviews"),
        ("on (١٧ ديسمبر ٢٠٢١) it", "on (<bdi>١٧ ديسمبر ٢٠٢١</bdi>) it"),
        ("tag #وسم here", "tag <bdi>#وسم</bdi> here"),
        ("the ה־17 round", "the <bdi>ה־17</bdi> round"),
        ("called كتابًا here", "called <bdi>كتابًا</bdi> here"),
        (
            "see https://ar.wikipedia.org/wiki/دمشق now",
            'see <bdi dir="ltr">https://ar.wikipedia.org/wiki/دمشق</bdi> now',
        ),
        ("see https://example.org/ now", "see https://example.org/ now"),
        ("خبر.", "<bdi>خبر.</bdi>"),
        ("“plain” 2021-12-22 +963 11", "“plain” 2021-12-22 +963 11"),
    ],
)
def test_what_is_foreign_to_a_left_to_right_text_is_isolated(text: str, html: str) -> None:
    assert isolated_html(text, LTR) == html


def test_markup_in_a_text_is_shown_and_not_obeyed() -> None:
    for direction in Direction:
        html = isolated_html("نص <script>alert('x')</script> & <b onclick=\"y\">نص</b>", direction)
        assert set(re.findall(r"<[^>]*>", html)) <= {"<bdi>", "</bdi>", '<bdi dir="ltr">'}
        assert "'" not in html and "&amp;" in html


@given(ANY, st.sampled_from(Direction))
def test_isolating_adds_nothing_but_well_paired_elements(text: str, direction: Direction) -> None:
    html = isolated_html(text, direction)
    parts = re.split(r'(<bdi(?: dir="ltr")?>|</bdi>)', html)
    tags = ["/" if tag == "</bdi>" else "+" for tag in parts[1::2]]
    assert tags == ["+", "/"] * (len(tags) // 2)
    assert not any("<" in part or ">" in part for part in parts[::2])
    assert (
        unescape("".join(parts[::2])) == balanced(text)
        or "\r" in text
        or "\0" in text
        or not text.isprintable()
    )
    assert not any(leaks(unescape(part)) for part in parts[2::4])


HARD = {
    "digits": "1" * 20_000,
    "plus signs": "+1" * 10_000,
    "open brackets": "(" * 20_000 + "aن",
    "brackets between": "a(" * 10_000 + "ن",
    "addresses": "http://." * 5_000 + "ن",
    "zeros": "0111 " * 8_000 + "ن",
    "quotes": 'a"' * 20_000 + "ن",
    "embeddings": LRE * 20_000 + PDI * 20_000,
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())
def test_a_text_made_to_be_slow_is_not_slow(text: str) -> None:
    started = time.process_time()
    for direction in Direction:
        isolated_html(text, direction)
    assert time.process_time() - started < 2
