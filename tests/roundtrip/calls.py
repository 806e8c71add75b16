"""From an operation and the method it became to one call: its arguments and its answer."""

from __future__ import annotations

import copy
import datetime as dt
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.roundtrip.server import Answer
from tests.roundtrip.streams import items_of, written
from tests.roundtrip.values import DateText, DateTimeText, FileText, Flavour, Maker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.result import Pagination
    from tests.roundtrip.documents import Json, Node, Operation

#: Characters with a meaning in URLs, which have to arrive as themselves. No comma: the library
#: splits lists at commas after decoding.
_URL_SPICE = " /?#&=+%é"
_FILE = b"a file, with a line\nof its own"


#: Strategies that can only tell the end of a list from a page without items.
_COUNTING = ("LastId", "Offset", "PageNumber")


_CONTENT_LENGTH = ("header", "content-length")


class Mismatch(Exception):
    """The plan and the document do not speak of the same things."""


@dataclass
class Call:
    """One call that is about to be made."""

    operation: Operation
    method: Method
    flavour: Flavour
    #: Which member of each union the values show, and how many of them there are.
    variant: int
    variants: int = 1
    #: Which of the documented successes is the answer, in which of the accepted media types.
    success: int = 0
    media: int = 0
    positional: list[Any] = field(default_factory=list)
    keywords: dict[str, Any] = field(default_factory=dict)
    #: Place -> wire name -> the value that has to arrive.
    parameters: dict[str, dict[str, Json]] = field(default_factory=dict)
    body: Json = None
    has_body: bool = False
    answers: list[Answer] = field(default_factory=list)
    #: What the first answer says, decoded.
    expected: Json = None

    @property
    def items(self) -> list[Json]:
        """What a list method has to give: the items of the one page there is."""
        pagination = self.method.pagination
        found = self.expected
        if pagination is not None and not isinstance(found, list):
            found = _dig(found, items_path(pagination))
        return found if isinstance(found, list) else []


def prepare(
    operation: Operation,
    method: Method,
    flavour: Flavour,
    variant: int = 0,
    success: int = 0,
    media: int = 0,
) -> Call:
    """Make a call's arguments and its answer from the document.

    Raises:
        Mismatch: where the method lacks something the document has, or has something it lacks.
    """
    call = Call(operation, method, flavour, variant, success=success, media=media)
    _parameters(call)
    _body(call)
    _length(call)
    _answer(call)
    return call


def to_python(value: Json) -> Any:
    """What a caller would pass for a wire value: moments and days as such, all else as it is."""
    if isinstance(value, DateTimeText):
        return dt.datetime.fromisoformat(value)
    if isinstance(value, DateText):
        return dt.date.fromisoformat(value)
    if isinstance(value, dict):
        return {key: to_python(item) for key, item in value.items()}
    if isinstance(value, list):
        return [to_python(item) for item in value]
    return value


def query_pairs(parameter: Node, value: Json) -> list[tuple[str, str]]:
    """The query pairs of a parameter, as the specification writes them (OpenAPI 3.0.3, 4.7.12.2).

    Args:
        parameter: a single value, or with the style deepObject or an exploded form. Of objects in a
            list the specification says nothing: they are JSON, as in a form.
        value: what it is to say.
    """
    name = parameter["name"]
    if not isinstance(value, dict):
        many = value if isinstance(value, list) else [value]
        return [(name, _query_text(each)) for each in many]
    if parameter.get("style") == "deepObject":
        return deep_pairs(name, value)
    return [
        (key, _query_text(each))
        for key, item in value.items()
        for each in (item if isinstance(item, list) else [item])
    ]


def form_pairs(media: Node, value: Node) -> list[tuple[str, str]]:
    """The pairs of a form, each property written by its encoding (OpenAPI 3.0.3, 4.7.15).

    What has no encoding and is an object is JSON, which is the default content type of one.
    """
    found: list[tuple[str, str]] = []
    for name, item in value.items():
        encoding = media.get("encoding", {}).get(name, {})
        if isinstance(item, dict) and "style" not in encoding:
            found.append((name, json.dumps(item, ensure_ascii=False, separators=(",", ":"))))
        elif encoding.get("style") == "deepObject":
            found += deep_pairs(name, item)
        else:
            many = item if isinstance(item, list) else [item]
            found += [(name, _query_text(one)) for one in many if one is not None]
    return found


