from .._runtime import Model


class BlueprintManifestResourcesConfig(Model):
    cpu: str | None = None
    ram: str | None = None
    storage: str | None = None
