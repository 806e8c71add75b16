"""Where the requests go: one address for the client, and those of operations that have their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from clientsmith.normalise.draft import (
    Mend,
    Node,
    operations,
    operations_of,
    path_items,
    without,
)
from clientsmith.normalise.facts import ServerFacts, ServerVariable

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
# A host that lacks its scheme, as opposed to a relative path.
_BARE_HOST = re.compile(r"(localhost|[\w-]+(\.[\w-]+)*\.[A-Za-z]{2,})(:\d+)?(/.*)?")
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?|[0-9a-f:.]+")


def choose_server(draft: Draft) -> None:
    """The client's server comes first, and operations have one where they go elsewhere.

    The configured server is the client's, else the first that is a whole address (its https form, where
    the document has that as well), else the first. Where none is a whole address, the caller has to say
    where the API is, and what stands here is `/` or the path that the document gives (OpenAPI 3.1, 4.8.5).
    URLs come without a slash at their end.
    """
    listed = [_read(draft, server) for server in draft.document.get("servers", [])]
    if not listed:
        draft.note("/servers", "the document names no server")
    chosen = _chosen(draft, listed)
    others = [one for one in listed if one["url"] != chosen["url"]]
    draft.document["servers"] = [chosen, *others]
    for _, item in path_items(draft):
        shared, place = item.pop("servers", None), item.place("servers")
        for _, operation in operations_of(item) if shared else ():
            # An empty list is what no list is (OpenAPI 3.1, 4.8.10).
            if not operation.get("servers"):
                operation.put("servers", shared, place)
    for _, _, operation in operations(draft):
        _keep_own(draft, operation, chosen["url"])


def _chosen(draft: Draft, listed: list[Node]) -> Node:
    if draft.server is not None:
        wanted = draft.server.rstrip("/")
        found = next((one for one in listed if one["url"] == wanted), None)
        draft.note("/servers", f"{draft.server} is the server")
        if found is not None:
            return found
        if any(_offers(server, wanted) for server in listed):
            return Node({"url": wanted})
        draft.note("/servers", f"the document does not list the server {draft.server}")
        unlisted = Node({"url": wanted})
        unlisted.facts = ServerFacts(is_unlisted=True)
        return unlisted
    whole = [one for one in listed if is_address(one["url"])]
    chosen = next(iter([*whole, *listed]), Node({"url": "/"}))
    if (encrypted := _encrypted(chosen, listed)) is not None:
        draft.note("/servers", f"{encrypted['url']} is preferred to {chosen['url']}")
        chosen = encrypted
    if len(listed) > 1:
        draft.note("/servers", f"{chosen['url']} is the server")
    if is_unencrypted(chosen["url"]):
        what = f"{chosen['url']} is not encrypted: callers must pass `base_url` to send credentials"
        draft.note("/servers", what)
    if not whole:
        draft.note("/servers", "no server is a whole address: callers have to give `base_url`")
    return chosen


def _encrypted(chosen: Node, listed: list[Node]) -> Node | None:
    """The https form of an http server, if the document lists it or a variable has that value."""
    scheme, _, rest = chosen["url"].partition(":")
    if scheme.lower() != "http":
        return None
    url = f"https:{rest}"
    for server in listed:
        facts = server.known(ServerFacts)
        named = any("https" in variable.values for variable in facts.variables)
        if server["url"] == url or (named and _offers(server, url)):
            encrypted = Node(server, origin=server.origin)
            encrypted["url"] = url
            return encrypted
    return None


def _offers(server: Node, url: str) -> bool:
    """Whether a server is at this address if its variables have other values than their defaults."""
    facts = server.known(ServerFacts)
    allowed = {variable.name: variable.values for variable in facts.variables}
    template = server["url"] if facts.template is None else facts.template
    pieces = _VARIABLE.split(template.rstrip("/"))
    pattern = ""
    for position, piece in enumerate(pieces):
        if position % 2 == 0:
            pattern += re.escape(piece)
            continue
        values = allowed.get(piece)
        pattern += f"(?:{'|'.join(map(re.escape, values))})" if values else "[^/]+"
    return re.fullmatch(pattern, url) is not None


def _keep_own(draft: Draft, operation: Node, chosen: str) -> None:
    """The operation's own server, unless the client's is one of those that it may have."""
    given = operation.pop("servers", None)
    if not given:
        return
    read = [_read(draft, server, chosen) for server in given]
    own = [server for server in read if server["url"] != "/"]
    if not own:
        draft.mend(
            operation, Mend.SECURITY, f"its own server is no address, so it goes to {chosen}"
        )
    elif all(server["url"] != chosen for server in own):
        server = next((one for one in own if is_address(one["url"])), own[0])
        operation["servers"] = [without(server, *(key for key in server if key != "url"))]
        draft.note(operation, f"{server['url']} is the server here")


def is_address(url: str) -> bool:
    """Whether a client can send to this URL as it is."""
    return _ABSOLUTE.match(url) is not None


def is_unencrypted(url: str) -> bool:
    """Whether the client of a URL keeps credentials back until the caller consents."""
    if not url.lower().startswith("http://"):
        return False
    # Imported late: most documents name https servers only, and this loads the HTTP library.
    from clientsmith.runtime.urls import is_unencrypted

    return is_unencrypted(url)


def _read(draft: Draft, server: Node, root: str = "") -> Node:
    """A server with its URL filled in and complete; `/` where it is not known where it is.

    Args:
        draft: for the report, and for the address of the document itself.
        server: as the document has it.
        root: the client's server, which those of operations are relative to.
    """
    template, variables = server["url"].strip(), _variables(server)
    filled = _filled(draft, server, template, variables)
    base = root if is_address(root) else draft.address or ""
    url = _complete(draft, server, filled, base)
    read = Node({"url": url}, origin=server.origin)
    if server.get("description"):
        read["description"] = str(server["description"])
    if variables or url == "/" != template:
        read.facts = ServerFacts(template, tuple(variables))
    return read


def _variables(server: Node) -> list[ServerVariable]:
    """The variables that stand in the URL, with their values as text."""
    declared = server.get("variables", {})
    variables: list[ServerVariable] = []
    for name in dict.fromkeys(_VARIABLE.findall(server["url"])):
        given = declared.get(name, {})
        listed = given.get("enum")
        values = tuple(map(_text, listed)) if isinstance(listed, list) else ()
        default = given.get("default", values[0] if values else None)
        description = str(given.get("description") or "")
        place = getattr(given, "origin", "")
        text = None if default is None else _text(default)
        variables.append(ServerVariable(name, text, values, description, place))
    return variables


def _text(value: Any) -> str:
    """YAML reads ports and versions as numbers."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _filled(draft: Draft, server: Node, template: str, variables: list[ServerVariable]) -> str:
    """The URL with the default of each variable in its place."""
    defaults: dict[str, str] = {}
    for variable in variables:
        if variable.default is None:
            what = f"the server variable {variable.name!r} has no default"
            draft.mend(server, Mend.SECURITY, what)
        else:
            defaults[variable.name] = variable.default
    filled = _VARIABLE.sub(lambda named: defaults.get(named[1], named[0]), template)
    if variables:
        draft.note(server, f"{template} filled in: {filled}")
    return filled


def _complete(draft: Draft, server: Node, text: str, base: str) -> str:
    """The URL as a client needs it: with a scheme, and nothing after its path."""
    url = text
    if text.startswith("//"):
        url = f"https:{text}"
    elif not _SCHEME.match(text) and _BARE_HOST.fullmatch(text):
        url = f"{'http' if text.startswith('localhost') else 'https'}://{text}"
    elif not _SCHEME.match(text):
        url = urljoin(base, text) if is_address(base) else "/" + text.lstrip("./")
    bare = _without_extras(url)
    if bare is None:
        draft.mend(server, Mend.SECURITY, f"{text} is no address that a client can send to")
        return "/"
    if bare.strip("/") != text.strip("/"):
        draft.note(server, f"{text or '/'} read as {bare}")
    return bare


def _without_extras(url: str) -> str | None:
    """Scheme, host and path alone: credentials, queries and fragments have no place in a server."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if _VARIABLE.search(parts.path):
        return None
    path = parts.path.rstrip("/")
    if not parts.scheme and not parts.netloc:
        return path or "/"
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host):
        return None
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}{'' if port is None else f':{port}'}{path}"
