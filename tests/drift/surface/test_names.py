"""Every rule of the client's names on the smallest package that shows it, in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.drift.rules import RULES, SUBJECTS
from clientsmith.drift.surface import compare
from tests.drift.surface.reading import read_surface

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change

CLIENT = """
class Shop(SyncClient):
    def __init__(self, *, key: str | None = None) -> None: ...
    @cached_property
    def things(self) -> Things: ...
    @cached_property
    def pets(self) -> Pets: ...
"""
GET = '_GET: Operation[str] = Operation(id="a", method="GET", path="/a/{id}")\n'
PUT = '_GET: Operation[str] = Operation(id="a", method="PUT", path="/b")\n'
LIST = '_GET: Operation[str] = Operation(id="a", method="GET", path="/c")\n'
OVERLOADS = """\
    @overload
    def get(self, id: str, *, accept: Literal['a'] | Omit = omit) -> str: ...
    @overload
    def get(self, id: str, *, accept: Literal['b']) -> bytes: ...
"""
CHOICE = "Literal['application/json', 'application/xml'] | Omit = omit"
ONE_OVERLOAD = OVERLOADS.replace("'b'", "'c'").replace("bytes", "int")


def things(methods: str, table: str = GET, marks: str = "") -> str:
    """A resource with one method."""
    return f"{table}class Things(Resource):\n{marks}    {methods}: return self._call(_GET)\n"


def posts(kind: str) -> str:
    """The table of a resource that sends something."""
    return GET.replace(")", f', body=Body("application/{kind}", required=False))')


def asks(kind: str) -> str:
    """The table of a resource that asks for something."""
    return GET.replace(")", f', accept="application/{kind}")')


def method(arguments: str, result: str = "str", name: str = "get", marks: str = "") -> str:
    signature = f"def {name}(self{', ' if arguments else ''}{arguments}) -> {result}"
    return things(signature, marks=marks)


def model(*fields: str, name: str = "Pet") -> str:
    return f"class {name}(Model):\n" + "".join(f"    {field}\n" for field in ("'''A.'''", *fields))


def keys(*fields: str) -> str:
    return model(*fields, name="PetDict").replace("(Model)", "(TypedDict)")


def members(*values: str) -> str:
    return model(*values).replace("(Model)", "(OpenStrEnum)")


def alias(text: str) -> str:
    return f"Pet: TypeAlias = {text}\n"


def recursive(text: str) -> str:
    """An alias as type checkers and as Python see it."""
    made = f"Pet = TypeAliasType('Pet', {text!r})"
    return f"if TYPE_CHECKING:\n    Pet: TypeAlias = {text!r}\nelse:\n    {made}\n"


RESOURCE = "src/shop/resources/things.py"
MODEL = "src/shop/models/pet.py"
#: What a method gives; there it is called `Thing`.
GIVEN = "src/shop/models/thing.py"
#: What a method takes; there it is called `Taken`.
TAKEN = "src/shop/models/taken.py"
KEYS = "src/shop/types/pet.py"
DEPRECATED = "    @deprecated('no')\n"

#: What it shows: the file, its text before and after, and the rules forwards; the mirrors are those backwards.
CASES: dict[str, tuple[str, str, str, set[str]]] = {
    "method": (RESOURCE, method(""), things("def put(self) -> str", PUT), {
        "method-removed", "method-added",
    }),
    "method by another name": (RESOURCE, method("id: str"), method("id: str", name="read"), {
        "method-renamed",
    }),
    "deprecated": (RESOURCE, method(""), method("", marks=DEPRECATED), {"method-deprecated"}),
    "argument": (RESOURCE, method("*, q: str | Omit = omit"), method(""), {"argument-removed"}),
    "required argument": (RESOURCE, method("*, q: str"), method(""), {"required-argument-removed"}),
    "argument by another name": (RESOURCE, method("id: str"), method("key: str"), {
        "argument-renamed",
    }),
    "argument needed": (RESOURCE, method("*, q: str = ''"), method("*, q: str"), {
        "argument-became-required",
    }),
    "argument by name": (RESOURCE, method("q: str"), method("*, q: str"), {
        "argument-became-keyword-only",
    }),
    "arguments in another order": (RESOURCE, method("a: str, b: str"), method("b: str, a: str"), {
        "argument-moved",
    }),
    "argument of a wider type": (RESOURCE, method("q: int"), method("q: int | str"), {
        "argument-type-widened",
    }),
    "argument of another type": (RESOURCE, method("q: int"), method("q: str"), {
        "argument-type-changed",
    }),
    "result of a wider type": (RESOURCE, method("", "str"), method("", "str | None"), {
        "result-type-widened",
    }),
    "result of another type": (RESOURCE, method("", "str"), method("", "bytes"), {
        "result-type-changed",
    }),
    "overloads": (
        RESOURCE,
        things("def get(self, id: str, *, accept: str | Omit = omit) -> Any", marks=OVERLOADS),
        things("def get(self, id: str, *, accept: str | Omit = omit) -> Any", marks=ONE_OVERLOAD),
        {"overload-removed", "overload-added"},
    ),
    "media type of a body": (
        RESOURCE,
        things(f"def get(self, *, content_type: {CHOICE}) -> str", posts("json")),
        things(f"def get(self, *, content_type: {CHOICE}) -> str", posts("xml")),
        {"default-content-type-changed"},
    ),
    "media type of an answer": (
        RESOURCE,
        things(f"def get(self, *, accept: {CHOICE}) -> str"),
        things(f"def get(self, *, accept: {CHOICE}) -> str", asks("xml")),
        {"default-accept-changed"},
    ),
    "class": (MODEL, model("a: str"), model("b: int", name="Dog"), {
        "class-removed", "class-added",
    }),
    "class by another name": (MODEL, model("a: str"), model("a: str", name="Dog"), {
        "class-renamed",
    }),
    "class of another kind": (MODEL, model("a: str"), alias("str"), {"class-became-another-kind"}),
    "alias of a wider type": (GIVEN, alias("str"), alias("str | int"), {"alias-type-widened"}),
    "alias of another type": (GIVEN, alias("str"), alias("list[str]"), {"alias-type-changed"}),
    "field": (GIVEN, model("a: str", "b: str"), model("a: str"), {"field-removed"}),
    "field needed": (GIVEN, model("a: str = ''"), model("a: str = Field(alias='A')"), {
        "field-became-required",
    }),
    "field with a name on the wire needed": (
        GIVEN,
        model("a: Annotated[str, Field(alias='A')] = ''"),
        model("a: Annotated['str', Field(alias='A')]"),
        {"field-became-required"},
    ),
    "field of a wider type": (GIVEN, model("a: int"), model("a: 'int | None'"), {
        "field-type-widened",
    }),
    "field of another type": (GIVEN, model("a: list[int]"), model("a: list[str]"), {
        "field-type-changed",
    }),
    "field of a type that lists its values": (
        GIVEN,
        model("a: str") + members("ON = 'on'").replace("Pet", "State"),
        model("a: State") + members("ON = 'on'").replace("Pet", "State"),
        {"field-type-narrowed"},
    ),
    "field that is passed": (TAKEN, model("a: str = ''"), model(), {
        "input-field-removed",
    }),
    "required field that is passed": (TAKEN, model("a: str"), model(), {
        "required-input-field-removed",
    }),
    "field that is passed needed": (
        TAKEN,
        model("a: str = ''"),
        model("a: str"),
        {"input-field-became-required"},
    ),
    "field that is passed of a wider type": (
        TAKEN,
        model("a: str"),
        model("a: str | None"),
        {"input-field-type-widened"},
    ),
    "field that is passed of another type": (
        TAKEN,
        model("a: str"),
        model("a: bytes"),
        {"input-field-type-changed"},
    ),
    "field that no method knows": (MODEL, model("a: str"), model(), {"unused-field-removed"}),
    "field that no method knows, of another type": (MODEL, model("a: str"), model("a: int"), {
        "unused-field-changed",
    }),
    "alias that no method knows": (MODEL, alias("str"), alias("int"), {"unused-alias-changed"}),
    "alias that contains itself": (
        GIVEN,
        recursive("str | list[Pet]"),
        recursive("str | int | list[Pet]"),
        {"alias-type-widened"},
    ),
    "alias that is passed, of a wider type": (TAKEN, alias("str"), alias("str | int"), {
        "input-alias-type-widened",
    }),
    "alias that is passed, of another type": (TAKEN, alias("str"), alias("list[str]"), {
        "input-alias-type-changed",
    }),
    "member": (MODEL, members("A = 'a'", "B = 'b'"), members("A = 'a'"), {
        "enumeration-member-removed",
    }),
    "member of another value": (MODEL, members("A = 'a'"), members("A = 'b'"), {
        "enumeration-member-value-changed",
    }),
    "key": (KEYS, keys("a: str", "b: NotRequired[str]"), keys("a: str"), {"key-removed"}),
    "required key": (KEYS, keys("a: str", "b: str"), keys("a: str"), {"required-key-removed"}),
    "key needed": (KEYS, keys("a: NotRequired[str]"), keys("a: str"), {"key-became-required"}),
    "key of a wider type": (KEYS, keys("a: int"), keys("a: float"), {"key-type-widened"}),
    "key of another type": (KEYS, keys("a: int"), keys("a: Mapping[str, int]"), {
        "key-type-changed",
    }),
}  # fmt: skip
BASE = {
    "src/shop/_client.py": CLIENT,
    RESOURCE: method("id: str"),
    "src/shop/resources/pets.py": things(
        "def list(self, *, q: models.Taken | Omit = omit) -> SyncPage[models.Thing]", LIST
    ).replace("Things", "Pets"),
    "src/shop/_runtime/core.py": "class Hidden(Model): a: str",
}


def changes_of(before: dict[str, str], after: dict[str, str]) -> tuple[Change, ...]:
    return compare(read_surface(before), read_surface(after))


def rules_of(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {change.rule.name.removeprefix("client-") for change in changes_of(before, after)}


def each() -> Iterator[tuple[str, dict[str, str], dict[str, str], set[str]]]:
    for name, (file, *texts, rules) in CASES.items():
        called = {GIVEN: "Thing", TAKEN: "Taken"}.get(file, "Pet")
        before, after = (text.replace("Pet", called) for text in texts)
        yield name, {**BASE, file: before}, {**BASE, file: after}, rules


@pytest.mark.parametrize("name", CASES)
def test_each_difference_has_its_rule_in_both_directions(name: str) -> None:
    _, before, after, rules = next(case for case in each() if case[0] == name)
    assert rules_of(before, after) == rules
    mirrors = {RULES[f"client-{rule}"].mirror.removeprefix("client-") for rule in rules}
    assert rules_of(after, before) == mirrors
    assert rules_of(before, before) == rules_of(after, after) == set()


def test_every_rule_is_shown() -> None:
    shown = {rule for *_, rules in CASES.values() for rule in rules}
    shown |= {RULES[f"client-{rule}"].mirror.removeprefix("client-") for rule in shown}
    assert {rule.name.removeprefix("client-") for rule in SUBJECTS["The client"]} == shown


def test_the_client_s_own_arguments_count() -> None:
    other = CLIENT.replace("key: str | None = None", "token: str | None = None")
    changes = changes_of(BASE, {**BASE, "src/shop/_client.py": other})
    assert [(change.rule.name, str(change.places[0])) for change in changes] == [
        ("client-argument-removed", "Shop.key"),
        ("client-argument-added", "Shop.token"),
    ]


def test_a_name_that_others_refer_to_is_renamed_once() -> None:
    """What refers to a class by its new name is not another thing because of that."""
    before = model("a: str") + model("pet: Pet", name="Home") + model("b: Home", name="Town")
    after = before.replace("Pet", "Animal").replace("Home", "House")
    changes = changes_of({**BASE, MODEL: before}, {**BASE, MODEL: after})
    assert [(change.before, change.after) for change in changes] == [
        ("models.Home", "models.House"),
        ("models.Pet", "models.Animal"),
    ]


def test_a_text_is_no_name() -> None:
    before = model("a: str", name="Pet") + model("kind: Literal['Pet']", "p: Pet", name="Home")
    after = model("a: str", name="Dog") + model("kind: Literal['Pet']", "p: Dog", name="Home")
    assert rules_of({**BASE, MODEL: before}, {**BASE, MODEL: after}) == {"class-renamed"}


def test_methods_that_change_places_keep_their_names() -> None:
    pets = "src/shop/resources/pets.py"
    after = {
        **BASE,
        RESOURCE: BASE[RESOURCE].replace(GET, LIST),
        pets: BASE[pets].replace(LIST, GET),
    }
    assert rules_of(BASE, after) == set()


def test_arguments_are_compared_even_if_the_body_has_another_media_type() -> None:
    before = things("def get(self, *, q: int) -> str", posts("json"))
    after = things("def get(self, *, q: str) -> str", posts("xml"))
    assert rules_of({**BASE, RESOURCE: before}, {**BASE, RESOURCE: after}) == {
        "argument-type-changed"
    }


def test_a_name_that_stands_for_another_type_is_no_change_of_what_refers_to_it() -> None:
    before = {**BASE, KEYS: alias("str"), RESOURCE: method("q: types.Pet")}
    after = {**BASE, KEYS: alias("bytes"), RESOURCE: method("q: types.Pet | int")}
    assert rules_of(before, after) == {"input-alias-type-changed", "argument-type-widened"}


def test_what_is_inside_of_a_result_is_read() -> None:
    inside = "Thing: TypeAlias = Home | None\n" + model("pets: list[Pet]", name="Home")
    before = {**BASE, GIVEN: inside, MODEL: model("a: str")}
    after = {**BASE, GIVEN: inside, MODEL: model("a: str | None")}
    assert rules_of(before, after) == {"field-type-widened"}
    assert rules_of({**before, GIVEN: ""}, {**after, GIVEN: ""}) == {"unused-field-changed"}


@pytest.mark.parametrize("default", ["", "default=None, "])
def test_however_a_name_of_the_wire_is_given(default: str) -> None:
    forms = ("alias='A'", "validation_alias='A', serialization_alias='A'")
    first, second = ({**BASE, MODEL: model(f"a: str = Field({default}{form})")} for form in forms)
    assert rules_of(first, second) == rules_of(second, first) == set()
    # What may be left out is told apart in both forms.
    for form in forms:
        given = "" if default else "default=None, "
        wire = model(f"a: str = Field({given}{form})").replace("Pet", "Taken")
        before = {**BASE, TAKEN: first[MODEL].replace("Pet", "Taken")}
        rule = "became-required" if default else "became-optional"
        assert rules_of(before, {**BASE, TAKEN: wire}) == {f"input-field-{rule}"}


def test_what_is_inside_of_an_argument_is_passed() -> None:
    inside = "Taken: TypeAlias = Home | None\n" + model("pets: list[Pet]", name="Home")
    before = {**BASE, TAKEN: inside, MODEL: model("a: str")}
    after = {**BASE, TAKEN: inside, MODEL: model("a: str | None")}
    assert rules_of(before, after) == {"input-field-type-widened"}


@pytest.mark.parametrize(
    ("after", "rules"),
    [
        ("str", {"argument-type-narrowed"}),
        ("str | bytes", set()),
        ("str | int | bytes", {"argument-type-widened"}),
        ("int", {"argument-type-changed"}),
    ],
)
def test_a_name_is_what_it_stands_for(after: str, rules: set[str]) -> None:
    before = {**BASE, KEYS: alias("bytes | str"), RESOURCE: method("q: types.Pet")}
    assert rules_of(before, {**before, RESOURCE: method(f"q: {after}")}) == rules


def test_a_name_may_be_part_of_what_it_stands_for() -> None:
    before = {**BASE, KEYS: alias("list[Pet] | str"), RESOURCE: method("q: types.Pet")}
    after = {**before, RESOURCE: method("q: str")}
    assert rules_of(before, after) == {"argument-type-narrowed"}


def test_a_type_that_a_field_hides_is_still_the_type() -> None:
    """A class or a built-in type is called `_Name` beside a field of its name (PEP 8: not public)."""
    plain = "class A(Model):\n    a: list[B] | None = None\n"
    hiding = "class A(Model):\n    a: '_list[_B] | None' = None\n"
    before, after = (
        read_surface({"src/x/models/a.py": text}).classes["models.A"] for text in (plain, hiding)
    )
    assert before == after
