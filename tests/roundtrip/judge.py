"""What arrived and what is answered, judged by openapi-core against the provider's own document."""

from __future__ import annotations

import copy
import json
import warnings
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, unquote

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.parsers import PathParser
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.http import parse_cookie

from tests.roundtrip.deep import DeepStyles
from tests.roundtrip.documents import NOT_PARAMETERS, Document, Json, Node, Operation
from tests.roundtrip.multipart import is_multipart, parts_of, value_of
from tests.roundtrip.server import Arrived
from tests.roundtrip.streams import item_schema

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from tests.roundtrip.server import Answer

#: Where the judged server is said to be; which port the test's server has is nobody's business.
_HOST = "https://judged.example"
#: Headers that differ between the clients and from run to run, and that no document speaks of.
_INDIFFERENT = frozenset({"host", "user-agent", "connection"})


@dataclass
class JudgedRequest:
    """A request in the form that openapi-core takes (its protocol `Request`)."""

    host_url: str
    path: str
    method: str
    body: bytes | None
    content_type: str
    parameters: RequestParameters


@dataclass
class JudgedResponse:
    """A response in the form that openapi-core takes (its protocol `Response`)."""

    status_code: int
    data: bytes | None
    content_type: str
    headers: Headers


@dataclass(frozen=True)
class Verdict:
    """What the library says of a request: what is wrong, and how it read the parameters."""

    problems: list[str]
    parameters: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)


def judge_request(
    operation: Operation,
    arrived: Arrived,
    unseen: frozenset[str] = frozenset(),
    pairs: frozenset[str] = frozenset(),
) -> Verdict:
    """Judge a request.

    Args:
        operation: what the request was meant for.
        arrived: what came in.
        unseen: query parameters that the library cannot read; it judges the request as if neither
            the document nor the request had them.
        pairs: the names under which those parameters travel.
    """
    headers = tuple(pair for pair in arrived.headers if pair[0].lower() not in _INDIFFERENT)
    return _judged(operation, replace(arrived, headers=headers), unseen, pairs)


# The blocking and the async client send the same request one after the other; a pure function of
# it need not run twice.
@lru_cache(maxsize=64)
def _judged(
    operation: Operation, arrived: Arrived, unseen: frozenset[str], pairs: frozenset[str]
) -> Verdict:
    try:
        request = _request(operation, _with_plain_body(operation, arrived), pairs)
    except ValueError as error:
        return Verdict([f"the body is not {arrived.header('Content-Type')}: {error}"])
    with warnings.catch_warnings():
        # That a parameter is deprecated is no fault of the request.
        warnings.simplefilter("ignore", DeprecationWarning)
        result = _judge(operation, unseen).unmarshal_request(request)
    decoded = result.parameters
    return Verdict(
        [_words(error) for error in result.errors],
        {place: dict(getattr(decoded, place)) for place in ("path", "query", "header", "cookie")},
    )


def _with_plain_body(operation: Operation, arrived: Arrived) -> Arrived:
    """The request with its multipart body as the JSON that the library is told to expect."""
    content_type, declared = arrived.header("Content-Type") or "", operation.request_body
    media_type = content_type.partition(";")[0]
    if not is_multipart(content_type) or media_type not in (declared or {}).get("content", ()):
        return arrived
    assert declared is not None
    media = declared["content"][media_type]
    value = value_of(operation.document, media, parts_of(content_type, arrived.body))
    headers = [pair for pair in arrived.headers if pair[0].lower() != "content-type"]
    return replace(
        arrived,
        headers=(*headers, ("Content-Type", _as_json(media_type))),
        body=json.dumps(value).encode(),
    )


def _as_json(multipart: str) -> str:
    """The name under which the library knows a multipart type."""
    return f"application/{multipart.partition('/')[2]}+json"


