"""Clients of the HTTP library that this package does not use: of httpx2, or of httpx.

The caller's client sends. Requests, responses and errors are those of the package's own library, so that the
rest of the runtime and the caller's hooks see one kind of each.
"""

from __future__ import annotations

import sys
import weakref
from typing import TYPE_CHECKING, Any, cast

from ._http import (
    OTHER,
    URL,
    AsyncByteStream,
    HttpResponse,
    Request,
    SyncByteStream,
    Timeout,
    content_of,
    raise_as_ours,
)
from .errors import SecretURL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping


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
            self._url(url),
            headers=headers,
            content=content,
            timeout=self._library.Timeout(**limits),
        )
        whole = URL(scheme=built.url.scheme, netloc=built.url.netloc, raw_path=built.url.raw_path)
        return Request(
            method, whole, headers=built.headers.raw, content=content, extensions=built.extensions
        )

    def _url(self, url: URL) -> Any:
        return self._library.URL(scheme=url.scheme, netloc=url.netloc, raw_path=url.raw_path)

    def _theirs(self, request: Request) -> Any:
        content, url = content_of(request), self._url(request.url)
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


def _ours(came: Any, request: Request, body: _Body | _AsyncBody) -> HttpResponse:
    response = HttpResponse(
        came.status_code,
        headers=came.headers.raw,
        stream=body,
        request=request,
        extensions=came.extensions,
    )
    body.response = weakref.ref(response)
    return response


class ForeignClient(_Foreign):
    """A blocking client of the other library."""

    def send(self, request: Request, **options: Any) -> HttpResponse:
        """Send a request as a client of the package's library would."""
        try:
            came = self._client.send(self._theirs(request), **options)
        except Exception as error:
            raise_as_ours(error, request)
        return _ours(came, request, _Body(came, request))


class AsyncForeignClient(_Foreign):
    """An async client of the other library."""

    async def send(self, request: Request, **options: Any) -> HttpResponse:
        """Send a request as a client of the package's library would."""
        try:
            came = await self._client.send(self._theirs(request), **options)
        except Exception as error:
            raise_as_ours(error, request)
        return _ours(came, request, _AsyncBody(came, request))


class _Received:
    """The body of a response of the other library, as it was sent."""

    response: weakref.ref[HttpResponse]

    def __init__(self, came: Any, request: Request) -> None:
        self._came = came
        self._stream: Any = came.stream
        self._request = request

    def _closed(self) -> None:
        if (response := self.response()) is not None:
            response.elapsed = self._came.elapsed


class _Body(_Received, SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            raise_as_ours(error, self._request)

    def close(self) -> None:
        self._came.close()
        self._closed()


class _AsyncBody(_Received, AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except Exception as error:
            raise_as_ours(error, self._request)

    async def aclose(self) -> None:
        await self._came.aclose()
        self._closed()
