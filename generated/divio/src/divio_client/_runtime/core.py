# The shared runtime, the same in every client; see __init__.py.
"""The course of a call, without I/O: sending, retries, redirects, renewal of tokens, timeouts.

A generator decides what to do next. It yields a function to call and the seconds it may take. The blocking
client calls the function; the async client also awaits the result. Both send the result, or the exception,
back to the generator, so the two clients behave in the same way.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Generator
from functools import partial
from logging import DEBUG
from operator import methodcaller
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar, cast
from urllib.parse import quote, urlencode

from . import retry
from ._http import (
    URL,
    DecodingError,
    HttpResponse,
    InvalidURL,
    LocalProtocolError,
    PoolTimeout,
    Request,
    RequestError,
    Timeout,
    at_most,
    is_protocol_error,
    request_of,
    surplus,
)
from .auth import Authorization, CurrentToken, Grant, HttpBasic, Token, basic
from .base import CONTENT_TYPE, LARGER, MISSING, BaseClient
from .bodies import Payload
from .call import STREAMED, Call
from .codecs import decoder_of, is_value
from .encode import COOKIE_OCTETS
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    ClientError,
    CredentialError,
    ResponseValidationError,
    connection_error,
    parsed_body,
    status_error,
    too_large,
    undecodable,
)
from .forms import another_type, form_of, has_content, is_asked_file, is_stream
from .operation import Operation
from .options import H
from .receiving import SMALL, OverLimitError, is_plain, unlimited
from .redaction import NAMES, PRIVATE, REPEATED, SecretURL, disarm, secrets_of
from .requirements import NO_PAIR, UNENCRYPTED, missing
from .sentinel import Omit
from .server_text import LONGEST, describe, printable
from .tokens import as_token, credential_error, scrubbed, tokens_in
from .urls import is_unencrypted, origin, parse, url_of, with_query

if TYPE_CHECKING:
    from .pager import Fetched

T = TypeVar("T")
Steps: TypeAlias = Generator[tuple[Callable[[], Any], float | None], Any, T]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 10
_NOT_ASCII = "a header or cookie of the HTTP client is not ASCII"
_TOKEN: Operation[Any] = Operation(id="token", method="POST", path="")


class Core(BaseClient[H]):
    """The part of a client that decides when to send, retry and give up."""

    _read: ClassVar[str]
    _close: ClassVar[str]
    _sleep: ClassVar[str]
    """The names of the blocking or async methods of a response and of a clock."""

    _receive: ClassVar[Callable[..., Any]]
    """Reads a body that may be compressed or too large."""

    @property
    @abstractmethod
    def _http(self) -> Any:
        """The connections of this process or event loop, or the caller's HTTP client."""

    @abstractmethod
    def _renewed(self, source: CurrentToken, stale: Token | None, until: float | None) -> Any:
        """Run `_renew` for one caller at a time and return the token."""

    def _perform(self, call: Call) -> Steps[Fetched]:
        """Return the result of a call and its response, which has been read unless it is streamed.

        Errors have the operation, the number of attempts and the elapsed seconds.
        """
        try:
            response = yield from self._answer(call)
            if not response.is_success:
                raise status_error(response, path=call.path)
            return self._result(call, response), response
        except ClientError as error:
            self._tell(call, error)
            raise
        finally:
            if call.payload is not None:
                call.payload.close()

    def _answer(self, call: Call) -> Steps[HttpResponse]:
        """Return the final response, after retries, redirects and renewals of tokens."""
        failures, redirects = 0, 0
        stale: dict[CurrentToken, Token] = {}
        while True:
            authorization = yield from self._authorize(call, stale)
            response, error = yield from self._attempt(call, authorization)
            if response is not None:
                if response.is_success:
                    return response
                if redirects < _MOST_REDIRECTS and self._redirect(call, response):
                    redirects += 1
                    continue
                if response.status_code == 401 and call.replayable and not stale:
                    used = authorization.used
                    stale = {source: used[source] for source in used if source.renewable}
                    if stale:
                        continue
            wait = self._wait(call, failures, response, error)
            if wait is not None:
                failures += 1
                self._log.debug("%s %s: retrying in %.2f s", call.method, call.path, wait)
                yield partial(methodcaller(self._sleep, wait), self._clock), None
            elif error is not None:
                raise self._connection_error(call, error) from error
            else:
                return cast("HttpResponse", response)

    def _attempt(
        self, call: Call, authorization: Authorization
    ) -> Steps[tuple[HttpResponse | None, RequestError | None]]:
        """Send once. Returns the response, or the error if there is none."""
        until = self._attempt_until(call)
        call.request = request = self._request(call, authorization, self._seconds(until))
        call.attempts += 1
        options, response, close = call.options, None, methodcaller(self._close)
        if options.on_request is not None and not call.private:
            try:
                yield partial(options.on_request, request), None
            except BaseException as error:
                disarm(error, request, keep_frames=True)
                raise
        try:
            response = yield self._sending(call, request), self._seconds(until)
            try:
                if not self._shared.owned and surplus(response):
                    yield partial(close, response.extensions["network_stream"]), None
                if response.is_success:
                    self._take_form(call, response)
                if not (call.stream and response.is_success):
                    yield self._reading(call, response), self._seconds(until)
            except BaseException:
                yield partial(close, response), None
                raise
        except ResponseValidationError:
            raise
        except OverLimitError as error:
            response = cast("HttpResponse", response)
            response.request = request
            words = str(error) if call.private else f"{error} ({LARGER})"
            raise too_large(error, words, response, path=call.path) from error
        except DecodingError as error:
            if response is None:
                # A hook of the caller's HTTP client failed to read it.
                disarm(error, request)
                return None, error
            response.request = request
            raise undecodable(error, response, path=call.path) from error
        except (InvalidURL, UnicodeError) as error:
            # The HTTP library parses the redirect of a response, which may be invalid.
            disarm(error, request)
            message = f"{call.method} {call.address}: {printable(str(error))}"
            raise APIConnectionError(message, request=request) from error
        except RequestError as error:
            disarm(error, request)
            if request.extensions.get("queued"):
                return None, PoolTimeout(
                    "timed out while waiting for a free connection", request=request
                )
            return None, error
        except Exception as error:
            # Any other error is a bug of the runtime or of a hook.
            if not is_protocol_error(error):
                disarm(error, request, keep_frames=True)
                raise
            disarm(error, request)
            return None, LocalProtocolError(str(error), request=request)
        if options.on_response is not None and not call.private:
            try:
                yield partial(options.on_response, response), None
            except BaseException as error:
                # `response.raise_for_status()` raises an error with the request.
                disarm(error, request, keep_frames=True)
                yield partial(close, response), None
                raise
        call.elapsed = self._clock.monotonic() - call.started
        if self._log.isEnabledFor(DEBUG):
            route, elapsed = (call.method, call.path), call.elapsed * 1000
            self._log.debug("%s %s: %d in %.0f ms", *route, response.status_code, elapsed)
        return response, None

    def _reading(self, call: Call, response: HttpResponse) -> Callable[[], Any]:
        """Return a function that reads the body of a response."""
        most = self._most(call)
        if call.private or response.status_code in _REDIRECTS:
            most = SMALL
        if is_plain(response, most):
            return partial(methodcaller(self._read), response)
        # An error is worth its status, even if its body is not worth the memory.
        cut = not response.is_success
        return partial(type(self)._receive, response, most, cut=cut, seconds=unlimited)

    def _sending(self, call: Call, request: Request) -> Callable[[], Any]:
        """Return a function that returns the response to a request, without reading its body."""
        if self._shared.owned:
            return partial(self._http.send, request, cookies=call.trusted)
        # The caller's HTTP client may have credentials of its own. Other hosts do not get them.
        untrusted = {} if call.trusted else {"auth": None}
        return partial(self._http.send, request, stream=True, follow_redirects=False, **untrusted)

    def _take_form(self, call: Call, response: HttpResponse) -> None:
        """Choose how to decode a response from its status code and content type.

        A server may send events instead of a value, if an argument of the call requests them, even if the
        document does not say so.
        """
        came = response.headers.get("content-type", "")
        operation, expected = call.whole, True
        if operation.others or (operation.forms and not call.fixed):
            operation, expected = form_of(operation, response.status_code, call.asked, came)
        if operation.decode == "bytes" and has_content(response):
            expected = expected and is_asked_file(call, came)
        # A page must be JSON, and `request()` returns the type that it was given.
        refused = False
        if operation.is_value and has_content(response) and decoder_of(came, "events"):
            expected, refused = operation.promises_nothing, call.fixed
            operation = operation.of_events
        fits = not has_content(response) or is_stream(operation.decode, came)
        if not fits:
            # A body that ends is read, so that the error can show it; see `_result`.
            expected, refused = False, not (is_value(came) or "content-length" in response.headers)
        if not expected and (fits or refused):
            words = another_type(call, response)
            if refused or self._options.strict:
                raise self._invalid(call.operation, response, CONTENT_TYPE, words)
            self._report(operation.id, {CONTENT_TYPE: words})
        call.operation = operation
        call.stream = operation.decode in STREAMED and fits
        if operation.decode == "bytes":
            call.stream = not call.in_memory

    def _attempt_until(self, call: Call) -> float | None:
        """Return when an attempt that begins now has to end. Raises if the call has no time left."""
        now, timeout = self._clock.monotonic(), call.options.timeout
        until = call.until
        if until is not None and until <= now:
            elapsed = f"the total timeout ended after {now - call.started:.2f} s"
            message = f"{call.method} {call.address}: {elapsed}"
            raise APITimeoutError(message, request=self._shown(call))
        if isinstance(timeout, int | float) and not call.uploads:
            until = now + timeout if until is None else min(until, now + timeout)
        return until

    def _wait(
        self,
        call: Call,
        failures: int,
        response: HttpResponse | None,
        error: RequestError | None,
    ) -> float | None:
        """Return the seconds to wait before the next attempt, or None if there is no other attempt.

        Args:
            call: The call.
            failures: How many attempts were retried so far.
            response: The response to the last attempt.
            error: The error of the last attempt, if there is no response.
        """
        if failures >= call.options.max_retries or not call.replayable:
            return None
        safe = call.method in retry.IDEMPOTENT or call.keyed
        if not retry.worthwhile(response, error, safe=safe):
            return None
        wait = retry.pause(failures, response, self._clock)
        if wait is None or call.until is None:
            return wait
        return wait if self._clock.monotonic() + wait < call.until else None

    def _request(self, call: Call, authorization: Authorization, seconds: float | None) -> Request:
        try:
            url = url_of(call.url)
        except InvalidURL as error:
            message = f"{call.method} {call.address}: {printable(str(error))}"
            shown = Request(call.method, self._base_url)
            raise APIConnectionError(message, request=shown) from None
        headers = call.headers | authorization.headers
        if authorization.query:
            more = urlencode(authorization.query, quote_via=quote)
            url = SecretURL(URL(with_query(call.url, more)), self._secret_names)
        # The server knows the value unchanged, so only characters that would end the cookie are encoded.
        secret = [f"{k}={quote(v, safe=COOKIE_OCTETS)}" for k, v in authorization.cookies]
        cookies = call.cookies + secret
        if cookies:
            # A parameter may set the header too.
            headers["cookie"] = "; ".join([*filter(None, [headers.get("cookie")]), *cookies])
        content: Any = None
        if call.payload is not None:
            content = call.payload.open(headers, asynchronous=self._asynchronous)
        timeout, http = call.options.timeout, self._http
        if isinstance(timeout, Omit):
            timeout = cast("Timeout", http.timeout)
        limits = at_most(timeout if isinstance(timeout, Timeout) else Timeout(timeout), seconds)
        if url.userinfo:
            headers["authorization"] = basic(f"{url.username}:{url.password}")
        request: Request
        if call.trusted:
            try:
                request = http.build_request(
                    call.method, url, headers=headers, content=content, timeout=limits
                )
            except UnicodeError:
                # A server may have set such a cookie in the HTTP client of the caller.
                message = f"{call.method} {call.address}: {_NOT_ASCII}"
                raise APIConnectionError(message, request=self._shown(call)) from None
        else:
            # Not `build_request`: it adds headers and parameters of the caller's HTTP client.
            request = request_of(call.method, url, headers, content, limits)
        request.extensions.update(self._marks)
        if call.private:
            request.extensions[PRIVATE] = True
        if call.repeated:
            request.extensions[REPEATED] = call.repeated
            url = SecretURL(url, self._secret_names, call.repeated)
        if authorization.query or call.repeated:
            # The logs of other libraries show the URL.
            request.url = url
        return request

    def _redirect(self, call: Call, response: HttpResponse) -> bool:
        """Point the call to the target of a redirect. Returns False if it must not be followed."""
        location = response.headers.get("location")
        if response.status_code not in _REDIRECTS or not location or call.private:
            return False
        try:
            old = response.request.url
            url = parse(str(old.join(location))).copy_with(username=None, password=None)
        except (InvalidURL, ClientError):
            return False
        if url.scheme not in ("http", "https") or not url.host:
            return False
        trusted = call.trusted and url in self._origins
        call.repeated += [each for each in secrets_of(response.request) if each in str(url)]
        becomes_get = response.status_code == 303 or (
            response.status_code in (301, 302) and call.method == "POST"
        )
        if becomes_get and call.method not in ("GET", "HEAD"):
            if call.payload is not None:
                call.payload.close()
            call.method, call.payload = "GET", None
        elif call.payload is not None and not (call.payload.replayable and trusted):
            # The body is intended for the API and not for another host.
            return False
        if not trusted and origin(url) != origin(old):
            call.headers = {k: call.headers[k] for k in ("accept", "user-agent")}
            call.cookies, call.schemes = [], ()
        call.url, call.trusted = str(url), trusted
        return True

    def _connection_error(self, call: Call, error: RequestError) -> ClientError:
        return connection_error(error, url=call.address, request=self._shown(call))

    def _shown(self, call: Call) -> Request:
        """Return the last request, for an error, or one without headers if none was made."""
        if call.request is None:
            marks = {NAMES: self._secret_names, PRIVATE: call.private}
            return Request(call.method, call.url, extensions=marks)
        return call.request

    def _authorize(self, call: Call, stale: dict[CurrentToken, Token]) -> Steps[Authorization]:
        authorization = Authorization()
        if call.schemes == MISSING:
            raise self._missing_credential(call)
        if call.schemes and is_unencrypted(call.url) and parse(call.url) not in self._named:
            raise self._unencrypted(call)
        for name in call.schemes:
            source = self._sources[name]
            refused = stale.get(source)
            token = source.present(self._clock.monotonic(), refused)
            if token is None:
                left = self._seconds(call.until)
                try:
                    renewed = partial(self._renewed, source, refused, call.until)
                    token = cast("Token", (yield renewed, left))
                except RequestError as error:
                    raise self._connection_error(call, error) from error
                except CredentialError:
                    self._attempt_until(call)  # raises a timeout if the call has no time left
                    raise
            scheme = self._settings.schemes[name]
            if isinstance(scheme, HttpBasic) and ":" not in token.value:
                raise credential_error(f"{source.name} {NO_PAIR}", call.url)
            if not authorization.add(scheme, token.value):
                words = (
                    "it contains a character that is not allowed in a header, such as a line break"
                )
                raise credential_error(f"{source.name}: {words}", call.url)
            authorization.used[source] = token
        return authorization

    def _unencrypted(self, call: Call) -> CredentialError:
        """Return the error of a call that would send a credential without encryption.

        The caller consents with `base_url` or `origins`. A warning would come too late.
        """
        return credential_error(f"{call.operation.id}: {call.address} {UNENCRYPTED}", call.url)

    def _missing_credential(self, call: Call) -> CredentialError:
        security = call.operation.security or self._settings.security
        known = self._settings.credentials, security, self._sources
        words = missing(*known, type(self).__name__)
        return credential_error(f"{call.method} {call.path}: {words}", call.url)

    def _renew(
        self, source: CurrentToken, stale: Token | None, until: float | None
    ) -> Steps[Token]:
        """Renew a token. Run for one caller at a time.

        Args:
            source: The source of the token.
            stale: The token that the server refused.
            until: When the time of the caller ends, as of `Clock.monotonic`.
        """
        now = self._clock.monotonic()
        present = source.present(now, stale)
        if present is not None:
            return present
        source.check(now)
        try:
            if source.ask is not None:
                token = as_token((yield source.ask, None), source.name)
            else:
                token = yield from self._exchange(source, until)
            if not token.value.strip():
                raise credential_error(f"{source.name} returned an empty token", self._base_url)
        except ClientClosedError:
            raise
        except CredentialError as error:
            hurried = self._options is not self._first_options and isinstance(
                error.__cause__, APITimeoutError
            )
            if not hurried and (until is None or self._clock.monotonic() < until):
                # A short timeout of one caller or view must not fail the others.
                source.fail(error, self._clock.monotonic())
            raise
        except Exception as error:
            # Every caller that waits for the token gets the error of its source.
            words = printable(str(error), LONGEST)
            failed = credential_error(f"no token: {type(error).__name__}: {words}", self._base_url)
            failed.__cause__ = error
            source.fail(failed, self._clock.monotonic())
            raise failed from error
        return source.keep(token, now)

    def _exchange(self, source: CurrentToken, until: float | None) -> Steps[Token]:
        """Post the grant to its token endpoint and return the token."""
        grant = cast("Grant", source.grant)
        call = Call(_TOKEN, grant.url)
        call.options = self._options
        call.started, call.until = self._clock.monotonic(), until
        call.headers = {"accept": "application/json", "user-agent": self._agent}
        call.trusted, call.private = False, True
        if grant.authorization is not None:
            call.headers["authorization"] = grant.authorization
        call.payload = Payload(
            "application/x-www-form-urlencoded", [urlencode(grant.form).encode()]
        )
        call.keyed = not source.once
        try:
            response = yield from self._answer(call)
        except ClientClosedError:
            raise
        except ClientError as error:
            self._tell(call, error)
            is_read = isinstance(error, ResponseValidationError)
            why = "answered what cannot be read" if is_read else "could not be reached"
            words = f"no token: the token endpoint {why}: {error}"
            failed = credential_error(words, grant.url)
            failed.attempts = call.attempts
            raise failed from error
        if response.is_success:
            return self._token(source, grant, response)
        raise status_error(scrubbed(response, grant), path=call.path, kind=CredentialError)

    def _token(self, source: CurrentToken, grant: Grant, response: HttpResponse) -> Token:
        token, rotated = tokens_in(response)
        if token is None:
            message = "the response of the token endpoint has no access_token"
            body = parsed_body(scrubbed(response, grant))
            if isinstance(body, dict):
                # Other values may be secrets (RFC 6749, sections 5.1 and 5.2).
                members = cast("dict[str, object]", body)
                description = describe(
                    {key: members.get(key) for key in ("error", "error_description")}
                )
                names = ", ".join(map(printable, list(members)[:10]))
                message += f": {description}" if description else f" (it has: {names})"
            raise credential_error(message, grant.url)
        if rotated is not None and "refresh_token" in grant.form:
            source.rotate({**grant.form, "refresh_token": rotated.value})
        return token
