# The shared runtime of the clients, the same in each; see __init__.py.
"""The call itself, without I/O: when to send, wait, follow, renew and give up.

A generator decides; what has to be done it yields as a call of one of the `_do_` methods that is
still to be made. The blocking client makes it, the async client awaits it; both send the outcome, or
the exception, back in. So the two cannot differ in anything but that.
"""

from __future__ import annotations

import logging
from abc import abstractmethod
from collections.abc import Callable, Generator
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import quote, urlencode

from . import retry
from ._http import URL, HttpResponse, InvalidURL, Request, RequestError
from .auth import Authorization, Grant, Source, Token, basic
from .base import BaseClient, Call
from .errors import (
    HIDDEN,
    APIConnectionError,
    ClientError,
    CredentialError,
    SecretURL,
    connection_error,
    redacted_url,
    status_error,
)
from .sentinel import Omit
from .urls import with_query

T = TypeVar("T")
H = TypeVar("H")
Steps: TypeAlias = Generator[Callable[[], Any], Any, T]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 10


class Core(BaseClient[H]):
    """The decisions of a client."""

    _streams_async = False

    @abstractmethod
    def _do_send(self, request: Request, *, stream: bool, trusted: bool, hooks: bool) -> Any:
        """Send; the outcome is the response, read unless `stream`."""

    @abstractmethod
    def _do_pause(self, seconds: float) -> Any:
        """Wait."""

    @abstractmethod
    def _do_read(self, response: HttpResponse) -> Any:
        """Read the body of a streamed response into memory."""

    @abstractmethod
    def _do_discard(self, response: HttpResponse) -> Any:
        """Give the connection of a streamed response back."""

    @abstractmethod
    def _do_renew(self, source: Source, stale: str | None) -> Any:
        """Run `_renew` alone among all callers; the outcome is the token."""

    @abstractmethod
    def _do_ask(self, function: Callable[[], Any]) -> Any:
        """Call the caller's token source; the outcome is what it returns."""

    @abstractmethod
    def _build(
        self, method: str, url: str, headers: dict[str, str], arguments: dict[str, Any]
    ) -> Request:
        """A request of the HTTP client, with whatever that client adds."""

    def _steps(self, call: Call) -> Steps[HttpResponse]:
        """Send until there is a result or a reason to stop: retries, redirects, renewals."""
        clock, options = self._clock, self._options
        started = clock.monotonic()
        failures, redirects = 0, 0
        stale: dict[Source, str] = {}
        payload = call.payload
        replayable = payload is None or payload.replayable
        request: Request | None = None
        key = call.operation.idempotency_key
        try:
            while True:
                authorization = yield from self._authorize(call, stale)
                call.attempts += 1
                safe = replayable and (call.method in retry.IDEMPOTENT or key is not None)
                response: HttpResponse | None = None
                cause: RequestError | None = None
                try:
                    request = self._request(call, authorization)
                    sent: HttpResponse = yield partial(
                        self._do_send,
                        request,
                        stream=call.stream,
                        trusted=call.trusted,
                        hooks=True,
                    )
                except RequestError as error:
                    cause = error
                    again = replayable and retry.after_error(error, safe=safe)
                else:
                    response, status = sent, sent.status_code
                    call.elapsed = clock.monotonic() - started
                    self._log_response(call, status)
                    if 200 <= status < 300:
                        return sent
                    if (
                        status in _REDIRECTS
                        and redirects < _MOST_REDIRECTS
                        and self._redirect(call, sent)
                    ):
                        redirects += 1
                        yield partial(self._do_discard, sent)
                        continue
                    if status == 401 and replayable and not stale:
                        stale = {s: token for s, token in authorization.used if s.renewable}
                        if stale:
                            yield partial(self._do_discard, sent)
                            continue
                    again = retry.after_status(sent, safe=safe)
                if again and failures < options.max_retries:
                    wait = retry.pause(failures, response, clock)
                    if wait is not None:
                        failures += 1
                        self._log.debug("%s %s again in %.2f s", call.method, call.path, wait)
                        if response is not None:
                            yield partial(self._do_discard, response)
                        yield partial(self._do_pause, wait)
                        continue
                if response is not None:
                    if call.stream:
                        yield partial(self._do_read, response)
                    raise status_error(response, path=call.path, secret=self._secret_names)
                assert cause is not None
                raise connection_error(
                    cause, path=call.path, request=request, secret=self._secret_names
                ) from cause
        except ClientError as error:
            error.operation = call.operation.id
            error.attempts = call.attempts
            error.elapsed = call.elapsed = clock.monotonic() - started
            raise
        except RequestError as error:
            # The body of an error answer broke off.
            raise connection_error(
                error, path=call.path, request=request, secret=self._secret_names
            ) from error
        finally:
            if payload is not None:
                payload.close()

    def _request(self, call: Call, authorization: Authorization | None) -> Request:
        headers, url, cookies = call.headers, call.url, call.cookies
        if authorization is not None:
            headers = headers | authorization.headers
            if authorization.query:
                url = with_query(url, urlencode(authorization.query, quote_via=quote))
            cookies = cookies + [f"{k}={quote(v, safe='')}" for k, v in authorization.cookies]
        if cookies:
            headers = {**headers, "cookie": "; ".join(cookies)}
        arguments = self._limits()
        if call.payload is not None:
            call.payload.close()
            headers = dict(headers)
            arguments |= call.payload.arguments(headers, streams_async=self._streams_async)
        try:
            request = self._build(call.method, url, headers, arguments)
        except InvalidURL as error:
            raise APIConnectionError(f"{call.method} {call.path}: {error}") from None
        if authorization is not None and authorization.query:
            # Other libraries' logs show the URL.
            request.url = SecretURL(request.url, self._secret_names)
        if not call.trusted:
            # An injected HTTP client may have headers of its own.
            for name in ("authorization", "cookie", *self._secret_names):
                if name.lower() not in call.headers:
                    request.headers.pop(name, None)
        return request

    def _limits(self) -> dict[str, Any]:
        """How long to wait, where the caller said it, as an argument of `_build`."""
        timeout = self._options.timeout
        return {} if isinstance(timeout, Omit) else {"timeout": timeout}

    def _redirect(self, call: Call, response: HttpResponse) -> bool:
        """Turn the call to where the response points; False where it cannot be followed."""
        location = response.headers.get("location")
        if not location:
            return False
        try:
            url = response.request.url.join(location)
        except InvalidURL:
            return False
        trusted = call.trusted and url in self._origins
        becomes_get = response.status_code == 303 or (
            response.status_code in (301, 302) and call.method == "POST"
        )
        if becomes_get and call.method not in ("GET", "HEAD"):
            call.method, call.payload = "GET", None
        elif call.payload is not None and not (call.payload.replayable and trusted):
            # What the caller sends is meant for the API, not for wherever it points to.
            return False
        if call.trusted and not trusted:
            call.headers = {k: call.headers[k] for k in ("accept", "user-agent")}
            call.cookies, call.schemes = [], ()
        call.url, call.trusted = str(url), trusted
        return True

    def _log_response(self, call: Call, status: int) -> None:
        if self._log.isEnabledFor(logging.DEBUG):
            milliseconds = call.elapsed * 1000
            self._log.debug("%s %s: %d in %.0f ms", call.method, call.path, status, milliseconds)

    def _authorize(self, call: Call, stale: dict[Source, str]) -> Steps[Authorization]:
        authorization = Authorization()
        for name in call.schemes:
            source = self._sources.get(name)
            if source is None:
                raise self._missing_credential(call)
            refused = stale.get(source)
            value = source.present(self._clock.monotonic(), refused)
            if value is None:
                value = cast("str", (yield partial(self._do_renew, source, refused)))
            if not authorization.add(self._settings.schemes[name], value):
                words = "it has a line break or another character that no header can carry"
                raise _credential_error(f"{source.name}: {words}", call.url)
            authorization.used.append((source, value))
        return authorization

    def _missing_credential(self, call: Call) -> CredentialError:
        needed = {
            name for names in call.operation.security or self._settings.security for name in names
        }
        ways = [
            f"{c.argument}=..." + (f" (or the environment variable {c.env})" if c.env else "")
            for c in self._settings.credentials
            if c.scheme in needed
        ]
        message = f"{call.method} {call.path}: no credential; give {type(self).__name__} "
        return _credential_error(message + (" or ".join(ways) or "one"), call.url)

    def _renew(self, source: Source, stale: str | None) -> Steps[str]:
        """Run by one caller at a time: look again, then ask."""
        now = self._clock.monotonic()
        value = source.present(now, stale)
        if value is not None:
            return value
        source.check(now)
        try:
            if source.ask is not None:
                given = yield partial(self._do_ask, source.ask)
                if not isinstance(given, str | Token):
                    raise TypeError(f"{source.name} gave {type(given).__name__}, not a str")
                token = Token(given) if isinstance(given, str) else given
            else:
                token = yield from self._exchange(source)
        except CredentialError as error:
            source.fail(error, self._clock.monotonic())
            raise
        except Exception as error:
            # Whatever the caller's own source raises, all who wait for it have to learn of it.
            failed = _credential_error(f"no token: {type(error).__name__}: {error}", self._base_url)
            failed.__cause__ = error
            source.fail(failed, self._clock.monotonic())
            raise failed from error
        return source.keep(token, now)

    def _exchange(self, source: Source) -> Steps[Token]:
        """Post the grant to its token endpoint."""
        grant = cast("Grant", source.grant)
        headers = {"accept": "application/json", "user-agent": self._agent}
        headers["content-type"] = "application/x-www-form-urlencoded"
        if grant.user is not None:
            headers["authorization"] = basic(f"{grant.user}:{grant.password}")
        form = urlencode(grant.form).encode()
        where = redacted_url(URL(grant.url), ()).partition("?")[0]
        # A refresh token may be good only once, so its use is not repeated after a lost answer.
        safe = grant.form.get("grant_type") != "refresh_token"
        failures = 0
        while True:
            arguments = {"content": form, **self._limits()}
            request = self._build("POST", grant.url, headers, arguments)
            response: HttpResponse | None = None
            cause: RequestError | None = None
            try:
                sent: HttpResponse = yield partial(
                    self._do_send, request, stream=False, trusted=False, hooks=False
                )
                if sent.is_success:
                    return self._token(source, grant, sent)
                response, again = sent, retry.after_status(sent, safe=safe)
            except RequestError as error:
                cause = error
                again = retry.after_error(error, safe=safe)
            if again and failures < self._options.max_retries:
                wait = retry.pause(failures, response, self._clock)
                if wait is not None:
                    failures += 1
                    yield partial(self._do_pause, wait)
                    continue
            if response is not None:
                raise status_error(_scrubbed(response, grant), path=where, kind=CredentialError)
            assert cause is not None
            bare = Request("POST", where)
            broken = connection_error(cause, path=where, request=bare)
            broken.__cause__, broken.attempts = cause, failures + 1
            words = f"no token: the token endpoint could not be reached: {broken}"
            raise _credential_error(words, grant.url) from broken

    def _token(self, source: Source, grant: Grant, response: HttpResponse) -> Token:
        answer: Any = None
        try:
            answer = response.json()
            value, life = answer["access_token"], answer.get("expires_in")
            expires_in = None if life is None else float(life)
        except (ValueError, TypeError, KeyError, AttributeError):
            value, expires_in = None, None
        if not isinstance(value, str) or not value:
            message = "the token endpoint's answer has no access_token"
            raise _credential_error(message, grant.url)
        rotated: object = answer.get("refresh_token")
        if isinstance(rotated, str) and "refresh_token" in grant.form:
            source.rotate({**grant.form, "refresh_token": rotated})
        return Token(value, expires_in)


def _credential_error(message: str, url: str) -> CredentialError:
    """A 401 that no server sent: there was nothing to send it."""
    request = Request("GET", url.partition("?")[0])
    return CredentialError(message, request=request, response=HttpResponse(401, request=request))


def _scrubbed(response: HttpResponse, grant: Grant) -> HttpResponse:
    """A token endpoint's refusal without the secrets that it may repeat."""
    text = response.text
    for secret in (grant.password, *(v for k, v in grant.form.items() if k != "grant_type")):
        if secret:
            text = text.replace(secret, HIDDEN)
    kept = {
        k: v
        for k, v in response.headers.items()
        if k in ("content-type", "retry-after") or k.endswith("request-id")
    }
    return HttpResponse(
        response.status_code, headers=kept, content=text.encode(), request=response.request
    )
