"""The closed lists of the record."""

from enum import StrEnum


class Kind(StrEnum):
    """What a number is the number of."""

    STORY = "story"
    DOSSIER = "dossier"


class Verb(StrEnum):
    """What the desk did to the public face."""

    RELEASE = "release"
    UPDATE = "update"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    KILL = "kill"
    REINSTATE = "reinstate"


class State(StrEnum):
    """What the public gets of it now."""

    RELEASED = "released"
    WITHDRAWN = "withdrawn"
    KILLED = "killed"


STATE_AFTER = {
    Verb.RELEASE: State.RELEASED,
    Verb.UPDATE: State.RELEASED,
    Verb.CORRECT: State.RELEASED,
    Verb.REINSTATE: State.RELEASED,
    Verb.WITHDRAW: State.WITHDRAWN,
    Verb.KILL: State.KILLED,
}
