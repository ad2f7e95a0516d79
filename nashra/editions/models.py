import zoneinfo
from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from nashra.languages.calendars import Calendar
from nashra.languages.digits import Digits
from nashra.languages.profiles import Profile, profile

from . import defaults

NO_CALENDAR = "none"
CALENDARS = [
    (Calendar.GREGORIAN.value, _("Gregorian")),
    (Calendar.HIJRI.value, _("Hijri (Umm al-Qura)")),
    (Calendar.JALALI.value, _("Jalali (Persian)")),
    (Calendar.HEBREW.value, _("Hebrew")),
]
DIGITS = [
    (Digits.LATN.value, "0123456789"),
    (Digits.ARAB.value, "٠١٢٣٤٥٦٧٨٩"),
    (Digits.ARABEXT.value, "۰۱۲۳۴۵۶۷۸۹"),
]
CODE = RegexValidator(
    r"^[a-z][a-z0-9-]{1,19}$",
    _("Small Latin letters, digits and hyphens, beginning with a letter: 'ar', 'fa-af'."),
)
RESERVED = {"desk", "media", "news", "static", "n"}


class Edition(ClusterableModel):
    """One language's site: `code` is its first path segment (`/ar/`), `language` the BCP 47 tag of its words."""

    code = models.SlugField(
        _("code"),
        max_length=20,
        unique=True,
        validators=[CODE],
        help_text=_("The first part of its addresses: 'ar' is /ar/."),
    )
    language = models.CharField(
        _("language"), max_length=35, help_text=_("A BCP 47 tag: ar, ar-LB, fa, he, en-GB.")
    )
    name = models.CharField(
        _("name"),
        max_length=120,
        blank=True,
        help_text=_("As readers see it; the language's own name if left empty."),
    )
    tagline = models.CharField(_("tagline"), max_length=200, blank=True)
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        blank=True,
        help_text=_("Such as Asia/Beirut; the language's usual one if left empty."),
    )
    digits = models.CharField(_("digits"), max_length=8, blank=True, choices=DIGITS)
    calendar = models.CharField(
        _("calendar"),
        max_length=12,
        blank=True,
        choices=CALENDARS,
        help_text=_("The language's usual one if left empty."),
    )
    second_calendar = models.CharField(
        _("second calendar"),
        max_length=12,
        blank=True,
        choices=[*CALENDARS, (NO_CALENDAR, _("none"))],
        help_text=_("Stands in parentheses behind the first."),
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    comments_open = models.BooleanField(_("readers may comment"), default=True)
    default_section = models.ForeignKey(
        "Section",
        verbose_name=_("default section"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ("order", "code")

    def __str__(self) -> str:
        return self.name or self.code

    def clean(self) -> None:
        self.fill_in()
        if self.code in RESERVED:
            raise ValidationError(
                {"code": _("This word is taken by the site's own addresses; choose another.")}
            )

    def fill_in(self) -> None:
        """Give each empty field what the language suggests; raises ValidationError that names the wrong field."""
        try:
            suggested = defaults.for_language(self.language)
        except ValueError as error:
            raise ValidationError({"language": str(error)}) from error
        for field, value in suggested.items():
            if not getattr(self, field):
                setattr(self, field, value)
        self._check_zone()

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.fill_in()
        super().save(*args, **kwargs)

    @cached_property
    def profile(self) -> Profile:
        return profile(self.language)

    @property
    def direction(self) -> str:
        return self.profile.direction.value

    @cached_property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def written_calendars(self) -> tuple[Calendar, ...]:
        """The leading calendar and, where the edition has one, the second."""
        second = self.second_calendar not in {"", NO_CALENDAR, self.calendar}
        return (
            (Calendar(self.calendar), Calendar(self.second_calendar))
            if second
            else (Calendar(self.calendar),)
        )

    @property
    def written_digits(self) -> Digits:
        return Digits(self.digits)

    def _check_zone(self) -> None:
        try:
            zoneinfo.ZoneInfo(self.time_zone)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValidationError(
                {"time_zone": _("There is no time zone of this name; write it as Asia/Beirut.")}
            ) from error


class Section(models.Model):
    """A part of an edition: politics, economy, …"""

    edition = ParentalKey(
        Edition, verbose_name=_("edition"), on_delete=models.CASCADE, related_name="sections"
    )
    slug = models.SlugField(_("slug"), max_length=60, allow_unicode=True)
    name = models.CharField(_("name"), max_length=80)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ("edition", "order", "id")
        constraints = [models.UniqueConstraint(fields=["edition", "slug"], name="one_slug_an_edition")]

    def __str__(self) -> str:
        return f"{self.name} ({self.edition.code})"
