"""From one operation of the canonical document to one method of the client."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_pydantic import MediaType, Operation, Parameter, Reference, Response, Schema

from generator.plan.arguments import Incoming, name_arguments
from generator.plan.auth import plan_security
from generator.plan.model import (
    Argument,
    Body,
    ErrorCase,
    ListOf,
    Location,
    Method,
    ParameterStyle,
    Scalar,
    Type,
    UnionOf,
)
from generator.plan.prose import argument_text, exception_for
from generator.plan.result import is_json, is_text, plan_result
from generator.plan.text import Identifier
from generator.plan.types import Node, TypeBook, description_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.config import PaginationConfig

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_BODY_ORDER = (
    "application/json",
    "application/merge-patch+json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
)
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


@dataclass(frozen=True)
class MethodContext:
    """What all operations of a package share."""

    book: TypeBook
    rules: Sequence[PaginationConfig]
    usable_schemes: frozenset[str]
    default_security: tuple[tuple[str, ...], ...]
    idempotency_header: str | None


def plan_method(
    operation: Operation, http_method: str, path: str, public_name: str, context: MethodContext
) -> Method:
    """Everything a template needs to spell one operation as a method.

    Args:
        operation: from the canonical document, so parameters and responses are in place.
        http_method: in lower case, as in the document.
        path: the path template.
        public_name: from the names ledger, such as `organizations.list`.
        context: what the package's operations share.
    """
    book = context.book
    parameters = [one for one in operation.parameters or () if isinstance(one, Parameter)]
    body, body_arguments = _plan_body(operation, book)
    incoming = [_incoming_parameter(one, context) for one in parameters] + body_arguments
    result, pagination = plan_result(operation, http_method, context.rules, book)
    security = plan_security(operation.security or [], context.usable_schemes)
    return Method(
        name=Identifier(public_name.rsplit(".", 1)[-1]),
        public_name=public_name,
        operation_id=operation.operationId or "",
        http_method=http_method.upper(),
        path=path,
        summary=_sentence(operation.summary or public_name.replace(".", " ").replace("_", " ")),
        description=operation.description or "",
        deprecated=bool(operation.deprecated),
        arguments=_ordered(name_arguments(incoming), path),
        styles=tuple(style for one in parameters if (style := _style(one)) is not None),
        body=body,
        result=result,
        pagination=pagination,
        idempotency_header=next(
            (one.name for one in parameters if _makes_safe(one, context)), None
        ),
        security=None if security == context.default_security else security,
        errors=_errors(operation.responses or {}),
    )


def _makes_safe(parameter: Parameter, context: MethodContext) -> bool:
    """Whether it is the header by which the server tells a repetition from another request."""
    names = ("idempotency-key", (context.idempotency_header or "").lower())
    return _location(parameter) == "header" and parameter.name.lower() in names


def _sentence(text: str) -> str:
    """A summary as a docstring begins: a capital letter and a full stop."""
    line = " ".join(text.split()).rstrip(".")
    return f"{line[:1].upper()}{line[1:]}."


def _ordered(arguments: Sequence[Argument], path: str) -> tuple[Argument, ...]:
    """Path parameters in path order, then what is required, then the rest, each as the document has it."""

    def rank(argument: Argument) -> tuple[int, int]:
        if argument.location == "path":
            return (0, path.find("{" + argument.wire + "}"))
        return (1 if argument.required else 2, 0)

    return tuple(sorted(arguments, key=rank))


def _incoming_parameter(parameter: Parameter, context: MethodContext) -> Incoming:
    book = context.book
    node = _parameter_node(parameter)
    location = _location(parameter)
    required = bool(parameter.required) or location == "path"
    description = _parameter_text(parameter, location, node, book)
    if _makes_safe(parameter, context):
        required = False
        description += " Where it is left out, each call gets one of its own, and can be repeated."
    return Incoming(
        wire=parameter.name,
        location=location,
        type=book.writing(node),
        required=required,
        description=description,
    )


def _parameter_text(parameter: Parameter, location: Location, node: Node, book: TypeBook) -> str:
    """What an argument is, in the parameter's own words where it has some."""
    facts = argument_text(
        parameter.name, location, node, book, deprecated=bool(parameter.deprecated)
    )
    own = parameter.description
    return f"{own.rstrip('.')}. {facts}" if own and own != description_of(node) else facts


