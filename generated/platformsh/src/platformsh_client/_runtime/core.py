# The shared runtime, the same in every client; see __init__.py.
"""The call itself, without I/O: when to send, wait, follow, renew and give up.

A generator decides; what has to be done it yields as a function that is still to be called, and the
seconds that it may take. The blocking client calls it, the async client also awaits it; both send
the outcome, or the exception, back in. So the two cannot differ in anything but that.
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
    forget,
    is_protocol_error,
    require_end,
    surplus,
)
from .auth import Authorization, Grant, Source, Token
from .base import CONTENT_TYPE, MISSING, BaseClient
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
    SecretURL,
    connection_error,
    describe,
    parsed_body,
    status_error,
    undecodable,
)
from .forms import another_type, form_of, has_content, is_stream
from .operation import Operation
from .options import H
from .sentinel import Omit
from .tokens import as_token, credential_error, scrubbed, tokens_in
from .urls import is_unencrypted, origin, parse, with_query

if TYPE_CHECKING:
    from .pager import Fetched

T = TypeVar("T")
Steps: TypeAlias = Generator[tuple[Callable[[], Any], float | None], Any, T]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 10
_TOKEN: Operation[Any] = Operation(id="token", method="POST", path="")


class Core(BaseClient[H]):
    """The decisions of a client."""

    _read: ClassVar[str]
    _close: ClassVar[str]
    _sleep: ClassVar[str]
    """The names of what a response and a clock do, in the client's own world."""

    _watch: ClassVar[Callable[..., None] | None] = None
    """What each request is watched with, so that its waits can be bounded together."""

    @property
    @abstractmethod
    def _http(self) -> Any:
        """The HTTP client, open and at home in this process or event loop."""

    @abstractmethod
    def _send(self, request: Request, **options: Any) -> Any:
        """Send; the outcome is the response, its body not read."""

    @abstractmethod
    def _renewed(self, source: Source, stale: Token | None, until: float | None) -> Any:
        """Run `_renew` alone among all callers; the outcome is the token."""

    def _perform(self, call: Call) -> Steps[Fetched]:
        """The result of a call and its response, which has been read unless it is streamed.

        Whatever is raised tells which call it was, and how it went.
        """
        try:
            response = yield from self._answer(call)
            if not response.is_success:
                raise status_error(response, path=call.path, secret=self._secret_names)
            return self._result(call, response), response
        except ClientError as error:
            self._tell(call, error)
            raise
        finally:
            if call.payload is not None:
                call.payload.close()

    def _answer(self, call: Call) -> Steps[HttpResponse]:
        """Send until there is an answer that stands: retries, redirects, renewals."""
        failures, redirects = 0, 0
        stale: dict[Source, Token] = {}
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
                self._log.debug("%s %s again in %.2f s", call.method, call.path, wait)
                yield partial(methodcaller(self._sleep, wait), self._clock), None
            elif error is not None:
                raise self._connection_error(call, error) from error
            else:
                return cast("HttpResponse", response)

    def _attempt(
        self, call: Call, authorization: Authorization
    ) -> Steps[tuple[HttpResponse | None, RequestError | None]]:
        """Send once; the answer, or why there is none."""
        until = self._attempt_until(call)
        call.request = request = self._request(call, authorization, self._seconds(until))
        call.attempts += 1
        options, response, close = call.options, None, methodcaller(self._close)
        if options.on_request is not None and not call.private:
            yield partial(options.on_request, request), None
        try:
            # An injected HTTP client may have credentials of its own, which stay here as well.
            untrusted = {} if call.trusted else {"auth": None}
            send = partial(self._send, request, stream=True, follow_redirects=False)
            response = yield partial(send, **untrusted), self._seconds(until)
            if surplus(response):
                yield partial(close, response.extensions["network_stream"]), None
            if response.is_success:
                yield from self._take_form(call, response)
            if not (call.stream and response.is_success):
                yield partial(methodcaller(self._read), response), self._seconds(until)
                require_end(response)
        except ResponseValidationError:
            raise
        except DecodingError as error:
            shown = cast("HttpResponse", response)
            shown.request = self._shown(call)
            raise undecodable(error, shown, path=call.path, secret=self._secret_names) from error
        except (InvalidURL, UnicodeError) as error:
            # The HTTP library looks where the answer redirects to, which is nowhere.
            message = f"{call.method} {call.path}: {error}"
            raise APIConnectionError(message, request=self._shown(call)) from error
        except RequestError as error:
            forget(error)
            if request.extensions.get("queued"):
                return None, PoolTimeout("no connection was free in time", request=request)
            return None, error
        except Exception as error:
            # Any other one is a mistake of ours, or of a hook, and stays what it is.
            if not is_protocol_error(error):
                raise
            forget(error)
            return None, LocalProtocolError(str(error), request=request)
        if options.on_response is not None and not call.private:
            try:
                yield partial(options.on_response, response), None
            except BaseException:
                yield partial(close, response), None
                raise
        call.elapsed = self._clock.monotonic() - call.started
        if self._log.isEnabledFor(DEBUG):
            said = (call.method, call.path, response.status_code, call.elapsed * 1000)
            self._log.debug("%s %s: %d in %.0f ms", *said)
        return response, None

    def _take_form(self, call: Call, response: HttpResponse) -> Steps[None]:
        """Read the answer as what its headers say it is, of all that can be asked for.

        Events come in place of a value where a caller had them turned on by an argument, whether or not
        the document knows.
        """
        came = response.headers.get("content-type", "")
        operation, expected = call.whole, True
        if operation.others or (operation.forms and not call.fixed):
            operation, expected = form_of(operation, response.status_code, call.asked, came)
        # A page has to be one, and `request()` gives what it was told to.
        refused = False
        if operation.is_value and has_content(response) and decoder_of(came, "events"):
            expected, refused = operation.promises_nothing, call.fixed
            operation = operation.of_events
        fits = not has_content(response) or is_stream(operation.decode, came)
        if not fits:
            # What has an end is read, for the error to show; see `_result`.
            expected, refused = False, not (is_value(came) or "content-length" in response.headers)
        if not expected and (fits or refused):
            words = another_type(call, response)
            if refused or self._options.strict:
                yield partial(methodcaller(self._close), response), None
                raise self._invalid(call, response, CONTENT_TYPE, words)
            self._report(operation.id, {CONTENT_TYPE: words})
        call.operation = operation
        call.stream = operation.decode in STREAMED and fits
        if operation.decode == "bytes":
            call.stream = not call.in_memory

    def _attempt_until(self, call: Call) -> float | None:
        """When an attempt that begins now has to end; raises where the call has no time left."""
        now, timeout = self._clock.monotonic(), call.options.timeout
        until = call.until
        if until is not None and until <= now:
            waited = f"no time left after {now - call.started:.2f} s"
            message = f"{call.method} {call.path}: {waited}"
            raise APITimeoutError(message, request=self._shown(call))
        if isinstance(timeout, int | float) and not call.uploads:
            until = now + timeout if until is None else min(until, now + timeout)
        return until

    def _seconds(self, until: float | None) -> float | None:
        return None if until is None else max(0.0, until - self._clock.monotonic())

    def _wait(
        self,
        call: Call,
        failures: int,
        response: HttpResponse | None,
        error: RequestError | None,
    ) -> float | None:
        """Seconds until the next attempt; None where there is to be none."""
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
            url = URL(call.url)
        except InvalidURL as error:
            message, known = f"{call.method} {call.path}: {error}", self._base_url
            raise APIConnectionError(message, request=Request(call.method, known)) from None
        headers = call.headers | authorization.headers
        if authorization.query:
            more = urlencode(authorization.query, quote_via=quote)
            url = SecretURL(URL(with_query(call.url, more)), self._secret_names)
        # A server made the value and knows it as it is; only what would end the cookie is encoded.
        secret = [f"{k}={quote(v, safe=COOKIE_OCTETS)}" for k, v in authorization.cookies]
        cookies = call.cookies + secret
        if cookies:
            # A parameter may be the header itself.
            headers["cookie"] = "; ".join([*filter(None, [headers.get("cookie")]), *cookies])
        content: Any = None
        if call.payload is not None:
            content = call.payload.open(headers, asynchronous=self._asynchronous)
        timeout, http = call.options.timeout, self._http
        if isinstance(timeout, Omit):
            timeout = cast("Timeout", http.timeout)
        limits = at_most(timeout if isinstance(timeout, Timeout) else Timeout(timeout), seconds)
        if call.trusted:
            request: Request = http.build_request(
                call.method, url, headers=headers, content=content, timeout=limits
            )
        else:
            # An injected HTTP client may have headers and parameters of its own.
            bounds = {"timeout": limits.as_dict()}
            request = Request(call.method, url, headers=headers, content=content, extensions=bounds)
        if self._watch is not None:
            request.extensions = {**request.extensions, "trace": self._watch}
        if authorization.query:
            # Other libraries' logs show the URL.
            request.url = url
        return request

    def _redirect(self, call: Call, response: HttpResponse) -> bool:
        """Turn the call to where the response points; False where it is not to be followed."""
        location = response.headers.get("location")
        if response.status_code not in _REDIRECTS or not location or call.private:
            return False
        try:
            old = response.request.url
            url = parse(str(old.join(location))).copy_with(username=None, password=None)
        except (InvalidURL, ClientError):
            return False
        trusted = call.trusted and url in self._origins
        becomes_get = response.status_code == 303 or (
            response.status_code in (301, 302) and call.method == "POST"
        )
        if becomes_get and call.method not in ("GET", "HEAD"):
            if call.payload is not None:
                call.payload.close()
            call.method, call.payload = "GET", None
        elif call.payload is not None and not (call.payload.replayable and trusted):
            # What the caller sends is meant for the API, not for wherever it points to.
            return False
        if not trusted and origin(url) != origin(old):
            call.headers = {k: call.headers[k] for k in ("accept", "user-agent")}
            call.cookies, call.schemes = [], ()
        call.url, call.trusted = str(url), trusted
        return True

    def _connection_error(self, call: Call, error: RequestError) -> ClientError:
        return connection_error(
            error, path=call.path, request=self._shown(call), secret=self._secret_names
        )

    def _shown(self, call: Call) -> Request:
        """The last request sent, for an error; of one that fetches a token only where it went."""
        if call.request is None or call.private:
            return Request(call.method, call.url.partition("?")[0])
        return call.request

    def _authorize(self, call: Call, stale: dict[Source, Token]) -> Steps[Authorization]:
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
                    self._attempt_until(call)  # whatever else went wrong, the time may be up
                    raise
            if not authorization.add(self._settings.schemes[name], token.value):
                words = "it has a line break or another character that no header can carry"
                raise credential_error(f"{source.name}: {words}", call.url)
            authorization.used[source] = token
        return authorization

    def _unencrypted(self, call: Call) -> CredentialError:
        """The error of a call that would send a credential over plain http.

        A document that lists only `http` servers is usually old, and most of these APIs support https.
        `base_url` and `origins` are how a caller consents. A warning would come too late.
        """
        words = (
            "the server uses http, and credentials are not sent unencrypted unless you ask for it: pass"
            " its https:// address as base_url, or this address as base_url or in origins"
        )
        return credential_error(f"{call.operation.id}: {words}", call.url)

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
        return credential_error(message + (" or ".join(ways) or "one"), call.url)

    def _renew(self, source: Source, stale: Token | None, until: float | None) -> Steps[Token]:
        """Run by one caller at a time: look again, then ask, until the caller's time is up."""
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
                raise credential_error(f"{source.name} gave an empty token", self._base_url)
        except ClientClosedError:
            raise
        except CredentialError as error:
            hurried = self._options is not self._first_options and isinstance(
                error.__cause__, APITimeoutError
            )
            if not hurried and (until is None or self._clock.monotonic() < until):
                # That one caller or view had little time is not the failure of the others.
                source.fail(error, self._clock.monotonic())
            raise
        except Exception as error:
            # Whatever the caller's own source raises, all who wait for it have to learn of it.
            failed = credential_error(f"no token: {type(error).__name__}: {error}", self._base_url)
            failed.__cause__ = error
            source.fail(failed, self._clock.monotonic())
            raise failed from error
        return source.keep(token, now)

    def _exchange(self, source: Source, until: float | None) -> Steps[Token]:
        """Post the grant to its token endpoint."""
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
            words = f"no token: the token endpoint could not be reached: {error}"
            failed = credential_error(words, grant.url)
            failed.attempts = call.attempts
            raise failed from error
        if response.is_success:
            return self._token(source, grant, response)
        raise status_error(scrubbed(response, grant), path=call.path, kind=CredentialError)

    def _token(self, source: Source, grant: Grant, response: HttpResponse) -> Token:
        token, rotated = tokens_in(response)
        if token is None:
            said = describe(parsed_body(scrubbed(response, grant)))
            message = "the token endpoint's answer has no access_token"
            raise credential_error(f"{message}: {said}" if said else message, grant.url)
        if rotated is not None and "refresh_token" in grant.form:
            source.rotate({**grant.form, "refresh_token": rotated.value})
        return token
