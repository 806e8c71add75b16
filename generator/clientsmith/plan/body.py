"""What a method sends: the forms of a request body, and which of them a caller chooses from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from openapi_pydantic import DataType, MediaType, Operation, Reference, RequestBody, Schema

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
from clientsmith.plan.arguments import Incoming
from clientsmith.plan.encodings import part_headers, part_styles, part_types
from clientsmith.plan.model.request import Body
from clientsmith.plan.model.types import LinesOf, ListOf, Scalar, TupleOf, Type, UnionOf
from clientsmith.plan.nodes import allows_null, is_read_only, types_of
from clientsmith.plan.prose import argument_text
from clientsmith.plan.types import TypeBook, union
from clientsmith.runtime.media_types import base_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.plan.nodes import Node

_ORDER = (JSON, "application/merge-patch+json", MULTIPART, URLENCODED)
_NULL = Incoming(
    wire="",
    location="body",
    type=Scalar("null"),
    required=False,
    description="None sends null in place of an object.",
    is_whole=True,
)
_BINARY = "application/octet-stream"
_TEXT = "text/plain"


@dataclass(frozen=True)
class BodyForm:
    """One shape of a body: its arguments, and the media types in which they can be sent.

    `bodies` has one entry for each media type, the best one first.
    """

    bodies: tuple[Body, ...]
    arguments: tuple[Incoming, ...]


@dataclass(frozen=True)
class Bodies:
    """All that can be sent: the preferred form first, and what is left out, in words."""

    forms: tuple[BodyForm, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Offer:
    """One media type of the document."""

    media_type: str
    schema: Schema | None
    structured: bool
    body: Body
    arguments: tuple[Incoming, ...]
    #: What sends null in place of the arguments, where they are the properties of what may be null.
    null: Incoming | None = None


def plan_bodies(operation: Operation, book: TypeBook) -> Bodies:
    """The forms of an operation's body that differ for its caller.

    JSON and the forms of HTML with one schema say the same, so only the best of them is sent: JSON, or
    multipart where there is a file. Patch formats differ in meaning, and texts and files in content.
    """
    request = operation.requestBody
    if request is None or isinstance(request, Reference) or not request.content:
        return Bodies()
    offers = [_offer(one, content, request, book) for one, content in request.content.items()]
    kept: list[_Offer] = []
    notes: list[str] = []
    for offer in sorted(offers, key=_rank):
        same = next((one for one in kept if _says_the_same(offer, one)), None)
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
    """The shape that some media types have; null is one of its own where another one needs arguments."""
    first, bodies = offers[0], tuple(offer.body for offer in offers)
    if first.structured:
        if first.null is None:
            return [BodyForm(bodies, first.arguments)]
        if not any(one.required for one in first.arguments):
            return [BodyForm(bodies, (*first.arguments, first.null))]
        null = replace(first.null, required=True)
        return [BodyForm(bodies, first.arguments), BodyForm(bodies, (null,))]
    kinds = " or ".join(body.media_type for body in bodies)
    if stream_of(bodies[0].media_type) == "jsonlines":
        kinds += ": values, one per line, or a file of lines"
    (whole,) = first.arguments
    return [BodyForm(bodies, (replace(whole, description=f"The body, as {kinds}."),))]


def _rank(offer: _Offer) -> tuple[object, ...]:
    """Files need multipart; else JSON first, then the forms, and what is named before a range."""
    base = base_of(offer.media_type)
    place = _ORDER.index(base) if base in _ORDER and offer.structured else len(_ORDER)
    return (
        not (base == MULTIPART and any(_holds_file(one.type) for one in offer.arguments)),
        is_range(base),
        place,
        not (is_json(base) and offer.structured),
        not offer.structured,
        # What the document calls it is wrong, so what else it calls it comes first.
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
    return tuple((one.wire, one.type, one.required, one.is_rest) for one in arguments)


def _offer(media_type: str, content: MediaType, request: RequestBody, book: TypeBook) -> _Offer:
    node = content.media_type_schema
    inner, nullable = _without_null(node)
    schema = book.resolve(inner)
    sent_as = _concrete(media_type, schema)
    # Many documents leave out `required`, though nothing would make sense without the body. It is taken
    # at its word where it is written down, and where null says that there may be nothing.
    optional = not request.required if "required" in request.model_fields_set else nullable
    is_file = book.is_file(node)
    values = sent_as is not None and (is_value(sent_as) or is_form(sent_as))
    lines = stream_of(media_type) == "jsonlines"
    structured = values and not (is_file or lines)
    default = sent_as if is_range(media_type) else None
    shapes = _shapes(schema, media_type, optional, book) if structured and schema else []
    if shapes:
        arguments = _together([arguments for _, arguments in shapes])
        needed = request.required or any(one.required for one in arguments)
        body = Body(
            media_type,
            required=bool(needed),
            parts=part_types(content),
            files=tuple(
                one.wire for one in arguments if _holds_file(one.type) and not _holds_text(one.type)
            ),
            tuples=tuple(
                sorted(
                    {
                        wire
                        for shape, _ in shapes
                        for wire, node in (shape.properties or {}).items()
                        if base_of(media_type) == MULTIPART and book.is_tuple(node)
                    }
                )
            ),
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
    body = Body(
        media_type,
        required=not optional,
        is_file=is_file and not lines and (values or is_range(media_type)),
        decimals=book.decimal_texts(node) if structured or lines else (),
        default=default,
    )
    return _Offer(media_type, schema, structured, body, (whole,))


def _without_null(node: Node) -> tuple[Node, bool]:
    """What a schema allows besides null, and whether it allows that too."""
    if not isinstance(node, Schema):
        return node, False
    members = [*(node.anyOf or ()), *(node.oneOf or ())]
    others = [one for one in members if not _is_null(one)]
    nullable = len(others) < len(members) or allows_null(node)
    return (others[0] if len(others) == 1 else node), nullable


def _is_null(node: Node) -> bool:
    return isinstance(node, Schema) and node.type is DataType.NULL


def _shapes(
    schema: Schema, media_type: str, optional: bool, book: TypeBook
) -> list[tuple[Schema, list[Incoming]]]:
    """The objects that a body may be, each with its arguments; none where it is one argument.

    A form with files in one of its alternatives has a keyword for each part as well: in a mapping, a
    file would be one text among others.
    """
    if not (schema.oneOf or schema.anyOf):
        return (
            [(schema, _properties(schema, media_type, optional, book))] if schema.properties else []
        )
    if base_of(media_type) != MULTIPART:
        return []
    found = [book.resolve(one) for one in (*(schema.oneOf or ()), *(schema.anyOf or ()))]
    objects = [one for one in found if one is not None and one.properties]
    if len(objects) != len(found) or any(one.oneOf or one.anyOf for one in objects):
        return []
    shapes = [(one, _properties(one, media_type, optional, book)) for one in objects]
    held = [argument.type for _, arguments in shapes for argument in arguments]
    return shapes if any(map(_holds_file, held)) else []


def _together(alternatives: Sequence[Sequence[Incoming]]) -> list[Incoming]:
    """The arguments of all alternatives, each required only where every alternative requires it."""
    found: dict[tuple[str, bool], list[Incoming]] = {}
    for arguments in alternatives:
        for one in arguments:
            found.setdefault((one.wire, one.is_rest), []).append(one)
    return [
        replace(
            each[0],
            type=union([one.type for one in each]),
            required=len(each) == len(alternatives) and all(one.required for one in each),
            description=" ".join(dict.fromkeys(one.description for one in each)),
        )
        for each in found.values()
    ]


def _concrete(media_type: str, schema: Schema | None) -> str | None:
    """The media type to be sent, where the document gives a range and the caller gives nothing.

    None where nothing can be assumed, as with `image/*`.
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
    kinds = [] if schema is None else [one.value for one in types_of(schema)]
    if schema is not None and (set(kinds) - {"string"} or schema.properties or schema.oneOf):
        return JSON
    is_text_only = kinds == ["string"] and schema is not None and not schema.schema_format
    return _TEXT if is_text_only and base != "application/*" else _BINARY


