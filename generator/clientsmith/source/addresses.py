"""Which hosts and IP addresses downloads may lead to.

A document from elsewhere must not make this machine send requests to itself or to its own network, where
servers trust whoever can reach them.
"""

from __future__ import annotations

import ipaddress
import socket
import unicodedata
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import httpcore

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
#: Returns the IP addresses of a host name and a port; raises `OSError` if there are none.
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

#: The only addresses of IPv6 that are given to hosts on the internet (RFC 4291, section 2.4).
_UNICAST = ipaddress.IPv6Network("2000::/3")
#: What older versions of Python count as public: protocol assignments with Teredo and ORCHID (RFC 2928),
#: documentation (RFC 9637), 6to4, which leads on to an address of IPv4 (RFC 7526).
_NOT_PUBLIC_6 = tuple(map(ipaddress.IPv6Network, ("2001::/23", "3fff::/20", "2002::/16")))
#: Protocol assignments (RFC 6890), and relays of 6to4 (RFC 7526).
_NOT_PUBLIC_4 = tuple(map(ipaddress.IPv4Network, ("192.0.0.0/24", "192.88.99.0/24")))
#: What translates to IPv4 with the last 32 bits (RFC 6052, section 2.1; RFC 4291, section 2.5.5).
_TRANSLATED = tuple(
    map(ipaddress.IPv6Network, ("64:ff9b::/96", "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96"))
)


@dataclass(frozen=True)
class Network:
    """What downloads may connect to, and how.

    Args:
        private: whether addresses that are not public are allowed: private networks and this machine.
        hint: what to do if an address is refused for this reason.
        resolve: finds the addresses of a host; by default the operating system does. Each is checked, and
            no other one is connected to.
        backend: opens connections to IP addresses.
    """

    private: bool = False
    hint: str = ""
    resolve: Resolve | None = None
    backend: httpcore.AsyncNetworkBackend | None = None


def plain(host: str) -> str:
    """Return a host name as resolvers read it: in lower case, without a final dot or wide letters."""
    return unicodedata.normalize("NFKC", host).replace("\u3002", ".").lower().removesuffix(".")


def address_of(host: Any) -> Address | None:
    """Return the IP address that a host spells, such as `127.1`, `0x7f000001` or `[::1]`; None for a name."""
    text = plain(host).removeprefix("[").removesuffix("]").partition("%")[0]
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        pass
    try:
        # Operating systems accept up to four numbers, which may be octal or hexadecimal.
        return ipaddress.IPv4Address(socket.inet_aton(text))
    except (OSError, ValueError):
        return None


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine: `localhost` (RFC 6761, section 6.3) or a loopback address."""
    address = address_of(host)
    if address is None:
        return plain(host) == "localhost" or plain(host).endswith(".localhost")
    return translated(address).is_loopback


def is_public(address: Address) -> bool:
    """Return whether an address belongs to one host on the internet."""
    address = translated(address)
    if isinstance(address, ipaddress.IPv4Address):
        special: bool = any(address in network for network in _NOT_PUBLIC_4)
    else:
        special = address not in _UNICAST or any(address in network for network in _NOT_PUBLIC_6)
    return address.is_global and not address.is_multicast and not special


def translated(address: Address) -> Address:
    """Return the address of IPv4 that an address of IPv6 stands for, or the address itself."""
    if isinstance(address, ipaddress.IPv6Address) and any(
        address in network for network in _TRANSLATED
    ):
        # `::1` and `::` are addresses of IPv6, not of IPv4.
        if int(address) in (0, 1):
            return address
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address
