# mypy: ignore-errors
"""Code that reads and writes fixed tuples; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import assert_type

from MODULE import CLIENT, AsyncCLIENT, models


def read(client: CLIENT) -> None:
    places = client.places
    stop = places.get_stop()
    assert_type(stop.at, tuple[float | int, float | int])
    first, second = places.get_leg()
    assert_type(first, models.Stop)
    assert_type(second, models.Stop | None)
    assert_type(places.list_pairs(), list[tuple[str, int]])
    assert_type(places.list_pairs()[0][1], int)
    one = places.get_tuple()
    assert_type(one.tuple, tuple[str, int] | None)
    assert_type(one.list, tuple[str, models.Tuple] | None)
    print(stop.at[2])  # error
    print(places.get_leg()[1].name)  # error


def written(client: CLIENT) -> None:
    places = client.places
    places.set_leg(body=({"at": (1, 2.5), "name": "a"}, None))
    places.set_leg(body=(models.Stop(at=(1, 2), name="a"), models.Stop(at=(1, 2), name="b")))
    places.send_stops(stops=({"at": (1, 2), "name": "a"}, dt.date(2024, 2, 29)))
    places.set_chain(body=("a", ("b", None)))
    places.get_tuple(tuple=("a", 1))
    places.create(tuple=("a", 1), list=("a", {"pair": ("b", 2)}))
    assert_type(places.tuple(body=({"tuple": ("a", 1)}, ("b", 2))), tuple[str, int])
    places.send_style(("a", 1), ("b", 2), ("c", 3), deep=("d", 4), nested=("e", ("f", 5)))
    places.send_parts(
        pair=("a", 1), files=(b"", Path("a")), either=("a.txt", b""), marked=(b"", "a")
    )
    places.set_leg(body=({"at": (1,), "name": "a"}, None))  # error
    places.set_leg(body=({"at": (1, 2), "name": "a"},))  # error
    places.set_leg(body=(None, None))  # error
    places.send_stops(stops=(dt.date(2024, 2, 29), {"at": (1, 2), "name": "a"}))  # error
    places.set_chain(body=("a", ("b", ("c", 1))))  # error
    places.get_tuple(tuple=(1, "a"))  # error
    places.get_tuple(tuple=("a", 1, 2))  # error
    places.get_tuple(tuple=["a", 1])  # error
    places.send_style(("a", 1), ("b", 2), ("c", "d"))  # error


async def later(client: AsyncCLIENT) -> None:
    assert_type((await client.places.get_stop()).at, tuple[float | int, float | int])
    await client.places.get_tuple(tuple=("a", 1))
    await client.places.get_tuple(tuple=("a",))  # error
