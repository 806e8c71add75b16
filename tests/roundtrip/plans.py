"""What each operation is called, from the generator's own plan, and the generated packages."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from clientsmith.pipeline import canonical_documents, plan
from clientsmith.project import Project, Source
from tests.roundtrip.credentials import CREDENTIALS, USER, secret_of
from tests.roundtrip.documents import ROOT, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from types import ModuleType

    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.package import Package


@dataclass(frozen=True)
class Client:
    """A generated package and its plan."""

    package: Package
    module: ModuleType

    def blocking(self, url: str) -> Any:
        return self._made(self.package.client, url)

    def asynchronous(self, url: str) -> Any:
        return self._made(self.package.async_client, url)

    def _made(self, name: str, url: str) -> Any:
        known = CREDENTIALS.get(self.package.provider)
        options: dict[str, str | tuple[str, str]] = {}
        if known is None:
            for one in self.package.settings.credentials:
                secret = secret_of(one.scheme)
                options[one.argument] = (USER, secret) if one.is_pair else secret
        else:
            options[known[0]] = "secret"
        return getattr(self.module, name)(base_url=url, max_retries=0, **options)


@cache
def client_of(provider: str, root: Path = ROOT) -> Client:
    """A provider's package, imported from where it is generated."""
    source = Source(Project(root), provider)
    package, _, _ = plan(source, canonical_documents(source))
    folder = str(root / "generated" / provider / "src")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return Client(package, importlib.import_module(package.module))


@cache
def methods_of(provider: str, root: Path = ROOT) -> Mapping[tuple[str, str], Method]:
    """The planned methods by HTTP method and path."""
    return {
        (method.http_method, method.path): method
        for method in client_of(provider, root).package.methods
    }


def method_of(operation: Operation) -> Method:
    """The method that an operation became."""
    document = operation.document
    return methods_of(document.provider, document.root)[operation.method.upper(), operation.path]
