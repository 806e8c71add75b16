"""The imported names of a generated module, and its import statements.

Templates request here each name that they print, so each module imports exactly what it uses.
"""

from __future__ import annotations

import builtins
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from clientsmith.naming.letters import word_list
from clientsmith.spelling import SCALARS

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

#: Name in generated code -> module, for modules that are imported as a whole.
_MODULES = {"builtins": "builtins", "dt": "datetime"}
#: Module -> what generated modules import from it.
_LIBRARIES = {
    "collections.abc": "Callable Mapping Sequence",
    "decimal": "Decimal",
    "functools": "cached_property",
    "typing": "Any Literal Never NotRequired TYPE_CHECKING TypeAlias TypedDict overload",
    "typing_extensions": "deprecated",
    "uuid": "UUID",
}
FROM_LIBRARIES = {name: module for module, names in _LIBRARIES.items() for name in names.split()}
#: What modules of the client and its resources import from the runtime.
FROM_RUNTIME = word_list(
    """
    AnyAsyncHttpClient AnyHttpClient ApiKey AsyncClient AsyncDownload AsyncPager AsyncResource
    AsyncSecret AsyncStream BinaryInput Body ClientSettings Credential Download FileInput HttpBasic
    HttpBearer HttpResponse LinesInput Omit Operation Pager Param Request Resource Secret
    ServerSentEvent Stream SyncClient Timeout TokenExchange omit pages
    """
)
_WEBHOOKS = word_list(
    """
    Dispatch HeaderItems Secrets Signature Webhook WebhookSecret WebhookValidationError
    WebhookVerificationError
    """
)
#: What callers can import from the package besides its clients. The rest of the runtime is private.
PUBLIC_RUNTIME_NAMES = word_list(
    """
    APIConnectionError APIStatusError APITimeoutError AsyncDownload AsyncPager AsyncStream
    AuthenticationError BadRequestError BinaryInput ClientClosedError ClientError ConflictError
    CredentialError Download FileInput LinesInput Link LinkNotFoundError NotFoundError Omit Page
    Pager PaginationError PermissionDeniedError RateLimitError Response ResponseShapeWarning
    ResponseValidationError ServerError ServerSentEvent Stream Timeout Token
    UnprocessableEntityError client_credentials links omit refresh_token
    """
)


def origins(root: str) -> dict[str, str]:
    """Return the module that each name is imported from.

    Args:
        root: the package, relative to the importing module: `.`, or `..` in a subfolder.
    """
    runtime = f"{root}_runtime"
    return {
        **FROM_LIBRARIES,
        **dict.fromkeys(FROM_RUNTIME, runtime),
        **dict.fromkeys(_WEBHOOKS, f"{runtime}.webhooks"),
        **dict.fromkeys(("models", "types"), root),
        **_MODULES,
    }


@dataclass(frozen=True)
class ModuleNames:
    """The names that one module uses: `names.Pager`, `names["AsyncPager"]`.

    Args:
        origins: name -> module that it is imported from. Other names are built-in or defined in the module.
        hidden: names that the module uses otherwise and that therefore get another name. For example, type
            checkers read `list[str]` in a class with a method `list` as that method.
        unloaded: names that are used in annotations only, and are imported for type checkers only.
        spread: import each name of the runtime on its own line, for small diffs.
    """

    origins: Mapping[str, str] = field(default_factory=lambda: origins(".."))
    hidden: frozenset[str] = frozenset()
    unloaded: frozenset[str] = frozenset()
    spread: bool = True
    _used: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Markup:
        origin = self.origins.get(name)
        called = name
        if name in self.hidden:
            is_builtin = origin is None and hasattr(builtins, name)
            called = f"{self['builtins']}.{name}" if is_builtin else f"_{name}"
        is_built_in = origin == "builtins" and called == name and name not in _MODULES
        if origin is not None and not is_built_in:
            self._used[name] = called
        return Markup(called)

    def scalar(self, name: str) -> Markup:
        """Return the name of a scalar of the plan."""
        base, dot, attribute = SCALARS.get(name, name).partition(".")
        return Markup(f"{self[base]}{dot}{attribute}")

    @property
    def outside(self) -> ModuleNames:
        """The names for use outside of classes, where no method hides a built-in name."""
        return replace(self, hidden=self.hidden & self.origins.keys())

    @property
    def imports(self) -> list[Markup]:
        """The import statements for the requested names, one for each name."""
        if self.imports_unloaded:
            self._used["TYPE_CHECKING"] = "TYPE_CHECKING"
        return self._statements(self._used.keys() - self.unloaded)

    @property
    def imports_unloaded(self) -> list[Markup]:
        """The import statements for type checkers only."""
        return self._statements(self._used.keys() & self.unloaded)

    def _statements(self, names: Set[str]) -> list[Markup]:
        return [Markup(self._statement(name, self._used[name])) for name in sorted(names)]

    def _statement(self, name: str, called: str) -> str:
        if name in _MODULES:
            renamed = f" as {called}" if called != _MODULES[name] else ""
            return f"import {_MODULES[name]}{renamed}"
        renamed = f" as {called}" if called != name else ""
        if self.spread and self.origins[name].lstrip(".").startswith("_runtime"):
            # Formatters keep each name on its own line because of the trailing comma.
            return f"from {self.origins[name]} import ({name}{renamed},)"
        return f"from {self.origins[name]} import {name}{renamed}"
