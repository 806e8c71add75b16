"""Plan request bodies: their forms, and which of them a caller can choose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from openapi_pydantic import MediaType, Operation, Reference, RequestBody, Schema

from clientsmith.media_types import (
    JSON,
    MULTIPART,
    URLENCODED,
    is_form,
    is_json,
    is_merge_patch,
    is_patch,
    is_range,
    is_text,
    is_value,
    stream_of,
)
from clientsmith.plan.arguments import merged
from clientsmith.plan.encodings import part_headers, part_styles, part_types
from clientsmith.plan.model.request import BodyPlan, Incoming
from clientsmith.plan.model.types import LinesOf, ListOf, Scalar, TupleOf, Type, UnionOf
from clientsmith.plan.nodes import (
    allows_null,
    alternatives_of,
    is_read_only,
    members_of,
    properties_of,
    types_of,
)
from clientsmith.plan.prose import argument_text
from clientsmith.runtime.media_types import base_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.plan.nodes import Node
    from clientsmith.plan.types import TypeBook

_ORDER = (JSON, "application/merge-patch+json", MULTIPART, URLENCODED)
_NULL = Incoming(
    wire="",
    location="body",
    type=Scalar("null"),
    required=False,
    description="Pass None to send null instead of an object.",
    is_whole=True,
)
_BINARY = "application/octet-stream"
_TEXT = "text/plain"


@dataclass(frozen=True)
class BodyForm:
    """The arguments of a body, and the media types in which they can be sent.

    `bodies` has one entry for each media type, the preferred one first.
    """

    bodies: tuple[BodyPlan, ...]
    arguments: tuple[Incoming, ...]


@dataclass(frozen=True)
class Bodies:
    """The forms of a request body, the preferred one first, and notes about what is left out."""

    forms: tuple[BodyForm, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Offer:
    """One media type of the document."""

    media_type: str
    schema: Schema | None
    structured: bool
    body: BodyPlan
    arguments: tuple[Incoming, ...]
    #: The argument that sends null instead of the properties, if the body may be null.
    null: Incoming | None = None


def plan_bodies(operation: Operation, book: TypeBook) -> Bodies:
    """Return the forms of an operation's body that differ for its caller.

    JSON and HTML forms with the same schema are equivalent, so only one of them is sent: JSON, or multipart
    if there is a file. Patch formats differ in meaning, and texts and files in content.

    Args:
        operation: from the canonical document.
        book: the types of the documents.
    """
    request = operation.requestBody
    if request is None or isinstance(request, Reference) or not request.content:
        return Bodies()
    offers = [
        _offer(media_type, content, request, book)
        for media_type, content in request.content.items()
    ]
    kept: list[_Offer] = []
    notes: list[str] = []
    for offer in sorted(offers, key=_rank):
        same = next((other for other in kept if _says_the_same(offer, other)), None)
        if same is None:
            kept.append(offer)
        else:
            notes.append(f"the body is sent as {same.media_type}, never as {offer.media_type}")
    shapes: dict[tuple[object, ...], list[_Offer]] = {}
    for offer in kept:
        shapes.setdefault(_shape(offer), []).append(offer)
    forms = [form for each in shapes.values() for form in _forms(each)]
    return Bodies(tuple(forms), tuple(notes))


def _forms(offers: Sequence[_Offer]) -> list[BodyForm]:
    """Return the forms of media types with equal arguments; null is a separate form if any is required."""
    first, bodies = offers[0], tuple(offer.body for offer in offers)
    if first.structured:
        if first.null is None:
            return [BodyForm(bodies, first.arguments)]
        if not any(argument.required for argument in first.arguments):
            return [BodyForm(bodies, (*first.arguments, first.null))]
        null = replace(first.null, required=True)
        return [BodyForm(bodies, first.arguments), BodyForm(bodies, (null,))]
    kinds = " or ".join(body.media_type for body in bodies)
    if stream_of(bodies[0].media_type) == "jsonlines":
        kinds += ": values, sent one per line, or a file of lines"
    (whole,) = first.arguments
    return [BodyForm(bodies, (replace(whole, description=f"The body, as {kinds}."),))]


def _rank(offer: _Offer) -> tuple[object, ...]:
    """Rank multipart first for files, else JSON, then HTML forms, and media types before ranges."""
    base = base_of(offer.media_type)
    place = _ORDER.index(base) if base in _ORDER and offer.structured else len(_ORDER)
    return (
        not (base == MULTIPART and any(_holds_file(argument.type) for argument in offer.arguments)),
        is_range(base),
        place,
        not (is_json(base) and offer.structured),
        not offer.structured,
        # Such a media type contradicts the schema, so the others come first.
        offer.body.is_file,
        offer.media_type,
    )


def _says_the_same(offer: _Offer, other: _Offer) -> bool:
    if not (offer.structured and other.structured):
        return False
    if is_patch(offer.media_type) or is_patch(other.media_type):
        return False
    return offer.schema == other.schema


def _shape(offer: _Offer) -> tuple[object, ...]:
    arguments = (*offer.arguments, *([] if offer.null is None else [offer.null]))
    return tuple(
        (argument.wire, argument.type, argument.required, argument.is_rest)
        for argument in arguments
    )


def _offer(media_type: str, content: MediaType, request: RequestBody, book: TypeBook) -> _Offer:
    node = content.media_type_schema
    inner, nullable = _without_null(node)
    schema = book.resolve(inner)
    sent_as = _concrete(media_type, schema)
    # Many documents omit `required` although the operation needs the body. So the body is optional only
    # if the document says so explicitly or allows null.
    optional = not request.required if "required" in request.model_fields_set else nullable
    is_file = book.is_file(node)
    values = sent_as is not None and (is_value(sent_as) or is_form(sent_as))
    lines = stream_of(media_type) == "jsonlines"
    structured = values and not (is_file or lines)
    default = sent_as if is_range(media_type) else None
    shapes = _shapes(schema, media_type, optional, book) if structured and schema else []
    if shapes:
        arguments = merged([arguments for _, arguments in shapes], lambda argument: argument.key)
        needed = request.required or any(argument.required for argument in arguments)
        body = BodyPlan(
            media_type,
            required=bool(needed),
            parts=part_types(content),
            files=tuple(
                argument.wire
                for argument in arguments
                if _holds_file(argument.type) and not _holds_text(argument.type)
            ),
            tuples=_tuples(shapes, book) if base_of(media_type) == MULTIPART else (),
            decimals=book.decimal_texts(node),
            styles=part_styles(content),
            headers=part_headers(content),
            default=default,
        )
        null = _NULL if nullable and is_value(sent_as or "") else None
        return _Offer(media_type, schema, structured, body, tuple(arguments), null)
    if lines:
        kind: Type = LinesOf(book.writing(node))
    elif structured:
        kind = book.patching(node) if is_merge_patch(media_type) else book.writing(node)
    else:
        kind = _unstructured(media_type, sent_as, is_file=is_file)
    whole = Incoming(
        wire="",
        location="body",
        type=kind,
        required=not optional,
        description="The body.",
        is_whole=True,
    )
    body = BodyPlan(
        media_type,
        required=not optional,
        is_file=is_file and not lines and (values or is_range(media_type)),
        decimals=book.decimal_texts(node) if structured or lines else (),
        default=default,
    )
    return _Offer(media_type, schema, structured, body, (whole,))


def _tuples(shapes: Sequence[tuple[Schema, object]], book: TypeBook) -> tuple[str, ...]:
    """Return the properties that may be fixed tuples."""
    nodes = [item for shape, _ in shapes for item in properties_of(shape).items()]
    wires = {wire for wire, node in nodes if any(each.prefixItems for each in book.choices(node))}
    return tuple(sorted(wires))


def _without_null(node: Node) -> tuple[Node, bool]:
    """Return what a schema allows besides null, and whether it allows null."""
    if not isinstance(node, Schema):
        return node, False
    others = alternatives_of(node)
    nullable = len(others) < len(members_of(node)) or allows_null(node)
    return (others[0] if len(others) == 1 else node), nullable


def _shapes(
    schema: Schema, media_type: str, optional: bool, book: TypeBook
) -> list[tuple[Schema, list[Incoming]]]:
    """Return the objects that a body may be, each with its arguments; none if it is a single argument.

    A form with files in one of its alternatives also has an argument for each part: in a mapping, files
    and texts could not be distinguished.
    """
    if not members_of(schema):
        whole = (schema, _properties(schema, media_type, optional, book))
        return [whole] if schema.properties else []
    if base_of(media_type) != MULTIPART:
        return []
    members = [book.resolve(node) for node in members_of(schema)]
    objects = [member for member in members if member is not None and member.properties]
    if len(objects) != len(members) or any(map(members_of, objects)):
        return []
    shapes = [(shape, _properties(shape, media_type, optional, book)) for shape in objects]
    held = [argument.type for _, arguments in shapes for argument in arguments]
    return shapes if any(map(_holds_file, held)) else []


def _concrete(media_type: str, schema: Schema | None) -> str | None:
    """Return the media type to send if the document has a range and the caller chooses nothing.

    None if nothing can be assumed, as with `image/*`.
    """
    base = base_of(media_type)
    if not is_range(base):
        return media_type
    if base.endswith("+json"):
        return JSON
    if base == "text/*":
        return _TEXT
    if base not in ("*", "*/*", "application/*"):
        return None
    kinds = [] if schema is None else [kind.value for kind in types_of(schema)]
    if schema is not None and (set(kinds) - {"string"} or schema.properties or schema.oneOf):
        return JSON
    is_text_only = kinds == ["string"] and schema is not None and not schema.schema_format
    return _TEXT if is_text_only and base != "application/*" else _BINARY


def _unstructured(media_type: str, sent_as: str | None, *, is_file: bool) -> Type:
    # A file may be in any charset, so it is sent as bytes.
    if is_text(sent_as or media_type) and not is_file:
        return Scalar("str")
    content = Scalar("content")
    return UnionOf((content, Scalar("str"))) if base_of(media_type) in ("*", "*/*") else content


def _properties(schema: Schema, media_type: str, optional: bool, book: TypeBook) -> list[Incoming]:
    """Return an argument for every property that a caller may set, and one for additional properties."""
    named = set(schema.required or ())
    required = named if not optional else set()
    known = [
        Incoming(
            wire=wire,
            location="body",
            type=book.patching(node, required=wire in named)
            if is_merge_patch(media_type)
            else book.writing(node, files=is_form(media_type)),
            required=wire in required,
            description=argument_text(node, book),
        )
        for wire, node in properties_of(schema).items()
        if not is_read_only(node) and (wire in required or not book.is_impossible(node))
    ]
    # Only if the document declares them: an omitted keyword allows anything, but seldom means to.
    if not schema.additionalProperties and not schema.patternProperties:
        return known
    rest = Incoming(
        wire="",
        location="body",
        type=book.writing_rest(schema),
        required=False,
        description="Additional properties of the body, by their names in JSON.",
        is_rest=True,
    )
    return [*known, rest]


def _holds_file(kind: Type) -> bool:
    return Scalar("file") in _parts(kind)


def _holds_text(kind: Type) -> bool:
    """Whether a string is sent as text: for a file, a string would be its path."""
    return Scalar("str") in _parts(kind)


def _parts(kind: Type) -> list[Type]:
    """Return the parts of a type, through lists, tuples and unions."""
    match kind:
        case ListOf(item):
            return _parts(item)
        case UnionOf(members) | TupleOf(members):
            return [part for member in members for part in _parts(member)]
        case _:
            return [kind]
