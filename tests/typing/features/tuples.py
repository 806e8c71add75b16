# mypy: ignore-errors
"""Code that reads and writes fixed tuples; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import assert_type

from MODULE import CLIENT, AsyncCLIENT, models


def read(client: CLIENT) -> None:
    stop = client.getStop()
    assert_type(stop.at, tuple[float | int, float | int])
    first, second = client.getLeg()
    assert_type(first, models.Stop)
    assert_type(second, models.Stop | None)
    assert_type(client.getPairs(), list[tuple[str, int]])
    assert_type(client.getPairs()[0][1], int)
    one = client.tuplePlaces()
    assert_type(one.tuple, tuple[str, int] | None)
    assert_type(one.list, tuple[str, models.Tuple] | None)
    print(stop.at[2])  # error
    print(client.getLeg()[1].name)  # error


def written(client: CLIENT) -> None:
    client.setLeg(body=({"at": (1, 2.5), "name": "a"}, None))
    client.setLeg(body=(models.Stop(at=(1, 2), name="a"), models.Stop(at=(1, 2), name="b")))
    client.sendStops(stops=({"at": (1, 2), "name": "a"}, dt.date(2024, 2, 29)))
    client.setChain(body=("a", ("b", None)))
    client.tuplePlaces(tuple=("a", 1))
    client.create(tuple=("a", 1), list=("a", {"pair": ("b", 2)}))
    assert_type(client.tuple(body=({"tuple": ("a", 1)}, ("b", 2))), tuple[str, int])
    client.sendStyles(("a", 1), ("b", 2), ("c", 3), deep=("d", 4), nested=("e", ("f", 5)))
    client.sendParts(
        pair=("a", 1), files=(b"", Path("a")), either=("a.txt", b""), marked=(b"", "a")
    )
    client.setLeg(body=({"at": (1,), "name": "a"}, None))  # error
    client.setLeg(body=({"at": (1, 2), "name": "a"},))  # error
    client.setLeg(body=(None, None))  # error
    client.sendStops(stops=(dt.date(2024, 2, 29), {"at": (1, 2), "name": "a"}))  # error
    client.setChain(body=("a", ("b", ("c", 1))))  # error
    client.tuplePlaces(tuple=(1, "a"))  # error
    client.tuplePlaces(tuple=("a", 1, 2))  # error
    client.tuplePlaces(tuple=["a", 1])  # error
    client.sendStyles(("a", 1), ("b", 2), ("c", "d"))  # error


async def later(client: AsyncCLIENT) -> None:
    assert_type((await client.getStop()).at, tuple[float | int, float | int])
    await client.tuplePlaces(tuple=("a", 1))
    await client.tuplePlaces(tuple=("a",))  # error
