"""Names that Python, pydantic or the package itself want: in every place, and unchanged on the wire."""

from __future__ import annotations

import functools
import inspect
import keyword
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

import pytest
from pydantic import BaseModel

from clientsmith.naming.identifiers import CLIENT_ATTRIBUTES
from clientsmith.naming.letters import capitals, is_identifier, width
from tests.amount import nightly
from tests.corpus import checks
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, Server, reply, serving
from tests.typing import checkers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

TEXT = {"type": "string"}
KEYWORDS = [*keyword.kwlist, *keyword.softkwlist]
OF_THE_CLASS = ["self", "cls", "constructor", "__class__", "__init__", "__dict__", "__x", "_x"]
OF_BUILTINS = [
    *("str", "int", "float", "bool", "bytes", "list", "dict", "set", "tuple", "object", "type"),
    *("property", "print", "id", "format", "Exception", "ValueError"),
]
OF_PYDANTIC = [
    *("BaseModel", "Field", "model_fields", "model_config", "model_dump", "model_x", "copy"),
    *("json", "schema", "validate", "construct", "fields", "__pydantic_extra__", "parse_obj"),
    *("register", "mro"),
]
OF_THE_PACKAGE = [
    *("body", "client", "models", "types", "resources", "options", "timeout", "request", "close"),
    *("Model", "Client", "AsyncClient", "Resource", "Response", "Request", "Omit", "omit", "Token"),
    *("Literal", "Any", "Annotated", "Sequence", "Mapping", "TypedDict", "NotRequired", "UUID"),
    *("datetime", "date", "dt", "deprecated", "cached_property", "builtins", "FileInput", "Param"),
    *("Callable", "Credential", "Secret", "headers", "base_url", "api_token", "strict", "accept"),
    *("content_type", "additional_properties", "path", "query", "cookie", "NamesDict", "Page"),
    *("Never", "ServerSentEvent", "TypeAlias", "TypeAliasType", "Typed", "AllDict", "AllDictDict"),
    *("TYPE_CHECKING", "typing", "overload", "TaggedUnion", "OpenStrEnum", "MadeDict"),
]
OF_FILES = ["con", "aux", "nul", "init", "main", "test", "conftest", "py"]
WITHOUT_LETTERS = [
    "",
    " ",
    "-",
    "_",
    "__",
    "$",
    "@",
    "...",
    "%",
    "\U0001f600",
    "\U0001f680",
    "\u200f",
]
SPELLINGS = [
    *("startId", "start_id", "start-id", "StartId", "START_ID", "start id", "start.id", "startID"),
    *("fooBar", "foo_bar", "FooBar", "foo-bar", "foobar", "Foo Bar", "foo__bar", "_foo_bar"),
    *("date<", "date>", "date", "date<=", "page[size]", "page_size", "tags[]", "tags"),
    *("+1", "-1", "1", "1a", "2024-01", "01", "@id", "$ref", "#x", "a.b", "a/b", "a:b"),
]
SCRIPTS = [
    *("\u540d\u524d", "\u00e9t\u00e9", "ete", "\u00df", "\u212b", "\u00c5", "caf\u0065\u0301"),
    *("caf\u00e9", "\u0645\u0631\u062d\u0628\u0627", "\u202eabc", "\ufb01ne", "fine", "\u0131d"),
    *("\u0438\u043c\u044f", "na\u00efve\U0001f600"),
    *(
        "\u7528\u6237ID",
        "\u0438\u043c\u044f\u041f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044f",
        "\u041f\u041e\u041b\u0415",
        "\u043f\u043e\u043b\u0435",
        "\u03bf\u03b4\u03bf\u03c2",
        "\u03bf\u03b4\u03bf\u03c3",
        "\u10d0",
    ),
    *("\u0939\u093f\u0928\u094d\u0926\u0940", "\u30e6\u30fc\u30b6\u30fc\u540d", "2\u540d"),
    *("\uff43\uff4c\uff41\uff53\uff53", "\u30ac", "\uff76\uff9e", "\u3164", "\u0663", "\u0301"),
    *("\uc0ac\uc6a9\uc790", "\u05e9\u05dd", "\U00020000", "\U00031350", "\u845b\U000e0100"),
]
#: A class that has a field of its own name.
OWN = "\u90e8\u95e8"
LONG = [
    "\u5f88\u957f\u7684" * 40,
    "\u0434\u043b\u0438\u043d\u043d\u044b\u0439 " * 30,
    "long " * 60,
    "x" * 300,
    "x" * 299 + "y",
    "Quite" * 60,
]
#: Every name there is. No two may be one once Unicode has been normalised, or they would be on the wire.
ODD = list(
    dict.fromkeys(
        [
            *KEYWORDS, *OF_THE_CLASS, *OF_BUILTINS, *OF_PYDANTIC, *OF_THE_PACKAGE, *OF_FILES,
            *WITHOUT_LETTERS, *SPELLINGS, *SCRIPTS, *LONG,
        ]
    )
)  # fmt: skip
IN_PATHS = [
    *(one for one in (*OF_THE_CLASS, *OF_BUILTINS, *OF_THE_PACKAGE, *OF_FILES) if one),
    *(one for one in (*WITHOUT_LETTERS, *SPELLINGS, *SCRIPTS, *LONG) if not set(one) & set("{}?#")),
]
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OWNED = {"host", "date", "accept", "body", "cookie"}


