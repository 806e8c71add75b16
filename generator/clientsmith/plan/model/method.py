"""Describe one operation as a method with its overloads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.letters import capitals
from clientsmith.plan.model.types import Scalar

if TYPE_CHECKING:
    from clientsmith.plan.model.request import Argument, BodyPlan, ParameterStyle
    from clientsmith.plan.model.result import Pagination, Result
    from clientsmith.plan.model.types import Type

#: The parts of a path template that are not encoded: parameters and percent-encoded characters.
_KEPT = re.compile(r"(\{[^{}]+\}|%[0-9A-Fa-f]{2})")
#: The characters that a path and a query may contain, besides letters and digits.
_IN_URLS = "/?:@!$&'()*+,;="


@dataclass(frozen=True)
class ErrorCase:
    """A documented error status and the exception it becomes."""

    status: str
    exception: Identifier


@dataclass(frozen=True)
class Overload:
    """One overload of a method."""

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
    body: BodyPlan | None
    result: Result
    pagination: Pagination | None
    security: tuple[tuple[str, ...], ...] | None
    #: The server of the operation, if it is not the client's base URL.
    server: str | None
    #: The idempotency header; the runtime generates a value if the caller omits it.
    idempotency_header: str | None
    errors: tuple[ErrorCase, ...]
    #: The URL of the provider's documentation.
    documentation: str | None = None
    #: Descriptions of links and callbacks, one line each.
    links: tuple[str, ...] = ()
    callbacks: tuple[str, ...] = ()
    choices: tuple[Argument, ...] = ()
    bodies: tuple[BodyPlan, ...] = ()
    overloads: tuple[Overload, ...] = ()
    accepted: tuple[Argument, ...] = ()
    #: Notes about what the document offers and the method does not.
    notes: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """The path as it is sent: without a fragment, which only distinguishes operations (RFC 9110,
        section 7.1), and percent-encoded (RFC 3986, section 3.3)."""
        path = self.path.partition("#")[0]
        pieces = _KEPT.split(path if path.startswith("/") else f"/{path}")
        pieces[::2] = [quote(piece, safe=_IN_URLS, errors="replace") for piece in pieces[::2]]
        return "".join(pieces)

    @property
    def signature(self) -> tuple[Argument, ...]:
        """The arguments of the implementation, which accepts those of all overloads."""
        return self.accepted or (*self.arguments, *self.choices)

    @property
    def types(self) -> tuple[Type, ...]:
        """The types of the arguments and results of all overloads."""
        results = (self.result, *self.other_results)
        return (
            *(argument.type for argument in self.signature),
            *(kind for result in results for kind in result.types),
            *((self.pagination.item,) if self.pagination is not None else ()),
        )

    @property
    def gives_one_type(self) -> bool:
        """Whether the result has the same type in all overloads."""
        return all(overload.result == self.result for overload in self.overloads)

    @property
    def other_results(self) -> tuple[Result, ...]:
        """The results of the other media types of the response."""
        return tuple(
            dict.fromkeys(each.result for each in self.overloads if each.result != self.result)
        )

    @property
    def route_text(self) -> str:
        """The route and its result: "`GET /things` returns every `Thing`."."""
        return f"`{self.http_method} {self.path}` returns {self.result.description}."

    @property
    def deprecation_text(self) -> str:
        return f"{self.public_name} is deprecated by the provider."

    @property
    def documentation_text(self) -> str:
        return f"See {self.documentation}"

    @property
    def error_text(self) -> str:
        """The documented errors in one line, such as `NotFoundError (404), ServerError (503).`."""
        return ", ".join(f"{case.exception} ({case.status})" for case in self.errors) + "."

    @property
    def sends_empty_object(self) -> bool:
        """Whether the preferred body is required but has no arguments.

        That of an object whose properties are all readOnly (OpenAPI 3.1, 4.8.24.1) is one without any.
        """
        needed = self.body is not None and self.body.required
        return needed and not any(
            argument.location == "body" and (argument.required or argument.type != Scalar("null"))
            for argument in self.arguments
        )

    @property
    def constant(self) -> Identifier:
        """The name of the operation's constant in the resource's module."""
        return Identifier("_" + capitals(self.name).strip("_"))
