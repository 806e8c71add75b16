# mypy: ignore-errors
"""Code that gets files or something else; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from MODULE import CLIENT, AsyncCLIENT, AsyncDownload, Download, Response, models


def answers(client: CLIENT) -> None:
    pets = client.pets
    assert_type(pets.get_file(), Download | models.Eta)
    assert_type(pets.get_file_or_none(), Download | models.Eta | None)
    assert_type(pets.get_part(), models.Report | None | Download)
    assert_type(pets.get_either(), str | models.Eta | Download)
    assert_type(pets.get_chosen(), models.Report | models.Eta | Download)
    assert_type(pets.get_chosen(accept="application/pdf"), Download | models.Eta)
    assert_type(pets.get_chosen(accept="text/csv"), str | models.Eta | Download)
    assert_type(client.with_response(pets.get_file)(), Response[Download | models.Eta])
    assert_type(pets.get_table(), Download)
    pets.send_table(body=Path("table.csv"))
    pets.send_table(body="table.csv")  # error
    assert_type(pets.get_archive(), Download)
    assert_type(pets.get_artifact(), Download)
    assert_type(pets.get_artifact_or_none(), Download | models.Eta)
    assert_type(pets.get_quoted(), str)
    pets.send_artifact(body=Path("artifact"))
    pets.send_artifact(body="artifact")  # error
    pets.send_either(file=Path("table.csv"), title="T", kind="file")
    pets.send_either(url="https://made.example", title="T")
    pets.send_either(file="table.csv", title="T")  # error
    pets.send_any(content="a,b", title="T")
    pets.send_any(name="sales", content_type="application/json")
    report = pets.get_part()
    print(report.name)  # error
    if isinstance(report, models.Report):
        print(report.name)
    elif isinstance(report, Download):
        print(report.read())


async def in_async(client: AsyncCLIENT) -> None:
    pets = client.pets
    assert_type(await pets.get_file(), AsyncDownload | models.Eta)
    assert_type(await pets.get_part(), models.Report | None | AsyncDownload)
    assert_type(await pets.get_chosen(accept="application/pdf"), AsyncDownload | models.Eta)
    assert_type(await client.with_response(pets.get_file)(), Response[AsyncDownload | models.Eta])
    found = await pets.get_file()
    found.read()  # error
