"""The regions of an HTML page that hold no story, told by tag, role, class and id."""

import re

from lxml.html import HtmlElement

from .noise import Noise

_REGIONS = (
    (Noise.COMMENTS, re.compile(r"(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|discussion)(?:$|[\s_-])|comment-?(?:list|form|area|box|write|section)", re.I)),
    (Noise.RELATED, re.compile(r"related|recommend|read-?(?:also|more|next)|more-?(?:news|stories)|most-?(?:read|viewed|popular)|latest|trending|popular|similar|outbrain|taboola|see-?also|also-?read|you-?may|next-?prev|sidebar|aside|widget", re.I)),
    (Noise.TOOLS, re.compile(r"(?:^|[\s_-])(?:share|sharing|social|addthis|sharethis|print|toolbar|tools|font-?size)|shar(?:e|ing)-?(?:bar|buttons?|links?)|social-?", re.I)),
    (Noise.MENU, re.compile(r"(?:^|[\s_-])(?:nav|navbar|menu|navigation|footer|masthead|topbar|pagination|skip|copyright)(?:$|[\s_-])|(?:main|top|site)-?(?:nav|menu)", re.I)),
    (Noise.NOTICE, re.compile(r"newsletter|subscri(?:be|ption)|cookie|advert|(?:^|[\s_-])(?:ads?|promo|sponsored|banner|paywall|popup|modal)(?:$|[\s_-])|disclaimer", re.I)),
    (Noise.CAPTION, re.compile(r"(?:^|[\s_-])(?:caption|wp-caption|figcaption|photo-?credit|image-?(?:caption|credit|source|description))", re.I)),
)  # fmt: skip
_BY_TAG = {
    "nav": Noise.MENU,
    "footer": Noise.MENU,
    "aside": Noise.RELATED,
    "figcaption": Noise.CAPTION,
    "menu": Noise.MENU,
}
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})


def region_of(element: HtmlElement) -> Noise | None:
    """The region that an element begins, by its tag, role, class and id."""
    tag = element.tag
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag in _WHOLE_PAGE:
        return None
    if element.get("role") in ("navigation", "complementary", "contentinfo", "search", "dialog"):
        return Noise.MENU
    named = f"{element.get('class', '')} {element.get('id', '')}"
    if len(named) < 4 or len(named) > 200:
        return None
    return next((noise for noise, pattern in _REGIONS if pattern.search(named)), None)