def deep_pairs(name: str, value: Json) -> list[tuple[str, str]]:
    """`name[key]=value` however deep.

    A list is not defined: `name[]=value`, and `name[0][key]=value` if any of its items has parts.
    """
    if isinstance(value, list):
        there = [item for item in value if item is not None]
        parted = any(isinstance(item, dict | list) for item in there)
        pairs = [(str(index) if parted else "", item) for index, item in enumerate(there)]
    elif isinstance(value, dict):
        pairs = list(value.items())
    else:
        return [] if value is None else [(name, _query_text(value))]
    return [pair for key, item in pairs for pair in deep_pairs(f"{name}[{key}]", item)]


def _query_text(value: Json) -> str:
    if isinstance(value, dict | list):
        return json.dumps(value, separators=(",", ":"))
    return str(value).lower() if isinstance(value, bool) else str(value)


def items_path(pagination: Pagination) -> tuple[str, ...]:
    """Where a page has its items."""
    return _steps(pagination, "items")


def _steps(pagination: Pagination, setting: str) -> tuple[str, ...]:
    found = dict(pagination.settings).get(setting, ())
    return found if isinstance(found, tuple) else (str(found),)


def _parameters(call: Call) -> None:
    planned = {(a.location, a.wire): a for a in call.method.arguments if a.location != "body"}
    declared = {(one["in"], one["name"]): one for one in call.operation.parameters}
    if planned.keys() != declared.keys():
        missing = sorted(map(str, declared.keys() - planned.keys()))
        extra = sorted(map(str, planned.keys() - declared.keys()))
        raise Mismatch(f"parameters without an argument: {missing}; invented: {extra}")
    for key, argument in planned.items():
        parameter = declared[key]
        required = bool(parameter.get("required"))
        if argument.required != required:
            raise Mismatch(f"the parameter {key} is required: {required}")
        if call.flavour is Flavour.MINIMAL and not required:
            continue
        value = _parameter_value(call, parameter)
        call.parameters.setdefault(parameter["in"], {})[parameter["name"]] = value
        if argument.location == "path":
            call.positional.append(to_python(value))
        else:
            call.keywords[argument.name] = to_python(value)


def _parameter_value(call: Call, parameter: Node) -> Json:
    place = parameter["in"]
    exploded = parameter.get("explode", parameter.get("style", "form") == "form")
    spice = "" if place not in ("path", "query") or not exploded else _URL_SPICE
    if place == "path":
        spice = _URL_SPICE
    # A parameter is there or it is not: it is neither null nor an empty list.
    maker = Maker(call.operation.document, "request", Flavour.FULL, spice)
    return maker.make(parameter["schema"], parameter["name"])


def _body(call: Call) -> None:
    of_body = [a for a in call.method.arguments if a.location == "body"]
    arguments = {a.wire: a for a in of_body if not a.is_rest}
    rest = next((a for a in of_body if a.is_rest), None)
    request = call.operation.request_body
    if request is None or call.method.body is None:
        if request is not None or arguments:
            raise Mismatch("the method and the document disagree on whether there is a body")
        return
    media_type = call.method.body.media_type
    schema = content_for(request["content"], media_type).get("schema", {})
    multipart = media_type.startswith("multipart/")
    # Only a server is from the future; and a part is there or not, it is never null.
    flavour = call.flavour
    if flavour is Flavour.FUTURE or (multipart and flavour is Flavour.NULLS):
        flavour = Flavour.FULL
    form = media_type == "application/x-www-form-urlencoded"
    empties = not (form and call.operation.document.resolve(schema).get("required"))
    maker = Maker(
        call.operation.document, "request", flavour, variant=call.variant, empties=empties
    )
    value = maker.make(schema, "body")
    call.variants = max(call.variants, maker.widest)
    if multipart and isinstance(value, dict) and [] in value.values():
        # A list without items has no parts, and cannot be told from what was left out.
        more = Maker(call.operation.document, "request", Flavour.FULL).make(schema, "body")
        value = {key: more[key] if item == [] else item for key, item in value.items()}
    if multipart or isinstance(value, FileText):
        value = _with_files(value)
    call.body, call.has_body = value, True
    if "" in arguments:
        call.keywords[arguments[""].name] = to_python(value)
        return
    lacking = {key: item for key, item in value.items() if key not in arguments}
    if lacking and rest is None:
        raise Mismatch(f"body properties without an argument: {list(lacking)}")
    if lacking and rest is not None:
        call.keywords[rest.name] = to_python(lacking)
    for key, item in value.items():
        if key in arguments:
            call.keywords[arguments[key].name] = to_python(item)


def _length(call: Call) -> None:
    """A parameter that is the length of the body says it; any other number could not travel."""
    declared = call.operation.parameters
    if not isinstance(call.body, bytes):
        return
    for one in (one for one in declared if (one["in"], one["name"].lower()) == _CONTENT_LENGTH):
        name = next(a.name for a in call.method.arguments if a.wire == one["name"])
        if name in call.keywords:
            call.keywords[name] = call.parameters["header"][one["name"]] = len(call.body)


