"""The public addresses. A story's are found by its number alone: what else stands in them is put right by a
redirect."""

from django.urls import path, re_path
from django.urls.converters import StringConverter, register_converter

from nashra.pictures.public_media import public_media

from . import commenting, front, lists, machines, story, versions


class EditionCode(StringConverter):
    regex = "[a-z][a-z0-9-]{1,19}"


class Day(StringConverter):
    regex = "[0-9]{4}-[0-9]{2}-[0-9]{2}"


register_converter(EditionCode, "edition")
register_converter(Day, "day")

# Any edition's code, also a wrong one: the story knows its own. Eighteen digits fit in a database's integer.
NEWS = r"^[a-z][a-z0-9-]{1,19}/news/(?P<news_id>[0-9]{1,18})"

urlpatterns = [
    path("", front.home, name="home"),
    path(".well-known/nashra-log.json", machines.log_head, name="log_head"),
    path("robots.txt", machines.robots, name="robots"),
    path("favicon.ico", machines.favicon, name="favicon"),
    path("media/<str:key>/<str:name>", public_media, name="public_media"),
    re_path(r"^(?:n|news)/(?P<news_id>[0-9]{1,18})(?:/[^/]+)?/?$", story.moved, name="short"),
    re_path(rf"{NEWS}\.json$", machines.ninjs_item, name="ninjs"),
    re_path(rf"{NEWS}/comment/?$", commenting.comment, name="comment"),
    re_path(
        rf"{NEWS}/versions/(?P<old>[0-9]{{1,9}})/(?P<new>[0-9]{{1,9}})/?$",
        versions.changed,
        name="difference",
    ),
    re_path(rf"{NEWS}/versions/?$", versions.listed, name="versions"),
    re_path(rf"{NEWS}(?:/[^/]+)?/?$", story.story, name="story"),
    path("<edition:edition>/", front.front, name="front"),
    path("<edition:edition>/section/<str:slug>/", lists.section, name="section"),
    path("<edition:edition>/tag/<str:slug>/", lists.tag, name="tag"),
    path("<edition:edition>/day/<day:day>/", lists.day, name="day"),
    path("<edition:edition>/corrections/", lists.corrections, name="corrections"),
]
