"""Whatever JSON comes for whatever model: it is decoded, and sent back as the same JSON."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, strategies as st

from clientsmith.runtime import ResponseValidationError
from tests.runtime.things import (
    Cat,
    Circle,
    Dog,
    Names,
    Part,
    Pet,
    Square,
    Stand,
    Thing,
    exact,
    operation,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# What the models know, so that much of what is made up comes near to what they say.
_KEYS = [
    *(info.alias or name for model in (Thing, Cat, Dog, Part, Circle, Square) for name, info in model.model_fields.items()),
    # Python's names of fields that have another one on the wire.
    *("name", "parts", "by_key", "root", "model_extra", "model_fields_set"),
]  # fmt: skip
_TEXTS = ["", "cat", "dog", "fish", "red", "green", "1", "true", "null", "lamp"]
_MOMENTS = ["2024-01-01", "2024-01-01T00:00:00Z", "2024-01-01T12:30:00.5+02:00", "12:00"]
_IDS = ["00000000-0000-4000-8000-000000000005", "00000000000040008000000000000005", "A" * 32]

_scalars: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0, 1, 2, 1.0, -0.0, 1.5]),
    st.sampled_from(_TEXTS + _MOMENTS + _IDS),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
)
_keys = st.sampled_from(_KEYS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=3)
_anything: st.SearchStrategy[Any] = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=5),
    max_leaves=12,
)
# Deferred, so that it is one strategy wherever it stands, and not written out each time.
anything: st.SearchStrategy[Any] = st.deferred(lambda: _anything)


def nearly(right: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Mostly what is promised."""
    return st.one_of(right, right, right, anything)


def members(
    required: dict[str, st.SearchStrategy[Any]], optional: dict[str, st.SearchStrategy[Any]]
) -> st.SearchStrategy[Any]:
    """An object with some of these, each nearly right, and perhaps with others."""
    own = st.fixed_dictionaries(
        {name: nearly(value) for name, value in required.items()},
        optional={name: nearly(value) for name, value in optional.items()},
    )
    lacking = st.fixed_dictionaries({}, optional={**required, **optional})
    more = st.dictionaries(_keys, anything, max_size=2)
    merged = st.builds(lambda a, b: {**b, **a}, own, more)
    return st.deferred(lambda: st.one_of(own, lacking, merged))


_integers = st.integers(-9, 9)
_words = st.sampled_from(_TEXTS)
_floats = st.floats(allow_nan=False, allow_infinity=False)
_cats = members({"kind": st.just("cat"), "lives": _integers}, {})
_dogs = members({"kind": st.just("dog"), "name": _words}, {"parent": _cats | st.none()})
_pets = _cats | members({"kind": st.just("dog"), "name": _words}, {"parent": _dogs})
_shapes = members({"radius": _floats}, {}) | members({"side": _floats, "color": _words}, {})
_parts = members({"id": _integers}, {"label": _words | st.none()})
_things = members(
    {"id": _integers, "Name": _words},
    {
        "price": _floats,
        "open": st.booleans(),
        "color": _words,
        "level": _integers,
        "made": st.sampled_from(_MOMENTS),
        "day": st.sampled_from(_MOMENTS),
        "ident": st.sampled_from(_IDS),
        "part": _parts,
        "the-parts": st.lists(_parts, max_size=3),
        "byKey": st.dictionaries(_keys, _parts, max_size=2),
        "pet": _pets,
        "shape": _shapes,
        "names": st.lists(_words, max_size=2),
        "deep": st.lists(st.dictionaries(_keys, st.lists(_pets, max_size=2), max_size=2), max_size=2),
        "anything": anything,
    },
)  # fmt: skip

_KINDS: dict[str, tuple[Any, st.SearchStrategy[Any]]] = {
    "a model": (Thing, _things),
    "a list of models": (list[Thing], st.lists(_things, max_size=2)),
    "a map of lists of unions": (
        dict[str, list[Pet]],
        st.dictionaries(_keys, st.lists(_pets, max_size=2), max_size=3),
    ),
    "a union with a tag": (Pet, _pets),
    "a union without": (Circle | Square | Part | None, _shapes | _parts),
    "a tuple": (
        tuple[int, Part, str | None],
        st.tuples(_integers, _parts, _words | st.none()).map(list),
    ),
    "tuples of several lengths": (
        list[tuple[Part, int] | tuple[Pet] | tuple[int, int]],
        st.lists(st.tuples(_parts, _integers).map(list) | st.tuples(_pets).map(list), max_size=2),
    ),
    "a root model": (Names, st.lists(_words, max_size=3)),
    "a map": (dict[str, Any], anything),
}


@pytest.fixture(scope="module")
def stand() -> Iterator[Stand]:
    with standing() as stand:
        yield stand


def same(came: Any, went: Any) -> bool:
    """JSON with the same values; a date may be written in another way, and so may a UUID."""
    if isinstance(came, dict) and isinstance(went, dict):
        return came.keys() == went.keys() and all(same(came[key], went[key]) for key in came)
    if isinstance(came, list) and isinstance(went, list):
        return len(came) == len(went) and all(map(same, came, went))
    if isinstance(came, bool) or isinstance(went, bool):
        return came is went
    if isinstance(came, str) and isinstance(went, str):
        return came == went or _read(came) == _read(went) != []
    # One by one, since 1 is 1.0 but neither is a text, nor null.
    numbers = isinstance(came, int | float) and isinstance(went, int | float)
    return (numbers or type(came) is type(went)) and bool(came == went)


def _read(text: str) -> list[object]:
    """The moment or the identifier that a text is."""
    for kind in (dt.datetime.fromisoformat, uuid.UUID):
        try:
            return [kind(text)]
        except ValueError:
            continue
    return []


@pytest.mark.filterwarnings("ignore::clientsmith.runtime.ResponseShapeWarning")
@pytest.mark.parametrize("name", _KINDS)
def test_what_came_is_what_goes_back(stand: Stand, name: str) -> None:
    kind, values = _KINDS[name]
    get_it = operation(kind)

    @example({"name": "by the name that only Python uses"})
    @example({"kind": "dog", "name": "a", "parent": {"kind": ["cat"]}})
    @example([{"kind": {}}])
    @given(nearly(values))
    def go(value: Any) -> None:
        content = json.dumps(value)
        client = stand.client("blocking", content)
        result = client.call(get_it)
        back = json.loads(client.sent_back(result))
        assert same(value, back), (value, back)
        try:
            strict = stand.client("blocking", content, strict=True).call(get_it)
        except ResponseValidationError as error:
            assert error.location
            assert error.response.text == content
        else:
            # What is right for the strict is no other thing for the lenient.
            assert strict == result

    go()


@pytest.mark.filterwarnings("ignore::clientsmith.runtime.ResponseShapeWarning")
@given(value=anything)
def test_where_nothing_is_promised_every_digit_stays(stand: Stand, value: Any) -> None:
    content = json.dumps(value)
    client = stand.client("blocking", content)
    for kind in (Any, dict[str, Any], list[Any], Any | None):
        assert exact(client.sent_back(client.call(operation(kind)))) == exact(content)
