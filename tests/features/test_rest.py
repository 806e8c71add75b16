"""Properties that an object does not name have the type that the document says (JSON Schema, core, 10.3.2.3)."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import warnings
from functools import reduce
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.features import rest
from tests.features.calling import call
from tests.features.making import Made, make

DAY = dt.date(2024, 2, 29)
VISIT = {"on": "2024-02-29"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("rest"), rest.made())


#: What comes, and what the properties without a field are then.
READ: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "Clinic": ({"name": "c", "dict": "d", "Visit": "t", "v": VISIT}, {"v": "Visit"}),
    "Folder": ({"owner": "o", "sub": {"sub": {}}}, {"sub": "Folder"}),
    "Field": ({"dict": "d", "Field": {}}, {"Field": "Field"}),
    "Lists": ({"a": 1, "b": [{"a": 2, "c": []}]}, {"b": "list"}),
    "Days": ({"since": "2024-02-29", "until": "2024-03-01"}, {"until": "date"}),
    "Maybe": ({"id": 1, "a": VISIT, "b": None}, {"a": "Visit", "b": "NoneType"}),
    "Either": ({"id": 1, "a": VISIT, "b": 5}, {"a": "Visit", "b": "int"}),
    "Inline": ({"id": 1, "a": {"x": 1}}, {"a": "InlineValue"}),
    "Values": ({"id": 1, "v": "a"}, {"v": "ValuesValue"}),
    "Pets": (
        {"a": {"kind": "cat", "lives": 9}, "b": {"kind": "dog", "born": "2024-02-29"}},
        {"a": "Cat", "b": "Dog"},
    ),
    "Cat": ({"kind": "cat", "name": "n", "lives": 9}, {"lives": "int"}),
    "Unevaluated": ({"id": 1, "name": "n", "v": VISIT}, {"v": "Visit"}),
    "Patterns": (
        {"id": 1, "v-a": VISIT, "d-a": "2024-02-29", "other": ["x"], "none": None},
        {"v-a": "Visit", "d-a": "date", "other": "list", "none": "NoneType"},
    ),
    "True": ({"id": 1, "a": VISIT}, {"a": "dict"}),
    "Silent": ({"id": 1, "a": VISIT}, {"a": "dict"}),
}
MAPS: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "Map": (
        {"v-a": VISIT, "id": 5, "none": None},
        {"v-a": "Visit", "id": "int", "none": "NoneType"},
    ),
    "Closed": ({"v-a": VISIT}, {"v-a": "Visit"}),
    "All": ({"a": VISIT}, {"a": "Visit"}),
    "Rest": ({"v-a": VISIT, "b": 5}, {"v-a": "Visit", "b": "int"}),
    "Extensions": ({"a": VISIT, "x-b": [5]}, {"a": "Visit", "x-b": "list"}),
}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", [*READ, *MAPS])
def test_what_has_no_field_is_read_as_its_type(made: Made, name: str, strict: bool) -> None:
    said, kinds = {**READ, **MAPS}[name]
    whole = {**rest.ref(name), "components": {"schemas": rest.SCHEMAS}}
    Draft202012Validator(whole).validate(said)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _, result = call(made, f"get{name}", answer=said, options={"strict": strict})
    found = result if name in MAPS else result.model_extra
    assert {key: type(value).__name__ for key, value in found.items()} == kinds
    arrived, _ = call(made, f"hold{name}", answer=said, value=result)
    assert arrived.json() == {"value": said}


def test_every_module_imports(made: Made) -> None:
    made.import_all()


def test_what_is_wrong_is_kept_and_told_where_it_stands(made: Made) -> None:
    said = {"name": "c", "a": {"on": 5, "clinic": {"name": "d", "b": VISIT}}, "c": 7, "d": VISIT}
    with pytest.warns(match=r"\.\*\.on: .*; \.\*: ") as caught:
        _, clinic = call(made, "getClinic", answer=said)
    assert len(caught) == 2
    extra = clinic.model_extra
    assert (extra["a"].on, extra["c"], extra["d"].on) == (5, 7, DAY)
    assert extra["a"].clinic.model_extra["b"].on == DAY
    arrived, _ = call(made, "holdClinic", answer={"name": "c"}, value=clinic)
    assert arrived.json() == {"value": said}
    with pytest.raises(made.module.ResponseValidationError):
        call(made, "getClinic", answer=said, options={"strict": True})


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("several", [False, True])
def test_a_member_of_a_union_is_written_as_it_came(made: Made, several: bool, strict: bool) -> None:
    """An integer is no float (RFC 8259, section 6: 19 digits would be lost) and true no number."""
    one = {"n": 1234567890123456789, "any": True, "other": "x"}
    said = {"of": [one, {"n": 1.5, "any": 2.0}] if several else one}
    _, found = call(made, "getMeasures", answer=said, options={"strict": strict})
    written = found.model_dump_json(exclude_unset=True, by_alias=True)
    assert json.dumps(json.loads(written), sort_keys=True) == json.dumps(said, sort_keys=True)
    member = found.of[0] if several else found.of
    assert (member.model_extra, set(vars(member))) == ({"other": "x"}, {"n", "any"})


@pytest.mark.parametrize("strict", [False, True])
def test_what_is_deep_and_may_be_anything_is_no_mistake(made: Made, strict: bool) -> None:
    """A number without a fraction is an integer (validation, 6.1.1), so that the answer is read anew."""
    deep: Any = 1
    for _ in range(9):
        deep = {"x": [deep]}
    said = {"id": 1.0, "other": deep, "v-a": VISIT}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _, found = call(made, "getPatterns", answer=said, options={"strict": strict})
        _, free = call(made, "getSilent", answer=said, options={"strict": strict})
    assert (found.id, found.model_extra["v-a"].on, found.model_extra["other"]) == (1, DAY, deep)
    assert free.model_extra["other"] == deep


def test_objects_are_made_with_them(made: Made) -> None:
    visit = made.models.Visit(on=DAY)
    clinic = made.models.Clinic(name="c", first=visit, second={"on": DAY})
    assert clinic.model_extra == {"first": visit, "second": visit}
    arrived, _ = call(made, "holdClinic", answer={"name": "c"}, value=clinic)
    assert arrived.json() == {"value": {"name": "c", "first": VISIT, "second": VISIT}}
    # In a flat body they are an argument of their own.
    arrived, _ = call(
        made,
        "sendClinic",
        answer={"name": "c"},
        name="c",
        additional_properties={"first": visit, "second": {"on": DAY}},
    )
    assert arrived.json() == {"name": "c", "first": VISIT, "second": VISIT}


def keywords(made: Made, operation: str) -> list[str]:
    with made.client("http://127.0.0.1:9") as client:
        method = reduce(getattr, made.names[operation].split("."), client)
        return [*inspect.signature(method).parameters]


def test_free_by_word_gives_the_same_client_as_by_silence(made: Made) -> None:
    """JSON Schema, core, 10.3.2.3: to leave the keyword out is the same as an empty schema."""
    assert keywords(made, "sendTrue") == keywords(made, "sendSilent")
    assert "additional_properties" not in keywords(made, "sendTrue")
    assert "additional_properties" in keywords(made, "sendPatterns")
