"""Plan one method of the client from one operation of the canonical document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_pydantic import Parameter

from clientsmith.media_types import is_json
from clientsmith.naming.identifier import Identifier
from clientsmith.plan.auth import plan_security
from clientsmith.plan.body import plan_bodies
from clientsmith.plan.choices import bodies_of, plan_choices
from clientsmith.plan.model.method import ErrorCase, Method
from clientsmith.plan.model.request import (
    Argument,
    Incoming,
    Location,
    ParameterStyle,
    SharedArgument,
)
from clientsmith.plan.model.types import LiteralOf
from clientsmith.plan.nodes import Node, parameter_node
from clientsmith.plan.prose import (
    argument_text,
    exception_for,
    joined,
    sentence,
    spoken,
    with_names,
)
from clientsmith.plan.result import plan_result
from clientsmith.plan.servers import own_server
from clientsmith.plan.types import TypeBook, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.pagination import PaginationConfig
    from clientsmith.plan.endpoints import Endpoint

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


@dataclass(frozen=True)
class MethodContext:
    """What all operations of a package share."""

    book: TypeBook
    rules: Sequence[PaginationConfig]
    usable_schemes: frozenset[str]
    default_security: tuple[tuple[str, ...], ...]
    #: The client's server.
    root: str
    idempotency_header: str | None
    #: Parameter -> the argument of the client that it is taken from.
    shared: Mapping[str, Identifier]
    #: Operation id -> public name.
    names: Mapping[str, str]


def plan_method(
    endpoint: Endpoint,
    public_name: str,
    context: MethodContext,
) -> Method:
    """Return everything that a template needs to write one operation as a method.

    Args:
        endpoint: the operation.
        public_name: from the names ledger, such as `organizations.list`.
        context: what the package's operations share.
    """
    book, operation, path = context.book, endpoint.operation, endpoint.path
    parameters = [
        parameter
        for parameter in operation.parameters or ()
        if isinstance(parameter, Parameter)
        and (parameter.required or not book.is_impossible(parameter_node(parameter)))
    ]
    incoming = [_incoming_parameter(parameter, context) for parameter in parameters]
    bodies = plan_bodies(operation, book)
    planned = plan_result(endpoint, context.rules, book)
    chosen = plan_choices(
        incoming, bodies, planned.result, lambda arguments: _ordered(arguments, path)
    )
    security = plan_security(endpoint.security, context.usable_schemes)
    return Method(
        name=Identifier(public_name.rsplit(".", 1)[-1]),
        public_name=public_name,
        operation_id=endpoint.id,
        http_method=endpoint.http_method.upper(),
        path=path,
        summary=sentence(operation.summary) if operation.summary else spoken(public_name),
        description=with_names(operation.description or "", context.names),
        deprecated=bool(operation.deprecated),
        arguments=chosen.arguments,
        styles=tuple(style for parameter in parameters if (style := _style(parameter)) is not None),
        body=next(iter(bodies_of(bodies.forms)), None),
        result=planned.result,
        pagination=planned.pagination,
        idempotency_header=next(
            (parameter.name for parameter in parameters if _makes_safe(parameter, context)), None
        ),
        server=own_server(operation, endpoint.source.document, context.root),
        security=None if security == context.default_security else security,
        errors=tuple(
            ErrorCase(status, Identifier(exception_for(status)))
            for status in sorted(endpoint.responses)
            if status[0] in "45"
        ),
        documentation=operation.externalDocs.url if operation.externalDocs else None,
        choices=chosen.choices,
        bodies=bodies_of(bodies.forms)[1:],
        overloads=chosen.overloads,
        accepted=chosen.accepted,
        notes=(*bodies.notes, *planned.notes),
    )


def _makes_safe(parameter: Parameter, context: MethodContext) -> bool:
    """Whether it is the idempotency header, by which the server recognizes a repeated request."""
    names = ("idempotency-key", (context.idempotency_header or "").lower())
    return _location(parameter) == "header" and parameter.name.lower() in names


def _ordered(arguments: Sequence[Argument], path: str) -> tuple[Argument, ...]:
    """Sort path parameters in path order, then required ones, then the rest, in document order."""

    def rank(argument: Argument) -> tuple[int, int]:
        if argument.location == "path":
            return (0, path.find("{" + argument.wire + "}"))
        return (1 if argument.required else 2, 0)

    return tuple(sorted(arguments, key=rank))


def _incoming_parameter(parameter: Parameter, context: MethodContext) -> Incoming:
    book = context.book
    node = parameter_node(parameter)
    kind = book.writing(node)
    location = _location(parameter)
    required = bool(parameter.required) or location == "path"
    description = with_names(_parameter_text(parameter, node, book), context.names)
    if _makes_safe(parameter, context):
        required = False
        retried = "If omitted, the client generates one for each call, so that it can be retried."
        description = joined([description, retried])
    shared = None
    if parameter.name in context.shared:
        shared = SharedArgument(context.shared[parameter.name], required)
        required = False
        description = joined([description, f"Defaults to the client's `{shared.name}`."])
    return Incoming(
        wire=parameter.name,
        location=location,
        # A parameter may be sent without a value.
        type=union([kind, LiteralOf(("",))]) if parameter.allowEmptyValue else kind,
        required=required,
        description=description,
        shared=shared,
    )


def _parameter_text(parameter: Parameter, node: Node, book: TypeBook) -> str:
    """Describe an argument, with the description of the parameter if it has one."""
    own = parameter.description or ""
    return argument_text(node, book, deprecated=bool(parameter.deprecated), own=own)


def _location(parameter: Parameter) -> Location:
    return parameter.param_in.value


def _style(parameter: Parameter) -> ParameterStyle | None:
    """Return the serialization of a parameter, or None if it is the default of its place."""
    location = _location(parameter)
    default = _DEFAULT_STYLES[location]
    style = parameter.style or default
    explode = style == "form" if parameter.explode is None else parameter.explode
    content = next(filter(is_json, parameter.content or ()), None)
    if (style, explode) == (default, default == "form") and not (
        content or parameter.allowReserved
    ):
        return None
    return ParameterStyle(
        wire=parameter.name,
        location=location,
        style=style,
        explode=explode,
        allow_reserved=bool(parameter.allowReserved),
        content=content,
    )
