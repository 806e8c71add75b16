"""Answers that are files: alone, beside something else, and where nobody expected one."""

from __future__ import annotations

import asyncio
import base64
import email
import email.policy
from typing import TYPE_CHECKING, Any

import pytest

from tests.features import files
from tests.features.calling import both, call, came
from tests.features.files import CSV, JSON, PDF, PLAIN, ZIP
from tests.features.making import Made, make
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from pathlib import Path

BYTES = b"%PDF-1.7 \xff\xfe\x00\xe9"
REPORT, ETA = reply({"name": "sales"}), reply({"eta": 7}, 202)


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("files"), files.document_of(request.param))


def signature(made: Made, name: str) -> tuple[str, str]:
    """What the two forms of a method give."""
    text = " ".join(
        " ".join(text for path, text in made.sources() if "/resources/" in path).split()
    )
    parts = text.split(f"def {name}(self")[1:]
    first, second = (part.split(" -> ", 1)[1].split(":", 1)[0] for part in parts)
    return first.strip("( )"), second.strip("( )")


@pytest.mark.filterwarnings("error")
def test_a_file_and_what_another_status_brings(made: Made) -> None:
    asked, content = both(made, "get_file", came(PDF, BYTES))
    assert (asked[0], content) == (f"{PDF}, {JSON};q=0.5", BYTES)
    assert both(made, "get_file", ETA)[1] == made.models.Eta(eta=7)
    assert both(made, "get_file", came(PDF, BYTES, 202))[1] == BYTES
    assert both(made, "get_file", came("image/png", BYTES, 203))[1] == BYTES
    assert signature(made, "get_file") == ("Download | models.Eta", "AsyncDownload | models.Eta")
    assert both(made, "get_file_or_none", ETA)[1] == made.models.Eta(eta=7)
    assert both(made, "get_file_or_none", Answer(204))[1] is None
    assert signature(made, "get_file_or_none")[0] == "Download | models.Eta | None"
    assert signature(made, "get_some_file")[0] == "Download"


@pytest.mark.filterwarnings("error")
def test_a_file_beside_json(made: Made) -> None:
    asked, report = both(made, "get_part", REPORT)
    assert (asked[0], report) == (f"{JSON}, {PDF};q=0.5", made.models.Report(name="sales"))
    assert both(made, "get_part", came(PDF, BYTES, 206))[1] == BYTES
    assert both(made, "get_part", Answer(204))[1] is None
    assert signature(made, "get_part") == (
        "models.Report | None | Download",
        "models.Report | None | AsyncDownload",
    )


@pytest.mark.filterwarnings("error")
def test_a_file_among_all_kinds_of_answers(made: Made) -> None:
    kinds = [
        (REPORT, made.models.Report(name="sales")),
        (ETA, made.models.Eta(eta=7)),
        (reply({"name": "sales"}, 203), made.models.Report(name="sales")),
        (came(PDF, BYTES, 206), BYTES),
        (came(PLAIN, "said", 207), "said"),
        (Answer(204), None),
    ]
    for answer, expected in kinds:
        assert both(made, "get_mixed", answer)[1] == expected
    assert signature(made, "get_mixed")[0] == "models.Report | models.Eta | str | None | Download"


@pytest.mark.filterwarnings("error")
def test_of_one_status_the_content_type_decides(made: Made) -> None:
    assert both(made, "get_either", came(PLAIN, "said"))[1] == "said"
    for media_type in (PDF, ZIP, f"{ZIP}; version=2"):
        assert both(made, "get_either", came(media_type, BYTES, 206))[1] == BYTES
    assert both(made, "get_either", reply({"eta": 7}, 206))[1] == made.models.Eta(eta=7)
    assert signature(made, "get_either")[0] == "str | models.Eta | Download"


@pytest.mark.filterwarnings("error")
def test_what_is_asked_for_comes_with_any_status(made: Made) -> None:
    for given in ({}, {"accept": PDF}, {"accept": CSV}):
        asked, eta = both(made, "get_chosen", ETA, **given)
        assert (asked[0], eta) == (
            f"{given.get('accept', JSON)}, {ZIP};q=0.5",
            made.models.Eta(eta=7),
        )
        assert both(made, "get_chosen", came(ZIP, BYTES, 206), **given)[1] == BYTES
    assert both(made, "get_chosen", came(PDF, BYTES, 202), accept=PDF)[1] == BYTES
    assert both(made, "get_chosen", came(CSV, "a,b", 202), accept=CSV)[1] == "a,b"
    assert both(made, "get_chosen", came(CSV, "a,b"), accept=CSV)[1] == "a,b"


def test_what_was_not_asked_for_is_still_told(made: Made) -> None:
    with pytest.warns(match=rf"content type: the server sent {PDF} instead of {JSON}\b(?!,)"):
        assert both(made, "get_chosen", came(PDF, BYTES))[1] == BYTES


