"""Webhooks and callbacks: parsed like responses, and verified if they are signed.

Not loaded before the package's `webhooks` is.
"""

from __future__ import annotations

import base64
import datetime as dt
import hmac
import os
import re
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, Self, TypeAlias, TypeVar, cast

from pydantic_core import from_json

from .charsets import recoded
from .decode import Mismatch, decode, warn
from .encode import is_a
from .errors import ClientError
from .operation import Operation
from .record import EMPTY, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .decode import Validator

T_co = TypeVar("T_co", covariant=True)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_MILLISECONDS = 1e11
"""Above this a number is a time in milliseconds: in seconds it would be the year 5138."""


class WebhookVerificationError(ClientError):
    """What came was not signed by the API, or not now: it should be answered with 400 and forgotten."""


class WebhookValidationError(ClientError, ValueError):
    """The body is not what the document promises: `webhook` is its name, `location` the place in it."""

    def __init__(self, message: str, *, webhook: str, location: str) -> None:
        super().__init__(message)
        self.webhook = webhook
        self.location = location


class HeaderItems(Protocol):
    """Headers as any web framework has them."""

    def items(self) -> Iterable[tuple[str, str]]: ...


class Secrets:
    """The secrets that a signature may be made with; shown as nothing but stars."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(text.strip() for text in texts if is_a(text, str))

    def __repr__(self) -> str:
        return "Secrets(***)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("secrets cannot be pickled")

    @classmethod
    def of(cls, given: WebhookSecret | None, env: str | None) -> Self | Secrets:
        """What the caller gave, else what the environment has."""
        if isinstance(given, Secrets):
            return given
        if given is None:
            given = os.environ.get(env, "") if env else ""
        return cls([given] if isinstance(given, str) else given)

    def keys(self, prefix: str, encoding: str) -> list[bytes]:
        """The bytes of each; nothing for one that is empty or cannot be read."""
        found: list[bytes] = []
        for text in self._texts:
            try:
                found.append(_bytes_of(text.removeprefix(prefix), encoding))
            except ValueError:
                found.append(b"")
        return found


WebhookSecret: TypeAlias = "str | Sequence[str] | Secrets"
"""A secret, or while it is being changed the new and the old one."""


def _bytes_of(text: str, encoding: str) -> bytes:
    if encoding == "hex":
        return bytes.fromhex(text)
    if encoding == "base64":
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    return text.encode()


class Signature(Record):
    """How what the API sends is signed: an HMAC over a text made of the body and headers.

    `key` is set where the header holds pairs, such as `t=1492774577,v1=5257a8`.
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
        """Raise WebhookVerificationError unless one of the secrets signed this, and not long ago."""
        keys = secrets.keys(self.secret_prefix, self.secret_encoding)
        usable = bool(keys) and all(keys)
        given = _single(headers)
        signatures, values = self._parsed(given)
        matched = usable and self._matches(signatures, keys, self._message(body, values))
        del keys
        if not usable:
            raise ValueError("the secret of the webhooks is empty, or not written as it should be")
        if not signatures:
            raise WebhookVerificationError(f"there is no signature in the header {self.header}")
        if not matched:
            raise WebhookVerificationError("the signature does not match")
        if self.timestamp:
            self._check_time(values.get(self.timestamp.lower(), ""), now)

    def _parsed(self, headers: Mapping[str, str]) -> tuple[list[str], Mapping[str, str]]:
        """The signatures in the header, and what else may be signed: by name in lower case."""
        text = headers.get(self.header.lower(), "")
        parts = text.split(self.separator) if self.separator else [text]
        pieces = [part.strip() for part in parts]
        if not self.key:
            size = len(self.prefix)
            found = [one[size:] for one in pieces if one.startswith(self.prefix) and one[size:]]
            return found, headers
        pairs = [(name, value) for name, mark, value in (p.partition("=") for p in pieces) if mark]
        found = [value for name, value in pairs if name == self.key and value]
        others = {name.lower(): value for name, value in pairs if name != self.key}
        return found, {**headers, **others}

    def _message(self, body: bytes | str, values: Mapping[str, str]) -> bytes:
        content = body.encode() if isinstance(body, str) else body
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
            for one in signatures:
                given = one.lower() if self.encoding == "hex" else one
                # Bytes: for text with other characters than ASCII's it would raise.
                matched |= hmac.compare_digest(given.encode("utf-8", "replace"), plain.encode())
        return matched

    def _check_time(self, text: str, now: float | None) -> None:
        sent = _seconds(text)
        if sent is None:
            raise WebhookVerificationError(f"{self.timestamp} is no time")
        age = (time.time() if now is None else now) - sent
        if abs(age) > self.tolerance:
            words = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s from now"
            raise WebhookVerificationError(
                f"it was signed {words}, the limit is {self.tolerance} s"
            )


