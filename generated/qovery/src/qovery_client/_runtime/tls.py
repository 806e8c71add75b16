# The shared runtime, the same in every client; see __init__.py.
"""The TLS context that the HTTP clients of a process share.

Loading the trusted certificates takes 18 ms and half a megabyte, which is most of the cost of a client. So
all clients of a process share them, and the first TLS connection loads them.
"""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Any

from ._http import LocalProtocolError, create_ssl_context
from .guard import Guard

_FILE, _FOLDER = "SSL_CERT_FILE", "SSL_CERT_DIR"


class SharedContext(ssl.SSLContext):
    """A context that makes the real one on first use and delegates to it."""

    def __new__(cls) -> SharedContext:
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self) -> None:
        self._made: ssl.SSLContext | None = None
        self._protocols: list[str] = []
        self._guard = Guard()

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Keep the protocols, which the HTTP library sets before each connection, always the same."""
        self._protocols = list(alpn_protocols)

    def wrap_socket(self, *args: Any, **options: Any) -> ssl.SSLSocket:
        """Wrap the socket of a blocking client."""
        return self._ready().wrap_socket(*args, **options)

    def wrap_bio(self, *args: Any, **options: Any) -> ssl.SSLObject:
        """Wrap the buffers of an async client."""
        return self._ready().wrap_bio(*args, **options)

    def _ready(self) -> ssl.SSLContext:
        with self._guard.lock():
            if self._made is None:
                context = _loaded()
                context.set_alpn_protocols(self._protocols)
                self._made = context
            return self._made


def _loaded() -> ssl.SSLContext:
    """Make a context with the settings of the HTTP library.

    Raises:
        LocalProtocolError: If the environment names certificates that cannot be read. Unlike the
            `OSError`, it is not retried.
    """
    try:
        return create_ssl_context()
    except OSError as error:
        names = [name for name in (_FILE, _FOLDER) if os.environ.get(name)]
        reason = error.strerror or type(error).__name__
        source = names[0] if names else "the certificates"
        raise LocalProtocolError(f"{source} cannot be read: {reason}") from error


_guard = Guard()
_latest: dict[tuple[object, ...], SharedContext] = {}
"""The current context, by the settings it depends on. Older ones live as long as their clients."""


def shared_context() -> SharedContext:
    """Return the context that all clients of this process share.

    A new one is made in a forked process, because another thread may have been loading certificates during
    the fork, and after a change of the environment or of the certificate file.
    """
    settings = [os.environ.get(name) for name in (_FILE, _FOLDER, "SSLKEYLOGFILE")]
    key = (os.getpid(), *settings, _version(settings[0]))
    with _guard.lock():
        if key not in _latest:
            _latest.clear()
            _latest[key] = SharedContext()
        return _latest[key]


def _version(file: str | None) -> object:
    try:
        stat = Path(file).stat() if file else None
    except OSError:
        return None
    return stat and (stat.st_mtime_ns, stat.st_size)
