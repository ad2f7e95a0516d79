"""The followers of the journal, in the order in which the worker runs them."""

from nashra.archives.follow import FOLLOWER as ARCHIVES
from nashra.comments.follow import FOLLOWER as COMMENTS
from nashra.journal.following import Follower
from nashra.pictures.follow import FOLLOWER as PICTURES

FOLLOWERS: tuple[Follower, ...] = (PICTURES, COMMENTS, ARCHIVES)
