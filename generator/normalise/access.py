"""Where the requests go, and what they must prove."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.normalise.draft import METHODS, Node, operations, path_items

if TYPE_CHECKING:
    from generator.normalise.draft import Draft

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def choose_server(draft: Draft) -> None:
    """One server, its variables filled in: the configured one, else the first."""
    listed: list[Node] = draft.document.get("servers", [])
    urls = [_filled(draft, server) for server in listed]
    chosen = urls[0] if urls else "/"
    if draft.server is not None:
        wanted = draft.server.rstrip("/")
        if not any(wanted == url.rstrip("/") for url in urls):
            draft.note("/servers", f"the document does not list the server {draft.server}")
        chosen = draft.server
    if len(urls) > 1 or draft.server is not None:
        draft.note("/servers", f"{chosen} is the server")
    elif not urls:
        draft.note("/servers", "the document names no server")
    draft.document["servers"] = [Node({"url": chosen})]
    for _, item in path_items(draft):
        shared = item.pop("servers", None)
        for method in METHODS:
            if shared and method in item:
                item[method].setdefault("servers", shared)
    for _, _, operation in operations(draft):
        _own_servers(draft, operation)


def _own_servers(draft: Draft, holder: Node) -> None:
    own = holder.get("servers")
    if own:
        url = _filled(draft, own[0])
        holder["servers"] = [Node({"url": url})]
        draft.note(holder, f"{url} is the server here")
    elif own is not None:
        del holder["servers"]


def _filled(draft: Draft, server: Node) -> str:
    """The URL of a server with the default of each variable in its place."""
    variables = server.get("variables", {})
    url: str = server["url"]
    for name in _VARIABLE.findall(url):
        default = variables.get(name, {}).get("default")
        if not isinstance(default, str):
            draft.fail(server, f"the server variable {name!r} has no default")
            continue
        url = url.replace(f"{{{name}}}", default)
    if variables:
        draft.note(server, f"{server['url']} filled in: {url}")
    return url


def resolve_security(draft: Draft) -> None:
    """Every operation says what it needs; nothing is inherited."""
    inherited = draft.document.pop("security", [])
    schemes = draft.document.get("components", {}).get("securitySchemes", {})
    for name, scheme in list(schemes.items()):
        if "$ref" in scheme:
            target = scheme["$ref"].rpartition("/")[2]
            schemes[name] = schemes.get(target, scheme)
    complained: set[str] = set()
    for _, _, operation in operations(draft):
        requirements = operation.setdefault("security", [dict(entry) for entry in inherited])
        for requirement in requirements:
            for name in requirement:
                if name not in schemes and name not in complained:
                    complained.add(name)
                    draft.fail(
                        operation,
                        f"the security scheme {name!r} is not declared",
                        "under /components/securitySchemes",
                    )