def _is_header(name: str) -> bool:
    return bool(_TOKEN.fullmatch(name)) and name.lower() not in _OWNED and "_" not in name


def _is_cookie(name: str) -> bool:
    return bool(re.fullmatch(r"[A-Za-z0-9_.~-]+", name))


def _is_placeholder(name: str) -> bool:
    return bool(name) and not set(name) & set("/{}?#")


def _properties(names: Iterable[str], **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {**dict.fromkeys(names, TEXT), **more}}


def _key(number: int) -> str:
    """The component that is called like a name: OpenAPI allows few characters, and this all of them."""
    return ODD[number] or "empty"


def _reference(key: str) -> dict[str, str]:
    return {"$ref": "#/components/schemas/" + quote(key.replace("~", "~0").replace("/", "~1"))}


def _rows(key: str) -> dict[str, Any]:
    return {"type": "array", "items": _reference(key)}


def _operation(number: int, name: str) -> dict[str, Any]:
    """An operation with the name in every place."""
    parameters: list[dict[str, Any]] = []
    if name:
        parameters.append({"name": name, "in": "query", "schema": TEXT})
    if _is_header(name):
        parameters.append({"name": name, "in": "header", "schema": TEXT})
    if _is_cookie(name):
        parameters.append({"name": name, "in": "cookie", "schema": TEXT})
    if _is_placeholder(name):
        parameters.append({"name": name, "in": "path", "required": True, "schema": TEXT})
    return {
        "operationId": name or "empty",
        "tags": [name],
        "parameters": parameters,
        "requestBody": {"content": {"application/json": {"schema": _properties([name])}}},
        "responses": answers(_reference(_key(number))),
    }


def _document() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for number, name in enumerate(ODD):
        place = f"/{{{name}}}" if _is_placeholder(name) else ""
        paths[f"/odd/{number}{place}"] = {"post": _operation(number, name)}
        if name in IN_PATHS:
            # Neither an id nor a tag: the path has to do.
            paths[f"/{quote(name)}"] = {"get": {"responses": answers(TEXT)}}
    whole = {"oneOf": [_reference("all"), {"type": "string"}]}
    paths["/all"] = {
        "get": {"operationId": "readAll", "tags": ["All"], "responses": answers(_reference("all"))},
        "put": {
            "operationId": "writeAll",
            "tags": ["All"],
            "requestBody": {"content": {"application/json": {"schema": _reference("all")}}},
            "responses": answers(None, "204"),
        },
        "post": {
            "operationId": "writeWhole",
            "tags": ["All"],
            "parameters": [{"name": "body", "in": "query", "schema": TEXT}],
            "requestBody": {"required": True, "content": {"application/json": {"schema": whole}}},
            "responses": answers(None, "204"),
        },
        "patch": {
            "operationId": "writeRest",
            "tags": ["All"],
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": {
                            **_properties(["body", "", "additional_properties", "rest"]),
                            "additionalProperties": {"type": "integer"},
                        }
                    }
                },
            },
            "responses": answers(None, "204"),
        },
    }
    schemas: dict[str, Any] = {_key(number): _properties([name]) for number, name in enumerate(ODD)}
    schemas["all"] = _properties(
        [*ODD, *(name for name in dir(BaseModel) if name not in ODD)],
        member={"type": "string", "enum": ODD},
        moment={"type": "string", "format": "date-time"},
        day={"type": "string", "format": "date"},
        numbers={"type": "array", "items": {"type": "integer"}},
        texts={"type": "object", "additionalProperties": TEXT},
    )
    titled = [
        {"title": name, "type": "object", "required": [f"p{n}"], "properties": {f"p{n}": TEXT}}
        for n, name in enumerate(ODD)
    ]
    schemas["titled"] = {"oneOf": titled}
    paths["/titled"] = {
        "get": {
            "operationId": "readTitled",
            "tags": ["All"],
            "responses": answers(_reference("titled")),
        }
    }
    # A class without case, which its own fields are called like.
    schemas[OWN] = {"type": "object", "properties": {OWN: _reference(OWN), "\u4e0b": _rows(OWN)}}
    paths["/own"] = {
        "get": {"operationId": "readOwn", "tags": ["All"], "responses": answers(_reference(OWN))},
        "put": {
            "operationId": "writeOwn",
            "tags": ["All"],
            "requestBody": {"content": {"application/json": {"schema": _reference(OWN)}}},
            "responses": answers(None, "204"),
        },
    }
    return document(paths, version="3.1.0", schemas=schemas)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("names"), _document())


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(lambda arrived: Answer(204)) as server:
        yield server


