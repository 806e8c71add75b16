"""The one module that knows the HTTP library.

Everything else in the runtime takes its names from here, so that another library is one file away.
"""

from __future__ import annotations

from httpx import (
    URL,
    AsyncClient as AsyncHttpClient,
    Client as HttpClient,
    ConnectError,
    ConnectTimeout,
    DecodingError,
    Headers,
    HTTPStatusError,
    InvalidURL,
    LocalProtocolError,
    PoolTimeout,
    Request,
    RequestError,
    Response as HttpResponse,
    StreamError,
    Timeout,
    TimeoutException,
    TransportError,
    UnsupportedProtocol,
)

NEVER_SENT = (ConnectError, ConnectTimeout, PoolTimeout)
"""Failures after which the server cannot have seen the request."""
UNSENDABLE = (LocalProtocolError, UnsupportedProtocol)
"""Failures of the request itself: another attempt would fail in the same way."""


def default_timeout() -> Timeout:
    """What a client waits for when its caller did not say."""
    return Timeout(60.0, connect=10.0)


__all__ = [
    "NEVER_SENT",
    "UNSENDABLE",
    "URL",
    "AsyncHttpClient",
    "DecodingError",
    "HTTPStatusError",
    "Headers",
    "HttpClient",
    "HttpResponse",
    "InvalidURL",
    "LocalProtocolError",
    "Request",
    "RequestError",
    "StreamError",
    "Timeout",
    "TimeoutException",
    "TransportError",
    "default_timeout",
]
