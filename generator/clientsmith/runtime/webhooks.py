"""Parsing of webhooks and callbacks, and verification of their signatures.

Only the `webhooks` module of a package imports this.
"""

from __future__ import annotations

import base64
import datetime as dt
import hmac
import os
import re
import time
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, Self, TypeAlias, TypeVar, cast

from pydantic_core import from_json

from .charsets import recoded
from .decode import Mismatch, decode, warn
from .encode import is_a
from .errors import ClientError
from .mend import Problems
from .operation import Operation
from .options import require
from .record import EMPTY, Record
from .server_text import LONGEST_MESSAGE, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .mend import Validator

T_co = TypeVar("T_co", covariant=True)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_EMPTY = "the webhook secret is empty: pass the signing secret as secret="
_MILLISECONDS = 1e11
"""Above this, a number is a time in milliseconds. In seconds it would be the year 5138."""


class WebhookVerificationError(ClientError):
    """The request was not signed by the API, or not recently. Respond with 400 and ignore it."""


class WebhookValidationError(ClientError, ValueError):
    """The body differs from the document.

    `webhook` is the name of the webhook, and `location` the place in its body.
    """

    def __init__(self, message: str, *, webhook: str, location: str) -> None:
        super().__init__(message)
        self.webhook = webhook
        self.location = location


class HeaderItems(Protocol):
    """The headers of a request in any web framework."""

    def items(self) -> Iterable[tuple[str, str]]: ...


class Secrets:
    """The secrets that a signature may be made with, hidden in their repr."""

    __slots__ = ("_problem", "_texts")

    def __init__(self, secrets: Iterable[object], empty: str = _EMPTY) -> None:
        """Keep the secrets. `empty` is the message of the error if there is none."""
        texts = [secret.strip() if isinstance(secret, str) else secret for secret in secrets]
        self._problem: Exception | None = None
        for text in texts or [""]:
            if not isinstance(text, str):
                kind = type(text).__name__
                self._problem = TypeError(f"secret must be a str or a list of str, not {kind}")
            elif not text:
                self._problem = ValueError(empty)
        self._texts = () if self._problem else tuple(map(str, texts))

    def __repr__(self) -> str:
        return "Secrets(***)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("secrets cannot be pickled")

    @classmethod
    def of(cls, secret: WebhookSecret | None, env: str | None) -> Self | Secrets:
        """Return the secrets to verify with. A missing one is reported by `Signature.verify`.

        Args:
            secret: The secret of the caller, or several of them.
            env: The environment variable to read if `secret` is None.
        """
        if isinstance(secret, Secrets):
            return secret
        if secret is None:
            hint = f" or set the environment variable {env}" if env else ""
            text = os.environ.get(env, "") if env else ""
            return cls([text], f"no webhook secret: pass secret={hint}")
        several = is_a(secret, Iterable) and not is_a(secret, (str, bytes, bytearray, Mapping))
        return cls(secret if several else [secret])

    def keys(self, prefix: str, encoding: str) -> list[bytes]:
        """Return each secret as bytes; nothing if `problem` is to be raised instead.

        Args:
            prefix: The prefix to remove.
            encoding: `text`, `hex` or `base64`.
        """
        try:
            keys = [_bytes_of(text.removeprefix(prefix), encoding) for text in self._texts]
        except ValueError:
            return []
        return keys if all(keys) else []

    def problem(self, encoding: str) -> Exception:
        """Return the error of secrets without keys. It is raised where no variable has a secret."""
        message = f"the webhook secret is empty, or not valid {encoding}"
        return self._problem or ValueError(message)


WebhookSecret: TypeAlias = "str | Sequence[str] | Secrets"
"""A secret, or the new and the old one during a rotation."""


def _bytes_of(text: str, encoding: str) -> bytes:
    if encoding == "hex":
        return bytes.fromhex(text)
    if encoding == "base64":
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    return text.encode()


