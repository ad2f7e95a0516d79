"""Which parts of two sequences stay: pairs of equal elements in order, found fast also where nothing fits.

Common ends are taken first. What lies between is cut at elements that stand equally often in both, as in a
'patience' diff; what has none of these is compared one by one if it is small, and else left unmatched. So
long texts don't take quadratic time.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

Pair = tuple[int, int]

_SMALL = 60_000  # comparisons; some 20 ms at worst

Stretch = tuple[int, int, int, int]  # from and up to in the old sequence, from and up to in the new one


def pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """`(i, j)` with `old[i] == new[j]`, both rising: a long common subsequence, not always the longest."""
    found: list[Pair] = []
    pending = [(0, len(old), 0, len(new))]
    while pending:
        start, end, new_start, new_end = _without_ends(pending.pop(), old, new, found)
        before, after = old[start:end], new[new_start:new_end]
        if set(before).isdisjoint(after):
            continue
        anchors = _anchors(before, after)
        if anchors:
            cuts = [(start + i, new_start + j) for i, j in anchors]
            bounds = [(start, new_start), *cuts, (end, new_end)]
            pending += ((i, k, j, m) for (i, j), (k, m) in pairwise(bounds))
        elif len(before) * len(after) <= _SMALL:
            found += ((start + i, new_start + j) for i, j in _matched(before, after))
    return sorted(found)


def _without_ends(
    stretch: Stretch, old: Sequence[Hashable], new: Sequence[Hashable], found: list[Pair]
) -> Stretch:
    """What of a stretch lies between its common start and its common end, which go to `found`."""
    start, end, new_start, new_end = stretch
    while start < end and new_start < new_end and old[start] == new[new_start]:
        found.append((start, new_start))
        start, new_start = start + 1, new_start + 1
    while start < end and new_start < new_end and old[end - 1] == new[new_end - 1]:
        end, new_end = end - 1, new_end - 1
        found.append((end, new_end))
    return start, end, new_start, new_end


def _matched(before: Sequence[Hashable], after: Sequence[Hashable]) -> Iterator[Pair]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for i, j, length in matcher.get_matching_blocks():
        yield from zip(range(i, i + length), range(j, j + length), strict=True)


def _anchors(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Pair]:
    """Pairs of elements that both hold equally often, the n-th with the n-th, as many as rise in both."""
    counts, new_counts = Counter(before), Counter(after)
    steady = {element for element, count in counts.items() if new_counts[element] == count}
    places = {name: j for j, name in _numbered(after, steady)}
    return _rising([(i, places[name]) for i, name in _numbered(before, steady)])


def _numbered(
    elements: Sequence[Hashable], steady: set[Hashable]
) -> Iterator[tuple[int, tuple[Hashable, int]]]:
    seen: Counter[Hashable] = Counter()
    for place, element in enumerate(elements):
        if element in steady:
            yield place, (element, seen[element])
            seen[element] += 1


def _rising(found: list[Pair]) -> list[Pair]:
    """The longest part of `found` (rising in the first place) that rises in the second too."""
    ends: list[int] = []
    chains: list[tuple[Pair, int]] = []  # a pair, and where in `chains` the one before it is
    last: list[int] = []
    for pair in found:
        rank = bisect_left(ends, pair[1])
        ends[rank : rank + 1] = [pair[1]]
        last[rank : rank + 1] = [len(chains)]
        chains.append((pair, last[rank - 1] if rank else -1))
    rising: list[Pair] = []
    link = last[-1] if last else -1
    while link >= 0:
        pair, link = chains[link]
        rising.append(pair)
    return rising[::-1]
