"""The shapes in which news travels, and one module for each standard that reads and writes them.

What it is for: `news_item.NewsItem` is the only form in which news enters and leaves Nashra, `affair.Affair` the public form of a
dossier. Both are frozen, typed and plain; `canonical` gives them the JSON whose digest the record keeps.
What it may use: `languages` and the standard library, msgspec, nh3, lxml, trafilatura. No Django, no database, no network.
Where to start: `news_item.py`, then `blocks.py`, then the standard that you need (`ninjs`, `schema_org`, `saved_page`).
"""
