"""Several media types of one operation: a typed choice on the way out, the Content-Type on the way in."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import both, call, came
from tests.features.choices import IMAGES, JSON, PROVIDER, document_of
from tests.features.making import Made, make
from tests.runtime.server import Answer, Arrived, serving

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("choices"), document_of(request.param), provider=PROVIDER)


EVENTS = 'data: {"name": "Ada"}\n\ndata: {"name": "Bob"}\n\n'
LINES = '{"name": "Ada"}\n{"name": "Bob"}\n'


def names(pets: list[Any]) -> list[str]:
    return [pet.name for pet in pets]


def test_black_leaves_it_as_it_is(made: Made) -> None:
    files = [made.folder / name for name, _ in made.sources() if "/resources/" in name]
    command = [sys.executable, "-m", "black", "--check", "--line-length", "100", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_package_says_what_can_be_chosen(made: Made) -> None:
    api = (made.folder / "api.md").read_text(encoding="utf-8")
    assert "| `models.Pet`; with `accept` also `str`, a file, a stream of `models.Pet` |" in api
    assert "| items: `models.Pet`; with `accept` also `str`, a file |" in api
    assert "\n## Forms\n" in (made.folder / "README.md").read_text(encoding="utf-8")
    words = " ".join(made.client("http://a.example").pets.get_report.__doc__.split())
    assert "`text/csv` or `application/xml` returns text" in words


# Answers.


def test_what_chooses_nothing_asks_for_the_preferred_form(made: Made) -> None:
    for given in ({}, {"accept": JSON}):
        asked, pet = both(made, "getReport", came(JSON), **given)
        assert asked == [JSON, JSON]
        assert isinstance(pet, made.models.Pet)


@pytest.mark.filterwarnings("error")
def test_each_form_can_be_asked_for(made: Made) -> None:
    said: dict[str, tuple[str | bytes, object]] = {
        "text/csv": ("a,b", "a,b"),
        "application/xml": ("<a/>", "<a/>"),
        "image/png": (b"\x89PNG", b"\x89PNG"),
        "image/webp": (b"RIFF", b"RIFF"),
    }
    for media_type, (body, expected) in said.items():
        for answer in (came(media_type, body), came(f"{media_type.upper()}; Charset=utf-8", body)):
            asked, result = both(made, "getReport", answer, accept=media_type)
            assert (asked, result) == ([media_type, media_type], expected)
    for media_type, body in (("application/x-ndjson", LINES), ("text/event-stream", EVENTS)):
        asked, pets = both(made, "getReport", came(media_type, body), accept=media_type)
        assert (asked[0], names(pets)) == (media_type, ["Ada", "Bob"])


def test_what_comes_is_read_as_what_it_says_it_is(made: Made) -> None:
    cases: list[tuple[dict[str, str], str, str, object]] = [
        ({}, "text/csv", "a,b", "a,b"),
        ({}, "image/png", "PNG", b"PNG"),
        ({"accept": "text/csv"}, "application/xml", "<a/>", "<a/>"),
        ({"accept": "text/event-stream"}, "image/webp", "RIFF", b"RIFF"),
    ]
    for given, media_type, body, expected in cases:
        wanted = given.get("accept", JSON)
        with pytest.warns(match=rf"content type: the server sent {media_type} instead of {wanted}"):
            _, result = both(made, "getReport", came(media_type, body), **given)
        assert result == expected
    for given, media_type in (({}, "text/event-stream"), ({"accept": "image/png"}, JSON)):
        body = EVENTS if media_type.startswith("text") else '{"name": "Ada"}'
        with pytest.warns(made.module.ResponseShapeWarning):
            _, result = both(made, "getReport", came(media_type, body), **given)
        first = result[0] if isinstance(result, list) else result
        assert isinstance(first, made.models.Pet)


@pytest.mark.filterwarnings("error")
def test_a_key_that_lists_several_offers_each(made: Made) -> None:
    asked, pet = both(made, "getListed", came(JSON))
    assert (asked[0], pet.name) == (JSON, "Ada")
    asked, text = both(made, "getListed", came("text/csv", "a,b"), accept="text/csv")
    assert (asked[0], text) == ("text/csv", "a,b")
    arrived, _ = call(made, "sendListed", name="Ada")
    assert (arrived.headers["content-type"], arrived.body) == (JSON, b'{"name":"Ada"}')
    arrived, _ = call(made, "sendListed", body="<a/>", content_type="application/xml")
    assert (arrived.headers["content-type"], arrived.body) == ("application/xml", b"<a/>")


def test_a_form_that_was_not_asked_for_is_told_once(made: Made) -> None:
    with (
        serving(lambda arrived: came("text/csv", "a")) as server,
        made.client(server.url) as client,
    ):
        with pytest.warns(match="the server sent text/csv"):
            client.pets.get_report()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert client.pets.get_report() == "a"


@pytest.mark.parametrize("media_type", ["text/csv", "image/png", "text/event-stream"])
def test_strict_refuses_a_form_that_was_not_asked_for(made: Made, media_type: str) -> None:
    answers = iter([came(media_type, EVENTS), came(JSON)])
    with (
        serving(lambda arrived: next(answers)) as server,
        made.client(server.url, strict=True, timeout=60.0) as client,
    ):
        with pytest.raises(made.module.ResponseValidationError) as caught:
            client.pets.get_report()
        assert caught.value.location == "the content type"
        assert caught.value.response.is_closed
        assert (caught.value.operation, caught.value.attempts) == ("getReport", 1)
        assert client.pets.get_report().name == "Ada"


def test_strict_refuses_it_in_the_async_world_too(made: Made) -> None:
    async def run(url: str) -> None:
        async with made.async_client(url, strict=True) as client:
            with pytest.raises(made.module.ResponseValidationError) as caught:
                await client.pets.get_report()
            assert caught.value.response.is_closed

    with serving(lambda arrived: came("text/event-stream", EVENTS)) as server:
        asyncio.run(run(server.url))


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    "media_type",
    [f"{JSON}; charset=utf-8", "application/hal+json", "application/octet-stream", ""],
)
def test_what_the_document_does_not_list_is_read_as_what_was_asked_for(
    made: Made, media_type: str
) -> None:
    _, pet = both(made, "getReport", came(media_type), options={"strict": True})
    assert pet == made.models.Pet(name="Ada")


def test_an_error_stays_an_error(made: Made) -> None:
    for given in ({}, {"accept": "image/png"}, {"accept": "text/event-stream"}):
        with pytest.raises(made.module.NotFoundError) as caught:
            both(made, "getReport", came("text/csv", "no such report", 404), **given)
        assert caught.value.body == "no such report"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_json_of_one_type_can_be_asked_for_by_its_name(made: Made, strict: bool) -> None:
    """RFC 9110, 12.5.1: a server that has both answers with the one that was asked for."""
    hal, options = "application/hal+json", {"strict": strict}
    for media_type in (JSON, hal):
        asked, pet = both(made, "getSame", came(media_type), options=options)
        assert (asked[0], pet.name) == (f"{JSON}; charset=utf-8", "Ada")
        asked, pet = both(made, "getSame", came(media_type), accept=hal, options=options)
        assert (asked[0], pet.name) == (hal, "Ada")


def test_a_list_comes_in_pages_under_each_name_of_json(made: Made) -> None:
    def answer(arrived: Arrived) -> Answer:
        asked = arrived.headers["accept"]
        return came(asked, "a,b" if asked == "text/csv" else '{"results": [{"name": "Ada"}]}')

    async def in_async(url: str) -> None:
        async with made.async_client(url) as client:
            assert names([one async for one in client.pets.get_hal(accept=hal)]) == ["Ada"]
            assert await client.pets.get_hal(accept="text/csv") == "a,b"

    hal = "application/hal+json"
    with serving(answer) as server:
        with made.client(server.url) as client:
            assert names(list(client.pets.get_hal())) == ["Ada"]
            assert names(list(client.pets.get_hal(accept=hal))) == ["Ada"]
            assert client.pets.get_hal(accept="text/csv") == "a,b"
        asyncio.run(in_async(server.url))
        assert [one.headers["accept"] for one in server.arrived[:2]] == [JSON, hal]


@pytest.mark.filterwarnings("error")
def test_json_of_another_type_is_a_choice(made: Made) -> None:
    raw = "application/vnd.raw+json"
    asked, result = both(made, "getVendor", came(raw, '["a"]'), accept=raw)
    assert (asked[0], result) == (raw, ["a"])


@pytest.mark.filterwarnings("error")
def test_a_stream_may_come_under_the_name_of_what_it_consists_of(made: Made) -> None:
    watch = f"{JSON};stream=watch"
    for media_type in (JSON, watch, f"{JSON}; stream=watch"):
        asked, pets = both(made, "watchPets", came(media_type, LINES), accept=watch)
        assert (asked[0], names(pets)) == (watch, ["Ada", "Bob"])
    assert both(made, "watchPets", came(JSON))[1].name == "Ada"


@pytest.mark.filterwarnings("error")
def test_texts_are_a_choice_of_one_type(made: Made) -> None:
    assert both(made, "getTexts", came("text/plain", "a")) == (["text/plain"] * 2, "a")
    assert both(made, "getTexts", came("text/csv", "a"), accept="text/csv")[0] == ["text/csv"] * 2


@pytest.mark.filterwarnings("error")
def test_files_alone_are_one_form_unless_one_is_asked_for(made: Made) -> None:
    for kind in IMAGES:
        asked, content = both(made, "getImages", came(kind, b"RIFF"))
        assert (asked[0], content) == ("image/png, image/webp", b"RIFF")
        asked, content = both(made, "getImages", came(kind, b"RIFF"), accept=kind)
        assert (asked[0], content) == (kind, b"RIFF")
    told = made.client("http://a.example").pets.get_images.__doc__
    assert "The media type to request. By default, the server chooses." in " ".join(told.split())


def test_a_file_of_another_kind_than_was_asked_for_is_told(made: Made) -> None:
    with pytest.warns(match="content type: the server sent image/webp instead of image/png"):
        assert both(made, "getImages", came("image/webp", b"R"), accept="image/png")[1] == b"R"
    with pytest.raises(made.module.ResponseValidationError, match="the server sent image/webp"):
        both(
            made,
            "getImages",
            came("image/webp", b"R"),
            accept="image/png",
            options={"strict": True},
        )


@pytest.mark.filterwarnings("error")
def test_a_file_is_preferred_to_a_stream(made: Made) -> None:
    assert both(made, "getSpeech", came("audio/wav", b"W")) == (["audio/wav"] * 2, b"W")
    given = {"accept": "text/event-stream"}
    assert names(both(made, "getSpeech", came("text/event-stream", EVENTS), **given)[1]) == [
        "Ada",
        "Bob",
    ]


@pytest.mark.filterwarnings("error")
def test_a_range_can_be_asked_for(made: Made) -> None:
    asked, content = both(made, "getRange", came("image/gif", b"GIF"), accept="image/*")
    assert (asked[0], content) == ("image/*", b"GIF")
    with pytest.warns(match="the server sent image/gif"):
        assert both(made, "getRange", came("image/gif", b"GIF"))[1] == b"GIF"


@pytest.mark.filterwarnings("error")
def test_a_parameter_of_the_same_name_keeps_it(made: Made) -> None:
    answer = came("text/csv", "a")
    assert both(made, "getTaken", answer, accept="query", accept_="text/csv")[0] == ["text/csv"] * 2


@pytest.mark.filterwarnings("error")
def test_other_statuses_bring_what_they_bring_in_any_form(made: Made) -> None:
    assert both(made, "getEmpty", Answer(204))[1] is None
    assert both(made, "getEmpty", Answer(204), accept="image/png")[1] == b""
    for given in ({}, {"accept": "text/csv"}, {"accept": "image/png"}):
        assert both(made, "getLater", came(JSON, '{"job": "7"}', 202), **given)[1].job == "7"
    assert both(made, "getLater", came(JSON))[1].name == "Ada"
    assert both(made, "getLater", came("text/csv", "a"), accept="text/csv")[1] == "a"


def test_the_response_can_be_had_with_the_result(made: Made) -> None:
    with (
        serving(lambda arrived: came("text/csv", "a")) as server,
        made.client(server.url) as client,
    ):
        response = client.with_response(client.pets.get_report)(accept="text/csv")
        assert (response.parsed, response.headers["content-type"]) == ("a", "text/csv")
    with (
        serving(lambda arrived: came("image/png", b"P")) as server,
        made.client(server.url) as client,
        client.pets.get_report(accept="image/png") as file,
    ):
        assert (file.content_type, file.read()) == ("image/png", b"P")


@pytest.mark.filterwarnings("error")
def test_a_list_comes_in_pages_or_in_another_form(made: Made) -> None:
    def answer(arrived: Arrived) -> Answer:
        asked = arrived.headers["accept"]
        return came(asked, '{"results": [{"name": "Ada"}]}' if asked == JSON else "a,b")

    async def in_async(url: str) -> None:
        async with made.async_client(url) as client:
            pets = client.pets
            assert names([pet async for pet in pets.list()]) == ["Ada"]
            assert await pets.list(accept="text/csv") == "a,b"
            assert await (await pets.list(accept="image/png")).read() == b"a,b"
            response = await client.with_response(pets.list)(accept="text/csv")
            assert response.parsed == "a,b"

    with serving(answer) as server:
        with made.client(server.url) as client:
            for given in ({}, {"accept": JSON}):
                assert names(list(client.pets.list(**given))) == ["Ada"]
            assert client.pets.list(accept="text/csv") == "a,b"
            assert client.pets.list(accept="image/png").read() == b"a,b"
            response = client.with_response(client.pets.list)(accept="text/csv")
            assert response.parsed == "a,b"
        asyncio.run(in_async(server.url))


def test_a_page_is_never_another_form(made: Made) -> None:
    with (
        serving(lambda arrived: came("text/csv", "a,b")) as server,
        made.client(server.url) as client,
        pytest.raises(made.module.ResponseValidationError, match="is not JSON"),
    ):
        client.pets.list().to_list()


# Bodies.


def sent(made: Made, identifier: str, **arguments: Any) -> tuple[str, bytes]:
    arrived, _ = call(made, identifier, answer=Answer(200), **arguments)
    return arrived.headers["content-type"], arrived.body


def test_json_is_sent_where_a_form_would_say_the_same(made: Made) -> None:
    assert sent(made, "sendPlain", name="Ada") == (JSON, b'{"name":"Ada"}')
    with pytest.raises(TypeError):
        sent(made, "sendPlain", name="Ada", content_type=JSON)


def test_a_file_is_sent_as_multipart(made: Made) -> None:
    kind, body = sent(made, "sendUpload", file=b"PNG", title="t")
    assert kind.startswith("multipart/form-data; boundary=")
    assert b"PNG" in body
    with pytest.raises(TypeError):
        sent(made, "sendUpload", file=b"PNG", content_type=JSON)


def test_json_of_another_schema_is_a_choice_beside_multipart(made: Made) -> None:
    assert sent(made, "sendEither", file=b"PNG")[0].startswith("multipart/form-data; boundary=")
    given: dict[str, Any] = {"url": "https://a.example", "title": "t"}
    arrived, _ = call(made, "sendEither", answer=Answer(200), **given, content_type=JSON)
    assert (arrived.headers["content-type"], arrived.json()) == (JSON, given)


def test_a_body_is_passed_whole_or_by_its_properties(made: Made) -> None:
    with pytest.raises(TypeError, match="whole or by its properties, not both: name, age"):
        sent(made, "sendMany", name="Ada", age=3, body="a", content_type="text/csv")


def test_each_form_of_a_body_can_be_sent(made: Made, tmp_path: Path) -> None:
    assert sent(made, "sendMany", name="Ada", age=3) == (JSON, b'{"name":"Ada","age":3}')
    assert sent(made, "sendMany", name="Ada", content_type=JSON) == (JSON, b'{"name":"Ada"}')
    for text in ("application/xml", "text/csv"):
        assert sent(made, "sendMany", body="\u00e4", content_type=text) == (text, b"\xc3\xa4")
    (tmp_path / "a.png").write_bytes(b"PNG")
    for body in (b"PNG", tmp_path / "a.png"):
        for image in IMAGES:
            assert sent(made, "sendMany", body=body, content_type=image) == (image, b"PNG")
    # What is empty is a body, too.
    assert sent(made, "sendMany", body=b"", content_type="image/png") == ("image/png", b"")


def test_patches_differ_in_meaning(made: Made) -> None:
    merge, strategic = "application/merge-patch+json", "application/strategic-merge-patch+json"
    assert sent(made, "sendPatch", name="Ada") == (merge, b'{"name":"Ada"}')
    given = {"name": "Ada", "content_type": strategic}
    assert sent(made, "sendPatch", **given) == (strategic, b'{"name":"Ada"}')
    patch = "application/json-patch+json"
    steps = [{"op": "remove", "path": "/age"}]
    arrived, _ = call(made, "sendPatch", answer=Answer(200), body=steps, content_type=patch)
    assert (arrived.headers["content-type"], arrived.json()) == (patch, steps)


def test_a_range_is_sent_as_something_in_it(made: Made) -> None:
    assert sent(made, "sendAnything", body=b"a") == ("application/octet-stream", b"a")
    assert sent(made, "sendAnything", body="a", content_type="text/x") == ("text/x", b"a")
    assert sent(made, "sendImage", body=b"a", content_type="image/gif") == ("image/gif", b"a")
    with pytest.raises(TypeError):
        sent(made, "sendImage", body=b"a")
    assert sent(made, "sendNote", body="a") == ("text/plain", b"a")
    with pytest.raises(ValueError, match="content_type"):
        sent(made, "sendNote", body="a", content_type="text/plain\r\nx: y")


def test_an_answer_and_a_body_can_be_chosen_together(made: Made) -> None:
    answer = came("text/csv", "a")
    given: dict[str, Any] = {
        "accept": "text/csv",
        "content_type": "query",
        "content_type_": "application/xml",
    }
    arrived, result = call(made, "sendBoth", answer=answer, body="<a/>", **given)
    assert (arrived.target, arrived.body, result) == ("/both?content_type=query", b"<a/>", "a")
    assert arrived.headers["content-type"] == "application/xml"
    with pytest.deprecated_call():
        arrived, result = call(
            made,
            "sendAll",
            answer=answer,
            body="<a/>",
            accept="text/csv",
            content_type="application/xml",
        )
    assert (arrived.body, result) == (b"<a/>", "a")
