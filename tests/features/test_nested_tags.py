"""Unions within unions that bear tags, and bases below bases.

OpenAPI 3.1, 4.8.25: a discriminator is a hint, by which a value is found among alternatives that are
all complete schemas. What the schemas themselves say of a value counts.
"""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import answers, document, make

if TYPE_CHECKING:
    from tests.features.making import Made

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*required], "properties": properties}


def only(*values: str | int) -> dict[str, Any]:
    return {"type": "integer" if isinstance(values[0], int) else "string", "enum": [*values]}


def tagged(tag: str, /, **mapping: str) -> dict[str, Any]:
    found: dict[str, Any] = {"discriminator": {"propertyName": tag}}
    if mapping:
        found["discriminator"]["mapping"] = {
            key: ref(name)["$ref"] for key, name in mapping.items()
        }
    return found


def union(*names: str, **more: Any) -> dict[str, Any]:
    return {"oneOf": [ref(name) for name in names], **more}


def child(parent: str, /, *required: str, **properties: Any) -> dict[str, Any]:
    return {"allOf": [ref(parent), record(*required, **properties)]}


SCHEMAS: dict[str, dict[str, Any]] = {
    # One tag for two levels, of which the inner one has a mapping of its own.
    "Circle": record("t", t=TEXT, radius=NUMBER),
    "Oval": record("t", t=TEXT, wide=NUMBER),
    "Round": union("Circle", "Oval", **tagged("t", circle="Circle", oval="Oval")),
    "Line": record("t", t=TEXT, long=NUMBER),
    "Shape": union("Round", "Line", **tagged("t", line="Line")),
    "Drawn": union("Round", "Line", **tagged("t", line="Line", round="Round")),
    # The same without any mapping: names are tags.
    "Cod": record("sort", sort=TEXT, salt=NUMBER),
    "Eel": record("sort", sort=TEXT, length=NUMBER),
    "Fish": union("Cod", "Eel", **tagged("sort")),
    "Owl": record("sort", sort=TEXT, wings=NUMBER),
    "Animal": union("Fish", "Owl", **tagged("sort")),
    # One tag for each level.
    "Disc": record("t", "s", t=only("flat"), s=only("disc"), radius=NUMBER),
    "Ring": record("t", "s", t=only("flat"), s=only("ring"), hole=NUMBER),
    "Flat": union("Disc", "Ring", **tagged("s")),
    "Ball": record("t", t=only("ball"), radius=NUMBER),
    "Body": union("Flat", "Ball", **tagged("t", flat="Flat", ball="Ball")),
    # A value that means several classes, declared and not.
    "ByEmail": record("type", "email", type=only("user"), email=TEXT),
    "ById": record("type", "id", type=only("user"), id=TEXT),
    "Contact": {"anyOf": [ref("ByEmail"), ref("ById")]},
    "Admin": record("type", type=only("admin"), id=TEXT),
    "Reply": union("Contact", "Admin"),
    "Answer": union("Contact", "Admin", **tagged("type", user="Contact", admin="Admin")),
    # The mapping contradicts what the members say of themselves.
    "Wrong": union("Contact", "Admin", **tagged("type", person="Contact", admin="Admin")),
    "Flatly": union("ByEmail", "ById", "Admin", **tagged("type")),
    "Old": record("version", "a", version=only(1), a=TEXT),
    "Older": record("version", "b", version=only(1), b=TEXT),
    "New": record("version", version=only(2, 3), a=TEXT),
    "Versions": union("Old", "Older", "New", **tagged("version")),
    # The same members, and the mapping the other way round.
    "Left": record("kind", kind=TEXT, l=NUMBER),
    "Right": record("kind", kind=TEXT, r=NUMBER),
    "One": union("Left", "Right", **tagged("kind", a="Left", b="Right")),
    "Other": union("Left", "Right", **tagged("kind", a="Right", b="Left")),
    # A tag that need not be there, below one that must.
    "Easy": record("role", type=only("message"), role=TEXT),
    "Long": record("id", type=only("message"), id=TEXT),
    "Message": {"anyOf": [ref("Easy"), ref("Long")]},
    "Tool": record("type", type=only("tool"), id=TEXT),
    "Item": union("Message", "Tool", **tagged("type", message="Message", tool="Tool")),
    # Some tags in common, some not.
    "Up": record("way", way=only("x", "y"), up=NUMBER),
    "Down": record("way", way=only("y", "z"), down=NUMBER),
    "Way": union("Up", "Down", **tagged("way")),
}
UNIONS = [name for name, schema in SCHEMAS.items() if "oneOf" in schema]


def places(name: str) -> dict[str, Any]:
    """A union as a whole, in a list, in a map, and written where it is used."""
    inline = {key: value for key, value in SCHEMAS[name].items() if key != "description"}
    properties = {
        "one": ref(name),
        "list": {"type": "array", "items": ref(name)},
        "map": {"type": "object", "additionalProperties": ref(name)},
        "inline": inline,
    }
    return {"type": "object", "properties": properties}


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {}
    for name in UNIONS:
        for kind, schema in ((name, ref(name)), (f"{name}Places", ref(f"{name}Places"))):
            content = {"application/json": {"schema": schema}}
            paths[f"/{kind}"] = {
                "get": {"operationId": f"get{kind}", "responses": answers(schema)},
                "put": {
                    "operationId": f"put{kind}",
                    "requestBody": {"required": True, "content": content},
                    "responses": answers(None, "204"),
                },
            }
    schemas = SCHEMAS | {f"{name}Places": places(name) for name in UNIONS}
    root = tmp_path_factory.mktemp("nested")
    return make(root, document(paths, version=request.param, schemas=schemas))


