# The shared runtime, the same in every client; see __init__.py.
"""The TLS context of the HTTP clients that the runtime makes itself: one for all of a process.

Loading the certificates that are trusted takes 18 ms and half a megabyte, which is most of what a client
costs. So the clients of a process share them, and the first connection with TLS loads them.
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
    """A context that passes everything on to one that is made when it is first needed."""

    def __new__(cls) -> SharedContext:
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self) -> None:
        self._made: ssl.SSLContext | None = None
        self._protocols: list[str] = []
        self._guard = Guard()

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Note what the HTTP library sets before each connection, always the same."""
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
                made = _loaded()
                made.set_alpn_protocols(self._protocols)
                self._made = made
            return self._made


def _loaded() -> ssl.SSLContext:
    """Make a context with the settings of the HTTP library.

    Raises:
        LocalProtocolError: if the environment names certificates that cannot be read. Trying again
            would not help, as it may with the `OSError` behind it.
    """
    try:
        return create_ssl_context()
    except OSError as error:
        named = next(
            (name for name in (_FILE, _FOLDER) if os.environ.get(name)), "the certificates"
        )
        reason = error.strerror or type(error).__name__
        raise LocalProtocolError(f"{named} cannot be read: {reason}") from error


_guard = Guard()
_latest: dict[tuple[object, ...], SharedContext] = {}
"""The context that clients share now, by what it depends on; older ones live as long as their clients."""


def shared_context() -> SharedContext:
    """Return the context that all clients of this process share.

    A forked process has its own: another thread may have been loading certificates during the fork.
    So has a process whose environment, or the file that it names, has changed.
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
