"""What stands on the wire: paths, query parameters, bodies, and the difference of null and nothing."""

from __future__ import annotations

import asyncio
import email
import io
from typing import TYPE_CHECKING

import pytest
from devopness_client import Devopness
from divio_client import AsyncDivio, Divio
from platformsh_client import Platformsh
from qovery_client import AsyncQovery, Qovery

from . import (
    devopness as devopness_server,
    divio as divio_server,
    platformsh as platformsh_server,
    qovery as qovery_server,
)

if TYPE_CHECKING:
    from email.message import Message
    from pathlib import Path

    from .devopness import DevopnessServer
    from .divio import DivioServer
    from .platformsh import PlatformshServer
    from .qovery import QoveryServer
    from .wire import Seen

pytestmark = pytest.mark.filterwarnings("error::UserWarning")

ORGANIZATION = qovery_server.ORGANIZATION


def platformsh_client(server: PlatformshServer) -> Platformsh:
    return Platformsh(
        api_token=platformsh_server.KEY, base_url=server.url, token_url=server.token_url
    )


def parts(request: Seen) -> list[Message]:
    """The parts of a multipart body, read by the standard library."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    whole = email.message_from_bytes(head + request.body)
    found = whole.get_payload()
    assert isinstance(found, list)
    return [part for part in found if isinstance(part, email.message.Message)]


# Platform.sh: brackets, deep objects, ids with slashes.


def test_a_filter_of_several_members_is_nested_in_brackets(platformsh: PlatformshServer) -> None:
    with platformsh_client(platformsh) as client:
        client.organizations.list(
            filter_updated_at={"gte": "2026-01-01T00:00:00Z", "lt": "2026-02-01T00:00:00Z"},
            filter_status={"in": "active,restricted"},
            page_size=50,
        ).first()
    assert sorted(platformsh.seen[-1].query) == [
        ("filter[status][in]", "active,restricted"),
        ("filter[updated_at][gte]", "2026-01-01T00:00:00Z"),
        ("filter[updated_at][lt]", "2026-02-01T00:00:00Z"),
        ("page[size]", "50"),
    ]


def test_a_filter_may_be_the_model_too(platformsh: PlatformshServer) -> None:
    from platformsh_client import models

    with platformsh_client(platformsh) as client:
        client.organizations.list(filter_name=models.StringFilter(contains="acme")).first()
    assert platformsh.seen[-1].query == [("filter[name][contains]", "acme")]


def test_an_array_with_brackets_in_its_name_is_repeated(platformsh: PlatformshServer) -> None:
    from platformsh_client import BadRequestError

    with platformsh_client(platformsh) as client, pytest.raises(BadRequestError):
        client.http_traffic.get_timeline_ips(
            "p", "main", from_=1, to=2, methods=["GET", "POST"], code_slots=["5XX"]
        )
    assert platformsh.seen[-1].query == [
        ("from", "1"),
        ("to", "2"),
        ("methods[]", "GET"),
        ("methods[]", "POST"),
        ("code_slots[]", "5XX"),
    ]


def test_a_ref_with_slashes_stays_one_segment(platformsh: PlatformshServer) -> None:
    with platformsh_client(platformsh) as client:
        ref = client.repository.get_ref("p", "heads/feature/ü 1")
    assert ref.object.sha == "f00"
    assert platformsh.seen[-1].path == "/projects/p/git/refs/heads%2Ffeature%2F%C3%BC%201"


def test_an_environment_with_slashes_stays_one_segment(platformsh: PlatformshServer) -> None:
    with platformsh_client(platformsh) as client:
        accepted = client.environments.activate("p", "feature/one")
    assert accepted.code == 202
    assert platformsh.seen[-1].path == "/projects/p/environments/feature%2Fone/activate"


@pytest.mark.parametrize("hostile", ["..", ".", ""])
def test_an_id_that_would_leave_its_place_in_the_path_is_refused(
    platformsh: PlatformshServer, hostile: str
) -> None:
    with platformsh_client(platformsh) as client, pytest.raises((ValueError, TypeError)):
        client.environments.get("p", hostile)
    assert platformsh.seen == []


# devopness: a filter object, no header parameters.


def test_a_deep_object_of_numbers_and_text(devopness: DevopnessServer) -> None:
    with Devopness(api_token=devopness_server.KEY, base_url=devopness.url) as client:
        client.actions.list(filter={"project_id": 7, "status": "failed"}, per_page=100).first()
    assert sorted(devopness.seen[-1].query) == [
        ("filter[project_id]", "7"),
        ("filter[status]", "failed"),
        ("per_page", "100"),
    ]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_logging_in_needs_no_credential_and_sends_none(devopness: DevopnessServer) -> None:
    with Devopness(base_url=devopness.url) as client:
        assert client.users.login().access_token == "a"
    with Devopness(api_token=devopness_server.KEY, base_url=devopness.url) as client:
        assert client.users.login().access_token == "a"
    assert [seen.authorization for seen in devopness.seen] == [None, None]


# Divio: several orders in one parameter, files.


def test_several_orders_are_one_parameter(divio: DivioServer) -> None:
    with Divio(api_token=divio_server.KEY, base_url=divio.url) as client:
        client.applications.list(o=["-name", "created_at"], is_mirror=False).first()
    assert divio.seen[-1].query == [("is_mirror", "false"), ("o", "-name,created_at")] or (
        divio.seen[-1].query == [("o", "-name,created_at"), ("is_mirror", "false")]
    )


def test_a_file_is_uploaded_from_a_path(divio: DivioServer, tmp_path: Path) -> None:
    picture = tmp_path / "avatar.png"
    content = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 1000
    picture.write_bytes(content)
    with Divio(api_token=divio_server.KEY, base_url=divio.url) as client:
        assert client.applications.upload_avatar(divio_server.APPLICATION, file=picture) == {
            "ok": True
        }
    (part,) = parts(divio.seen[-1])
    assert part.get_param("name", header="content-disposition") == "file"
    assert part.get_filename() == "avatar.png"
    assert part.get_payload(decode=True) == content


def test_a_file_is_uploaded_from_memory_with_its_name_and_type(divio: DivioServer) -> None:
    with Divio(api_token=divio_server.KEY, base_url=divio.url) as client:
        client.applications.upload_avatar(
            divio_server.APPLICATION, file=("me.gif", io.BytesIO(b"GIF89a"), "image/gif")
        )
    (part,) = parts(divio.seen[-1])
    assert (part.get_filename(), part.get_content_type()) == ("me.gif", "image/gif")
    assert part.get_payload(decode=True) == b"GIF89a"


def test_a_file_is_uploaded_async(divio: DivioServer, tmp_path: Path) -> None:
    picture = tmp_path / "avatar.png"
    picture.write_bytes(b"png")

    async def run() -> None:
        async with AsyncDivio(api_token=divio_server.KEY, base_url=divio.url) as client:
            await client.applications.upload_avatar(divio_server.APPLICATION, file=picture)
            await client.applications.upload_avatar(divio_server.APPLICATION, file=b"bytes")

    asyncio.run(run())
    sent = [part.get_payload(decode=True) for seen in divio.seen for part in parts(seen)]
    assert sent == [b"png", b"bytes"]


# Null, a value, and nothing at all.


def test_none_is_null_and_left_out_is_left_out(divio: DivioServer) -> None:
    with Divio(api_token=divio_server.KEY, base_url=divio.url) as client:
        client.applications.partial_update(divio_server.APPLICATION, name="New", port=None)
        client.applications.partial_update(divio_server.APPLICATION, port=80)
    assert [seen.json() for seen in divio.seen] == [{"name": "New", "port": None}, {"port": 80}]
    assert divio.seen[0].headers["Content-Type"] == "application/json"


def test_a_nested_object_is_a_dictionary_or_the_model(divio: DivioServer) -> None:
    from divio_client import models

    tag = models.TagField(name="tier", value="one")
    with Divio(api_token=divio_server.KEY, base_url=divio.url) as client:
        client.applications.partial_update(
            divio_server.APPLICATION, tags=[tag, {"name": "team", "value": "core"}]
        )
    assert divio.seen[-1].json() == {
        "tags": [{"name": "tier", "value": "one"}, {"name": "team", "value": "core"}]
    }


def test_a_description_of_none_is_null(qovery: QoveryServer) -> None:
    with Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
        created = client.organizations.create(name="shop", plan="TEAM", description=None)
        client.organizations.create(name="shop", plan="TEAM")
    assert created.description is None
    assert "description" in created.model_fields_set
    assert [seen.json() for seen in qovery.seen] == [
        {"name": "shop", "plan": "TEAM", "description": None},
        {"name": "shop", "plan": "TEAM"},
    ]


# Qovery: two kinds of credentials, YAML.


def test_a_session_is_a_bearer_token(qovery: QoveryServer) -> None:
    with Qovery(access_token=qovery_server.JWT, base_url=qovery.url) as client:
        client.organizations.list().first()
    assert qovery.seen[-1].authorization == f"Bearer {qovery_server.JWT}"


def test_a_yaml_body_goes_and_comes_as_text(qovery: QoveryServer) -> None:
    config = "apiVersion: v1\nkind: Config\nusers:\n  - name: jürgen\n"
    with Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
        client.clusters.update_kubeconfig(ORGANIZATION, ORGANIZATION, body=config)
        assert qovery.seen[-1].headers["Content-Type"].startswith("application/x-yaml")
        assert qovery.seen[-1].body == config.encode()
        assert client.clusters.get_kubeconfig(ORGANIZATION, ORGANIZATION) == config


def test_a_yaml_body_async(qovery: QoveryServer) -> None:
    async def run() -> str:
        async with AsyncQovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
            await client.clusters.update_kubeconfig(ORGANIZATION, ORGANIZATION, body="a: 1\n")
            return await client.clusters.get_kubeconfig(ORGANIZATION, ORGANIZATION)

    assert asyncio.run(run()) == "a: 1\n"
