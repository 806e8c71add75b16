"""The files of a document: which may be read, and their content, read once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from clientsmith.diagnostics import Diagnostic, GenerationError, cut
from clientsmith.source.load import MAX_BYTES, Document, load_mapping, parse_mapping
from clientsmith.source.remote import Downloads, ExhaustedError, FetchError, Limits, check_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.source.addresses import Network

MAX_FILES = 20_000
_INVALID = "it is not a valid URL"
#: The suffixes of files that `check` compares with what a package was made from.
SUFFIXES = (".json", ".yaml", ".yml")


class OutOfReachError(Exception):
    """A reference names a file that does not exist or must not be read."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True)
class Rules:
    """Which files references may lead to.

    Args:
        folder: the folder; files in it and below it may be read.
        shown: returns the name of a file in messages, from its path relative to the folder.
        suffixes: the allowed suffixes of files; empty for all.
        remote: where https URLs are downloaded from; None if they are not.
        remote_hint: the hint of the error if they are not.
        limits: the limits of these downloads; by default those of `Limits`.
        supply: puts a missing file into the folder, or raises `OutOfReachError`.
    """

    folder: Path
    shown: Callable[[str], str] = str
    suffixes: tuple[str, ...] = ()
    remote: Network | None = None
    remote_hint: str = ""
    limits: Limits | None = None
    supply: Callable[[str], None] | None = None


@dataclass
class Library:
    """A document and the files that it references, by key: a path relative to the folder, or a URL."""

    root: Document
    path: Path
    rules: Rules
    files: dict[str, Document] = field(init=False)
    _folder: Path = field(init=False)
    _path: Path = field(init=False)
    _read: int = 0
    #: Errors of files, so that a file with many references to it is tried once.
    _failed: dict[str, OutOfReachError | GenerationError] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._downloads = Downloads(self.rules.remote, self.rules.limits)
        self._folder = self.rules.folder.resolve()
        self._path = self.path.resolve()
        self.files = {self.root_key: self.root}
        self._read = len(self.root.text)

    @property
    def root_key(self) -> str:
        return self.path.name

    def uri(self, key: str) -> str:
        """Return the URI that an `$id` in a file is relative to."""
        return key if is_remote(key) else "file:///" + quote(key)

    def find(self, base: str, url: str) -> str:
        """Return the key of the file that a reference names.

        Args:
            base: the key of the file with the reference.
            url: the reference, without its fragment.

        Raises:
            OutOfReachError: if the file does not exist or must not be read.
        """
        if is_remote(url) or is_remote(base):
            return self._find_remote(base, url)
        try:
            parts = urlsplit(url)
        except ValueError:
            raise OutOfReachError(_INVALID) from None
        if parts.scheme or parts.netloc:
            message = "it is neither a relative path nor an https URL"
            raise OutOfReachError(message, "use a relative reference")
        name = unquote(parts.path)
        if PureWindowsPath(name).drive or name.startswith("\\"):
            # On Windows, to look for such a file is to ask another machine for it.
            raise OutOfReachError("it names a drive or another machine", "use a relative reference")
        if parts.query:
            raise OutOfReachError("a reference to a file must not have a query string")
        try:
            path = (self._folder / PurePosixPath(base).parent / name).resolve()
            is_file = path.is_file()
        except (OSError, RuntimeError, ValueError):
            raise OutOfReachError("it is not a valid path") from None
        if path == self._path:
            return self.root_key
        if not path.is_relative_to(self._folder):
            raise OutOfReachError(
                "it is outside the document's folder", "put the file into that folder"
            )
        key = path.relative_to(self._folder).as_posix()
        if not is_file and self.rules.supply is None:
            raise OutOfReachError(f"there is no file {cut(self.rules.shown(key))}")
        if self.rules.suffixes and path.suffix not in self.rules.suffixes:
            raise OutOfReachError(
                f"the name of the file {cut(self.rules.shown(key))} is not allowed",
                "the name must end in " + ", ".join(self.rules.suffixes),
            )
        if not is_file and self.rules.supply is not None:
            self.rules.supply(key)
        return key

    def _find_remote(self, base: str, url: str) -> str:
        address = joined(base if is_remote(base) else "", url)
        if self.rules.remote is None:
            raise OutOfReachError("it is a remote reference", self.rules.remote_hint)
        if address not in self.files:
            try:
                check_url(address, base=base if is_remote(base) else None)
            except FetchError as error:
                raise OutOfReachError(str(error), error.hint) from None
        return address

    def open(self, key: str) -> Document:
        """Return a file, which is read at most once.

        Raises:
            OutOfReachError: if it cannot be downloaded.
            GenerationError: if it is not a JSON or YAML mapping, or the document becomes too large.
        """
        if key in self._failed:
            raise self._failed[key].with_traceback(None)
        if key not in self.files:
            try:
                self.files[key] = self._new(key)
            except (OutOfReachError, GenerationError) as error:
                self._failed[key] = error
                raise
        return self.files[key]

    def _new(self, key: str) -> Document:
        if self._read > MAX_BYTES or len(self.files) >= MAX_FILES:
            limit = f"the limit is {MAX_BYTES // 1024 // 1024} MiB in {MAX_FILES} files"
            raise self._whole("the document with all its files is too large", limit)
        document = self._fetch(key) if is_remote(key) else self._load(key)
        self._read += len(document.text)
        return document if self._read <= MAX_BYTES else self._new(key)

    def _whole(self, message: str, hint: str = "") -> GenerationError:
        """Return an error about the document with all its files."""
        return GenerationError(Diagnostic(self.root.path, None, "", message, hint))

    def _load(self, key: str) -> Document:
        return load_mapping(self._folder / key, shown=self.rules.shown(key))

    def _fetch(self, key: str) -> Document:
        try:
            content = self._downloads.content(key)
        except ExhaustedError as error:
            raise self._whole(str(error)) from None
        except FetchError as error:
            raise OutOfReachError(str(error), error.hint) from None
        return parse_mapping(content, key, PurePosixPath(urlsplit(key).path).suffix)


def joined(base: str, url: str) -> str:
    """Return a URL without its fragment, resolved against another one (RFC 3986, section 5).

    Raises:
        OutOfReachError: if it is not valid.
    """
    try:
        return urldefrag(urljoin(base, url))[0]
    except ValueError:
        raise OutOfReachError(_INVALID) from None


def is_remote(key: str) -> bool:
    """Return whether a key is a URL."""
    return key.lower().startswith(("http://", "https://"))
