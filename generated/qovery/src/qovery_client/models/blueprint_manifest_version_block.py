from .._runtime import Model


class BlueprintManifestVersionBlock(Model):
    version: str
    allowed_values: list[str] | None = None
