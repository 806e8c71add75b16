"""Downloading and checking the latest documents of a provider.

A provider's documents are updated together or not at all. Nothing is written here. A download that can
hardly be the document is refused, so that a login page never replaces a pinned document.
"""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
import unicodedata
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin, urlsplit

import yaml

from clientsmith.diagnostics import Diagnostic, GenerationError, counted, cut
from clientsmith.grammar import NEWER_METHODS
from clientsmith.inputs import LOCK
from clientsmith.project import DESCRIPTIONS, OVERLAY
from clientsmith.source.addresses import Network
from clientsmith.source.bundle import bundle
from clientsmith.source.external import dangling_references
from clientsmith.source.library import SUFFIXES, OutOfReachError, Rules
from clientsmith.source.load import Document, checked, parse_mapping, read_bytes
from clientsmith.source.lock import Locked, load_lock
from clientsmith.source.numbers import WrittenFloat, WrittenInt
from clientsmith.source.read_yaml import Loader
from clientsmith.source.remote import Downloaded, Downloads, FetchError, Limits, Validators

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from clientsmith.config import DocumentConfig
    from clientsmith.project import Source

#: Whether the pinned file is JSON -> the header `Accept`, for servers with several formats.
_ACCEPT = {
    True: "application/openapi+json, application/vnd.oai.openapi+json, application/json, */*;q=0.5",
    False: "application/openapi+yaml, application/vnd.oai.openapi, application/yaml, */*;q=0.5",
}
#: Names of other files in a provider's folder.
_TAKEN = (OVERLAY, DESCRIPTIONS)
#: What some systems refuse in the name of a file, drop from it, or take for a device.
_UNPORTABLE = re.compile(
    r'[\x00-\x1f\x7f<>:"|?*\\]|[. ](?:/|$)|(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|/|$)',
    re.IGNORECASE,
)
_PRIVATE = "`private = true` in its [[document]] table of provider.toml allows it"
_INTENDED = "if this is intended, save it and pass the file: update --from FILE"


class SuspiciousError(FetchError):
    """The download can hardly be the document; the message says why."""


@dataclass(frozen=True)
class Fetched:
    """One document, ready to be pinned.

    Args:
        file: its name in provider.toml.
        files: name -> content of its new and changed files.
        removed: the files that it does not reference any more.
        locked: the entries of its files in the lock.
        note: how the pinned file differs from the download; usually empty.
    """

    file: str
    files: Mapping[str, bytes]
    removed: tuple[str, ...]
    locked: tuple[Locked, ...]
    note: str = ""

    @property
    def has_changed(self) -> bool:
        return bool(self.files or self.removed)


@dataclass(frozen=True)
class Fetch:
    """The documents of a provider, ready to be pinned.

    Args:
        documents: the requested documents.
        lock: the lock's entries, in the order of provider.toml.
        is_news: whether anything has to be written, even if only the lock changed.
    """

    documents: tuple[Fetched, ...]
    lock: tuple[Locked, ...]
    is_news: bool

    @property
    def has_changed(self) -> bool:
        return any(document.has_changed for document in self.documents)


