# The shared runtime, the same in every client; see __init__.py.
"""What an event of a stream means: its data, or an object of its fields. No I/O here.

`decode` of an operation says which: with `events` the data is JSON, with `event-texts` it is a text;
with `event-fields` and `event-text-fields` an item is an object of the event's fields, among which
the data is likely JSON, or likely a text. Lines of JSON are `jsonlines`.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic_core import from_json, to_json

from .decode import Mismatch, decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .decode import Report
    from .events import Fields, ServerSentEvent
    from .operation import Operation

_Found: TypeAlias = "tuple[Any] | Mismatch"
"""An item, or what is wrong with it."""
_DATA = "the data"


def item_of(
    operation: Operation[Any], event: ServerSentEvent, came: Fields, report: Report, *, strict: bool
) -> Any:
    """The item that an event, or a line, is.

    Where the data is not JSON, it is a text: what was promised, or kept as it came and reported.

    Args:
        operation: what is promised.
        event: the event.
        came: the fields that the event itself came with.
        report: takes what is wrong.
        strict: whether anything wrong is an error.

    Raises:
        Mismatch: with `strict` where anything is wrong, and where a line is not JSON.
    """
    if operation.decode == "jsonlines":
        return decode(operation.validator, event.data.encode(), report, strict=strict)
    if operation.decode in ("event-fields", "event-text-fields"):
        return _item_of_fields(operation, came, report, strict=strict)
    meanings = _meanings(event.data, text=operation.decode == "event-texts")
    if strict or len(meanings) > 1:
        found = _first(operation, meanings)
        if not isinstance(found, Mismatch):
            return found[0]
        if strict:
            raise found
    try:
        return decode(operation.validator, meanings[0], report, strict=False)
    except Mismatch as error:
        report(_DATA, error.problem)
        return event.data


def _first(operation: Operation[Any], meanings: Iterator[bytes] | list[bytes]) -> _Found:
    """The item as the first of some texts of JSON that is what was promised; else, what is wrong."""
    problem: Mismatch | None = None
    for content in meanings:
        try:
            return (decode(operation.validator, content, _unheard, strict=True),)
        except Mismatch as error:
            place = error.place if error.place.startswith((".", "[")) else _DATA
            problem = problem or Mismatch(place, error.problem)
    assert problem is not None
    return problem


def _unheard(place: str, problem: str) -> None:
    """What is wrong is raised."""


def _meanings(data: str, *, text: bool) -> list[bytes]:
    """The JSON that the data can stand for, the likeliest first.

    What begins as an object or a list is never meant as a text, however wrong it is, unless that is
    what was promised.
    """
    if text:
        return [to_json(data)]
    return [data.encode()] if _is_structured(data) else [data.encode(), to_json(data)]


def _is_structured(data: str) -> bool:
    return data.lstrip().startswith(("{", "["))


def _item_of_fields(
    operation: Operation[Any], came: Fields, report: Report, *, strict: bool
) -> Any:
    data = str(came["data"])
    text, meanings = to_json(data), [to_json(data)]
    try:
        value = from_json(data)
    except ValueError:
        value = None
    else:
        first, second = data.encode(), text
        if operation.decode == "event-text-fields":
            first, second = text, first
        alone = first is not text and _is_structured(data)
        meanings = [first] if alone else [first, second]
    found = _first(operation, _objects(came, meanings, value))
    if not isinstance(found, Mismatch):
        return found[0]
    if strict:
        raise found
    return _nearest(operation, [_object(came, meaning) for meaning in meanings], report)


def _objects(came: Fields, meanings: list[bytes], value: Any) -> Iterator[bytes]:
    """The objects that an event can stand for, the likeliest first.

    An id may be promised as a number, and an event without a type is a message. An API whose objects
    only look like events has them in the data as a whole: `value`.
    """
    ids = [came.get("id")]
    if isinstance(ids[0], str) and ids[0].isascii() and ids[0].isdigit():
        ids.append(int(ids[0]))
    kinds = [came["event"]] if "event" in came else [None, "message"]
    for kind, number, meaning in product(kinds, ids, meanings):
        fields = {"event": kind, "id": number, "retry": came.get("retry")}
        yield _object({k: v for k, v in fields.items() if v is not None}, meaning)
    if isinstance(value, dict) and "data" in value:
        yield str(came["data"]).encode()


def _object(fields: Fields, data: bytes) -> bytes:
    """The fields of an event as one object, with its data as what it means."""
    members = [b"%b:%b" % (to_json(k), to_json(v)) for k, v in fields.items() if k != "data"]
    return b"{%b}" % b",".join([*members, b'"data":' + data])


def _nearest(operation: Operation[Any], objects: list[bytes], report: Report) -> Any:
    """The first object in which the data is of the right kind, or else the first, and what is wrong."""
    read: list[tuple[Any, dict[str, str]]] = []
    for content in objects:
        problems: dict[str, str] = {}
        item = decode(operation.validator, content, problems.setdefault, strict=False)
        read.append((item, problems))
    item, problems = next((one for one in read if ".data" not in one[1]), read[0])
    for place, problem in problems.items():
        report(place, problem)
    return item
