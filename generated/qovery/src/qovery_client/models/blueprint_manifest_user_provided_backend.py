from .._runtime import Model


class BlueprintManifestUserProvidedBackend(Model):
    type: str
    config: dict[str, str] | None = None