def fetch_documents(
    source: Source,
    now: datetime,
    given: Mapping[str, Path] | None = None,
    *,
    network: Network | None = None,
    limits: Limits | None = None,
) -> Fetch:
    """Get the latest version of every document of a provider that has an `upstream`.

    Args:
        source: the provider.
        now: the time to note in the lock.
        given: document name -> file to read instead of downloading. Other documents are ignored then.
        network: how to connect. Whether private addresses are allowed, provider.toml says.
        limits: the limits of the downloads of each document with its files.

    Raises:
        GenerationError: with the reason for each document that cannot be downloaded or used.
    """
    configs = source.config.document
    unknown = set(given or {}) - {config.file for config in configs}
    if unknown:
        hint = "documents: " + ", ".join(config.file for config in configs)
        raise GenerationError(
            source.config_file.diagnostic("/document", f"has no document {name!r}", hint)
            for name in sorted(unknown)
        )
    wanted = [config for config in configs if (config.file in given if given else config.upstream)]
    if not wanted:
        hint = "add the URL of the document to [[document]]"
        raise GenerationError(
            source.config_file.diagnostic("/document", "no document has the key `upstream`", hint)
        )
    lock = load_lock(source.folder / LOCK, shown=source.shown(LOCK))
    documents: list[Fetched] = []
    problems: list[Diagnostic] = []
    with _bars() as bars:
        for config in wanted:
            network = replace(network or Network(), private=config.private, hint=_PRIVATE)
            job = _Download(source, config, lock, now, bars, Downloads(network, limits))
            try:
                documents.append(job.from_file(given[config.file]) if given else job.latest())
            except FetchError as error:
                address = config.upstream if not given else given[config.file].as_posix()
                message = f"{address} was not saved: {error}"
                place = source.shown(config.file)
                problems.append(Diagnostic(place, None, "", message, error.hint))
            except GenerationError as error:
                problems.extend(error.diagnostics)
    if problems:
        raise GenerationError(problems)
    entries = _entries(source, lock, documents)
    _check_shared(source, entries)
    is_news = entries != tuple(lock.values()) or any(document.has_changed for document in documents)
    return Fetch(tuple(documents), entries, is_news)


def _entries(
    source: Source, lock: Mapping[tuple[str, str], Locked], documents: list[Fetched]
) -> tuple[Locked, ...]:
    """Return the new entries of the lock. Entries of documents that were not requested are kept."""
    fresh = {document.file: document.locked for document in documents}
    entries: list[Locked] = []
    for config in source.config.document:
        if config.file in fresh:
            entries.extend(fresh[config.file])
        else:
            entries.extend(old for old in lock.values() if config.file in (old.file, old.part_of))
    return tuple(entries)


def _check_shared(source: Source, entries: tuple[Locked, ...]) -> None:
    """Raise `GenerationError` if two documents have a file of the same name with different content."""
    known: dict[str, Locked] = {}
    for entry in entries:
        other = known.setdefault(entry.file, entry)
        if other.sha256 != entry.sha256:
            message = (
                f"differs between {other.part_of} and {entry.part_of}, which both reference it"
            )
            raise GenerationError(Diagnostic(source.shown(entry.file), None, "", message))


