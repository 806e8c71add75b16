"""Each documented example of a success, read as the generated package reads answers.

An example that is valid by the document's own schema has to be read with `strict=True`; one that is at
fault has to be read leniently. Either has to be the same when it is sent back. jsonschema says which are
valid: it knows nothing of the generator. It is not asked of what no reading checks, such as `pattern`.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker, validators
from openapi_schema_validator import OAS30ReadValidator
from referencing import Registry, Specification

from tests.corpus.documents import ROOT
from tests.roundtrip.plans import methods_of
from tests.roundtrip.upgrade import as_30_from_20

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.corpus.documents import Json, RealDocument
    from tests.corpus.subjects import Subject

_METHODS = ("get", "put", "post", "delete", "options", "patch", "trace")
_JSON = re.compile(r"application/json|text/json|[^;]+\+json")
_DEPTH = 6
_LIMITS = (
    *("pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties"),
    *("maxProperties", "not", "if", "dependentRequired", "contains"),
)
_NOTHING = object()
_DOCUMENT = "urn:document"
#: RFC 3339, section 5.6.
_TIME = re.compile(
    r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)", re.I
)


@dataclass(frozen=True)
class Place:
    """A node of a document, and where it stands once references have been followed."""

    document: Json
    pointer: str

    @cached_property
    def node(self) -> Json:
        node = self.document
        for step in self.pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def at(self, *keys: str) -> Place | None:
        """What is found below, through references; None where there is nothing."""
        place: Place | None = self
        for key in keys:
            if place is None or not _has(place.node, key):
                return None
            escaped = key.replace("~", "~0").replace("/", "~1")
            place = Place(self.document, f"{place.pointer}/{escaped}").resolved()
        return place

    def resolved(self) -> Place | None:
        """The target of a reference, which may be another one; itself where it is none."""
        place, steps = self, 0
        while isinstance(place.node, dict) and isinstance(place.node.get("$ref"), str):
            reference = place.node["$ref"]
            if not reference.startswith("#/") or steps > 20:
                return None
            place, steps = Place(self.document, unquote(reference[1:])), steps + 1
        return place


def _has(node: Json, key: str) -> bool:
    if isinstance(node, list):
        return key.isdecimal() and int(key) < len(node)
    return isinstance(node, dict) and key in node


@dataclass(frozen=True)
class Example:
    """One example of what an operation gives."""

    method: str
    path: str
    status: str
    media_type: str
    #: Where its schema stands; None where it has none.
    schema: str | None
    name: str
    value: Json

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.status} {self.name}"


def examples(document: Json) -> Iterator[Example]:
    """The examples of the JSON answers of success, of media types and of their schemas."""
    root = Place(document, "")
    for path in document.get("paths") or {}:
        item = root.at("paths", path)
        for method in _METHODS:
            responses = item.at(method, "responses") if item is not None else None
            statuses = responses.node if responses is not None else {}
            for status in statuses:
                if responses is None or not str(status).startswith("2"):
                    continue
                content = responses.at(status, "content")
                for media_type in content.node if content is not None else ():
                    media = content.at(media_type) if content is not None else None
                    if media is None or not _JSON.fullmatch(media_type.partition(";")[0].strip()):
                        continue
                    schema = media.at("schema")
                    where = None if schema is None else schema.pointer
                    given = [*_of_media(media), *_of_schema(schema)]
                    if schema is not None and not given:
                        given = list(_of_parts(schema))
                    for name, value in given:
                        yield Example(method, path, status, media_type, where, name, value)


def _of_media(media: Place) -> Iterator[tuple[str, Json]]:
    if "example" in media.node:
        yield "example", media.node["example"]
    named = media.node.get("examples")
    for name in named if isinstance(named, dict) else ():
        one = media.at("examples", name)
        if one is not None and isinstance(one.node, dict) and "value" in one.node:
            yield f"example {name!r}", one.node["value"]


def _of_schema(schema: Place | None) -> Iterator[tuple[str, Json]]:
    if schema is None or not isinstance(schema.node, dict):
        return
    if "example" in schema.node:
        yield "example of the schema", schema.node["example"]
    listed = schema.node.get("examples")
    for number, value in enumerate(listed if isinstance(listed, list) else ()):
        yield f"example {number} of the schema", value


def _of_parts(schema: Place) -> Iterator[tuple[str, Json]]:
    """What the examples of properties and items make together, where the whole has none."""
    told: list[Json] = []
    value = _composed(schema, told, 0)
    if told and value is not _NOTHING:
        yield "examples of the properties", value


def _composed(schema: Place | None, told: list[Json], depth: int) -> Json:
    """A value of a schema from the examples in it, which are added to `told`."""
    if schema is None or not isinstance(schema.node, dict) or depth > _DEPTH:
        return _NOTHING
    node = schema.node
    listed = node.get("examples")
    for found in [node.get("example", _NOTHING), *(listed if isinstance(listed, list) else ())]:
        if found is not _NOTHING:
            told.append(found)
            return found
    for key in ("const", "default"):
        if key in node:
            return node[key]
    if node.get("enum"):
        return node["enum"][0]
    parts = [
        _composed(schema.at(key, number), told, depth)
        for key in ("allOf", "oneOf", "anyOf")
        for number in _numbers(node.get(key), key)
    ]
    objects = [part for part in parts if isinstance(part, dict)]
    names = node.get("properties")
    if objects or isinstance(names, dict):
        value = {key: item for part in objects for key, item in part.items()}
        for name in names if isinstance(names, dict) else ():
            place = schema.at("properties", name)
            if place is None or place.node is True or place.node.get("writeOnly"):
                continue
            item = _composed(place, told, depth + 1)
            if item is not _NOTHING:
                value[name] = item
        return value
    if "items" in node:
        item = _composed(schema.at("items"), told, depth + 1)
        return [] if item is _NOTHING else [item]
    return next((part for part in parts if part is not _NOTHING), _NOTHING)


def _numbers(members: Json, keyword: str) -> list[str]:
    """Which members of a combination take part: all of them, or the first."""
    count = len(members) if isinstance(members, list) else 0
    return [str(number) for number in range(count if keyword == "allOf" else min(count, 1))]


def _judging(kind: Any) -> Any:
    """A validator without the limits of values, and to which a `oneOf` may have several matches."""

    def ignored(*_: Any) -> None:
        return None

    extend: Any = validators.extend
    return extend(kind, dict.fromkeys(_LIMITS, ignored) | {"oneOf": kind.VALIDATORS["anyOf"]})


class Judge:
    """jsonschema over one document."""

    def __init__(self, document: Json, *, is_31: bool) -> None:
        self._kind: Any = _judging(Draft202012Validator if is_31 else OAS30ReadValidator)
        resource = Specification.OPAQUE.create_resource(document)
        self._registry: Any = Registry().with_resource(_DOCUMENT, resource)

    def fault(self, example: Example) -> str | None:
        """What is wrong with an example by its schema; None where it is valid."""
        if example.schema is None:
            return None
        schema = {"$ref": f"{_DOCUMENT}#{_quoted(example.schema)}"}
        judge = self._kind(schema, registry=self._registry, format_checker=_FORMATS)
        try:
            error = next(iter(judge.iter_errors(example.value)), None)
        except Exception as failure:
            # What cannot be judged says nothing about the package.
            return f"cannot be judged: {type(failure).__name__}"
        return None if error is None else str(error.message)[:200]


_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    if isinstance(value, str):
        dt.date.fromisoformat(value)
    return not isinstance(value, str) or len(value) == 10


@_FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return _is_date(value[:10]) and value[10:11] in "Tt" and bool(_TIME.fullmatch(value[11:]))


@_FORMATS.checks("uuid", raises=ValueError)
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or str(UUID(value)) == value.lower()


def words_of(real: RealDocument) -> tuple[Json, bool]:
    """The document as the judge takes it, and whether it is one of OpenAPI 3.1."""
    return as_30_from_20(real.data), real.version.startswith(("3.1", "3.2"))


def read_examples(subject: Subject, folder: Path) -> tuple[list[str], dict[str, float]]:
    """What is wrong, a line for each example; and how many there are, and are at fault themselves."""
    real = subject.document
    document, is_31 = words_of(real)
    judge = Judge(document, is_31=is_31)
    methods = methods_of(real.provider, subject.root)
    asked: list[dict[str, Json]] = []
    found = list(examples(document))
    for example in found:
        method = methods.get((example.method.upper(), example.path))
        asked.append(
            {
                "operation": method.operation_id if method is not None else None,
                "status": int(example.status.upper().replace("X", "0")),
                "media_type": example.media_type,
                "value": example.value,
                "strict": judge.fault(example) is None,
            }
        )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "examples.json").write_text(json.dumps(asked), encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.corpus.reading"),
            *(str(subject.source), subject.module, str(folder / "examples.json")),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
    )
    if done.returncode:
        return [done.stderr.strip()[-2000:]], {}
    told = [(found[number], words) for number, words in json.loads(done.stdout)]
    faulty = sum(not one["strict"] for one in asked)
    numbers = {"examples": float(len(found)), "faulty": float(faulty)}
    return [f"{example}: {words}" for example, words in told], numbers


def _quoted(pointer: str) -> str:
    """A pointer as the fragment of a URL."""
    return pointer.replace("%", "%25")
