"""Test which components share a module."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from clientsmith.naming.identifier import Identifier
from clientsmith.plan.modules import plan_modules

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

NAMES = "ABCDEFGH"
NAME_SETS = st.sets(st.sampled_from(NAMES), max_size=3)


def modules(uses: Mapping[str, Set[str]], needs: Sequence[Set[str]]) -> dict[str, tuple[str, ...]]:
    """The members of each module, by its name."""
    return {
        str(module.name): module.members
        for module in plan_modules(
            uses,
            set(),
            {name: Identifier(name) for name in uses},
            [{Identifier(name) for name in needed} for needed in needs],
        )
    }


def reached(uses: Mapping[str, Set[str]], names: Set[str]) -> set[str]:
    """The names, and all that they use."""
    while not names >= (more := set(names).union(*(uses[name] for name in names))):
        names = more
    return set(names)


def test_what_only_one_component_uses_is_in_its_module() -> None:
    uses = {"App": {"Address", "Owner"}, "Owner": {"Address"}, "Address": set[str]()}

    assert modules(uses, [{"App"}]) == {"app": ("Address", "Owner", "App")}
    assert modules(uses, [{"App"}, {"Owner"}]) == {"app": ("App",), "owner": ("Address", "Owner")}


def test_what_all_operations_need_together_shares_a_module() -> None:
    uses = {"App": set[str](), "Filter": set[str](), "Owner": set[str]()}

    assert modules(uses, [{"App", "Filter"}, {"Owner"}]) == {
        "app": ("App", "Filter"),
        "owner": ("Owner",),
    }


def test_what_nothing_needs_shares_a_module() -> None:
    uses = {
        "App": set[str](),
        "Old": set[str](),
        "Older": set[str](),
        "Part": set[str](),
        "Whole": {"Part"},
    }

    assert modules(uses, [{"App"}]) == {
        "app": ("App",),
        "unused": ("Old", "Older"),
        "whole": ("Part", "Whole"),
    }


def test_modules_with_one_name_are_told_apart() -> None:
    uses = {"Unused": set[str](), "UNUSED": set[str](), "Old": set[str]()}

    assert modules(uses, [{"Unused"}, {"UNUSED"}]) == {
        "unused": ("UNUSED",),
        "unused_": ("Unused",),
        "unused__": ("Old",),
    }


@given(st.fixed_dictionaries(dict.fromkeys(NAMES, NAME_SETS)), st.lists(NAME_SETS, max_size=4))
def test_an_operation_loads_only_what_it_needs(
    uses: dict[str, set[str]], needs: list[set[str]]
) -> None:
    planned = modules(uses, needs)
    homes = {name: module for module, members in planned.items() for name in members}
    imports = {
        module: {homes[used] for name in members for used in uses[name]} - {module}
        for module, members in planned.items()
    }

    assert sorted(name for members in planned.values() for name in members) == list(NAMES)
    TopologicalSorter(imports).prepare()  # raises an error for a circle
    for needed in needs:
        loaded = reached(imports, {homes[name] for name in needed})
        assert {name for name in NAMES if homes[name] in loaded} == reached(uses, needed)


def test_a_class_follows_those_it_uses_as_far_as_a_circle_permits() -> None:
    circle = {"A": {"B"}, "B": {"C"}, "C": {"A"}}
    assert modules(circle, [{"A"}]) == {"a": ("C", "B", "A")}
