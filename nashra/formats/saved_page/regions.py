"""The regions of an HTML page that hold no story, told by tag, role, class and id."""

import re
from typing import Final

from lxml.html import HtmlElement

from .noise import Noise

# Parts of names as sites give them; one that stands between '<' and '>' has to be a whole word of the class or id.
_NAMES: Final = {
    Noise.COMMENTS: "<comment> <comments> <commentlist> <respond> <disqus> <discussion> comment-list comment-form comment-area "
    "comment-box comment-write comment-section commentlist commentform",
    Noise.RELATED: "related recommend read-also read-more read-next readmore more-news more-stories most-read most-viewed "
    "most-popular latest trending popular similar outbrain taboola see-also also-read you-may next-prev sidebar aside widget",
    Noise.TOOLS: "<share <sharing <social <addthis <sharethis <print <toolbar <tools <font-size <fontsize social- share-bar "
    "share-button sharebutton share-links",
    Noise.MENU: "<nav> <navbar> <menu> <navigation> <footer> <masthead> <topbar> <pagination> <skip> <copyright> main-nav "
    "main-menu top-nav top-menu site-nav site-menu",
    Noise.NOTICE: "newsletter subscribe subscription cookie advert <ad> <ads> <promo> <sponsored> <banner> <paywall> <popup> "
    "<modal> disclaimer",
    Noise.CAPTION: "<caption <wp-caption <figcaption <photo-credit <image-caption <image-credit <image-source <image-description",
}
_BY_TAG: Final = {
    "nav": Noise.MENU,
    "footer": Noise.MENU,
    "menu": Noise.MENU,
    "aside": Noise.RELATED,
    "figcaption": Noise.CAPTION,
}
_BY_ROLE: Final = frozenset({"navigation", "complementary", "contentinfo", "search", "dialog"})
_WHOLE_PAGE: Final = frozenset({"html", "body", "main", "article"})


def region_of(element: HtmlElement) -> Noise | None:
    """The region that an element begins."""
    tag = element.tag
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag in _WHOLE_PAGE:
        return None
    if element.get("role") in _BY_ROLE:
        return Noise.MENU
    named = f"{element.get('class', '')} {element.get('id', '')}"
    if len(named) < 4 or len(named) > 200:
        return None
    return next((noise for noise, pattern in _PATTERNS.items() if pattern.search(named)), None)


def _pattern(names: str) -> re.Pattern[str]:
    parts = (
        name.replace("-", "[-_]?").replace("<", r"(?:^|[\s_-])").replace(">", r"(?:$|[\s_-])")
        for name in names.split()
    )
    return re.compile("|".join(parts), re.IGNORECASE)


_PATTERNS: Final = {noise: _pattern(names) for noise, names in _NAMES.items()}
