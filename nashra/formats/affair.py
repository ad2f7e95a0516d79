"""`Affair`: the public form of a dossier, kept small until dossiers have a room of their own."""

from datetime import datetime

from msgspec import Struct

from .vocabulary import PubStatus


class Party(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A side of the affair; `role` in words ('guarantor')."""

    name: str
    role: str = ""


class Step(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What happens next or happened: `edtf` is an Extended Date/Time Format string (ISO 8601-2:2019), certain or not."""

    title: str
    edtf: str


class Affair(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="shape", tag="affair"):
    """A running affair as the public sees it: its title, its parties and one dated step."""

    uri: str = ""
    number: int = 0
    version: int = 1
    edition: str = ""
    language: str
    pub_status: PubStatus = PubStatus.USABLE
    released_at: datetime | None = None
    changed_at: datetime | None = None
    embargo_until: datetime | None = None
    title: str
    parties: tuple[Party, ...] = ()
    step: Step | None = None
    reason: str = ""
