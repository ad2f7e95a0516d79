"""Who sends, as digests: enough to count by, and of no use to find anybody with, since the key is the
newsroom's own."""

import ipaddress

from django.utils.crypto import salted_hmac


def sender(email: str) -> str:
    """One for all spellings of a mailbox: capitals and the part after a plus sign make no new reader."""
    mailbox, _, host = email.strip().casefold().rpartition("@")
    return _digest("sender", f"{mailbox.partition('+')[0]}@{host}")


def network(address: str) -> str:
    """One for an IPv4 address, or for the /64 that an IPv6 line gets (RFC 6177); '' where the address is not
    known."""
    try:
        found = ipaddress.ip_address(address.strip())
    except ValueError:
        return ""
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped:
        found = found.ipv4_mapped
    prefix = 64 if found.version == 6 else 32
    return _digest("network", str(ipaddress.ip_network((found.packed, prefix), strict=False)))


def pair(address: str, *, name: str, browser: str) -> str:
    """One for a name in a browser on a network: what tells readers apart who share an address."""
    shared = network(address)
    return _digest("pair", shared, " ".join(name.casefold().split()), browser) if shared else ""


def sameness(news_id: int, *, email: str, name: str, text: str) -> str:
    """One for the same words of the same reader below the same story."""
    return _digest("same", str(news_id), sender(email), name.casefold(), " ".join(text.split()))


def _digest(kind: str, *parts: str) -> str:
    value = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return salted_hmac(f"comments.{kind}", value, algorithm="sha256").hexdigest()
