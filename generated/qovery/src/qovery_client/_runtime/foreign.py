# The shared runtime, the same in every client; see __init__.py.
"""Clients of the HTTP library that this package does not use: of httpx2, or of httpx.

The caller's client sends. Requests, responses and errors are those of the package's own library, so that the
rest of the runtime and the caller's hooks see one kind of each.
"""

from __future__ import annotations

import sys
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ._http import (
    OTHER,
    URL,
    AsyncByteStream,
    Headers,
    HttpResponse,
    Request,
    SyncByteStream,
    Timeout,
    accepted_encodings,
    content_of,
    raise_as_ours,
    require_end,
)
from .redaction import SecretURL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

T = TypeVar("T")


class _Foreign:
    """The common part of both clients."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._library: Any = sys.modules[OTHER]

    @property
    def is_closed(self) -> bool:
        """Whether the caller has closed the client."""
        closed: bool = self._client.is_closed
        return closed

    @property
    def timeout(self) -> Timeout:
        """The timeouts of the client."""
        return Timeout(**self._client.timeout.as_dict())

    def build_request(
        self, method: str, url: URL, *, headers: Mapping[str, str], content: Any, timeout: Timeout
    ) -> Request:
        """Return a request with what the client adds to each: headers, parameters and cookies."""
        limits = timeout.as_dict()
        built = self._client.build_request(
            method,
            _copied(url, self._library.URL),
            headers=headers,
            content=content,
            timeout=self._library.Timeout(**limits),
        )
        encodings = built.headers.get("accept-encoding")
        if encodings and "accept-encoding" not in headers:
            # The package's library decodes the body, and the other one may know more encodings.
            built.headers["accept-encoding"] = _known(encodings)
        url = _copied(built.url, URL)
        return Request(
            method, url, headers=built.headers.raw, content=content, extensions=built.extensions
        )

    def _theirs(self, request: Request) -> Any:
        content, url = content_of(request), _copied(request.url, self._library.URL)
        theirs = self._library.Request(
            request.method,
            url,
            headers=request.headers.raw,
            content=request.stream if content is None else content,
            extensions=request.extensions,
        )
        if isinstance(request.url, SecretURL):
            # The logs of the library show the URL.
            shown, kind = str(request.url), cast("type[Any]", url.__class__)

            def text(_: object) -> str:
                return shown

            theirs.url = type("SecretURL", (kind,), {"__str__": text})(url)
        return theirs


def _copied(url: Any, kind: Callable[..., T]) -> T:
    """Return a URL as one of another class. Not by `netloc`, which is cut at the first colon of IPv6."""
    host = url.raw_host.decode()
    return kind(scheme=url.scheme, host=host, port=url.port, raw_path=url.raw_path)


def _known(encodings: str) -> str:
    """Return those of the content encodings of a header that the package's library can decode."""
    known = {"identity", *accepted_encodings().split(", ")}
    offered = [each.strip() for each in encodings.split(",")]
    return ", ".join(each for each in offered if each.partition(";")[0] in known) or "identity"


def _ours(came: Any, request: Request, body: _Body | _AsyncBody) -> HttpResponse:
    content, headers = _read_by_hook(came), came.headers.raw
    if content is None:
        response = HttpResponse(
            came.status_code,
            headers=headers,
            stream=body,
            request=request,
            extensions=came.extensions,
        )
    else:
        # With the header of the encoding, it would be decoded again.
        require_end(came)
        response = HttpResponse(
            came.status_code, content=content, request=request, extensions=came.extensions
        )
        response.headers, response.stream = Headers(headers), body
    body.response = weakref.ref(response)
    if content is not None:
        body.tell_elapsed()
    return response


def _read_by_hook(came: Any) -> bytes | None:
    """Return the body if a hook, an `Auth` or a transport of the caller has read it."""
    try:
        content: bytes = came.content
    except sys.modules[OTHER].ResponseNotRead:
        return None
    return content


class ForeignClient(_Foreign):
    """A blocking client of the other library."""

    def send(self, request: Request, **options: Any) -> HttpResponse:
        """Send a request as a client of the package's library would."""
        try:
            came = self._client.send(self._theirs(request), **options)
            return _ours(came, request, _Body(came, request))
        except Exception as error:
            raise_as_ours(error, request)


class AsyncForeignClient(_Foreign):
    """An async client of the other library."""

    async def send(self, request: Request, **options: Any) -> HttpResponse:
        """Send a request as a client of the package's library would."""
        try:
            came = await self._client.send(self._theirs(request), **options)
            return _ours(came, request, _AsyncBody(came, request))
        except Exception as error:
            raise_as_ours(error, request)


class _Received:
    """The body of a response of the other library, as it was sent."""

    response: weakref.ref[HttpResponse]

    def __init__(self, came: Any, request: Request) -> None:
        self._came = came
        self._stream: Any = came.stream
        self._request = request

    def tell_elapsed(self) -> None:
        """Tell the response how long it took, which is unknown for one that a transport made up."""
        if (response := self.response()) is not None:
            with suppress(RuntimeError):
                response.elapsed = self._came.elapsed


class _Body(_Received, SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            raise_as_ours(error, self._request)

    def close(self) -> None:
        self._came.close()
        self.tell_elapsed()


class _AsyncBody(_Received, AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except Exception as error:
            raise_as_ours(error, self._request)

    async def aclose(self) -> None:
        await self._came.aclose()
        self.tell_elapsed()
