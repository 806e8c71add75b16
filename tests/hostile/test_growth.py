"""Documents that are long in one way each. In time that grows with the square of it, each would take hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.docstrings import prose_lines
from clientsmith.models.feed import Writer
from clientsmith.models.names import ModelNames
from clientsmith.naming import identifiers
from clientsmith.normalise import normalise
from clientsmith.normalise.merging import MAX_PARTS
from clientsmith.normalise.places import names_of
from clientsmith.normalise.unions import MAX_ALTERNATIVES
from clientsmith.plan.model.models import EnumModel
from clientsmith.source.load import Document
from tests.features.making import answers, document
from tests.features.mutations import planned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = {"type": "string"}
WORDS = " ".join(f"word{n}" for n in range(20_000))
LETTERS = "a" * 100_000
BLANKS = "a" + " " * 100_000 + "b"


def ref(name: str, section: str = "schemas") -> dict[str, str]:
    return {"$ref": f"#/components/{section}/{name}"}


def get(schema: Any = None, **more: Any) -> dict[str, Any]:
    return {"/a": {"get": {"operationId": "getA", "responses": answers(schema), **more}}}


@pytest.mark.parametrize(
    "name", [WORDS, WORDS.replace(" ", ""), LETTERS, BLANKS, "http://a." * 10_000]
)
@pytest.mark.parametrize("write", [identifiers.to_snake, identifiers.to_pascal])
def test_a_long_name(name: str, write: Any) -> None:
    assert len(write(name)) <= identifiers.LONGEST_NAME
    assert write(name) != write(f"{name}2")


def test_long_names_everywhere(tmp_path: Path) -> None:
    for name in (WORDS, LETTERS, BLANKS):
        schema = {
            "type": "object",
            "properties": {name: {"type": "object", "properties": {name: TEXT}}},
        }
        parameter = {"name": name, "in": "query", "schema": {"type": "string", "enum": [name, "b"]}}
        data = document(
            get(schema, operationId=name, tags=[name], parameters=[parameter], summary=name),
            securitySchemes={name: {"type": "http", "scheme": "bearer"}},
        )
        data["paths"]["/" + name] = {"post": {"responses": answers(None)}}
        data["security"] = [{name: []}]
        package, _ = planned(data, tmp_path)
        assert len(package.methods) == 2


def test_positions_of_many_words() -> None:
    home = tuple(f"Word{n}" for n in range(10_000))
    found = [*names_of(home, "Model")]
    assert len(found) <= 2 * identifiers.LONGEST_NAME**2
    assert found[0].startswith("Word0") and found[0].endswith("Word9999")


def chain(length: int, section: str, end: Any) -> dict[str, Any]:
    links = {f"A{n}": ref(f"A{n + 1}", section) for n in range(length)}
    return {**links, f"A{length}": end}


def test_a_long_chain_of_references(tmp_path: Path) -> None:
    end = {"type": "object", "properties": {"p": TEXT}}
    data = document(get(ref("A0")), schemas=chain(10_000, "schemas", end))
    package, _ = planned(data, tmp_path)
    assert [model.name for module in package.model_modules for model in module.models] == ["A10000"]


def test_a_long_chain_of_parameters(tmp_path: Path) -> None:
    links = chain(5_000, "parameters", {"name": "q", "in": "query", "schema": TEXT})
    data = document(
        get(parameters=[ref("A0", "parameters"), ref("A4999", "parameters")]), parameters=links
    )
    package, changes = planned(data, tmp_path)
    assert [argument.wire for argument in package.methods[0].arguments] == ["q"]
    assert any("its chain of references is too long" in change.what for change in changes)


def test_a_long_circle_of_references() -> None:
    links = {**chain(3_000, "schemas", TEXT), "A3000": ref("A0")}
    found = normalise(Document("a.json", document(get(ref("A9")), schemas=links))).mends()
    assert len(found) >= 3_000


def union(keyword: str, count: int, *, same: bool) -> dict[str, Any]:
    members = [
        {
            "type": "object",
            "title": None if same else f"T{n}",
            "properties": {"p": TEXT, "n": {"const": n}},
        }
        for n in range(count)
    ]
    return document(get({keyword: members}))


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
@pytest.mark.parametrize("same", [True, False])
def test_a_union_of_too_many_alternatives_accepts_any_value(
    tmp_path: Path, keyword: str, *, same: bool
) -> None:
    package, changes = planned(union(keyword, 5_000, same=same), tmp_path)
    told = (
        f"{keyword} has 5000 alternatives, the limit is {MAX_ALTERNATIVES}: any value is accepted"
    )
    assert told in [change.what for change in changes]
    assert not package.model_modules


def test_an_all_of_with_too_many_parts_keeps_the_first(tmp_path: Path) -> None:
    parts = [{"type": "object", "properties": {f"p{n}": TEXT}} for n in range(10_000)]
    package, changes = planned(document(get({"allOf": parts})), tmp_path)
    told = f"allOf has 10000 parts, the limit is {MAX_PARTS}; the others are ignored"
    assert told in [change.what for change in changes]
    (model,) = (model for module in package.model_modules for model in module.models)
    assert len(getattr(model, "fields", ())) == MAX_PARTS


def test_a_large_enumeration(tmp_path: Path) -> None:
    values = [f"v{n}" for n in range(30_000)]
    data = document(get(ref("A")), schemas={"A": {"type": "string", "enum": values}})
    package, _ = planned(data, tmp_path)
    (module,) = package.model_modules
    (model,) = module.models
    assert isinstance(model, EnumModel)
    assert len(model.members) == 30_000
    # The library that writes classes copies all members for each of them, so it sees only one.
    writer = Writer(ModelNames(module, {str(model.name): str(module.name)}))
    assert len(writer.schema(model)["enum"]) == 1


def test_many_references_that_lead_nowhere(tmp_path: Path) -> None:
    properties = {f"p{n}": ref(f"Z{n}") for n in range(5_000)}
    others = {f"B{n}": TEXT for n in range(5_000)}
    data = document(get(ref("A")), schemas={"A": {"properties": properties}, **others})
    package, changes = planned(data, tmp_path)
    assert len(package.methods) == 1
    assert sum("cannot be resolved" in change.what for change in changes) == 5_000


def test_a_server_of_many_variables(tmp_path: Path) -> None:
    """Of so many variables next to each other, a regular expression tries every combination."""
    names = [f"v{n}" for n in range(40)]
    variables: dict[str, Any] = {
        name: {"default": "a", "enum": ["a", "aa", "aaa"]} for name in names
    }
    variables["s"] = {"default": "http", "enum": ["http", "https"]}
    template = "{s}://" + "".join(f"{{{name}}}" for name in names) + "/x"
    data = document(get())
    data["servers"] = [{"url": f"http://{'a' * 80}"}, {"url": template, "variables": variables}]
    package, _ = planned(data, tmp_path)
    assert package.settings.base_url == f"http://{'a' * 80}"
    data["servers"][0]["url"] += "/x"
    package, _ = planned(data, tmp_path)
    assert package.settings.base_url == f"https://{'a' * 80}/x"


def test_a_description_of_many_pieces_of_code() -> None:
    text = "Code:\n\n" + "    call()\n\n" * 30_000 + "end"
    assert prose_lines(text, 80).count("    call()") == 30_000


def numbers() -> Iterator[Any]:
    yield from (1e300, 7e-300, 10**299 + 1, 3, 1e-323)


def test_multiples_that_have_no_common_one_of_a_size(tmp_path: Path) -> None:
    parts = [{"multipleOf": number} for number in numbers()]
    parts += [{"multipleOf": 10**290 + number} for number in range(1, 200, 2)]
    schema = {"type": "object", "properties": {"p": {"type": "number", "allOf": parts}}}
    package, _ = planned(document(get(schema)), tmp_path)
    assert len(package.methods) == 1