class Signature(Record):
    """How the API signs webhooks: with an HMAC over a text of the body and headers.

    `key` is set if the header has pairs, such as `t=1492774577,v1=5257a8`. `tolerance` is in seconds.
    """

    header: str
    algorithm: Literal["sha1", "sha256", "sha512"] = "sha256"
    encoding: Literal["hex", "base64"] = "hex"
    signed: str = "{body}"
    prefix: str = ""
    separator: str = ""
    key: str = ""
    timestamp: str = ""
    tolerance: int = 300
    secret_prefix: str = ""
    secret_encoding: Literal["text", "hex", "base64"] = "text"

    def verify(
        self, body: bytes | str, headers: HeaderItems, secrets: Secrets, now: float | None = None
    ) -> None:
        """Check the signature of a request.

        Args:
            body: The raw body.
            headers: The headers of the request.
            secrets: The secrets, one of which must match.
            now: The current time in seconds since 1970.

        Raises:
            WebhookVerificationError: If no secret matches, or the request was signed too long ago.
            ValueError: If there is no secret, or one is empty or not encoded as configured.
            TypeError: If an argument has a wrong type, such as a body that has been parsed.
        """
        require("now", now, (int, float, NoneType), "a number of seconds since 1970")
        sent = _single(headers)
        signatures, values = self._parsed(sent)
        message = self._message(_raw(body), values)
        keys = secrets.keys(self.secret_prefix, self.secret_encoding)
        usable = bool(keys)
        matched = self._matches(signatures, keys, message)
        del keys
        if not usable:
            raise secrets.problem(self.secret_encoding)
        if not signatures:
            if self.header.lower() in sent:
                raise WebhookVerificationError(f"the header {self.header} has no signature")
            raise WebhookVerificationError(f"the request has no header {self.header}")
        if not matched:
            raise WebhookVerificationError("the signature does not match")
        if self.timestamp:
            self._check_time(values.get(self.timestamp.lower(), ""), now)

    def _parsed(self, headers: Mapping[str, str]) -> tuple[list[str], Mapping[str, str]]:
        """Return the signatures in the header, and the other values by lower-case name."""
        text = headers.get(self.header.lower(), "")
        parts = text.split(self.separator) if self.separator else [text]
        pieces = [part.strip() for part in parts]
        if not self.key:
            size = len(self.prefix)
            return [p[size:] for p in pieces if p.startswith(self.prefix) and p[size:]], headers
        pairs = [(name, value) for name, mark, value in (p.partition("=") for p in pieces) if mark]
        signatures = [value for name, value in pairs if name == self.key and value]
        others = {name.lower(): value for name, value in pairs if name != self.key}
        return signatures, {**headers, **others}

    def _message(self, content: bytes, values: Mapping[str, str]) -> bytes:
        message = b""
        for index, piece in enumerate(_PLACEHOLDER.split(self.signed)):
            if index % 2 == 0:
                message += piece.encode()
            elif piece == "body":
                message += content
            else:
                message += values.get(piece.lower(), "").encode("utf-8", "surrogateescape")
        return message

    def _matches(self, signatures: Sequence[str], keys: Sequence[bytes], message: bytes) -> bool:
        matched = False
        for key in keys:
            digest = hmac.digest(key, message, self.algorithm)
            plain = digest.hex() if self.encoding == "hex" else base64.b64encode(digest).decode()
            for signature in signatures:
                text = signature.lower() if self.encoding == "hex" else signature
                # Bytes, because it raises an error for text that is not ASCII.
                matched |= hmac.compare_digest(text.encode("utf-8", "replace"), plain.encode())
        return matched

    def _check_time(self, text: str, now: float | None) -> None:
        sent = _seconds(text)
        if sent is None:
            raise WebhookVerificationError(f"{self.timestamp} is not a time")
        age = (time.time() if now is None else now) - sent
        if abs(age) > self.tolerance:
            words = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s in the future"
            raise WebhookVerificationError(
                f"it was signed {words}; the limit is {self.tolerance} s"
            )


def _raw(body: object) -> bytes:
    """Return the raw body of a request. Raises TypeError if it is something else, such as parsed JSON."""
    if isinstance(body, str):
        return body.encode()
    words = "the raw request body as bytes or str, before any parsing"
    require("body", body, (bytes, bytearray, memoryview), words)
    return bytes(cast("bytes", body))


def _single(headers: HeaderItems) -> Mapping[str, str]:
    """Return headers by lower-case name. One with several different values is empty.

    Raises:
        TypeError: If they are no mapping of texts, such as the list of pairs of bytes of ASGI.
    """
    if not hasattr(headers, "items"):
        require("headers", headers, Mapping, "a mapping of str to str")
    values: dict[str, str] = {}
    for name, value in headers.items():
        require("headers: a name", name, str, "a str")
        require(f"headers: {name}", value, str, "a str")
        lower = name.lower()
        if values.get(lower, value) != value:
            # It would not be clear which of them was signed.
            value = ""
        values[lower] = value
    return values


