# mypy: ignore-errors
"""Code that chooses among media types; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, assert_type

from MODULE import (
    CLIENT,
    AsyncCLIENT,
    AsyncDownload,
    AsyncPager,
    AsyncStream,
    Download,
    Page,
    Pager,
    Response,
    Stream,
    models,
)


def answers(client: CLIENT, text: Literal["text/csv", "application/xml"], any_text: str) -> None:
    pets = client.pets
    assert_type(pets.get_report(), models.Pet)
    assert_type(pets.get_report(accept="application/json"), models.Pet)
    assert_type(pets.get_report(accept="text/csv"), str)
    assert_type(pets.get_report(accept=text), str)
    assert_type(pets.get_report(accept="image/png"), Download)
    assert_type(pets.get_report(accept="text/event-stream"), Stream[models.Pet])
    assert_type(pets.get_vendor(accept="application/vnd.raw+json"), list[str])
    assert_type(pets.get_texts(accept="text/csv"), str)
    assert_type(pets.get_empty(), models.Pet | None)
    assert_type(pets.get_later(accept="text/csv"), str | models.GetLaterStatus2XXResponse)
    assert_type(client.with_response(pets.get_report)(), Response[models.Pet])
    assert_type(pets.list(), Pager[models.Pet])
    assert_type(pets.list(accept="text/csv"), str)
    assert_type(client.with_response(pets.list)(), Response[Page[models.Pet]])
    pets.get_report(accept="text/html")  # error
    pets.get_report(accept=any_text)  # error
    print(pets.get_report(accept="text/csv").name)  # error
    assert_type(pets.get_same(accept="application/hal+json"), models.Pet)
    assert_type(pets.get_hal(accept="application/hal+json"), Pager[models.Pet])
    assert_type(pets.get_hal(accept="text/csv"), str)
    assert_type(pets.get_images(accept="image/webp"), Download)
    pets.get_images(accept="image/gif")  # error
    pets.get_hal(accept="text/json")  # error


def bodies(client: CLIENT) -> None:
    pets = client.pets
    pets.send_many(name="Ada", age=3)
    pets.send_many(name="Ada", content_type="application/json")
    pets.send_many(body="a,b", content_type="text/csv")
    pets.send_many(body=Path("a.png"), content_type="image/png")
    pets.send_patch(name="Ada", content_type="application/strategic-merge-patch+json")
    pets.send_patch(
        body=[{"op": "remove", "path": "/a"}], content_type="application/json-patch+json"
    )
    pets.send_image(body=b"GIF", content_type="image/gif")
    pets.send_anything(body=b"")
    assert_type(pets.send_both(body="<a/>", content_type_="application/xml"), models.Pet)
    assert_type(pets.send_both(name="Ada", accept="text/csv"), str)
    pets.send_many()  # error
    pets.send_many(age=3)  # error
    pets.send_many(name="Ada", content_type="text/csv")  # error
    pets.send_many(body="a,b")  # error
    pets.send_many(body=b"a,b", content_type="text/csv")  # error
    pets.send_many(name="Ada", body="a,b", content_type="text/csv")  # error
    pets.send_patch(body=[{"path": "/a"}], content_type="application/json-patch+json")  # error
    pets.send_image(body=b"GIF")  # error
    pets.send_plain(name="Ada", content_type="multipart/form-data")  # error


def chosen_elsewhere(
    client: CLIENT,
    form: Literal["application/json", "text/csv", "image/png"],
    listed: Literal["application/json", "text/csv"],
) -> None:
    assert_type(client.pets.get_report(accept=form), models.Pet | str | Download)
    assert_type(client.pets.list(accept=listed), Pager[models.Pet] | str)
    assert_type(client.pets.send_both(name="Ada", accept=listed), models.Pet | str)


async def in_async(client: AsyncCLIENT) -> None:
    pets = client.pets
    assert_type(await pets.get_report(), models.Pet)
    assert_type(await pets.get_report(accept="application/xml"), str)
    assert_type(await pets.get_report(accept="image/webp"), AsyncDownload)
    assert_type(await pets.get_report(accept="application/x-ndjson"), AsyncStream[models.Pet])
    assert_type(await client.with_response(pets.get_report)(), Response[models.Pet])
    assert_type(pets.list(), AsyncPager[models.Pet])
    assert_type(await pets.list(accept="text/csv"), str)
    assert_type(await client.with_response(pets.list)(), Response[Page[models.Pet]])
    await pets.list()  # error
    await pets.send_many(body="a,b", content_type="text/csv")
    await pets.get_report(accept="text/html")  # error
    await pets.send_many(body="a,b")  # error
