"""The closed lists of the record."""

from enum import Enum


class Kind(str, Enum):
    """What a number is the number of."""

    STORY = "story"
    DOSSIER = "dossier"


class Verb(str, Enum):
    """What the desk did to the public face."""

    RELEASE = "release"
    UPDATE = "update"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    KILL = "kill"
    REINSTATE = "reinstate"


class State(str, Enum):
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