def _unstructured(media_type: str, sent_as: str | None, *, is_file: bool) -> Type:
    # A file may be in any charset, which only its bytes keep.
    if is_text(sent_as or media_type) and not is_file:
        return Scalar("str")
    content = Scalar("content")
    return UnionOf((content, Scalar("str"))) if base_of(media_type) in ("*", "*/*") else content


def _properties(schema: Schema, media_type: str, optional: bool, book: TypeBook) -> list[Incoming]:
    """A keyword for every property that a caller may set, and one for those without a name."""
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
        for wire, node in (schema.properties or {}).items()
        if not is_read_only(node) and (wire in required or not book.is_impossible(node))
    ]
    # Only where the document says so itself: left out, the keyword allows anything, and means nothing.
    if not schema.additionalProperties and not schema.patternProperties:
        return known
    rest = Incoming(
        wire="",
        location="body",
        type=book.writing_rest(schema),
        required=False,
        description="Further properties of the body, by the names used in JSON.",
        is_rest=True,
    )
    return [*known, rest]


def _holds_file(kind: Type) -> bool:
    return Scalar("file") in _parts(kind)


def _holds_text(kind: Type) -> bool:
    """Whether a text is meant as such: where a file is wanted, it would be the name of one."""
    return Scalar("str") in _parts(kind)


def _parts(kind: Type) -> list[Type]:
    """What a type is made of, through lists and unions."""
    match kind:
        case ListOf(item):
            return _parts(item)
        case UnionOf(members) | TupleOf(members):
            return [part for member in members for part in _parts(member)]
        case _:
            return [kind]