@lru_cache(maxsize=64)
def judge_answer(operation: Operation, answer: Answer) -> list[str]:
    """What is wrong with an answer, so that no test rests on an answer the document forbids."""
    response = JudgedResponse(
        answer.status, answer.body or None, answer.media_type or "", Headers(list(answer.headers))
    )
    # The library wants a request only to find the operation.
    method = operation.method.upper()
    request = _request(operation, Arrived(method, operation.target, (), b""))
    judge = _judge(operation, frozenset())
    return [_words(error) for error in judge.iter_response_errors(request, cast("Any", response))]


def _request(operation: Operation, arrived: Arrived, ignored: Container[str] = ()) -> JudgedRequest:
    query = [
        (name, value)
        for name, value in parse_qsl(arrived.query, keep_blank_values=True)
        if name not in ignored
    ]
    # The library matches the path as it came, with `%2F` in its segments, but leaves decoding
    # the parameters to the web framework that usually stands before it.
    match = PathParser(operation.target, "^", "$").search(arrived.path)
    return JudgedRequest(
        host_url=_HOST,
        path=arrived.path,
        method=arrived.method.lower(),
        body=arrived.body or None,
        content_type=arrived.header("Content-Type") or "",
        parameters=RequestParameters(
            query=ImmutableMultiDict(query),
            header=Headers(list(arrived.headers)),
            cookie=ImmutableMultiDict(parse_cookie(arrived.header("Cookie")).items(multi=True)),
            path={name: unquote(value) for name, value in match.named.items()} if match else {},
        ),
    )


def _words(error: BaseException) -> str:
    """An error with what lies behind it."""
    told = [f"{type(error).__name__}: {error}"]
    for inner in getattr(error, "schema_errors", ()):
        told.append(f"{inner.json_path}: {inner.message[:300]}")
    if error.__cause__ is not None:
        told.append(_words(error.__cause__))
    return " | ".join(told)


def _judge(operation: Operation, ignored: frozenset[str]) -> OpenAPI:
    return _judge_of(operation.document, operation.path, operation.target, ignored)


@cache
def _judge_of(document: Document, path: str, target: str, ignored: frozenset[str]) -> OpenAPI:
    """The library on one path of a document, since it looks through all paths for each request."""
    item = prepared(document)["paths"][path]
    if ignored:
        item = _without(item, ignored)
    return OpenAPI.from_dict(
        {**prepared(document), "paths": {target: item}},
        config=Config(
            # Both the specification validator and the generator's own tests judge the documents.
            spec_validator_cls=cast("Any", None),
            # Dates and the like are to be compared as they travelled, and a format that the library
            # does not know is no error (OpenAPI 3.0.3, 4.4).
            extra_format_unmarshallers=dict.fromkeys(_formats(document), _as_it_is),
            extra_media_type_deserializers={
                **dict.fromkeys(_json_types(document), _json),
                **_DESERIALIZERS,
            },
            style_deserializers_factory=DeepStyles(document),
        ),
    )


@cache
def _formats(document: Document) -> frozenset[str]:
    return frozenset(
        node["format"] for node in nodes(document.data) if isinstance(node.get("format"), str)
    )


@cache
def _json_types(document: Document) -> frozenset[str]:
    """The media types that are JSON by another name (RFC 6839, 3.1)."""
    names = (name for node in nodes(prepared(document)) for name, _ in _contents(node))
    return frozenset(name for name in names if name.endswith("+json"))


