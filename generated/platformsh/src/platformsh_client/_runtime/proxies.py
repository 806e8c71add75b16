# The shared runtime, the same in every client; see __init__.py.
"""The proxies that the environment names, chosen as the HTTP library chooses them."""

from __future__ import annotations

import ipaddress
import os
import re
from typing import NamedTuple
from urllib.request import getproxies

from ._http import URL


class _Rule(NamedTuple):
    """Which URLs a proxy is for, or are sent without one."""

    scheme: str
    host: str
    port: int | None
    proxy: str | None

    def fits(self, url: URL) -> bool:
        if self.scheme not in ("all", url.scheme) or self.port not in (None, url.port):
            return False
        # `*.a.example` is a host below `a.example`; `*a.example` is that host too.
        below = re.escape(self.host.lstrip("*").removeprefix("."))
        if self.host.startswith("*."):
            return re.fullmatch(f".+\\.{below}", url.host) is not None
        before = r"(.+\.)?" if self.host.startswith("*") else ""
        return not below or re.fullmatch(before + below, url.host) is not None


class Proxies:
    """The proxies of the environment, or of the operating system, at the time of the construction."""

    def __init__(self) -> None:
        named = getproxies()
        without = [host.strip() for host in named.get("no", "").split(",")]
        self._rules: list[_Rule] = []
        self.variables: dict[str, str] = {}
        """What names each proxy, for errors."""
        if "*" in without:
            return
        patterns: dict[str, str | None] = {}
        for scheme in ("http", "https", "all"):
            if proxy := named.get(scheme):
                patterns[f"{scheme}://"] = url = proxy if "://" in proxy else f"http://{proxy}"
                self.variables.setdefault(url, _variable(f"{scheme}_proxy"))
        patterns.update(dict.fromkeys(map(_pattern, filter(None, without))))
        for pattern, proxy in patterns.items():
            for_url = URL(pattern)
            self._rules.append(_Rule(for_url.scheme, for_url.host, for_url.port, proxy))
        # The most specific one first.
        self._rules.sort(key=lambda rule: (rule.port is None, -len(rule.host), -len(rule.scheme)))

    def of(self, url: URL) -> str | None:
        """Return the URL of the proxy for a URL, or None if it is reached directly."""
        return next((rule.proxy for rule in self._rules if rule.fits(url)), None)


def _variable(name: str) -> str:
    """Return the name of what sets a proxy, as `getproxies` reads it."""
    variable = next((text for text in (name, name.upper()) if os.environ.get(text)), None)
    return "the proxy of the system" if variable is None else f"the environment variable {variable}"


def _pattern(host: str) -> str:
    """Return the pattern of an entry of `NO_PROXY`. A host name also stands for the hosts below it."""
    if "://" in host:
        return host
    # httpx would make `**.a.example` of `*.a.example`, which fits no host.
    host = host.removeprefix("*")
    try:
        address = ipaddress.ip_address(host.split("/", maxsplit=1)[0])
    except ValueError:
        return f"all://{host}" if host.lower() == "localhost" else f"all://*{host}"
    return f"all://[{host}]" if address.version == 6 else f"all://{host}"
