# mypy: ignore-errors
"""Code that reads properties without a field; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type

from MODULE import CLIENT, models


def read(client: CLIENT) -> None:
    clinic = client.getClinic()
    assert_type(clinic.__pydantic_extra__, dict[str, models.Visit])
    for name, visit in clinic.__pydantic_extra__.items():
        print(name, visit.on.year)
        print(visit.off)  # error
    assert_type(client.getFolder().__pydantic_extra__["a"], models.Folder)
    assert_type(client.getLists().__pydantic_extra__["a"], list[models.Lists])
    assert_type(client.getMaybe().__pydantic_extra__["a"], models.Visit | None)
    assert_type(client.getDays().__pydantic_extra__["a"], dt.date)
    assert_type(client.getSilent().__pydantic_extra__, Any)
    assert_type(client.getClosed(), dict[str, models.Visit])


def written(client: CLIENT) -> None:
    visit = models.Visit(on=dt.date(2024, 2, 29))
    client.sendClinic(name="c", additional_properties={"a": visit})
    client.sendClinic(name="c", additional_properties={"a": {"on": visit.on}})
    client.sendClinic(name="c", additional_properties={"a": 5})  # error
    client.sendPatterns(additional_properties={"v-a": visit, "other": [5]})
    client.holdClinic(value=models.Clinic(name="c"))
