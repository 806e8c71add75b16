from typing import Literal

from .._runtime import Model


class BlueprintManifestContextVariableField(Model):
    kind: Literal["contextVariable"]
    name: str
    source: str | None = None
    value: str | None = None
