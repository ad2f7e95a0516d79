import zipfile
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.conf import settings

from nashra.pictures import papers, public_files
from nashra.pictures.papers import Refused, admit, released_document
from tests.pictures.drawn import document


def zipped(members: dict[str, bytes | str]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(
                zipfile.ZipInfo(name), content
            )  # without the hour: tests have names of their bytes
    return made.getvalue()


ODT = zipped({"mimetype": public_files.MIMES["odt"], "content.xml": "<x/>"})
DOCX = zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>"})
SOUND = {
    "a.pdf": b"%PDF-1.7\n%%EOF",
    "بيان.txt": "بيان مشترك".encode(),
    "a.csv": "الاسم,العدد\nجسر,1\n".encode(),
    "a.odt": ODT,
    "a.docx": DOCX,
    "a.xlsx": zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}),
}


@pytest.mark.parametrize("name", SOUND)
def test_safe_kinds_are_let_in(name):
    file = BytesIO(SOUND[name])

    assert admit(file, name) == name.rsplit(".")[-1]
    assert file.tell() == 0


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.exe", b"MZ", "may carry programs"),
        ("a.html", b"<html>", "may carry programs"),
        ("a.docm", DOCX, "may carry programs"),
        ("a", b"%PDF-", "may carry programs"),
        ("a.pdf", b"", "empty"),
        ("a.pdf", b"<html>%PDF-", "is not that"),
        ("a.txt", "خبر".encode("cp1256"), "UTF-8"),
        ("a.txt", "خبر".encode("utf-16"), "UTF-8"),
        ("a.csv", b"a\0b", "UTF-8"),
        ("a.csv", b"", "empty"),
        ("a.odt", DOCX, "is not that"),
        ("a.docx", ODT, "is not that"),
        ("a.docx", DOCX[:60], "is not that"),
        ("a.docx", zipped({"[Content_Types].xml": "", "word/vbaProject.bin": "x"}), "is not that"),
        ("a.docx", zipped({"[Content_Types].xml": "", "word/x": "", "../../x": ""}), "is not that"),
        ("a.odt", zipped({"mimetype": public_files.MIMES["odt"], "Basic/Standard/x.xml": ""}), "is not that"),
    ],
)
def test_anything_else_is_refused_with_its_reason(name, content, reason):
    with pytest.raises(Refused, match=reason):
        admit(BytesIO(content), name)


def test_too_large_and_too_much_packed_are_refused(monkeypatch):
    monkeypatch.setattr(papers, "LARGEST", 100)
    with pytest.raises(Refused, match="MB"):
        admit(BytesIO(b"%PDF-" + b"x" * 200), "a.pdf")
    monkeypatch.undo()
    monkeypatch.setattr(papers, "MOST_UNPACKED", 100)
    packed = zipped({"[Content_Types].xml": "", "word/document.xml": "x" * 200})
    with pytest.raises(Refused, match="is not that"):
        admit(BytesIO(packed), "a.docx")


@pytest.mark.django_db
def test_a_released_document_is_copied_once_under_its_own_name():
    one = document(title="البيان الختامي: الجولة 17!", credit_line="Nashra", usage_terms="Free")

    made = released_document(one)
    copy = made.renditions[0]
    path = Path(settings.MEDIA_ROOT) / "public" / unquote(copy.href.removeprefix("/media/"))

    assert (made.key, made.title, made.credit_line, made.usage_terms) == (
        one.key,
        one.title,
        "Nashra",
        "Free",
    )
    assert path.name.endswith("-البيان-الختامي-الجولة-17.pdf")
    assert path.read_bytes() == b"%PDF-1.7\n%%EOF\n"
    assert (copy.mime, copy.size) == ("application/pdf", 15)
    assert copy.href.isascii()
    before = path.stat().st_mtime_ns
    assert released_document(one) == made
    assert path.stat().st_mtime_ns == before
    assert released_document(one, "d77").renditions[0].href.startswith("/media/d77/")


@pytest.mark.django_db
def test_a_document_that_came_in_by_another_way_is_still_checked_before_readers_get_it():
    with pytest.raises(Refused, match="is not that"):
        released_document(document(b"<html><script>", "statement.pdf"))


@pytest.mark.django_db
@pytest.mark.parametrize("title", ["", "///", "../../etc/passwd", "\u202e\u2067", "ب" * 500])
def test_an_odd_title_makes_a_plain_name(title):
    name = unquote(released_document(document(title=title[:255])).renditions[0].href.rsplit("/")[-1])

    assert public_files.place("d1", name) is not None
    assert len(name.encode()) < 200


def test_a_key_that_leads_elsewhere_is_refused():
    for key in ("", "..", "a/b", "A", "-a", "a" * 101, "p1\n"):
        with pytest.raises(ValueError, match="is no key"):
            public_files.folder(key)


def test_a_write_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    def broken(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", broken)
    with pytest.raises(OSError, match="no space"):
        public_files.write(tmp_path / "p1" / "a.jpg", b"x")
    assert list((tmp_path / "p1").iterdir()) == []
