"""How each language is written: direction, digits, quotation marks, calendars and date words, lists, bidi
isolation, slugs.

Pure Python on the ground floor: it may use Babel (CLDR), hijridate, jdatetime, pyluach and msgspec, and knows
no Django and no other room. Start with `profiles.profile("ar")`, then `dates.instant_words` and
`bidi.isolated_html`.
"""