def _with_files(value: Json) -> Json:
    """A form with its files; below the top they are in lists."""
    if isinstance(value, FileText):
        return _FILE
    if isinstance(value, list):
        return [_with_files(item) for item in value]
    return (
        {key: _with_files(item) for key, item in value.items()}
        if isinstance(value, dict)
        else value
    )


def _answer(call: Call) -> None:
    status, response = call.operation.successes[call.success]
    content: Mapping[str, Node] = response.get("content", {})
    result = call.method.result
    if not content:
        if result.decode not in ("none", "any") and call.success == 0:
            raise Mismatch(f"there is no content, but the method gives {result.decode}")
        # Of a download, reading nothing gives no bytes.
        call.expected = b"" if result.decode == "bytes" else None
        call.answers.append(Answer(status))
        return
    media_type = accepted_types(call.method)[call.media]
    value = _content(call, media_type, content_for(content, media_type))
    data = value if isinstance(value, bytes) else value.encode() if isinstance(value, str) else b""
    if result.decode == "json" or (result.decode == "any" and _is_json(media_type)):
        data = _json(value)
    elif result.is_stream:
        data = written(result, value)
    call.expected = value
    call.answers.append(Answer(status, data, media_type))
    pagination = call.method.pagination
    if pagination is not None and pagination.strategy in _COUNTING and call.items:
        call.answers.append(Answer(status, _json(_emptied(call)), media_type))


#: What a range may be, by how it is read: an answer names a type (RFC 9110, 8.3).
_OF_RANGE: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("*/*", "json"): ("application/json",),
    ("*/*", "bytes"): ("application/octet-stream",),
    ("*/*", "any"): ("text/plain", "application/json"),
}


def accepted_types(method: Method) -> list[str]:
    """The media types in which a method takes its result."""
    result = method.result
    return [
        kind
        for one in (result.media_type or "").split(", ")
        for kind in _OF_RANGE.get((one, result.decode), (one,))
    ]


def content_for(content: Mapping[str, Node], media_type: str) -> Node:
    """What a document says of a media type; the most specific range counts (OpenAPI 3.0.3, 4.7.14).

    Raises:
        Mismatch: where it does not speak of it.
    """
    for name in (media_type, media_type.partition("/")[0] + "/*", "*/*"):
        if name in content:
            return content[name]
    raise Mismatch(f"the method has {media_type}, the document has {list(content)}")


def _content(call: Call, media_type: str, media: Node) -> Json:
    """What the call has to give."""
    maker = Maker(call.operation.document, "response", call.flavour, variant=call.variant)
    schema = media.get("schema", {})
    if call.method.result.is_stream:
        return items_of(call.operation.document, call.method.result, media, maker)
    match call.method.result.decode:
        case "json":
            value = maker.make(schema, "answer")
            call.variants = max(call.variants, maker.widest)
            pagination = call.method.pagination
            return value if pagination is None else _last_page(value, schema, pagination, maker)
        case "text":
            return maker.make({"type": "string"}, "text")
        case "any":
            return maker.make(schema, "answer")
        case "bytes":
            return _json(maker.make(schema)) if _is_json(media_type) else _FILE
        case other:
            raise Mismatch(f"no answer is known for {other}")


def _is_json(media_type: str) -> bool:
    return media_type.endswith("json")


def _json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _last_page(value: Json, schema: Node, pagination: Pagination, maker: Maker) -> Json:
    """The page with nothing in it that leads to another one."""
    steps = _steps(pagination, "next")
    if not steps or not isinstance(value, dict) or _dig(value, steps) is None:
        return value
    bearable = len(maker.problems(schema, value))
    for depth, without in ((0, False), (0, True), (1, True)):
        changed = copy.deepcopy(value)
        *outer, leaf = steps[: len(steps) - depth]
        owner = _dig(changed, tuple(outer))
        if without:
            owner.pop(leaf)
        else:
            owner[leaf] = None
        if len(maker.problems(schema, changed)) <= bearable:
            return changed
    raise Mismatch("a page of this schema cannot be the last one")


def _emptied(call: Call) -> Json:
    value = copy.deepcopy(call.expected)
    if isinstance(value, list):
        return []
    assert call.method.pagination is not None
    *outer, leaf = items_path(call.method.pagination)
    _dig(value, tuple(outer))[leaf] = []
    return value


def _dig(value: Json, steps: tuple[str, ...]) -> Json:
    for step in steps:
        if not isinstance(value, dict):
            return None
        value = value.get(step)
    return value
