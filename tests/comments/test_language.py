"""In which language a comment is written."""

import pytest

from nashra.comments.language import language_of


@pytest.mark.parametrize(
    ("text", "home", "tag"),
    [
        ("القمة في تلسار", "ar-LB", "ar-LB"),
        ("کاش متن کامل را هم منتشر می‌کردید", "ar", "fa"),
        ("الرقم المتداول قديم", "fa", "ar"),
        ("سلام", "fa-AF", "fa-AF"),
        ("سلام", "en", "und-Arab"),
        ("הגשר החדש", "ar", "he"),
        ("The new bridge", "ar", "und-Latn"),
        ("The new bridge", "en-GB", "en-GB"),
        ("Новый мост", "en", "und-Cyrl"),
        ("👍👍 17%", "fa", "fa"),
        ("پل", "ur", "ur"),
        ("قال Dara إنه عائد إلى البيت", "en", "ar"),
    ],
)
def test_the_letters_tell(text, home, tag):
    assert language_of(text, home) == tag
