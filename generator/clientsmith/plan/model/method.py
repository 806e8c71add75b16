"""One operation as a method, in all the ways that it can be called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.letters import capitals
from clientsmith.plan.model.types import Scalar

if TYPE_CHECKING:
    from clientsmith.plan.model.request import Argument, Body, ParameterStyle
    from clientsmith.plan.model.result import Pagination, Result

#: The parts of a path template that stay as they are: parameters, and what is percent-encoded.
_KEPT = re.compile(r"(\{[^{}]+\}|%[0-9A-Fa-f]{2})")
#: What may stand in a path and in a query, besides letters and digits.
_IN_URLS = "/?:@!$&'()*+,;="


@dataclass(frozen=True)
class ErrorCase:
    """A documented error status and the exception it becomes."""

    status: str
    exception: Identifier


@dataclass(frozen=True)
class Overload:
    """One way to call a method that has several."""

    arguments: tuple[Argument, ...]
    result: Result


@dataclass(frozen=True)
class Method:
    """One operation as a method.

    `arguments`, `body` and `result` are those of a call that chooses nothing. Where there is a choice of
    media types, `choices` are the arguments that make it, `bodies` what else can be sent, `overloads` the
    ways to call, the preferred one first, and `accepted` the arguments of all of them together.
    """

    name: Identifier
    public_name: str
    operation_id: str
    http_method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    arguments: tuple[Argument, ...]
    styles: tuple[ParameterStyle, ...]
    body: Body | None
    result: Result
    pagination: Pagination | None
    security: tuple[tuple[str, ...], ...] | None
    #: Where the operation goes, if not to the client's base URL.
    server: str | None
    #: The parameter that makes repeating safe; the runtime fills it in where it is left out.
    idempotency_header: str | None
    errors: tuple[ErrorCase, ...]
    #: Where the provider says more.
    documentation: str | None = None
    #: What can be called next, and what the API sends because of the call: a line each.
    links: tuple[str, ...] = ()
    callbacks: tuple[str, ...] = ()
    choices: tuple[Argument, ...] = ()
    bodies: tuple[Body, ...] = ()
    overloads: tuple[Overload, ...] = ()
    accepted: tuple[Argument, ...] = ()
    #: What the document offers and the method does not, in words.
    notes: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """The path as it travels: a fragment only tells operations apart (RFC 9110, section 7.1), and what
        no URL has is percent-encoded (RFC 3986, section 3.3)."""
        path = self.path.partition("#")[0]
        pieces = _KEPT.split(path if path.startswith("/") else f"/{path}")
        pieces[::2] = [quote(one, safe=_IN_URLS, errors="replace") for one in pieces[::2]]
        return "".join(pieces)

    @property
    def signature(self) -> tuple[Argument, ...]:
        """The arguments of the method itself, which takes whatever one of its overloads takes."""
        return self.accepted or (*self.arguments, *self.choices)

    @property
    def gives_one_type(self) -> bool:
        """Whether the result is of one type, whatever the caller chooses."""
        return all(one.result == self.result for one in self.overloads)

    @property
    def other_results(self) -> tuple[Result, ...]:
        """What the method gives where the caller chooses another answer."""
        return tuple(
            dict.fromkeys(one.result for one in self.overloads if one.result != self.result)
        )

    @property
    def route_text(self) -> str:
        """The route and what it gives: "`GET /things` returns every `Thing`."."""
        return f"`{self.http_method} {self.path}` returns {self.result.description}."

    @property
    def deprecation_text(self) -> str:
        return f"{self.public_name} is deprecated by the provider."

    @property
    def documentation_text(self) -> str:
        return f"See {self.documentation}"

    @property
    def error_text(self) -> str:
        """The documented errors in a line, such as `NotFoundError (404), ServerError (503).`."""
        return ", ".join(f"{one.exception} ({one.status})" for one in self.errors) + "."

    @property
    def has_whole_body(self) -> bool:
        """Whether the body can be one argument rather than an argument for each property."""
        return any(one.is_whole for one in self.signature)

    @property
    def sends_empty_object(self) -> bool:
        """Whether the preferred body has to be sent and nothing in it is for the caller to say.

        That of an object whose properties are all readOnly (OpenAPI 3.1, 4.8.24.1) is one without any.
        """
        needed = self.body is not None and self.body.required
        return needed and not any(
            one.location == "body" and (one.required or one.type != Scalar("null"))
            for one in self.arguments
        )

    @property
    def constant(self) -> Identifier:
        """What the operation's table entry is called in the resource's module."""
        return Identifier("_" + capitals(self.name).strip("_"))