def test_the_response_comes_with_either(made: Made) -> None:
    answers = [came(PDF, BYTES), ETA]

    async def in_async(url: str) -> list[Any]:
        async with made.async_client(url) as client:
            call = client.with_response(client.pets.get_file)
            first, second = await call(), await call()
            return [await first.parsed.read(), first.status_code, second.parsed, second.status_code]

    with serving(lambda arrived: answers[len(server.arrived) % 2 - 1]) as server:
        with made.client(server.url) as client:
            call = client.with_response(client.pets.get_file)
            first, second = call(), call()
            found = [first.parsed.read(), first.status_code, second.parsed, second.status_code]
        assert found == [BYTES, 200, made.models.Eta(eta=7), 202]
        assert asyncio.run(in_async(server.url)) == found


def test_a_file_that_comes_after_a_value_broke_off(made: Made) -> None:
    cut = Answer(
        raw=b"HTTP/1.1 202 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"
    )

    def answer(arrived: Arrived) -> Answer:
        return cut if len(server.arrived) % 2 else came(PDF, BYTES)

    with serving(answer) as server, made.client(server.url, max_retries=1) as client:
        assert client.pets.get_file().read() == BYTES


def test_nobody_makes_a_text_of_a_file(made: Made) -> None:
    """Not even where the document does not know that one may come."""
    for name, status in (("get_mixed", 207), ("get_text", 200)):
        with pytest.warns(made.module.ResponseShapeWarning, match="is not text"):
            assert both(made, name, came("image/png", BYTES, status))[1] == BYTES
        with pytest.raises(made.module.ResponseValidationError, match="is not text"):
            both(made, name, came("image/png", BYTES, status), options={"strict": True})


def test_a_file_comes_in_place_of_json_of_any_kind(made: Made) -> None:
    """FastAPI documents so what a function without a `response_class` returns, files included."""
    refused = made.module.ResponseValidationError
    for said, expected in ((came(PDF, BYTES), BYTES), (came(CSV, "a,b"), "a,b")):
        with pytest.warns(made.module.ResponseShapeWarning, match=f"instead of {JSON}"):
            assert both(made, "get_anything", said)[1] == expected
        with pytest.raises(refused, match="is not JSON"):
            both(made, "get_anything", said, options={"strict": True})
    for said in (came("text/html", "<p>"), came(JSON, "{"), came("", "{"), came(PDF, "")):
        with pytest.raises(refused, match=r"is not JSON|is empty"):
            both(made, "get_anything", said)


@pytest.mark.filterwarnings("error")
def test_a_text_by_another_name_is_one(made: Made) -> None:
    for media_type in ("application/octet-stream", "application/x-yaml", "image/svg+xml", ""):
        said = came(media_type, "é")
        assert both(made, "get_text", said, options={"strict": True})[1] == "é"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("charset", ["latin-1", "utf-16"])
def test_a_file_of_text_is_a_file(made: Made, charset: str) -> None:
    content = "naïve,ÿ\n".encode(charset)
    asked, found = both(made, "get_table", came(CSV, content))
    assert (asked[0], found) == (CSV, content)
    assert signature(made, "get_table") == ("Download", "AsyncDownload")
    assert both(made, "get_table_or_report", came(CSV, content), accept=CSV)[1] == content
    assert both(made, "get_xml", came("application/xml", content))[1] == content


def test_a_file_of_text_is_sent_as_one(made: Made, tmp_path: Path) -> None:
    content = "naïve,ÿ\n".encode("utf-16")
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    for body in (path, content):
        arrived, _ = call(made, "send_table", body=body)
        assert (arrived.headers["content-type"], arrived.body) == (CSV, content)
    with path.open("rb") as file, serving(lambda arrived: Answer(204)) as server:
        with made.client(server.url) as client:
            client.pets.send_table(body=file)
        assert server.arrived[0].body == content
    source = "".join(text for name, text in made.sources() if "/resources/" in name)
    assert source.count("send_table(self, *, body: BinaryInput)") == 2


@pytest.mark.filterwarnings("error")
def test_what_a_redirect_leads_to_is_a_file(made: Made) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path != "/files/1.zip":
            return Answer(statuses[arrived.path], headers={"location": "/files/1.zip"})
        return Answer(200, BYTES, {"content-type": ZIP, "x-length": "9"})

    async def in_async(url: str, name: str) -> Any:
        async with made.async_client(url) as client:
            said = await client.with_response(getattr(client.pets, name))()
            return await said.parsed.read(), said.headers["x-length"], said.status_code

    statuses = {"/get_archive": 302, "/get_moved": 307, "/send_away": 303}
    with serving(answer) as server, made.client(server.url) as client:
        for name in ("get_archive", "get_moved", "send_away"):
            assert getattr(client.pets, name)().read() == BYTES
            assert server.arrived[-1].headers["accept"] == "*/*"
            said = client.with_response(getattr(client.pets, name))()
            found = said.parsed.read(), said.headers["x-length"], said.status_code
            assert found == (BYTES, "9", 200)
            assert asyncio.run(in_async(server.url, name)) == found
            assert signature(made, name) == ("Download", "AsyncDownload")
    source = "".join(text for name, text in made.sources() if "/resources/" in name)
    assert source.count("/get_archive` returns the file that the response redirects to.") == 2


