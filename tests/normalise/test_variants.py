"""What the alternatives of a union are called."""

from __future__ import annotations

from typing import Any

from clientsmith.naming.identifiers import LONGEST_NAME
from clientsmith.normalise.draft import tree
from clientsmith.normalise.places import names_of
from clientsmith.normalise.variants import variant_words

TEXT = {"type": "string"}


def words(*members: dict[str, Any]) -> list[str]:
    return variant_words([tree(member) for member in members])


def thing(*names: str, required: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:
    properties = {**dict.fromkeys(names, TEXT), **more}
    return {"type": "object", "properties": properties, "required": list(required)}


def test_a_property_of_its_own_is_enough() -> None:
    assert words(thing("a", "b"), thing("a", "c")) == ["B", "C"]


def test_else_what_no_other_has_together() -> None:
    found = words(thing("a", "b"), thing("b", "c"), thing("a", "c"), thing("a"), thing("d"))
    assert found == ["AB", "BC", "AC", "AOnly", "D"]


def test_the_same_properties_differ_inside() -> None:
    assert words(
        thing(a=thing("x"), b=TEXT), thing(a=thing("y"), b=TEXT), thing("c")
    ) == ["ABAX", "ABAY", "C"]  # fmt: skip


def test_or_in_what_is_needed_or_may_be_null() -> None:
    assert words(thing("a", required=("a",)), thing("a"), thing("c")) == [
        "AWithA",
        "AWithoutA",
        "C",
    ]
    assert words(thing("a"), thing(a={**TEXT, "nullable": True}), thing("c"))[1] == "AAOrNull"


def test_a_tag_that_several_share_needs_more() -> None:
    tag = {"type": "string", "enum": ["git"]}
    assert words(thing("a", tag=tag), thing("b", tag=tag)) == ["GitA", "GitB"]


def test_a_number_is_no_word() -> None:
    zero = {"type": "integer", "enum": [0]}
    state = {"type": "string", "enum": ["off"]}
    assert words(thing(slots=zero, state=state), thing("c"))[0] == "Off"


def test_a_long_name_leaves_out_its_middle() -> None:
    home = ("PostSubscriptions", "Request", *(f"Option{word}" * 4 for word in "abcdef"), "Kind")
    candidates = list(names_of(home, "Enum"))
    assert all(len(name) <= LONGEST_NAME for name in candidates[:-1])
    assert candidates[0].startswith("PostSubscriptions") and candidates[0].endswith("Kind")
    assert candidates[-1] == "".join(home)


def test_a_short_name_is_all_of_it() -> None:
    assert next(iter(names_of(("Order", "State"), "Enum"))) == "OrderState"
