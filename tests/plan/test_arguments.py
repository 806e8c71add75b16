"""Names for the arguments of one method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from clientsmith.plan.arguments import Incoming, name_arguments
from clientsmith.plan.model.types import Scalar

if TYPE_CHECKING:
    import random
    from collections.abc import Collection

    from clientsmith.plan.model.request import Location

PLACES: tuple[Location, ...] = ("path", "query", "header", "cookie", "body")


def one(wire: str, place: Location, **kind: bool) -> Incoming:
    return Incoming(wire, place, Scalar("str"), required=False, description="", **kind)


def names(*incoming: Incoming, taken: Collection[str] = ()) -> list[str]:
    return [str(named.name) for named in name_arguments(incoming, taken)]


def test_the_path_keeps_a_name_that_several_places_have() -> None:
    assert names(one("id", "body"), one("id", "query"), one("id", "path")) == [
        "id_body",
        "id_query",
        "id",
    ]


def test_a_name_that_is_told_apart_meets_nobody_else() -> None:
    incoming = [one("id", "path"), one("id", "query"), one("id_query", "query")]
    assert names(*incoming) == ["id", "id_query_query", "id_query"]


def test_a_whole_body_makes_way() -> None:
    assert names(one("", "body", is_whole=True)) == ["body"]
    assert names(one("body", "query"), one("", "body", is_whole=True)) == ["body", "body_whole"]


def test_the_rest_of_a_body_makes_way() -> None:
    rest = one("", "body", is_rest=True)
    assert names(one("additional_properties", "body"), one("", "body"), rest) == [
        "additional_properties",
        "value",
        "additional_properties_rest",
    ]


def test_names_that_the_method_needs_are_taken() -> None:
    assert names(one("accept", "query"), taken={"accept"}) == ["accept_query"]


@given(
    st.lists(
        st.tuples(st.text("iI_d[]", max_size=5), st.sampled_from(PLACES)), unique=True, max_size=10
    ),
    st.randoms(),
)
def test_names_are_distinct_in_any_order(
    found: list[tuple[str, Location]], chance: random.Random
) -> None:
    first = dict(zip(found, names(*(one(*pair) for pair in found)), strict=True))
    assert len(set(first.values())) == len(found)
    chance.shuffle(found)
    assert dict(zip(found, names(*(one(*pair) for pair in found)), strict=True)) == first