def _seconds(text: str) -> float | None:
    """Convert seconds, milliseconds or ISO 8601 to seconds since 1970."""
    try:
        if re.fullmatch(r"[0-9]{1,17}(\.[0-9]{1,9})?", text):
            number = float(text)
            return number / 1000 if number > _MILLISECONDS else number
        moment = dt.datetime.fromisoformat(text)
        return moment.replace(tzinfo=moment.tzinfo or dt.UTC).timestamp()
    except (ValueError, OverflowError):
        return None


class Webhook(Record, Generic[T_co]):
    """One webhook or callback, and the type of its body."""

    name: str
    result: Callable[[], Any] | None = None
    decode: Literal["json", "text", "bytes"] = "json"

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def type(self) -> Any:
        """The type of the result of `parse`."""
        if self.decode != "json":
            return str if self.decode == "text" else bytes
        return Any if self.result is None else self.result()

    @cached_property
    def _validator(self) -> Validator:
        # An operation builds its validator safely with several threads.
        same: Operation[Any] = Operation(self.name, "POST", "", result=self.result)
        return same.validator

    def parse(self, body: bytes | str, strict: bool = False) -> T_co:
        """Return the body as its model.

        Args:
            body: The raw request body.
            strict: Raise an error if the body differs from the document, instead of a warning.

        Raises:
            WebhookValidationError: If the body cannot be read, or with `strict`.
            TypeError: If the body was parsed before.
        """
        content = _raw(body)
        result: Any = content
        if self.decode == "text":
            result = content.decode("utf-8", "replace")
        elif self.decode == "json":
            result = self._decoded(content, strict)
        return cast("T_co", result)

    def _decoded(self, content: bytes, strict: bool) -> Any:
        problems = Problems()
        try:
            content = recoded(content, "")
            result = decode(self._validator, content, problems.note, strict=strict)
        except Mismatch as error:
            place, problem = error.place, error.problem
        else:
            if problems:
                warn(self.name, problems)
            return result
        message = f"{self.name}: {printable(place)}: {printable(problem, LONGEST_MESSAGE)}"
        raise WebhookValidationError(message, webhook=self.name, location=place)


class Dispatch(Record, Generic[T_co]):
    """All webhooks of one address, distinguished by a property of the body or by a header."""

    place: Literal["property", "header"]
    name: str
    webhooks: Mapping[str, Webhook[T_co]] = EMPTY

    @property
    def type(self) -> Any:
        """The union of all types that `parse` can return."""
        first, *others = dict.fromkeys(webhook.type for webhook in self.webhooks.values())
        for other in others:
            first = first | other
        return first

    def parse(
        self, body: bytes | str, headers: HeaderItems | None = None, strict: bool = False
    ) -> T_co:
        """Return the body as the model of its webhook.

        An unknown webhook is returned as data, with a warning.

        Args:
            body: The raw request body.
            headers: The headers of the request, if one of them names the webhook.
            strict: Raise an error if the request differs from the document, instead of a warning.

        Raises:
            WebhookValidationError: If the body cannot be read, or with `strict`.
            TypeError: If the body was parsed before.
        """
        content = _raw(body)
        if self.place == "header":
            value: object = _single(headers).get(self.name.lower()) if headers is not None else None
        else:
            value = _property(content, self.name)
        webhook = self.webhooks.get(value) if isinstance(value, str) else None
        if webhook is not None:
            return webhook.parse(content, strict)
        problem = "is missing" if value is None else "has a value that matches no webhook"
        if strict:
            message = f"webhook: {self.name}: {problem}"
            raise WebhookValidationError(message, webhook="", location=self.name)
        unknown: Webhook[T_co] = Webhook("webhook")
        result = unknown.parse(content)
        warn("webhook", {self.name: problem})
        return result


def _property(content: bytes, name: str) -> object:
    try:
        data: object = from_json(recoded(content, ""))
    except ValueError:
        return None
    return cast("dict[str, object]", data).get(name) if isinstance(data, dict) else None
