"""The closed lists of words that items use: IPTC's where IPTC has one."""

from enum import StrEnum


class PubStatus(StrEnum):
    """Whether an item may be published (IPTC NewsCodes, scheme pubstatusg2)."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class CorrectionKind(StrEnum):
    """What a note on a released item tells: we erred, or we make plainer what was right."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"


class SourceKind(StrEnum):
    """How a source stands in the credit line: the newsroom itself, another agency, or agencies that are not named."""

    NEWSROOM = "newsroom"
    AGENCY = "agency"
    AGENCIES = "agencies"
