"""Connections that are made only to addresses that are allowed, or through the proxy of the environment.

A host name is resolved once. Its addresses are checked, and the connection goes to one of them, so that a
name server that answers otherwise the next time changes nothing. TLS and the header `Host` keep the name.
"""

from __future__ import annotations

import asyncio
import socket
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpcore
import httpx

from clientsmith.runtime.network import AsyncioBackend
from clientsmith.runtime.proxies import Proxies
from clientsmith.source.addresses import Network, address_of, is_loopback, is_public, translated
from clientsmith.source.remote import AddressError, ConnectionFailedError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

#: How many addresses of a host are tried.
MAX_TRIES = 4


def core_url(url: httpx.URL) -> httpcore.URL:
    """Return a URL in the form of httpcore."""
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def connecting(
    url: str, network: Network, certificates: ssl.SSLContext | None
) -> httpcore.AsyncConnectionPool:
    """Return what connects to a URL.

    A proxy finds the addresses of names itself, so only a URL with an IP address can be checked then. This
    machine is never asked through a proxy.

    Args:
        url: the URL.
        network: what is allowed.
        certificates: the trusted certificates for https; None for http, which leads to this machine only.

    Raises:
        AddressError: if the URL has an address that is not allowed.
        ConnectionFailedError: if the environment does not name a proxy correctly.
    """
    host = urlsplit(url).hostname or ""
    address = address_of(host)
    if address is not None and not (network.private or is_public(address)):
        raise _refusal(host, str(address), network)
    proxy = None if is_loopback(host) else _proxy(httpx.URL(url))
    if proxy is None:
        backend = CheckedBackend(network, only_this_machine=certificates is None)
        return httpcore.AsyncConnectionPool(ssl_context=certificates, network_backend=backend)
    return httpcore.AsyncConnectionPool(ssl_context=certificates, proxy=proxy)


def _proxy(url: httpx.URL) -> httpcore.Proxy | None:
    """Return the proxy that the environment names for a URL."""
    proxies = Proxies()
    name = proxies.of(url)
    if name is None:
        return None
    try:
        proxy = httpx.Proxy(name)
    except (httpx.InvalidURL, ValueError):
        # The URL is not shown, because it may contain a password.
        reason = f"{proxies.variables[name]} is not the URL of a proxy"
        raise ConnectionFailedError(reason) from None
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        reason = (
            f'{proxies.variables[name]}: a SOCKS proxy requires socksio: pip install "httpx[socks]"'
        )
        raise ConnectionFailedError(reason)
    return httpcore.Proxy(core_url(proxy.url), auth=proxy.raw_auth)


def _refusal(host: str, address: str, network: Network) -> AddressError:
    subject = address if host == address else f"{host} is at {address}, which"
    return AddressError(f"{subject} is not a public address", network.hint)


class CheckedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections, after checking each address.

    Args:
        network: what is allowed.
        only_this_machine: whether the host must be this machine, because the request is plain http.
    """

    def __init__(self, network: Network, *, only_this_machine: bool) -> None:
        self._network = network
        self._only_this_machine = only_this_machine
        self._backend = network.backend or AsyncioBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of a host that answers."""
        addresses = (await self._addresses(host, port, timeout))[:MAX_TRIES]
        # An address that does not answer must leave time for the others.
        share = None if timeout is None else timeout / len(addresses)
        for address in addresses[:-1]:
            try:
                return await self._backend.connect_tcp(
                    address, port, share, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._backend.connect_tcp(
            addresses[-1], port, share, local_address, socket_options
        )

    async def _addresses(self, host: str, port: int, timeout: float | None) -> list[str]:
        """Return the addresses of a host, all of which are allowed."""
        try:
            async with asyncio.timeout(timeout):
                found = list(dict.fromkeys(await (self._network.resolve or _resolved)(host, port)))
        except TimeoutError:
            raise httpcore.ConnectTimeout(f"the address of {host} was not found in time") from None
        except (OSError, ValueError) as error:
            raise httpcore.ConnectError(f"{host} has no address") from error
        if not found:
            raise httpcore.ConnectError(f"{host} has no address")
        for text in found:
            self._check(host, text)
        return found

    def _check(self, host: str, text: str) -> None:
        address = address_of(text)
        if (
            address is None
            or not (self._network.private or is_public(address))
            or (self._only_this_machine and not translated(address).is_loopback)
        ):
            raise _refusal(host, text, self._network)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


async def _resolved(host: str, port: int) -> list[str]:
    """Ask the operating system for the addresses of a host."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]