def nodes(data: Json) -> Iterator[Node]:
    """Every object of a document."""
    waiting = [data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _as_it_is(value: Any) -> Any:
    return value


def _json(value: bytes, **parameters: str) -> Any:
    return json.loads(value)


def _text(value: bytes, **parameters: str) -> Any:
    return value.decode()


def _yaml(value: bytes, **parameters: str) -> Any:
    return yaml.safe_load(value)


def _lines(value: bytes, **parameters: str) -> Any:
    return [json.loads(line) for line in value.splitlines()]


#: One JSON value in each line: the schema is that of a line.
_LINES = frozenset({"application/jsonl", "application/x-ndjson", "application/stream+json"})
_DESERIALIZERS: Mapping[str, Any] = {
    **dict.fromkeys(_LINES, _lines),
    "application/x-yaml": _yaml,
    "text/vnd.graphviz": _text,
}


#: The media types with values, other than JSON, that the library knows by itself.
_READ = frozenset({"*/*", "application/x-www-form-urlencoded"})
#: What a range includes that the library reads; under the name of the range it gives bytes.
_OF_ANY_TYPE = ("application/json", "text/plain")


def _without(item: Node, names: frozenset[str]) -> Node:
    item = copy.deepcopy(item)
    for owner in (item, *(one for one in item.values() if isinstance(one, dict))):
        if "parameters" in owner:
            owner["parameters"] = [
                one for one in owner["parameters"] if one.get("name") not in names
            ]
    return item


@cache
def prepared(document: Document) -> Node:
    """The document in a form that the library reads as the specification does.

    - Header parameters named Accept, Content-Type and Authorization go: OpenAPI 3.0.3 (4.7.12.1)
      says that they shall be ignored, the library demands them.
    - References into `/paths` are replaced by what they lead to: the library is given one path at a
      time.
    - `default: null` and the default of what is read only go: the library fills it in for what was not
      sent, and then may find it invalid.
    - Multipart bodies are JSON: the library is given what their parts say.
    - `*/*` is said of JSON and of text as well: what it covers the library reads as bytes.
    - `content: {}` goes: it says that there is no content, the library demands one.
    - What travels in a media type that the library does not read is not judged by its schema: it
      would compare the bytes or the text with a number or an object. The findings compare it.
    - What answers HEAD has no content: the library demands what an answer to GET would have.
    - The server is that of the test, for paths and operations with servers of their own as well.
    """
    data = copy.deepcopy({**document.data, "servers": [{"url": _HOST}]})
    for item in data["paths"].values():
        for owner in (item, *(one for one in item.values() if isinstance(one, dict))):
            owner.pop("servers", None)
            if "parameters" in owner:
                owner["parameters"] = [
                    one
                    for one in map(document.resolve, owner["parameters"])
                    if one["in"] != "header" or one["name"].lower() not in NOT_PARAMETERS
                ]
        if "head" in item:
            item["head"]["responses"] = {
                status: {**document.resolve(one), "content": {}}
                for status, one in item["head"]["responses"].items()
            }
    data = cast("Node", _inlined(data, document))
    for node in nodes(data):
        if "default" in node and (node["default"] is None or node.get("readOnly") is True):
            del node["default"]
        if node.get("content") == {}:
            del node["content"]
        if any(is_multipart(media_type) for media_type, _ in _contents(node)):
            node["content"] = {
                _as_json(name) if is_multipart(name) else name: media
                for name, media in node["content"].items()
            }
        if any(media_type == "*/*" for media_type, _ in _contents(node)):
            said = node["content"]["*/*"]
            node["content"] = {**{one: {**said} for one in _OF_ANY_TYPE}, **node["content"]}
        for media_type, media in _contents(node):
            if media_type in _LINES:
                media["schema"] = {"type": "array", "items": item_schema(document, media)}
                media.pop("itemSchema", None)
            elif not _is_read(media_type):
                media.pop("schema", None)
    return data


def _contents(node: Node) -> Iterator[tuple[str, Node]]:
    """The media types of a body or an answer."""
    content = node.get("content")
    if isinstance(content, dict):
        yield from ((name, one) for name, one in content.items() if isinstance(one, dict))


def _is_read(media_type: str) -> bool:
    """Whether the library makes a value out of a media type."""
    base = media_type.partition(";")[0].strip().lower()
    return _is_json(base) or base in _READ or base in _DESERIALIZERS


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or media_type.endswith("+json")


def _inlined(node: Json, document: Document) -> Json:
    if isinstance(node, dict):
        if str(node.get("$ref", "")).startswith("#/paths/"):
            return _inlined(document.resolve(node), document)
        return {key: _inlined(value, document) for key, value in node.items()}
    if isinstance(node, list):
        return [_inlined(value, document) for value in node]
    return node