@pytest.fixture(scope="module")
def client(made: Made, server: Server) -> Iterator[Any]:
    with made.client(server.url) as client:
        yield client


def _method(made: Made, client: Any, operation: str) -> Callable[..., Any]:
    method: Callable[..., Any] = functools.reduce(getattr, made.names[operation].split("."), client)
    return method


def _keywords(method: Callable[..., Any]) -> list[str]:
    return [
        one.name
        for one in inspect.signature(method).parameters.values()
        if one.kind is one.KEYWORD_ONLY
    ]


def test_every_module_imports_and_gives_what_it_promises(made: Made) -> None:
    made.import_all()


def test_every_operation_has_a_name_of_its_own(made: Made) -> None:
    count = sum(len(item) for item in _document()["paths"].values())
    assert len(set(made.names.values())) == len(made.names) == count
    for name in made.names.values():
        for part in name.split("."):
            assert is_identifier(part) and width(part) <= 84
            assert not keyword.iskeyword(part)


@pytest.mark.parametrize("number", range(len(ODD)), ids=[ascii(name[:12]) for name in ODD])
def test_every_place_of_a_name(made: Made, server: Server, client: Any, number: int) -> None:
    name = ODD[number]
    method = _method(made, client, name or "empty")
    placed = _is_placeholder(name)
    server.answer = lambda arrived: reply({name: "answer", "more": 1})
    sent = {one: f"<{place}>" for place, one in enumerate(_keywords(method))}
    result = method(*(["p/q"] if placed else []), **sent)
    arrived = server.last
    # Each argument arrived once, in one place, under the name of the document.
    values = [arrived.json()[name]]
    assert arrived.json() == {name: values[0]}
    assert unquote(arrived.path) == f"/odd/{number}" + ("/p/q" if placed else "")
    if name:
        ((key, value),) = arrived.query
        assert key == name
        values.append(value)
    if _is_header(name):
        values.append(arrived.headers[name.lower()])
    if _is_cookie(name):
        key, _, value = arrived.headers["cookie"].partition("=")
        assert key == name
        values.append(unquote(value))
    assert sorted(values) == sorted(sent.values())
    assert result.model_dump(mode="json", by_alias=True) == {name: "answer", "more": 1}
    assert _attribute(result, name) == "answer"


def _attribute(result: Any, wire: str) -> Any:
    """The value of a field by its name in the document."""
    (field,) = [
        name
        for name, info in type(result).model_fields.items()
        if (name if info.alias is None else info.alias) == wire
    ]
    assert field.isidentifier() and not keyword.iskeyword(field) and field not in dir(BaseModel)
    return getattr(result, field)


def test_all_names_in_one_answer(made: Made, server: Server, client: Any) -> None:
    wires = list(_document()["components"]["schemas"]["all"]["properties"])
    extra = {
        "moment": "2024-01-02T03:04:05Z",
        "day": "2024-01-02",
        "numbers": [1],
        "texts": {"a": "b"},
        "member": "class",
    }
    answer = {**{wire: f"<{wire}>" for wire in wires}, **extra}
    server.answer = lambda arrived: reply(answer)
    result = _method(made, client, "readAll")()
    assert result.model_dump(mode="json", by_alias=True) == answer
    for wire in wires:
        if wire not in extra:
            assert _attribute(result, wire) == f"<{wire}>"
    # What the model itself has still is what pydantic says.
    assert type(result).model_validate(answer) == result.model_copy()


def test_all_names_in_one_call(made: Made, server: Server, client: Any) -> None:
    properties = _document()["components"]["schemas"]["all"]["properties"]
    method = _method(made, client, "writeAll")
    server.answer = lambda arrived: Answer(204)
    texts = [one for one in _keywords(method) if one not in _TYPED]
    assert len(texts) == len(properties) - len(_TYPED)
    method(**{one: f"<{one}>" for one in texts})
    body = server.last.json()
    assert set(body) == set(properties) - _TYPED
    assert sorted(body.values()) == sorted(f"<{one}>" for one in texts)


