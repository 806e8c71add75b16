"""HAL: which links a result has, and what following one of them does."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest
from pydantic import Field, RootModel

from clientsmith.runtime import (
    ClientError,
    Link,
    LinkNotFoundError,
    Model,
    NotFoundError,
    ResponseShapeWarning,
    ResponseValidationError,
    links,
)
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.server import Answer, Arrived, Server, reply, serving

BOTH = ("blocking", "async")
LINKS = {
    "self": {"href": "/p/1"},
    "#edit": {"href": "/p/1", "method": "PATCH", "title": "Edit"},
}


class Target(Model):
    href: str
    title: str | None = None


class Declared(Model):
    """A model whose document describes its links."""

    name: str = ""
    links_: dict[str, Target] = Field(default_factory=dict, alias="_links")


class Fixed(Model):
    """One whose links are properties with names of their own."""

    class Names(Model):
        self_: Target | None = Field(default=None, alias="self")
        edit: Target | None = Field(default=None, alias="#edit")

    links_: Names | None = Field(default=None, alias="_links")


class Plain(Model):
    """One whose document says nothing of links."""

    name: str = ""


class Wrapped(RootModel[Plain]):
    pass


class Listed(RootModel[list[Plain]]):
    pass


def follow(world: str, server: Server, value: object, name: str, **options: Any) -> Any:
    """Follow a link in one of the worlds, by a client of its own."""
    settings: dict[str, Any] = {"api_token": "s", "headers": {"x-key": "k"}, "max_retries": 0}
    settings["base_url"] = f"{server.url}/v1"
    settings["strict"] = options.pop("strict", False)
    if world == "blocking":
        with Shop(**settings) as shop:
            return shop.follow(value, name, **options)

    async def main() -> Any:
        async with AsyncShop(**settings) as shop:
            return await shop.follow(value, name, **options)

    return asyncio.run(main())


@pytest.mark.parametrize("kind", [dict, Plain, Declared, Fixed, Wrapped])
def test_the_links_of_any_kind_of_result(kind: Any) -> None:
    raw = {"name": "a", "_links": LINKS}
    value = raw if kind is dict else kind.model_validate(raw)
    found = links(value)
    assert list(found) == ["self", "#edit"]
    assert (found["self"].href, found["self"].title) == ("/p/1", None)
    assert (found["#edit"].href, found["#edit"].title) == ("/p/1", "Edit")
    assert found["#edit"].more["method"] == "PATCH"
    assert isinstance(found["self"], Link)
    assert pickle.loads(pickle.dumps(found["self"])) == found["self"]


@pytest.mark.parametrize("value", [{"_links": LINKS}, Plain.model_validate({"_links": LINKS})])
def test_looking_at_links_changes_nothing(value: Any) -> None:
    before = repr(value)
    assert links(value) == links(value)
    assert repr(value) == before


@pytest.mark.parametrize(
    "odd", ["absent", None, "", "text", 5, True, [], [{"href": "/a"}], {}, {"a": None}, {"a": {}}]
)
def test_results_without_links(odd: object) -> None:
    raw: dict[str, Any] = {"name": "a"} if odd == "absent" else {"name": "a", "_links": odd}
    assert links(raw) == {}
    assert links(Plain.model_validate(raw)) == {}
    # As it is after a lenient reading, where anything may stand anywhere.
    anything: Any = odd
    assert links(Declared.model_construct(links_=anything)) == {}


@pytest.mark.parametrize("value", [None, "text", 5, [], [{"_links": LINKS}], object(), b""])
def test_values_that_cannot_have_links(value: object) -> None:
    assert links(value) == {}


def test_lists_have_no_links_but_their_members_do() -> None:
    listed = Listed.model_validate([{"_links": LINKS}])
    assert links(listed) == {}
    assert list(links(listed.root[0])) == ["self", "#edit"]


@pytest.mark.parametrize("wrong", [None, 5, True, ["/a"], {"href": "/a"}])
def test_a_link_whose_target_is_no_text_is_no_link(wrong: object) -> None:
    assert list(links({"_links": {"a": {"href": wrong}, "b": {"href": "/b"}}})) == ["b"]


def test_odd_members_of_a_link() -> None:
    found = links({"_links": {"a": {"href": "/a", "title": 5, "templated": "yes", "x": [1]}}})
    assert found["a"] == Link("/a", None, False, {"x": [1]})
    assert links({"_links": {"a": {"href": "/{b}", "templated": True}}})["a"].templated


def test_of_several_links_of_one_name_the_first_counts() -> None:
    value = {"_links": {"item": [{"href": "/1"}, {"href": "/2"}], "none": [], "odd": [5]}}
    assert {name: link.href for name, link in links(value).items()} == {"item": "/1"}


@pytest.mark.parametrize("world", BOTH)
def test_of_several_links_the_first_is_followed(world: str) -> None:
    value = {"_links": {"item": [{"href": "/1"}, {"href": "/2"}]}}
    with serving(lambda arrived: reply({"name": arrived.path})) as server:
        assert follow(world, server, value, "item") == {"name": "/1"}


@pytest.mark.parametrize("world", BOTH)
def test_following_with_a_method_and_a_body(world: str) -> None:
    value = Plain.model_validate({"_links": LINKS})
    with serving(lambda arrived: reply({"name": arrived.method, "_links": LINKS})) as server:
        edited = follow(
            world,
            server,
            value,
            "#edit",
            method="PATCH",
            json={"name": None},
            query={"dry": True, "a": [1, 2]},
            headers={"x-own": "1"},
            cast_to=Declared,
        )
        assert isinstance(edited, Declared)
        assert edited.name == "PATCH"
        # The result has links of its own.
        assert follow(world, server, edited, "self") == {"name": "GET", "_links": LINKS}
        patch, get = server.arrived
        assert (patch.method, patch.target) == ("PATCH", "/p/1?dry=true&a=1&a=2")
        assert (patch.body, patch.headers["content-type"]) == (b'{"name":null}', "application/json")
        assert patch.headers["x-own"] == "1"
        assert patch.headers["authorization"] == "Token s"
        assert (get.method, get.target, get.body) == ("GET", "/p/1", b"")


@pytest.mark.parametrize("world", BOTH)
def test_what_following_gives(world: str) -> None:
    value = {"_links": LINKS}
    with serving(lambda _: reply([{"name": "a"}])) as server:
        assert follow(world, server, value, "self", cast_to=list[Plain]) == [Plain(name="a")]
        assert follow(world, server, value, "self") == [{"name": "a"}]
        assert follow(world, server, value, "self", cast_to=str) == '[{"name": "a"}]'
        with pytest.warns(ResponseShapeWarning):
            follow(world, server, value, "self", cast_to=Plain)
        with pytest.raises(ResponseValidationError):
            follow(world, server, value, "self", cast_to=Plain, strict=True)
        server.answer = lambda _: Answer(204)
        assert follow(world, server, value, "#edit", method="DELETE") is None
        server.answer = lambda _: reply({"title": "gone"}, 404)
        with pytest.raises(NotFoundError, match="GET /p/1: 404 Not Found: gone"):
            follow(world, server, value, "self")


@pytest.mark.parametrize("world", BOTH)
@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("/p/1", "/p/1"),
        ("/v1/p/1", "/v1/p/1"),
        ("/p/1?a=1&b=%2F", "/p/1?a=1&b=%2F"),
        ("/p/refs%2Fheads%2Fmain", "/p/refs%2Fheads%2Fmain"),
        ("{server}/p/1", "/p/1"),
        ("{upper}/p/1", "/p/1"),
        ("/p/1#part", "/p/1"),
    ],
)
def test_where_a_link_leads(world: str, href: str, target: str) -> None:
    with serving(lambda _: reply({})) as server:
        upper = server.url.replace("http", "HTTP")
        href = href.replace("{server}", server.url).replace("{upper}", upper)
        follow(world, server, {"_links": {"a": {"href": href}}}, "a")
        assert server.last.target == target
        assert server.last.headers["authorization"] == "Token s"
        assert server.last.headers["x-key"] == "k"


@pytest.mark.parametrize("world", BOTH)
@pytest.mark.parametrize("start", ["http://localhost:{port}", "//localhost:{port}"])
def test_another_host_gets_no_credentials(world: str, start: str) -> None:
    with serving(lambda _: reply({"name": "a"})) as server:
        href = start.replace("{port}", server.url.rpartition(":")[2]) + "/p/1"
        value = {"_links": {"a": {"href": href}}}
        assert follow(world, server, value, "a", headers={"x-own": "1"}, cast_to=Plain).name == "a"
        assert server.last.target == "/p/1"
        assert not server.last.headers.keys() & {"authorization", "x-key", "cookie"}
        # What is said for this call goes with it.
        assert server.last.headers["x-own"] == "1"


@pytest.mark.parametrize("world", BOTH)
def test_another_port_gets_no_credentials(world: str) -> None:
    with serving(lambda _: reply({})) as server, serving(lambda _: reply({})) as other:
        follow(world, server, {"_links": {"a": {"href": f"{other.url}/p"}}}, "a")
        assert server.arrived == []
        assert not other.last.headers.keys() & {"authorization", "x-key"}


@pytest.mark.parametrize("world", BOTH)
@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "file:///etc/hosts", "mailto:a@b.example", "http://[", "http://h:80x/"],
)
def test_a_target_that_cannot_be_called_is_an_error(world: str, href: str) -> None:
    with serving(lambda _: reply({})) as server:
        with pytest.raises(ClientError):
            follow(world, server, {"_links": {"a": {"href": href}}}, "a")
        assert server.arrived == []


@pytest.mark.parametrize("world", BOTH)
@pytest.mark.parametrize("href", ["/p/{id}{?page,size}", "/{+path}", "{server}/p/{id}"])
def test_a_template_is_not_called_as_it_stands(world: str, href: str) -> None:
    """The error says what would have to be filled in."""
    with serving(lambda _: reply({})) as server:
        href = href.replace("{server}", server.url)
        name = "path" if "path" in href else "id"
        value = {"_links": {"find": {"href": href, "templated": True}}}
        with pytest.raises(ClientError, match=f"find.*{name}"):
            follow(world, server, value, "find")
        assert server.arrived == []
        # Without variables there is nothing to fill in.
        value = {"_links": {"find": {"href": "/p", "templated": True}}}
        assert follow(world, server, value, "find") == {}


@pytest.mark.parametrize("world", BOTH)
@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"_links": LINKS}, "no link '#delete'; existing links: #edit, self"),
        (Plain.model_validate({"_links": LINKS}), "existing links: #edit, self"),
        (Plain(), "existing links: none"),
        (None, "existing links: none"),
        ({"_links": {"#delete": {"href": None}, "b": {"href": "/b"}}}, "existing links: b"),
    ],
)
def test_a_missing_link_names_those_there_are(world: str, value: object, words: str) -> None:
    with serving(lambda _: reply({})) as server:
        with pytest.raises(LinkNotFoundError, match=words) as caught:
            follow(world, server, value, "#delete", method="DELETE")
        assert server.arrived == []
    error = caught.value
    assert isinstance(error, KeyError)
    assert isinstance(error, ClientError)
    # A KeyError by itself would show its message in quotes.
    assert str(error).startswith("no link")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_chain_of_links() -> None:
    def answer(arrived: Arrived) -> Answer:
        place = int(arrived.path.rpartition("/")[2])
        onward = {"up": {"href": f"/p/{place + 1}"}} if place < 3 else {}
        return reply({"name": f"p{place}", "_links": onward})

    with serving(answer) as server, Shop(api_token="s", base_url=server.url) as shop:
        part = shop.request("GET", "/p/1", cast_to=Plain)
        names = [part.name]
        while "up" in links(part):
            part = shop.follow(part, "up", cast_to=Plain)
            names.append(part.name)
        assert names == ["p1", "p2", "p3"]