@dataclass
class _Download:
    """The download of one document with its files."""

    source: Source
    config: DocumentConfig
    lock: Mapping[tuple[str, str], Locked]
    now: datetime
    bars: _Bars
    downloads: Downloads
    #: The files, by name, and the responses that they came with.
    files: dict[str, bytes] = field(default_factory=dict)
    answers: dict[str, Downloaded] = field(default_factory=dict)
    note: str = ""

    @property
    def name(self) -> str:
        return self.config.file

    @property
    def is_json(self) -> bool:
        return PurePosixPath(self.name).suffix == ".json"

    def latest(self) -> Fetched:
        """Download the document from its `upstream`."""
        address = self.config.upstream or ""
        locked = self.lock.get((self.name, ""))
        response = self.downloads.get(
            address,
            self._validators(address),
            accept=_ACCEPT[self.is_json],
            watch=self.bars.bar(f"{self.source.provider} {self.name}"),
        )
        if not isinstance(response, Downloaded):
            assert locked is not None
            return Fetched(self.name, {}, (), (locked,))
        self.answers[self.name] = response
        document = self._take(response.content, response.address, self._supply)
        count = operation_count(document.data)
        self._compare_with_pinned(document.data, count)
        return self._fetched(document, address, count)

    def from_file(self, path: Path) -> Fetched:
        """Read the document from the user's file, without comparing it with the pinned document."""
        if path.exists() and not path.is_file():
            raise FetchError("it cannot be read: it is not a file")
        content = read_bytes(path, path.as_posix())
        folder = path.parent.resolve()

        def supply(key: str) -> None:
            try:
                file = (folder / key).resolve()
                if not file.is_relative_to(folder):
                    raise OutOfReachError(f"the file {cut(key)} is outside the document's folder")
                if not file.is_file():
                    raise OutOfReachError(f"there is no file {cut(key)}")
            except (OSError, RuntimeError, ValueError):
                raise OutOfReachError(f"{cut(key)} is not a valid path") from None
            self._keep(key, read_bytes(file, (path.parent / key).as_posix()))

        document = self._take(content, path.as_posix(), supply)
        return self._fetched(document, "", operation_count(document.data))

    def _validators(self, address: str) -> Validators | None:
        """Return the validators of the pinned document, if it is one file that came from the address."""
        locked = self.lock.get((self.name, ""))
        path = self.source.folder / self.name
        if locked is None or locked.address != address or self._parts():
            return None
        is_as_locked = path.is_file() and _sha256(path.read_bytes()) == locked.sha256
        return locked.validators if is_as_locked else None

    def _parts(self) -> tuple[str, ...]:
        """Return the other files of the pinned document."""
        return tuple(entry.file for entry in self.lock.values() if entry.part_of == self.name)

    # Read the download.

    def _take(self, content: bytes, address: str, supply: Any) -> Document:
        """Check the document together with all files that it references."""
        suffix = PurePosixPath(urlsplit(address).path).suffix
        document = _read(content, address, suffix)
        with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
            self._folder = Path(name)
            rules = Rules(
                self._folder,
                lambda key: urljoin(address, quote(key)),
                SUFFIXES,
                remote_hint="providers are generated offline, so it is not saved",
                supply=supply,
            )
            try:
                whole = bundle(document, self._folder / self.name, rules)[0]
            except GenerationError as error:
                raise SuspiciousError(_sentence(error)) from None
        self.files[self.name] = self._as_pinned(document, content)
        return whole

    def _supply(self, key: str) -> None:
        """Download a file that the document references, relative to the document's URL."""
        address = urljoin(self.answers[self.name].address, quote(key))
        try:
            watch = self.bars.bar(f"{self.source.provider} {key}")
            response = self.downloads.get(address, watch=watch)
        except FetchError as error:
            raise OutOfReachError(f"{address}: {error}", error.hint) from None
        assert isinstance(response, Downloaded)
        self.answers[key] = response
        self._keep(key, response.content)

    def _keep(self, key: str, content: bytes) -> None:
        if _UNPORTABLE.search(key):
            raise OutOfReachError(f"{cut(key)!r} is not a name of a file on every system")
        # Some systems do not tell upper from lower case, or two spellings of the same letter.
        name = _folded(key)
        others = (*(config.file for config in self.source.config.document), *_TAKEN)
        if name in map(_folded, others) or name.endswith(tuple(f".{other}" for other in _TAKEN)):
            raise OutOfReachError(
                f"{key} is the name of another file in specs/{self.source.provider}"
            )
        if any(_folded(other) == name for other in self.files):
            raise OutOfReachError(f"{key} differs from the name of another file only in its case")
        self.files[key] = content
        path = self._folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def _as_pinned(self, document: Document, content: bytes) -> bytes:
        """Return the document in the format of its file's name, and on several lines for readable diffs."""
        if self.is_json != document.is_json:
            self.note = (
                f"the document is {_format(document.is_json)}, pinned as {_format(self.is_json)}"
            )
        elif not document.is_json or content.strip().count(b"\n"):
            return content
        else:
            self.note = "the document is on one line; it is pinned on several lines"
        text = _json(document.data) if self.is_json else _yaml(document.data)
        if parse_mapping(text.encode(), self.name, Path(self.name).suffix).data != document.data:
            raise SuspiciousError(f"it cannot be written as {_format(self.is_json)}")
        return text.encode()

    # Compare it with what is pinned.

    def _compare_with_pinned(self, data: Mapping[str, Any], count: int) -> None:
        """Refuse a document that lacks much of the pinned one, because it may be truncated."""
        try:
            pinned = self.source.document(self.config).data
        except GenerationError:
            # No usable document is pinned.
            return
        before = operation_count(pinned)
        if count * 2 < before:
            raise SuspiciousError(
                f"it has {counted(count, 'operation')}, but the pinned document has {before}; {_INTENDED}"
            )
        lost = sorted(dangling_references(data) - dangling_references(pinned))
        if lost:
            more = f" and {counted(len(lost) - 1, 'other')}" if lost[1:] else ""
            raise SuspiciousError(
                f"the reference {lost[0]!r}{more} cannot be resolved, so perhaps it is truncated; {_INTENDED}"
            )

    def _fetched(self, document: Document, address: str, count: int) -> Fetched:
        entries = []
        for key, content in sorted(
            self.files.items(), key=lambda item: (item[0] != self.name, item)
        ):
            answer = self.answers.get(key)
            is_root = key == self.name
            validators = answer.validators if answer else Validators()
            entry = Locked(
                file=key,
                part_of="" if is_root else self.name,
                address=address if is_root else answer.address if answer else "",
                fetched=self.now.replace(microsecond=0),
                sha256=_sha256(content),
                etag=validators.etag,
                last_modified=validators.last_modified,
                version=_version(document.data) if is_root else "",
                operations=count if is_root else None,
            )
            known = self.lock.get((key, entry.part_of))
            # If only the time differs, the entry stays the same, so that there is nothing to commit.
            is_same = known is not None and known == entry.model_copy(
                update={"fetched": known.fetched}
            )
            entries.append(known if is_same and known is not None else entry)
        folder = self.source.folder
        changed = {
            key: content
            for key, content in self.files.items()
            if not (folder / key).is_file() or (folder / key).read_bytes() != content
        }
        gone = tuple(key for key in self._parts() if key not in self.files)
        return Fetched(self.name, changed, gone, tuple(entries), self.note if changed else "")


