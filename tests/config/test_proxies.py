"""X-Forwarded-For counts only from a proxy that is trusted by name."""

import ipaddress
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse

from nashra.config.proxies import proxies


def reader(settings: Any, peer: str, forwarded: str, trusted: tuple[str, ...] = ()) -> str:
    settings.NASHRA_TRUSTED_PROXIES = [ipaddress.ip_network(network) for network in trusted]
    request = HttpRequest()
    request.META = {"REMOTE_ADDR": peer, "HTTP_X_FORWARDED_FOR": forwarded}
    proxies(lambda _: HttpResponse())(request)
    return str(request.META["REMOTE_ADDR"])


@pytest.mark.parametrize(
    ("peer", "forwarded", "trusted", "expected"),
    [
        ("203.0.113.9", "198.51.100.1", (), "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", ("10.0.0.0/8",), "203.0.113.9"),
        ("10.0.0.1", "198.51.100.1", ("10.0.0.0/8",), "198.51.100.1"),
        ("10.0.0.1", "6.6.6.6, 198.51.100.1, 10.2.2.2", ("10.0.0.0/8",), "198.51.100.1"),
        ("10.0.0.1", "nonsense", ("10.0.0.0/8",), "10.0.0.1"),
        ("10.0.0.1", "", ("10.0.0.0/8",), "10.0.0.1"),
        ("::1", "2001:db8::7", ("::1/128",), "2001:db8::7"),
    ],
)
def test_the_reader_is_the_last_address_that_no_proxy_of_ours_has(
    settings: Any, peer: str, forwarded: str, trusted: tuple[str, ...], expected: str
) -> None:
    assert reader(settings, peer, forwarded, trusted) == expected
