"""Names for the arguments of one method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, strategies as st

from clientsmith.plan.arguments import name_arguments
from clientsmith.plan.model.request import Incoming
from clientsmith.plan.model.types import Scalar

if TYPE_CHECKING:
    import random

    from clientsmith.plan.model.request import Location

PLACES: tuple[Location, ...] = ("path", "query", "header", "cookie", "body")


def incoming(wire: str, place: Location, **kind: Any) -> Incoming:
    return Incoming(wire, place, Scalar("str"), required=False, description="", **kind)


def names(*incoming: Incoming) -> list[str]:
    return [str(named.name) for named in name_arguments(incoming)]


def test_the_path_keeps_a_name_that_several_places_have() -> None:
    assert names(incoming("id", "body"), incoming("id", "query"), incoming("id", "path")) == [
        "id_body",
        "id_query",
        "id",
    ]


def test_a_name_that_is_told_apart_meets_nobody_else() -> None:
    arguments = [incoming("id", "path"), incoming("id", "query"), incoming("id_query", "query")]
    assert names(*arguments) == ["id", "id_query_query", "id_query"]


def test_a_whole_body_makes_way() -> None:
    assert names(incoming("", "body", is_whole=True)) == ["body"]
    assert names(incoming("body", "query"), incoming("", "body", is_whole=True)) == [
        "body",
        "body_whole",
    ]


def test_the_rest_of_a_body_makes_way() -> None:
    rest = incoming("", "body", is_rest=True)
    assert names(incoming("additional_properties", "body"), incoming("", "body"), rest) == [
        "additional_properties",
        "value",
        "additional_properties_rest",
    ]


@given(
    st.lists(
        st.tuples(st.text("iI_d[]", max_size=5), st.sampled_from(PLACES)), unique=True, max_size=10
    ),
    st.randoms(),
)
def test_names_are_distinct_in_any_order(
    places: list[tuple[str, Location]], chance: random.Random
) -> None:
    first = dict(zip(places, names(*(incoming(*pair) for pair in places)), strict=True))
    assert len(set(first.values())) == len(places)
    chance.shuffle(places)
    assert dict(zip(places, names(*(incoming(*pair) for pair in places)), strict=True)) == first
