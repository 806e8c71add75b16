from .._runtime import Model


class BlueprintManifestUserProvidedBackend(Model):
    config: dict[str, str] | None = None
    type: str