def read(made: Made, operation: str, answer: Any, *, strict: bool) -> Any:
    """An answer that is what the document says."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _, result = call(made, operation, answer=answer, options={"strict": strict})
    return result


CASES = [
    ("Shape", {"t": "circle", "radius": 1}, "Circle"),
    ("Shape", {"t": "oval", "wide": 1}, "Oval"),
    ("Shape", {"t": "line", "long": 1}, "Line"),
    ("Drawn", {"t": "oval"}, "Oval"),
    ("Drawn", {"t": "line"}, "Line"),
    ("Animal", {"sort": "Cod", "salt": 1}, "Cod"),
    ("Animal", {"sort": "Eel", "salt": 1}, "Eel"),
    ("Animal", {"sort": "Owl"}, "Owl"),
    ("Body", {"t": "flat", "s": "disc", "radius": 1}, "Disc"),
    ("Body", {"t": "flat", "s": "ring", "radius": 1}, "Ring"),
    ("Body", {"t": "ball", "radius": 1}, "Ball"),
    ("Reply", {"type": "user", "id": "u"}, "ById"),
    ("Reply", {"type": "user", "email": "u"}, "ByEmail"),
    ("Reply", {"type": "admin", "id": "u"}, "Admin"),
    ("Reply", {"type": "admin"}, "Admin"),
    ("Answer", {"type": "user", "id": "u"}, "ById"),
    ("Answer", {"type": "user", "email": "u"}, "ByEmail"),
    ("Answer", {"type": "admin", "id": "u"}, "Admin"),
    ("Wrong", {"type": "user", "id": "u"}, "ById"),
    ("Wrong", {"type": "user", "email": "u"}, "ByEmail"),
    ("Wrong", {"type": "admin", "email": "u"}, "Admin"),
    ("Flatly", {"type": "user", "id": "u"}, "ById"),
    ("Flatly", {"type": "user", "email": "u"}, "ByEmail"),
    ("Flatly", {"type": "admin", "email": "u"}, "Admin"),
    ("Versions", {"version": 1, "a": "x"}, "Old"),
    ("Versions", {"version": 1, "b": "x"}, "Older"),
    ("Versions", {"version": 3, "a": "x"}, "New"),
    ("One", {"kind": "a", "r": 1}, "Left"),
    ("One", {"kind": "b", "l": 1}, "Right"),
    ("Other", {"kind": "a", "l": 1}, "Right"),
    ("Other", {"kind": "b"}, "Left"),
    ("Item", {"type": "message", "role": "user"}, "Easy"),
    ("Item", {"type": "message", "id": "m"}, "Long"),
    ("Item", {"role": "user"}, "Easy"),
    ("Item", {"id": "m"}, "Long"),
    ("Item", {"type": "tool", "role": "user"}, "Tool"),
    ("Way", {"way": "x", "down": 1}, "Up"),
    ("Way", {"way": "y", "down": 1}, "Down"),
    ("Way", {"way": "y", "up": 1}, "Up"),
    ("Way", {"way": "z", "up": 1}, "Down"),
]


@pytest.mark.parametrize("strict", [False, True])
def test_an_answer_is_what_the_tags_and_the_schemas_say(made: Made, *, strict: bool) -> None:
    for name, answer, kind in CASES:
        result = read(made, f"get{name}", answer, strict=strict)
        assert type(result) is getattr(made.models, kind), (name, answer)
        arrived, _ = call(made, f"put{name}", body=result)
        assert json.loads(arrived.body) == answer


@pytest.mark.parametrize("strict", [False, True])
def test_the_same_wherever_the_union_stands(made: Made, *, strict: bool) -> None:
    for name, answer, kind in CASES:
        whole = {"one": answer, "list": [answer, answer], "map": {"k": answer}, "inline": answer}
        result = read(made, f"get{name}Places", whole, strict=strict)
        found = [result.one, *result.list, result.map["k"], result.inline]
        assert [type(one).__name__ for one in found] == [kind] * 5, (name, answer)
        arrived, _ = call(made, f"put{name}Places", **{key: getattr(result, key) for key in whole})
        assert json.loads(arrived.body) == whole


@pytest.mark.parametrize(
    ("name", "answer", "kind"),
    [
        ("Shape", {"t": "circle", "radius": "x"}, "Circle"),
        ("Drawn", {"t": "oval", "wide": "x"}, "Oval"),
        ("Animal", {"sort": "Eel", "salt": "x", "length": "x"}, "Eel"),
        ("Body", {"t": "flat", "s": "ring", "hole": "x"}, "Ring"),
        ("Reply", {"type": "user", "id": 1}, "ById"),
        ("Answer", {"type": "user", "email": 1}, "ByEmail"),
        ("Versions", {"version": 1, "b": 1}, "Older"),
        ("Other", {"kind": "a", "r": "x"}, "Right"),
    ],
)
def test_what_is_wrong_in_an_answer_does_not_change_its_class(
    made: Made, name: str, answer: dict[str, Any], kind: str
) -> None:
    with pytest.warns(UserWarning, match="kept unchanged"):
        _, result = call(made, f"get{name}", answer=answer)
    assert type(result).__name__ == kind


@pytest.mark.parametrize("name", ["Shape", "Drawn", "Animal", "Body", "Answer", "One", "Way"])
def test_a_tag_that_nobody_has(made: Made, name: str) -> None:
    answer = {SCHEMAS[name]["discriminator"]["propertyName"]: "later", "x": 1}
    with pytest.warns(UserWarning, match="no member of the union has this tag"):
        _, result = call(made, f"get{name}", answer=answer)
    assert result == answer
    with pytest.raises(Exception, match=r"[Tt]ag"):
        call(made, f"get{name}", answer=answer, options={"strict": True})
