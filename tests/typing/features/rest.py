# mypy: ignore-errors
"""Code that reads properties without a field; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type

from MODULE import CLIENT, models


def read(client: CLIENT) -> None:
    clinic = client.all.get_clinic()
    assert_type(clinic.__pydantic_extra__, dict[str, models.Visit])
    for name, visit in clinic.__pydantic_extra__.items():
        print(name, visit.on.year)
        print(visit.off)  # error
    assert_type(client.all.get_folder().__pydantic_extra__["a"], models.Folder)
    assert_type(client.all.get_lists().__pydantic_extra__["a"], list[models.Lists])
    assert_type(client.all.get_maybe().__pydantic_extra__["a"], models.Visit | None)
    assert_type(client.all.get_days().__pydantic_extra__["a"], dt.date)
    assert_type(client.all.get_silent().__pydantic_extra__, Any)
    assert_type(client.all.get_closed(), dict[str, models.Visit])


def written(client: CLIENT) -> None:
    visit = models.Visit(on=dt.date(2024, 2, 29))
    client.all.send_clinic(name="c", additional_properties={"a": visit})
    client.all.send_clinic(name="c", additional_properties={"a": {"on": visit.on}})
    client.all.send_clinic(name="c", additional_properties={"a": 5})  # error
    client.all.send_patterns(additional_properties={"v-a": visit, "other": [5]})
    client.all.hold_clinic(value=models.Clinic(name="c"))