def _parameter_node(parameter: Parameter) -> Node:
    if parameter.content:
        return next(iter(parameter.content.values())).media_type_schema
    return parameter.param_schema


def _location(parameter: Parameter) -> Location:
    return parameter.param_in.value


def _style(parameter: Parameter) -> ParameterStyle | None:
    """The serialisation of a parameter, or None where it is the default of its place."""
    location = _location(parameter)
    default = _DEFAULT_STYLES[location]
    style = parameter.style or default
    explode = style == "form" if parameter.explode is None else parameter.explode
    content = next(iter(parameter.content)) if parameter.content else None
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


def _plan_body(operation: Operation, book: TypeBook) -> tuple[Body | None, list[Incoming]]:
    request = operation.requestBody
    if request is None or isinstance(request, Reference) or not request.content:
        return None, []
    offered = list(request.content)
    media_type = next((one for one in _BODY_ORDER if one in offered), None)
    media_type = media_type or next((one for one in offered if one.endswith("+json")), offered[0])
    content = request.content[media_type]
    node = content.media_type_schema
    schema = book.resolve(node)
    # Many documents leave out `required`; it is taken at its word only where it is written down.
    optional = "required" in request.model_fields_set and not request.required
    structured = is_json(media_type) or media_type in _FORMS
    if (
        structured
        and schema is not None
        and schema.properties
        and not (schema.oneOf or schema.anyOf)
    ):
        arguments = _body_properties(schema, media_type, optional, book)
        needed = request.required or any(one.required for one in arguments)
        body = Body(
            media_type,
            required=bool(needed),
            parts=_parts(content, media_type),
            files=tuple(one.wire for one in arguments if _holds_file(one.type)),
        )
        return body, arguments
    whole = Incoming(
        wire="",
        location="body",
        type=book.writing(node) if structured else _unstructured(media_type),
        required=not optional,
        description=f"The body, as {media_type}." if not structured else "The body.",
    )
    return Body(media_type, required=not optional), [whole]


def _body_properties(
    schema: Schema, media_type: str, optional: bool, book: TypeBook
) -> list[Incoming]:
    """A keyword for every property that a caller may set, and one for those without a name."""
    required = set(schema.required or ()) if not optional else set()
    known = [
        Incoming(
            wire=wire,
            location="body",
            type=book.writing(node, files=media_type in _FORMS),
            required=wire in required,
            description=argument_text(wire, "body", node, book),
        )
        for wire, node in (schema.properties or {}).items()
        if not book.is_read_only(node)
    ]
    # Only where the document says so itself: left out, the keyword allows anything, and means nothing.
    if not schema.additionalProperties:
        return known
    rest = Incoming(
        wire="",
        location="body",
        type=book.writing_rest(schema),
        required=False,
        description="Further properties of the body, by their wire names.",
        is_rest=True,
    )
    return [*known, rest]


def _unstructured(media_type: str) -> Type:
    return Scalar("str") if is_text(media_type) else Scalar("content")


def _parts(content: MediaType, media_type: str) -> tuple[tuple[str, str], ...]:
    if media_type != "multipart/form-data":
        return ()
    return tuple(
        (wire, one.contentType)
        for wire, one in sorted((content.encoding or {}).items())
        if one.contentType
    )


def _holds_file(kind: Type) -> bool:
    match kind:
        case Scalar(name):
            return name == "file"
        case ListOf(item):
            return _holds_file(item)
        case UnionOf(members):
            return any(_holds_file(member) for member in members)
        case _:
            return False


def _errors(responses: Mapping[str, Response | Reference]) -> tuple[ErrorCase, ...]:
    return tuple(
        ErrorCase(status, Identifier(exception_for(status)))
        for status in sorted(responses)
        if status[0] in "45"
    )