def _read(content: bytes, address: str, suffix: str) -> Document:
    """Parse the document; raise `SuspiciousError` with the reason if it is not one."""
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if not start:
        raise SuspiciousError("it is empty")
    if start == b"<":
        raise SuspiciousError("it is a web page or XML (perhaps a login page), not OpenAPI")
    try:
        return checked(parse_mapping(content, address, suffix))
    except GenerationError as error:
        raise SuspiciousError(_sentence(error)) from None


def _sentence(error: GenerationError) -> str:
    """Return an error as one sentence without the address."""
    first = error.diagnostics[0]
    line = f"line {first.line}: " if first.line is not None else ""
    hint = f" ({first.hint})" if first.hint else ""
    more = len(error.diagnostics) - 1
    rest = f"; and {counted(more, 'more error')}" if more else ""
    return f"{line}{first.message}{hint}{rest}"


def operation_count(data: Mapping[str, Any]) -> int:
    """Count the operations of a document of any version, which is not yet validated."""
    count = 0
    for room in ("paths", "webhooks", "x-webhooks"):
        items = data.get(room)
        for item in items.values() if isinstance(items, dict) else ():
            if isinstance(item, dict):
                count += sum(1 for method in NEWER_METHODS if isinstance(item.get(method), dict))
                count += "$ref" in item
    return count


def _version(data: Mapping[str, Any]) -> str:
    info = data.get("info")
    return str(info.get("version", "")) if isinstance(info, dict) else ""


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _format(is_json: bool) -> str:
    return "JSON" if is_json else "YAML"


def _json(data: Any) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


class _Dumper(yaml.SafeDumper):
    """Quotes text that `Loader` would read as something else."""

    yaml_implicit_resolvers = Loader.yaml_implicit_resolvers

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    # PyYAML turns these three into line breaks unless they are escaped, which needs double quotes.
    rare = any(mark in text for mark in "\x85\u2028\u2029")
    style = '"' if rare else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _number(dumper: _Dumper, number: WrittenInt | WrittenFloat) -> yaml.ScalarNode:
    kind = "int" if isinstance(number, int) else "float"
    return dumper.represent_scalar(f"tag:yaml.org,2002:{kind}", number.text)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(WrittenInt, _number)
_Dumper.add_representer(WrittenFloat, _number)


def _yaml(data: Any) -> str:
    text: str = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return text


class _Bars:
    """Progress bars for downloads, on a terminal."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

        console = Console(stderr=True)
        self.progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )

    def bar(self, name: str) -> Any:
        from rich.markup import escape

        task = self.progress.add_task(escape(name), total=None)
        return lambda received, total: self.progress.update(task, completed=received, total=total)


@contextmanager
def _bars() -> Iterator[_Bars]:
    bars = _Bars()
    with bars.progress:
        yield bars
