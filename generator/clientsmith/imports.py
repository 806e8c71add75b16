"""What a generated module calls the things that it needs, and where it imports them from.

A template that prints a name asks for it here, so each module imports exactly what it uses.
"""

from __future__ import annotations

import builtins
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from clientsmith.spelling import SCALARS

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

#: Modules that are imported as a whole, by the name that they have in generated code.
_MODULES = {"builtins": "builtins", "dt": "datetime"}
_LIBRARIES = {
    "collections.abc": ("Callable", "Mapping", "Sequence"),
    "decimal": ("Decimal",),
    "functools": ("cached_property",),
    "typing": (
        *("Any", "Literal", "Never", "NotRequired", "TYPE_CHECKING", "TypeAlias", "TypedDict"),
        "overload",
    ),
    "typing_extensions": ("deprecated",),
    "uuid": ("UUID",),
}
_RUNTIME = (
    *("ApiKey", "AsyncClient", "AsyncDownload", "AsyncHttpClient", "AsyncPager", "AsyncResource"),
    *("AsyncSecret", "AsyncStream", "BinaryInput", "Body", "ClientSettings", "Credential"),
    *("Download", "FileInput", "HttpBasic", "HttpBearer", "HttpClient", "HttpResponse"),
    *("LinesInput", "Omit", "Operation", "Pager", "Param", "Request", "Resource", "Secret"),
    *("ServerSentEvent", "Stream", "SyncClient", "Timeout", "TokenExchange", "omit", "pages"),
)
_WEBHOOKS = (
    *("Dispatch", "HeaderItems", "Secrets", "Signature", "Webhook", "WebhookSecret"),
    *("WebhookValidationError", "WebhookVerificationError"),
)


def origins(root: str) -> dict[str, str]:
    """The module that each name comes from.

    Args:
        root: the package as the importing module calls it: `.`, or `..` in a folder.
    """
    runtime = f"{root}_runtime"
    return {
        **{name: library for library, names in _LIBRARIES.items() for name in names},
        **dict.fromkeys(_RUNTIME, runtime),
        **dict.fromkeys(_WEBHOOKS, f"{runtime}.webhooks"),
        **dict.fromkeys(("models", "types"), root),
        **_MODULES,
    }


@dataclass(frozen=True)
class ModuleNames:
    """The names in one module: `names.Pager`, `names["AsyncPager"]`.

    Args:
        origins: the module that each name comes from; any other name is a built-in one or the module's own.
        hidden: names that something in the module bears, such as a method `list`, after which `list[str]`
            means that method to a type checker. What they stood for gets another name.
        unloaded: names that stand in annotations only, whose modules are not loaded for them.
        spread: names of the runtime get a line each, so that a change of the document leaves others alone.
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
        """A scalar of the plan."""
        base, dot, attribute = SCALARS.get(name, name).partition(".")
        return Markup(f"{self[base]}{dot}{attribute}")

    @property
    def outside(self) -> ModuleNames:
        """The same names outside of the module's classes, where no method hides a built-in name."""
        return replace(self, hidden=self.hidden & self.origins.keys())

    @property
    def imports(self) -> list[Markup]:
        """The import statements for the names that were asked for, one for each name."""
        if self.imports_unloaded:
            self._used["TYPE_CHECKING"] = "TYPE_CHECKING"
        return self._statements(self._used.keys() - self.unloaded)

    @property
    def imports_unloaded(self) -> list[Markup]:
        """Those for type checkers only."""
        return self._statements(self._used.keys() & self.unloaded)

    def _statements(self, names: Set[str]) -> list[Markup]:
        return [Markup(self._statement(name, self._used[name])) for name in sorted(names)]

    def _statement(self, name: str, called: str) -> str:
        if name in _MODULES:
            renamed = f" as {called}" if called != _MODULES[name] else ""
            return f"import {_MODULES[name]}{renamed}"
        renamed = f" as {called}" if called != name else ""
        if self.spread and self.origins[name].lstrip(".").startswith("_runtime"):
            # Formatters read the comma as a wish for lines of its own.
            return f"from {self.origins[name]} import ({name}{renamed},)"
        return f"from {self.origins[name]} import {name}{renamed}"