@pytest.mark.filterwarnings("error")
def test_a_redirect_beside_a_success_or_of_a_form_is_none(made: Made) -> None:
    assert both(made, "get_somewhere", REPORT)[1] == made.models.Report(name="sales")
    assert both(made, "send_out", came(ZIP, BYTES))[1] is None


def parts(arrived: Arrived) -> dict[str, list[tuple[str | None, bytes]]]:
    """The file names and contents of the parts of a form, by what the parts are called."""
    head = f"content-type: {arrived.headers['content-type']}\r\n\r\n".encode()
    found: dict[str, list[tuple[str | None, bytes]]] = {}
    for part in email.message_from_bytes(
        head + arrived.body, policy=email.policy.HTTP
    ).iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.setdefault(name, []).append((part.get_filename(), content))
    return found


def test_a_form_that_is_one_of_several_has_its_files(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"a,b")
    arrived, _ = call(made, "send_either", file=path, title="T", kind="file")
    assert parts(arrived) == {
        "file": [("table.csv", b"a,b")],
        "title": [(None, b"T")],
        "kind": [(None, b"file")],
    }
    arrived, _ = call(made, "send_either", url="https://made.example/a", title="T")
    assert parts(arrived) == {"url": [(None, b"https://made.example/a")], "title": [(None, b"T")]}
    with pytest.raises(TypeError, match="a str is not a file"):
        call(made, "send_either", file="table.csv", title="T")
    source = " ".join(
        "".join(text for name, text in made.sources() if "/resources/" in name).split()
    )
    assert source.count("title: str, file: FileInput | Omit = omit,") == 2
    assert source.count('kind: Literal["file"] | Literal["url"] | Omit = omit') == 2


def test_a_part_that_is_a_file_or_a_text(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"a,b")
    arrived, _ = call(made, "send_any", content=path, title="T", more=[path, b"c"])
    assert parts(arrived) == {
        "content": [("table.csv", b"a,b")],
        "title": [(None, b"T")],
        "more": [("table.csv", b"a,b"), ("more", b"c")],
    }
    arrived, _ = call(made, "send_any", content="a,b", title="T")
    assert parts(arrived) == {"content": [(None, b"a,b")], "title": [(None, b"T")]}
    arrived, _ = call(made, "send_any", name="sales", content_type=JSON)
    assert arrived.json() == {"name": "sales"}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_bytes_are_a_file_though_they_are_called_json(made: Made, strict: bool) -> None:
    """OpenAPI 3.0, 4.7.14.1 and 3.1, 4.8.14.3: no JSON can hold bytes that are not encoded."""
    options = {"strict": strict}
    for media_type in (JSON, ZIP, "application/octet-stream"):
        for name in ("get_artifact", "get_picture"):
            asked, content = both(made, name, came(media_type, BYTES), options=options)
            assert (asked[0], content) == (f"{JSON}, */*;q=0.5", BYTES)
    assert both(made, "get_artifact_or_none", came(ZIP, BYTES), options=options)[1] == BYTES
    assert both(made, "get_artifact_or_none", ETA, options=options)[1] == made.models.Eta(eta=7)
    assert signature(made, "get_artifact") == ("Download", "AsyncDownload")
    assert both(made, "get_quoted", reply("a,b"), options=options)[1] == "a,b"


def test_bytes_are_sent_as_they_are_though_they_are_called_json(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "artifact"
    path.write_bytes(BYTES)
    for body in (path, BYTES):
        arrived, _ = call(made, "send_artifact", body=body)
        assert (arrived.headers["content-type"], arrived.body) == (JSON, BYTES)
    # What says what it is comes first.
    arrived, _ = call(made, "send_either_artifact", body=BYTES)
    assert (arrived.headers["content-type"], arrived.body) == (ZIP, BYTES)
    arrived, _ = call(made, "send_either_artifact", body=BYTES, content_type=JSON)
    assert (arrived.headers["content-type"], arrived.body) == (JSON, BYTES)
    arrived, _ = call(made, "send_either_artifact", body="é", content_type=PLAIN)
    assert (arrived.headers["content-type"], arrived.body) == (PLAIN, "é".encode())
    arrived, _ = call(made, "send_whatever", body=BYTES, content_type=JSON)
    assert (arrived.headers["content-type"], arrived.body) == (JSON, BYTES)
    assert call(made, "send_encoded", body=BYTES)[0].json() == base64.b64encode(BYTES).decode()
