# The shared runtime, the same in every client; see __init__.py.
"""The items of a stream: the data of each event, or an object of its fields. No I/O here.

`decode` of an operation says which. With `events` the data is JSON, with `event-texts` it is text. With
`event-fields` and `event-text-fields` an item is an object of the fields of the event, whose data is
usually JSON, or usually text. JSON lines are `jsonlines`.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic_core import from_json, to_json

from .decode import Mismatch, decode
from .mend import Problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .events import Fields, ServerSentEvent
    from .mend import Report
    from .operation import Operation

_Reading: TypeAlias = "tuple[Any] | Mismatch"
"""An item, or what is wrong with it."""
_DATA = "the data"


def item_of(
    operation: Operation[Any], event: ServerSentEvent, came: Fields, report: Report, *, strict: bool
) -> Any:
    """Return the item of an event or a line.

    Data that is not JSON is text: the described item, or kept unchanged and reported.

    Args:
        operation: The operation that describes the items.
        event: The event.
        came: The fields of the event itself.
        report: Receives each problem.
        strict: Raise Mismatch for any problem.

    Raises:
        Mismatch: If a line is not JSON, or with `strict`.
    """
    if operation.decode == "jsonlines":
        return decode(operation.validator, event.data.encode(), report, strict=strict)
    if operation.decode in ("event-fields", "event-text-fields"):
        return _item_of_fields(operation, came, report, strict=strict)
    meanings = _meanings(event.data, text=operation.decode == "event-texts")
    if strict or len(meanings) > 1:
        reading = _first(operation, meanings)
        if not isinstance(reading, Mismatch):
            return reading[0]
        if strict:
            raise reading
    try:
        return decode(operation.validator, meanings[0], report, strict=False)
    except Mismatch as error:
        report(_DATA, error.problem)
        return event.data


def _first(operation: Operation[Any], meanings: Iterator[bytes] | list[bytes]) -> _Reading:
    """Return the first of some JSON texts that matches the document, or what is wrong."""
    problem: Mismatch | None = None
    for content in meanings:
        try:
            return (decode(operation.validator, content, _ignore, strict=True),)
        except Mismatch as error:
            place = error.place if error.place.startswith((".", "[")) else _DATA
            problem = problem or Mismatch(place, error.problem)
    assert problem is not None
    return problem


def _ignore(place: str, problem: str) -> None:
    """Ignore a problem, which is raised anyway."""


def _meanings(data: str, *, text: bool) -> list[bytes]:
    """Return the JSON that the data can mean, the most likely first.

    Data that begins like an object or a list is text only if the document describes it as text.
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
    reading = _first(operation, _objects(came, meanings, value))
    if not isinstance(reading, Mismatch):
        return reading[0]
    if strict:
        raise reading
    return _nearest(operation, [_object(came, meaning) for meaning in meanings], report)


def _objects(came: Fields, meanings: list[bytes], value: Any) -> Iterator[bytes]:
    """Yield the objects that an event can mean, the most likely first.

    The schema may describe the id as a number, and an event without a type is a `message`. If the objects
    of an API only look like events, the data contains the whole object: `value`.
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
    """Return the fields of an event as one JSON object with the given data."""
    members = [b"%b:%b" % (to_json(k), to_json(v)) for k, v in fields.items() if k != "data"]
    return b"{%b}" % b",".join([*members, b'"data":' + data])


def _nearest(operation: Operation[Any], objects: list[bytes], report: Report) -> Any:
    """Return the first object whose data matches, or else the first one, and report its problems."""
    read: list[tuple[Any, Problems]] = []
    for content in objects:
        problems = Problems()
        item = decode(operation.validator, content, problems.note, strict=False)
        read.append((item, problems))
    item, problems = next((pair for pair in read if ".data" not in pair[1]), read[0])
    for place, problem in problems.items():
        report(place, problem)
    return item