def _single(headers: HeaderItems) -> Mapping[str, str]:
    """Headers by their name in lower case; none of those that count may come twice."""
    found: dict[str, str] = {}
    for name, value in headers.items():
        lower = name.lower()
        if found.get(lower, value) != value:
            # Which of them was signed? A sender never leaves that open.
            value = ""
        found[lower] = value
    return found


def _seconds(text: str) -> float | None:
    """A time as seconds since 1970, from seconds, milliseconds or ISO 8601."""
    try:
        if re.fullmatch(r"[0-9]{1,17}(\.[0-9]{1,9})?", text):
            number = float(text)
            return number / 1000 if number > _MILLISECONDS else number
        moment = dt.datetime.fromisoformat(text)
        return moment.replace(tzinfo=moment.tzinfo or dt.UTC).timestamp()
    except (ValueError, OverflowError):
        return None


class Webhook(Record, Generic[T_co]):
    """One thing that the API sends, and what its body is."""

    name: str
    result: Callable[[], Any] | None = None
    decode: Literal["json", "text", "bytes"] = "json"

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def type(self) -> Any:
        """What `parse` gives."""
        if self.decode != "json":
            return str if self.decode == "text" else bytes
        return Any if self.result is None else self.result()

    @cached_property
    def _validator(self) -> Validator:
        # An operation knows how a validator is built while others build theirs.
        same: Operation[Any] = Operation(self.name, "POST", "", result=self.result)
        return same.validator

    def parse(self, body: bytes | str, strict: bool = False) -> T_co:
        """The body as its model; read as leniently as an answer unless `strict`."""
        content = body.encode() if isinstance(body, str) else body
        result: Any = content
        if self.decode == "text":
            result = content.decode("utf-8", "replace")
        elif self.decode == "json":
            result = self._decoded(content, strict)
        return cast("T_co", result)

    def _decoded(self, content: bytes, strict: bool) -> Any:
        problems: dict[str, str] = {}
        try:
            content = recoded(content, "")
            result = decode(self._validator, content, problems.setdefault, strict=strict)
        except Mismatch as error:
            place, problem = error.place, error.problem
        else:
            if problems:
                warn(self.name, problems)
            return result
        message = f"{self.name}: {place}: {problem}"
        raise WebhookValidationError(message, webhook=self.name, location=place)


class Dispatch(Record, Generic[T_co]):
    """What the API sends to one address, told apart by a property of the body or by a header."""

    place: Literal["property", "header"]
    name: str
    webhooks: Mapping[str, Webhook[T_co]] = EMPTY

    @property
    def type(self) -> Any:
        """The union of what `parse` may give."""
        first, *others = dict.fromkeys(one.type for one in self.webhooks.values())
        for other in others:
            first = first | other
        return first

    def parse(
        self, body: bytes | str, headers: HeaderItems | None = None, strict: bool = False
    ) -> T_co:
        """The body as the model of the webhook that it is.

        One that the document does not know is data, with a warning, or with `strict` an error.
        """
        content = body.encode() if isinstance(body, str) else body
        if self.place == "header":
            value: object = _single(headers).get(self.name.lower()) if headers is not None else None
        else:
            value = _property(content, self.name)
        webhook = self.webhooks.get(value) if isinstance(value, str) else None
        if webhook is not None:
            return webhook.parse(content, strict)
        problem = "is missing" if value is None else "has a value that no webhook has"
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