_TYPED = {"member", "moment", "day", "numbers", "texts"}


def test_titles_of_alternatives(made: Made, server: Server, client: Any) -> None:
    method = _method(made, client, "readTitled")
    for number in range(0, len(ODD), 20):
        said = reply({f"p{number}": "x"})
        server.answer = functools.partial(lambda said, arrived: said, said)
        assert method().model_dump(mode="json", by_alias=True) == {f"p{number}": "x"}


def test_members_are_readable_and_distinct(made: Made) -> None:
    (enumeration,) = (made.models.AllMember,)
    assert [one.value for one in enumeration] == ODD
    for member in enumeration:
        assert is_identifier(member.name) and member.name == capitals(member.name)
        assert width(member.name) <= 84
        assert enumeration(member.value) is member


def test_a_whole_body_beside_a_parameter_of_that_name(
    made: Made, server: Server, client: Any
) -> None:
    server.answer = lambda arrived: Answer(204)
    method = _method(made, client, "writeWhole")
    assert _keywords(method) == ["body_whole", "body"]
    method(body="q", body_whole="b")
    assert (server.last.query, server.last.json()) == ([("body", "q")], "b")


def test_the_rest_of_a_body_beside_properties_of_its_names(
    made: Made, server: Server, client: Any
) -> None:
    server.answer = lambda arrived: Answer(204)
    method = _method(made, client, "writeRest")
    (rest,) = {*_keywords(method)} - {"body", "additional_properties", "rest", "value"}
    method(body="b", value="e", additional_properties="a", rest="r", **{rest: {"more": 1}})
    assert server.last.json() == {
        "body": "b", "": "e", "additional_properties": "a", "rest": "r", "more": 1,
    }  # fmt: skip


def test_a_class_that_its_fields_are_called_like(made: Made, server: Server, client: Any) -> None:
    """Python reference, 4.2.2: in the body of a class its own names come first."""
    answer = {OWN: {OWN: {}, "\u4e0b": [{OWN: {}}]}, "\u4e0b": [{}]}
    server.answer = lambda arrived: reply(answer)
    result = _method(made, client, "readOwn")()
    kind = getattr(made.models, OWN)
    assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == answer
    inner = getattr(result, OWN)
    assert {type(result), type(inner), type(getattr(inner, OWN)), type(inner.下[0])} == {kind}
    server.answer = lambda arrived: Answer(204)
    _method(made, client, "writeOwn")(**{OWN: inner, "\u4e0b": [{OWN: {}}]})
    assert server.last.json() == {OWN: answer[OWN], "\u4e0b": [{OWN: {}}]}


def test_letters_stay_what_they_are(made: Made) -> None:
    """Python reference, 2.3: a name may have letters of any script, and is compared in NFKC."""
    assert made.names["\u540d\u524d"] == "\u540d\u524d.\u540d\u524d"
    assert made.names["\u7528\u6237ID"] == "\u7528\u6237_id.\u7528\u6237_id"
    assert hasattr(made.models, "\u7528\u6237ID")


def test_nothing_of_the_client_is_hidden(made: Made, client: Any) -> None:
    runtime = type(client).__mro__[1]
    public = {name for name in dir(runtime) if not name.startswith("_")}
    assert public <= CLIENT_ATTRIBUTES
    assert not {name.partition(".")[0] for name in made.names.values()} & CLIENT_ATTRIBUTES


def test_no_field_is_warned_of(made: Made) -> None:
    """A class has what its metaclass has, too: pydantic says so of `register` and `mro`."""
    assert checks.unusable(made.folder / "src", made.module_name) == []


def test_files_are_called_in_ascii(made: Made) -> None:
    """What is packed and unpacked on any machine: letters of ASCII, none but small ones, not too long."""
    names = [path.relative_to(made.folder).as_posix() for path in made.package.rglob("*.py")]
    assert len({name.lower() for name in names}) == len(names)
    assert all(name.isascii() and len(name.rpartition("/")[2]) <= 124 for name in names)


@nightly
def test_types(made: Made, tmp_path: Path) -> None:
    """Nothing hides what the modules need: each checker follows every name to where it is bound."""
    found = checkers.complaints(checkers.mypy([made.package], (), tmp_path))
    found += checkers.complaints(checkers.basedpyright([made.package], (), tmp_path))
    # Where names are short, there is nothing to break in another way.
    files = [made.folder / name for name, _ in made.sources()]
    assert found + checks.black_stable([one for one in files if len(one.name) > 40]) == []
