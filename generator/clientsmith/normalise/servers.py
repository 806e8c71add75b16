"""Choose the base URL of the client, and those of operations with their own server."""

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
# More pieces or characters of a URL are not compared.
_MOST_COMPARED = 2_000
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
# A host without a scheme, as opposed to a relative path.
_BARE_HOST = re.compile(r"(localhost|[\w-]+(\.[\w-]+)*\.[A-Za-z]{2,})(:\d+)?(/.*)?")
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?|[0-9a-f:.]+")


def choose_server(draft: Draft) -> None:
    """Put the client's server first, and keep servers of operations only if they differ.

    The client's server is the configured one, else the first with an absolute URL (in its https form, if the
    document has that too), else the first. If no URL is absolute, the caller must pass one, and the server
    is `/` or the path in the document (OpenAPI 3.1, 4.8.5). URLs have no trailing slash.
    """
    listed = [_read(draft, server) for server in draft.document.get("servers", [])]
    if not listed:
        draft.note("/servers", "the document declares no server")
    chosen = _chosen(draft, listed)
    others = [server for server in listed if server["url"] != chosen["url"]]
    draft.document["servers"] = [chosen, *others]
    for _, item in path_items(draft):
        shared, place = item.pop("servers", None), item.place("servers")
        for _, operation in operations_of(item) if shared else ():
            # An empty list means the same as no list (OpenAPI 3.1, 4.8.10).
            if not operation.get("servers"):
                operation.put("servers", shared, place)
    for _, _, operation in operations(draft):
        _keep_own(draft, operation, chosen["url"])


def _chosen(draft: Draft, listed: list[Node]) -> Node:
    if draft.server is not None:
        wanted = draft.server.rstrip("/")
        same = next((server for server in listed if server["url"] == wanted), None)
        draft.note("/servers", f"{draft.server} is used as the server")
        if same is not None:
            return same
        if any(_offers(server, wanted) for server in listed):
            return Node({"url": wanted})
        draft.note("/servers", f"the document does not list the server {draft.server}")
        unlisted = Node({"url": wanted})
        unlisted.facts = ServerFacts(is_unlisted=True)
        return unlisted
    absolute = [server for server in listed if is_address(server["url"])]
    chosen = next(iter([*absolute, *listed]), Node({"url": "/"}))
    if (encrypted := _encrypted(chosen, listed)) is not None:
        draft.note("/servers", f"{encrypted['url']} is preferred to {chosen['url']}")
        chosen = encrypted
    if len(listed) > 1:
        draft.note("/servers", f"{chosen['url']} is used as the server")
    if is_unencrypted(chosen["url"]):
        what = f"{chosen['url']} is not encrypted: callers must pass `base_url` to send credentials"
        draft.note("/servers", what)
    if not absolute:
        draft.note("/servers", "no server has an absolute URL: callers must pass `base_url`")
    return chosen


def _encrypted(chosen: Node, listed: list[Node]) -> Node | None:
    """Return the https form of an http server, if the document lists it or a variable allows it."""
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
    """Return whether a server has this URL for some values of its variables."""
    facts = server.known(ServerFacts)
    allowed = {variable.name: variable.values for variable in facts.variables}
    template = server["url"] if facts.template is None else facts.template
    pieces = _VARIABLE.split(template.rstrip("/"))
    if max(len(pieces), len(url)) > _MOST_COMPARED:
        return False
    # Where the URL can be after each piece: a regular expression would try all combinations.
    places = {0}
    for position, piece in enumerate(pieces):
        values = [piece] if position % 2 == 0 else allowed.get(piece)
        if values:
            places = {
                place + len(value)
                for place in places
                for value in values
                if url.startswith(value, place)
            }
        else:
            places = {
                end for place in places for end in range(place + 1, _segment_end(url, place) + 1)
            }
    return len(url) in places


def _segment_end(url: str, place: int) -> int:
    end = url.find("/", place)
    return len(url) if end < 0 else end


def _keep_own(draft: Draft, operation: Node, chosen: str) -> None:
    """Keep an operation's own server, unless the client's server is one of its servers."""
    given = operation.pop("servers", None)
    if not given:
        return
    read = [_read(draft, server, chosen) for server in given]
    own = [server for server in read if server["url"] != "/"]
    if not own:
        draft.mend(
            operation,
            Mend.SECURITY,
            f"the operation's own server is not a valid URL: {chosen} is used",
        )
    elif all(server["url"] != chosen for server in own):
        server = next((server for server in own if is_address(server["url"])), own[0])
        operation["servers"] = [without(server, *(key for key in server if key != "url"))]
        draft.note(operation, f"{server['url']} is the server of this operation")


def is_address(url: str) -> bool:
    """Return whether a URL is absolute, so that a client can send requests to it."""
    return _ABSOLUTE.match(url) is not None


def joined(base: str, url: str) -> str:
    """Return a URL resolved against another one (RFC 3986, section 5); an empty text if it is not valid."""
    try:
        return urljoin(base, url)
    except ValueError:
        return ""


def is_unencrypted(url: str) -> bool:
    """Return whether a client of this URL sends credentials only if the caller passes `base_url`."""
    if not url.lower().startswith("http://"):
        return False
    # Imported late: most documents list https servers only, and this loads the HTTP library.
    from clientsmith.runtime.urls import is_unencrypted

    return is_unencrypted(url)


def _read(draft: Draft, server: Node, root: str = "") -> Node:
    """Return a server with a complete URL and replaced variables; `/` if its URL is not known.

    Args:
        draft: for reports, and for the URL of the document itself.
        server: a server of the document.
        root: the URL of the client's server, which servers of operations are relative to.
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
    """Return the variables in the URL of a server, with their values as strings."""
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
    """Return a value as a string: YAML reads ports and versions as numbers."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _filled(draft: Draft, server: Node, template: str, variables: list[ServerVariable]) -> str:
    """Return the URL with each variable replaced by its default."""
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
    """Return a URL with a scheme and without query and fragment; `/` if it is not valid."""
    url = text
    if text.startswith("//"):
        url = f"https:{text}"
    elif not _SCHEME.match(text) and _BARE_HOST.fullmatch(text):
        url = f"{'http' if text.startswith('localhost') else 'https'}://{text}"
    elif not _SCHEME.match(text):
        url = joined(base, text) if is_address(base) else "/" + text.lstrip("./")
    bare = _without_extras(url)
    if bare is None:
        draft.mend(server, Mend.SECURITY, f"{text} is not a URL that a client can send to")
        return "/"
    if bare.strip("/") != text.strip("/"):
        draft.note(server, f"{text or '/'} read as {bare}")
    return bare


def _without_extras(url: str) -> str | None:
    """Return a URL without credentials, query and fragment; None if it is not valid."""
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
